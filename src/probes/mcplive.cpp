// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/mcplive.h"

#include "codex/mcplaunch.h"
#include "probes/facts.h"
#include "probes/installation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

using State = LiveServer::State;

constexpr qsizetype mostStarted = 40; // side by side

State stateOf(const InspectedServer &inspected, bool isConsented)
{
    // A variable that is missing keeps no server from being started.
    const bool isFaulty = std::ranges::any_of(inspected.problems, [](const McpProblem &problem) {
        return !problem.isOfEnvironment() && problem.kind != McpProblem::Kind::EmptyEnvKey;
    });
    if (!inspected.server.isStdio())
        return State::NotCalled;
    if (inspected.server.isRemote)
        return State::Remote;
    if (isFaulty || inspected.program.isEmpty())
        return State::Unstartable;
    return isConsented ? State::Asked : State::NotConsented;
}

QList<LiveServer> enabledServers(const McpServers &servers, bool isConsented)
{
    QList<LiveServer> live;
    qsizetype started = 0;
    for (const InspectedServer &inspected : servers.servers) {
        if (!inspected.server.isEnabled)
            continue;
        State state = stateOf(inspected, isConsented);
        if (state == State::Asked && ++started > mostStarted)
            state = State::TooMany;
        live.append({.server = inspected.server, .state = state});
    }
    return live;
}

QString below(const QString &folder, const QString &path)
{
    return path.startsWith(u'/') ? path : folder + u'/' + path;
}

struct Starter {
    Environment &environment;
    const codex::Config &config;
    codex::McpLaunchContext context;

    QFuture<McpSession> start(const InspectedServer &inspected) const
    {
        const codex::McpServer &server = inspected.server;
        const codex::ConfigValue table = config.root.member(u"mcp_servers").member(server.name);
        const codex::McpLaunch launch = codex::mcpLaunch(table, context);
        for (const QString &value : launch.forwarded)
            environment.secrets().add(value, u"value"_s);
        const QString folder = context.workingDirectory;
        return mcpSession(environment, server,
                          {.program = below(folder, inspected.program),
                           .arguments = launch.arguments,
                           .variables = launch.variables,
                           .workingDirectory = server.cwd ? below(folder, *server.cwd) : folder});
    }
};

QFuture<McpLive> startAll(const Starter &starter, const McpServers &servers)
{
    const bool isConsented = starter.environment.options().startPrograms;
    McpLive live{.servers = enabledServers(servers, isConsented), .isConsented = isConsented};
    QList<QFuture<McpSession>> sessions;
    for (const LiveServer &one : std::as_const(live.servers)) {
        const auto inspected = std::ranges::find_if(servers.servers, [&](const InspectedServer &candidate) {
            return candidate.server.name == one.server.name;
        });
        if (one.state == State::Asked)
            sessions.append(starter.start(*inspected));
    }
    return QtFuture::whenAll(sessions.begin(), sessions.end())
        .then([live](const QList<QFuture<McpSession>> &answers) mutable {
            qsizetype next = 0;
            for (LiveServer &one : live.servers) {
                if (one.state != State::Asked)
                    continue;
                const QFuture<McpSession> &answer = answers[next++];
                if (answer.resultCount() > 0)
                    one.session = answer.result();
            }
            return live;
        });
}

} // namespace

QFuture<McpLive> mcpLive(Environment &environment)
{
    return environment.onLoop(
        [](Environment &own, const McpServers &servers, const codex::Config &config, const codex::Variables &variables,
           const Installation &installation) {
            const Starter starter{own,
                                  config,
                                  {.variables = variables,
                                   .workingDirectory = own.options().workingDirectory,
                                   .packagePath = installation.launch.package.path}};
            return startAll(starter, servers);
        },
        mcpServers, config, variables, installation);
}

} // namespace doctor::probes
