// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/mcplive.h"

#include "codex/configsecrets.h"
#include "codex/mcplaunch.h"
#include "probes/facts.h"
#include "probes/files.h"
#include "probes/installation.h"
#include "probes/mcphttp.h"
#include "probes/mcplogins.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

using State = LiveServer::State;

constexpr qsizetype mostStarted = 40; // side by side

State stateOfHttp(const InspectedServer &inspected, const RunOptions &options)
{
    const bool hasProblem = !inspected.problems.isEmpty(); // a variable of its credentials
    const bool hasLogin = inspected.login.kind == McpLoginState::Kind::Valid;
    const bool isHeld = options.offline || (!options.sendCredentials && (inspected.server.hasCredentials || hasLogin));
    return !options.startPrograms || isHeld ? State::NotCalled : hasProblem ? State::Unstartable : State::Asked;
}

State stateOf(const InspectedServer &inspected, const RunOptions &options)
{
    // A variable that is missing keeps no server from being started.
    const bool isFaulty = std::ranges::any_of(inspected.problems, [](const McpProblem &problem) {
        return !problem.isOfEnvironment() && problem.kind != McpProblem::Kind::EmptyEnvKey;
    });
    if (!inspected.server.isStdio())
        return stateOfHttp(inspected, options);
    if (inspected.server.isRemote)
        return State::Remote;
    if (isFaulty || inspected.program.isEmpty())
        return State::Unstartable;
    return options.startPrograms ? State::Asked : State::NotConsented;
}

QList<LiveServer> enabledServers(const McpServers &servers, const RunOptions &options)
{
    QList<LiveServer> live;
    qsizetype started = 0;
    for (const InspectedServer &inspected : servers.servers) {
        if (!inspected.server.isEnabled)
            continue;
        State state = stateOf(inspected, options);
        if (state == State::Asked && ++started > mostStarted)
            state = State::TooMany;
        live.append({.server = inspected.server, .state = state, .login = inspected.login});
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
    const McpLoginFile &logins;

    // The stored login goes along as Codex sends it, to the very address that it was made for.
    QFuture<McpSession> call(const InspectedServer &inspected) const
    {
        const codex::McpServer &server = inspected.server;
        const codex::ConfigValue table = config.root.member(u"mcp_servers").member(server.name);
        McpHttpRequest request{.url = QUrl(table.member(u"url").toString()), .startupLimit = server.startupLimit};
        for (const auto &[name, value] : codex::mcpHttpHeaders(table, context.variables)) {
            for (const codex::ConfigSecret &secret : codex::secretsInHeader(name, value))
                environment.secrets().add(secret.value, secret.kind);
            request.credentials.append({name.toLower().toUtf8(), value.toUtf8()});
        }
        const codex::McpLogin *const login = logins.content.find(server.name, server.url);
        if (login && inspected.login.kind == McpLoginState::Kind::Valid)
            request.credentials.append({"authorization", "Bearer " + login->accessToken.toUtf8()});
        return mcpHttpSession(environment, request);
    }

    QFuture<McpSession> start(const InspectedServer &inspected) const
    {
        const codex::McpServer &server = inspected.server;
        if (!server.isStdio())
            return call(inspected);
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
    const RunOptions &options = starter.environment.options();
    McpLive live{.servers = enabledServers(servers, options), .isConsented = options.startPrograms};
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
           const Installation &installation, const McpLoginFile &logins) {
            const Starter starter{own,
                                  config,
                                  {.variables = variables,
                                   .workingDirectory = own.options().workingDirectory,
                                   .packagePath = installation.launch.package.path},
                                  logins};
            return startAll(starter, servers);
        },
        mcpServers, config, variables, installation, mcpLogins);
}

} // namespace doctor::probes
