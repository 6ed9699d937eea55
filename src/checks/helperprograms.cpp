// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/helperprograms.h"

#include "probes/commandtoken.h"
#include "probes/installation.h"
#include "probes/loginshell.h"
#include "probes/mcpservers.h"
#include "probes/tmux.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

void addServers(QStringList &programs, const probes::McpServers &servers)
{
    for (const probes::InspectedServer &inspected : servers.servers) {
        const codex::McpServer &server = inspected.server;
        if (server.isEnabled && server.isStdio() && !server.isRemote && !inspected.program.isEmpty())
            programs.append(u"%1 (MCP server %2, %3)"_s.arg(inspected.program, server.name, server.source.brief()));
    }
}

QStringList listed(const Surroundings &, const probes::Installation &installation, const probes::McpServers &servers,
                   const probes::CommandToken &token, const probes::TmuxOptions &tmux)
{
    QStringList programs;
    for (const probes::CodexCopy &copy : installation.copies) {
        if (copy.isUsable())
            programs.append(copy.path + " --version"_L1);
    }
    if (token.run.state == probes::CommandRun::State::NotConsented)
        programs.append(u"%1 (makes the provider's token, %2)"_s.arg(token.run.command, token.run.source));
    addServers(programs, servers);
    if (tmux.isAround)
        programs.append(u"tmux (its options)"_s);
    return programs;
}

} // namespace

QFuture<QStringList> helperPrograms(Environment &environment)
{
    Q_ASSERT(!environment.options().startPrograms);
    return environment.inWorker(listed, probes::installation, probes::mcpServers, probes::commandToken,
                                probes::tmuxOptions);
}

QFuture<LoginShell> askLoginShell(Environment &environment)
{
    return probes::loginShell(environment);
}

} // namespace doctor::checks
