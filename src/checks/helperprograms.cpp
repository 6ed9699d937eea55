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

void addServers(QList<Message> &programs, const probes::McpServers &servers)
{
    for (const probes::InspectedServer &inspected : servers.servers) {
        const codex::McpServer &server = inspected.server;
        if (server.isEnabled && server.isStdio() && !server.isRemote && !inspected.program.isEmpty())
            programs.append({QT_TRANSLATE_NOOP("Checks", "%1 (MCP server %2, %3)"),
                             {inspected.program, server.name, server.source.brief()}});
    }
}

QList<Message> listed(const Surroundings &, const probes::Installation &installation, const probes::McpServers &servers,
                      const probes::CommandToken &token, const probes::TmuxOptions &tmux)
{
    QList<Message> programs;
    for (const probes::CodexCopy &copy : installation.copies) {
        if (copy.isUsable())
            programs.append(verbatim(copy.path + " --version"_L1));
    }
    if (token.run.state == probes::CommandRun::State::NotConsented)
        programs.append({QT_TRANSLATE_NOOP("Checks", "%1 (makes the provider's token, %2)"),
                         {token.run.command, token.run.source}});
    addServers(programs, servers);
    if (tmux.isAround)
        programs.append({QT_TRANSLATE_NOOP("Checks", "tmux (its options)")});
    return programs;
}

} // namespace

QFuture<QList<Message>> helperPrograms(Environment &environment)
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
