// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/codexcategories.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

Category categoryOfSection(const QString &section)
{
    static const QHash<QString, Category> categories{{u"config"_s, Category::Configuration},
                                                     {u"auth"_s, Category::Configuration},
                                                     {u"mcp"_s, Category::Configuration},
                                                     {u"sandbox"_s, Category::Configuration},
                                                     {u"updates"_s, Category::Updates},
                                                     {u"network"_s, Category::Connectivity},
                                                     {u"websocket"_s, Category::Connectivity},
                                                     {u"reachability"_s, Category::Connectivity},
                                                     {u"app-server"_s, Category::BackgroundServer}};
    return categories.value(section, Category::Environment);
}

namespace {

Cause causeOf(const QString &id)
{
    static const QHash<QString, Cause> causes{{u"config"_s, Cause::ConfigFile},
                                              {u"auth"_s, Cause::Credentials},
                                              {u"mcp"_s, Cause::McpServer},
                                              {u"sandbox"_s, Cause::Sandbox},
                                              {u"updates"_s, Cause::Update},
                                              {u"network"_s, Cause::Endpoint},
                                              {u"app_server"_s, Cause::BackgroundServer},
                                              {u"installation"_s, Cause::Installation},
                                              {u"runtime"_s, Cause::Installation},
                                              {u"state"_s, Cause::Database},
                                              {u"terminal"_s, Cause::Terminal},
                                              {u"git"_s, Cause::Tools}};
    if (id == "system.disk"_L1)
        return Cause::DiskFull;
    if (id == "runtime.search"_L1)
        return Cause::Tools;
    return causes.value(id.section(u'.', 0, 0), Cause::Unnamed);
}

} // namespace

// Two of its checks ask the same provider, by HTTP and by WebSocket.
RootCause rootOf(const QString &id)
{
    return {causeOf(id), id.endsWith("_reachability"_L1) ? u"provider"_s : id};
}

QList<CheckResult> withIssuesForAll(QList<CheckResult> results)
{
    for (CheckResult &result : results) {
        Outcome &outcome = result.outcome;
        if (outcome.status <= Status::Ok || !outcome.issues.isEmpty())
            continue;
        outcome.issues.append({.severity = outcome.status == Status::Fail ? Severity::Fail : Severity::Warning,
                               .cause = outcome.summary,
                               .remedy = outcome.remediation,
                               .root = rootOf(result.info.id)});
    }
    return results;
}

} // namespace doctor::report
