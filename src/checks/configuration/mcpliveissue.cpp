// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/mcpliveissue.h"

#include "checks/configuration/mcplivetext.h"
#include "codex/mcpprotocol.h"
#include "core/phrase.h"
#include "core/valuewords.h"
#include "probes/program.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::LiveServer;
using probes::McpSession;
using End = McpSession::End;
using LoginKind = probes::McpLoginState::Kind;
using Milliseconds = std::chrono::milliseconds;

// The longer of the two waits: Codex bounds each of them.
Milliseconds slowest(const McpSession &session)
{
    return qMax(session.initialized.value_or(Milliseconds()), session.listed.value_or(Milliseconds()));
}

Message causeOf(const codex::McpServer &server, const McpSession &session)
{
    const QString lastWords = session.errorLines.isEmpty() ? QString() : session.errorLines.constLast();
    const QString step = nameOf(session.step);
    switch (session.end) {
    case End::NotStarted:
        return {QT_TRANSLATE_NOOP("Checks", "MCP server %1 could not be started: %2"),
                {server.name, valuePhrase(session.errorText)}};
    case End::Exited:
        if (lastWords.isEmpty())
            return {QT_TRANSLATE_NOOP("Checks", "MCP server %1 ends with exit status %2 before it answers %3"),
                    {server.name, QString::number(session.exitStatus), step}};
        return {QT_TRANSLATE_NOOP("Checks", "MCP server %1 ends with exit status %2 before it answers %3: %4"),
                {server.name, QString::number(session.exitStatus), step, lastWords}};
    case End::Signalled:
        return {QT_TRANSLATE_NOOP("Checks", "MCP server %1 is ended by %2 before it answers %3"),
                {server.name, valuePhrase(probes::signalText(session.signal)), step}};
    case End::Closed:
        return {QT_TRANSLATE_NOOP("Checks", "MCP server %1 closes its output before it answers %2"),
                {server.name, step}};
    case End::Refused:
        return {QT_TRANSLATE_NOOP("Checks", "MCP server %1 answers %2 with an error: %3"),
                {server.name, step, valuePhrase(session.errorText)}};
    case End::NotReading:
        return {QT_TRANSLATE_NOOP("Checks", "MCP server %1 sends requests without reading the answers, and does not "
                                            "answer %2"),
                {server.name, step}};
    case End::NotReached:
        return {QT_TRANSLATE_NOOP("Checks", "MCP server %1 is not reached over HTTP: %2"),
                {server.name, valuePhrase(session.errorText)}};
    case End::Rejected:
        return {QT_TRANSLATE_NOOP("Checks", "MCP server %1 answers %2 with %3"),
                {server.name, step, valuePhrase(session.errorText)}};
    case End::NoMessage:
        return {QT_TRANSLATE_NOOP("Checks", "MCP server %1 answers %2 with what is no message of MCP"),
                {server.name, step}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "MCP server %1 gave no answer to %2 within %3"),
                {server.name, step, figurePhrase(secondsText(session.waited))}};
    }
}

// Whole seconds, with room to spare.
QString suggestedLimit(Milliseconds needed)
{
    constexpr double room = 1.5;
    return QString::number(std::ceil(std::chrono::duration<double>(needed).count() * room) + 1);
}

QString placeOfLimit(const codex::McpServer &server)
{
    return (server.startupLimitSource.file.isEmpty() ? server.source : server.startupLimitSource).brief();
}

Message remedyForHttp(const LiveServer &one)
{
    constexpr int unauthorized = 401;
    const codex::McpServer &server = one.server;
    const QString place = server.source.brief();
    const bool isRefused = one.session->httpStatus == unauthorized;
    if (isRefused && server.hasCredentials)
        return {QT_TRANSLATE_NOOP("Checks", "Renew the token or header that %1 sends, or remove it and log in with "
                                            "`codex mcp login %2`."),
                {place, server.name}};
    if (isRefused && one.login.kind == LoginKind::Valid)
        return {QT_TRANSLATE_NOOP("Checks", "Log in to it again: `codex mcp logout %1 && codex mcp login %1`."),
                {server.name}};
    if (isRefused && one.session->offersLogin)
        return {QT_TRANSLATE_NOOP("Checks", "Log in: `codex mcp login %1`."), {server.name}};
    if (isRefused)
        return {QT_TRANSLATE_NOOP("Checks", "Log in: `codex mcp login %1`; or name the variable with its token in "
                                            "bearer_token_env_var below %2."),
                {server.name, place}};
    return {QT_TRANSLATE_NOOP("Checks", "Check url below %1 and that the server runs; if it only is slow, raise "
                                        "startup_timeout_sec. Or disable it: enabled = false."),
            {place}};
}

Message remedyFor(const LiveServer &one)
{
    const codex::McpServer &server = one.server;
    const McpSession &session = *one.session;
    if (!server.isStdio())
        return remedyForHttp(one);
    const QString place = server.source.brief();
    if (session.end == End::NotAnswered && session.strayCount > 0)
        return {QT_TRANSLATE_NOOP("Checks",
                                  "Let the server write to standard error what is no message of the protocol; "
                                  "if it only is slow, raise startup_timeout_sec (%1); or disable it: "
                                  "enabled = false below %2."),
                {placeOfLimit(server), place}};
    if (session.end == End::NotAnswered)
        return {QT_TRANSLATE_NOOP("Checks", "Run `%1` with its arguments in a terminal to see what it waits for; if it "
                                            "only is slow, raise startup_timeout_sec (%2); or disable it: enabled = "
                                            "false below %3."),
                {server.command, placeOfLimit(server), place}};
    if (session.end == End::Refused)
        return {QT_TRANSLATE_NOOP("Checks", "Update the server to a version that speaks MCP %1, or disable it: enabled "
                                            "= false below %2."),
                {QString(codex::mcpProtocolVersion), place}};
    return {QT_TRANSLATE_NOOP("Checks", "Run `%1` with its arguments in a terminal and mend what it complains about; "
                                        "`codex mcp get %2` shows how it is started. Or disable it: enabled = false "
                                        "below %3."),
            {server.command, server.name, place}};
}

struct Complaint {
    Message cause = {};
    Message expected = {};
    Message remedy = {};
    QString source = {};
    Certainty certainty = Certainty::Certain;
    bool isHarmless = false; // Codex gets along with it
};

Issue issueOf(const LiveServer &one, const Complaint &complaint)
{
    const bool isFatal = one.server.isRequired && !complaint.isHarmless;
    return {.severity = isFatal ? Severity::Fail : Severity::Warning,
            .cause = complaint.cause,
            .measured = inOurWords(linesOf(*one.session).join(u"; "_s)),
            .expected = complaint.expected,
            .remedy = complaint.remedy,
            .source = complaint.source,
            .fields = {one.server.name},
            .root = {Cause::McpServer, one.server.name},
            .certainty = complaint.certainty};
}

Complaint failure(const LiveServer &one)
{
    const codex::McpServer &server = one.server;
    const McpSession &session = *one.session;
    const bool isUnsure =
        session.end == End::NotAnswered && (session.waited < server.startupLimit || session.hasHugeLine);
    return {.cause = causeOf(server, session),
            .expected = {QT_TRANSLATE_NOOP("Checks", "answers to initialize and tools/list, each within %1"),
                         {figurePhrase(secondsText(server.startupLimit))}},
            .remedy = remedyFor(one),
            .source = (session.end == End::NotStarted ? server.commandSource : server.source).brief(),
            .certainty = isUnsure ? Certainty::Possible : Certainty::Certain};
}

Complaint slowness(const codex::McpServer &server, const McpSession &session)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "MCP server %1 needs %2 to answer; Codex gives it up after %3"),
                      {server.name, figurePhrase(secondsText(slowest(session))),
                       figurePhrase(secondsText(server.startupLimit))}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "an answer within startup_timeout_sec")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Set startup_timeout_sec = %1 (%2)."),
                       {suggestedLimit(slowest(session)), placeOfLimit(server)}},
            .source = placeOfLimit(server)};
}

Complaint strayOutput(const codex::McpServer &server, const McpSession &session)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "MCP server %1 writes to its output what is no message of the "
                                                  "protocol: %2"),
                      {server.name, session.strayLines.value(0)}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "messages of the protocol alone; Codex passes over other lines")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Switch this output of the server off, or let it go to standard "
                                                   "error; a part of a line before an answer would hide the answer.")},
            .source = server.source.brief(),
            .certainty = Certainty::Possible,
            .isHarmless = true};
}

Complaint unknownTools(const codex::McpServer &server, const QStringList &names)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "enabled_tools of MCP server %1 names tools it does not have: %2"),
                      {server.name, names.join(u", "_s)}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "names of the server's tools")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Correct enabled_tools in %1, or remove it to have all tools."),
                       {server.enabledToolsSource.brief()}},
            .source = server.enabledToolsSource.brief(),
            .isHarmless = true};
}

QList<Issue> issuesOfReady(const LiveServer &one)
{
    const McpSession &session = *one.session;
    QList<Issue> issues;
    if (slowest(session) > one.server.startupLimit)
        issues.append(issueOf(one, slowness(one.server, session)));
    QStringList unknown = one.server.enabledTools;
    unknown.removeIf([&](const QString &name) { return session.tools.contains(name); });
    if (!unknown.isEmpty() && !session.isCut)
        issues.append(issueOf(one, unknownTools(one.server, unknown)));
    if (session.strayCount > 0)
        issues.append(issueOf(one, strayOutput(one.server, session)));
    return issues;
}

// Codex may have a token for it in a keyring, or asks for a new one first; mcp.config says where it has none.
bool isLoginUntried(const LiveServer &one)
{
    constexpr int unauthorized = 401;
    const bool isUnknown = one.login.kind == LoginKind::NotInspected || one.login.kind == LoginKind::Renewable;
    return one.session->httpStatus == unauthorized && !one.server.hasCredentials && isUnknown;
}

} // namespace

QList<Issue> mcpLiveIssues(const LiveServer &server)
{
    if (!server.session)
        return {};
    if (server.session->end == End::Ready)
        return issuesOfReady(server);
    if (isLoginUntried(server))
        return {};
    return {issueOf(server, failure(server))};
}

} // namespace doctor::checks
