// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/mcpcontact.h"

#include "probes/eventloop.h"

using namespace std::chrono_literals;

namespace doctor::probes {

namespace {

constexpr auto requestLimit = 3s; // as codex doctor has it

// What is asked of all servers together, and how many have not answered yet.
struct Round {
    McpServers servers = {};
    qsizetype missing = 0;
    Answer<McpServers> answer = {};

    void settleOne()
    {
        if (--missing == 0)
            answer.give(servers);
    }
};
using RoundPointer = std::shared_ptr<Round>;

bool isAsked(const InspectedServer &inspected)
{
    return inspected.server.isEnabled && !inspected.server.isStdio() && !inspected.server.url.isEmpty();
}

void ask(Environment &environment, const RoundPointer &round, qsizetype index, const QByteArray &method)
{
    const HttpRequest asked{
        .method = method, .url = QUrl(round->servers.servers[index].server.url), .limit = requestLimit};
    onEventLoop(environment, request(environment, asked), round->answer,
                [&environment, round, index, method](const HttpEvidence &evidence) {
                    round->servers.servers[index].attempts.append(evidence);
                    if (method == "HEAD" && !evidence.isAnswered())
                        ask(environment, round, index, "GET");
                    else
                        round->settleOne();
                });
}

} // namespace

QFuture<McpServers> contactedMcpServers(Environment &environment)
{
    const auto round = std::make_shared<Round>();
    onEventLoop(environment, environment.once(mcpServers), round->answer,
                [&environment, round](const McpServers &servers) {
                    round->servers = servers;
                    round->servers.areCredentialsWithheld = !environment.options().sendCredentials;
                    round->missing = 1; // this one, so that none settles it before all are asked
                    for (qsizetype i = 0; i < servers.servers.size(); ++i) {
                        if (environment.options().offline || !isAsked(servers.servers[i]))
                            continue;
                        ++round->missing;
                        ask(environment, round, i, "HEAD");
                    }
                    round->settleOne();
                });
    return round->answer.future();
}

} // namespace doctor::probes
