// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/mcplive.h"

#include "checks/configuration/mcpliveissue.h"
#include "checks/configuration/mcplivetext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::LiveServer;
using State = LiveServer::State;

QFuture<probes::McpLive> gather(Environment &environment)
{
    return environment.once(probes::mcpLive);
}

Message summaryOf(const QList<LiveServer> &servers, qsizetype issues)
{
    const auto asked = std::ranges::count(servers, State::Asked, &LiveServer::state);
    if (issues > 0)
        return {.text = QT_TRANSLATE_N_NOOP("Checks", "%n thing(s) wrong with MCP servers that were started or called"),
                .count = static_cast<int>(issues)};
    if (asked == 0)
        return {QT_TRANSLATE_NOOP("Checks", "No MCP server to start or to call")};
    return {.text = QT_TRANSLATE_N_NOOP("Checks", "%n MCP server(s) started or called"),
            .count = static_cast<int>(asked)};
}

} // namespace

Outcome judgeMcpLive(const probes::McpLive &evidence)
{
    Outcome outcome{.details = detailsOf(evidence.servers)};
    const bool isWaiting = std::ranges::any_of(evidence.servers, [](const LiveServer &one) {
        return one.state == State::NotConsented || one.state == State::NotCalled;
    });
    if (isWaiting && !evidence.isConsented) {
        outcome.status = Status::Skipped;
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "Needs consent to start programs (--live)")};
        return outcome;
    }
    for (const LiveServer &one : evidence.servers)
        outcome.issues += mcpLiveIssues(one);
    outcome.status = statusOf(outcome.issues);
    outcome.summary = summaryOf(evidence.servers, outcome.issues.size());
    return outcome;
}

Check mcpLive()
{
    return makeCheck({.id = u"mcp.live"_s,
                      .section = u"mcp"_s,
                      .category = Category::Configuration,
                      .title = QT_TRANSLATE_NOOP("Checks", "MCP servers, started"),
                      .timeout = std::chrono::seconds{60},
                      .ours = true},
                     gather, judgeMcpLive);
}

} // namespace doctor::checks
