// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/mcpconfig.h"

#include "checks/connectivity/transportissue.h"
#include "core/phrase.h"
#include "core/shellword.h"
#include "core/valuewords.h"
#include "probes/mcpcontact.h"
#include "probes/mcphttp.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::InspectedServer;
using probes::McpProblem;
using Kind = McpProblem::Kind;
using LoginKind = probes::McpLoginState::Kind;

QFuture<probes::McpServers> gather(Environment &environment)
{
    return environment.once(probes::contactedMcpServers);
}

// Commands that come with a runtime, and how to get it.
struct Runtime {
    QLatin1StringView command = {};
    QLatin1StringView install = {};
};
constexpr Runtime runtimes[] = {
    {"npx"_L1, "apt install npm"_L1},         {"node"_L1, "apt install nodejs"_L1},
    {"npm"_L1, "apt install npm"_L1},         {"bunx"_L1, "npm install -g bun"_L1},
    {"pnpm"_L1, "npm install -g pnpm"_L1},    {"deno"_L1, "npm install -g deno"_L1},
    {"uvx"_L1, "pipx install uv"_L1},         {"uv"_L1, "pipx install uv"_L1},
    {"pipx"_L1, "apt install pipx"_L1},       {"python"_L1, "apt install python-is-python3"_L1},
    {"python3"_L1, "apt install python3"_L1}, {"docker"_L1, "apt install docker.io"_L1},
    {"podman"_L1, "apt install podman"_L1},   {"go"_L1, "apt install golang"_L1},
};

bool isWindowsPath(const QString &command)
{
    static const QRegularExpression drive(u"^[A-Za-z]:[\\\\/]"_s);
    return drive.match(command).hasMatch();
}

Message commandRemedy(const codex::McpServer &server)
{
    const QString place = server.commandSource.brief();
    const QString command = server.command;
    if (isWindowsPath(command))
        return {QT_TRANSLATE_NOOP("Checks", "Set command in %1 to a path of this system; %2 is one of Windows."),
                {place, command}};
    if (command != command.trimmed() || command.startsWith("~/"_L1))
        return {
            QT_TRANSLATE_NOOP(
                "Checks", "Write command in %1 without blanks around it and with the whole path: ~ is not expanded."),
            {place}};
    if (command.contains(u'$'))
        return {QT_TRANSLATE_NOOP("Checks", "Write command in %1 with the whole path: variables such as $HOME are not "
                                            "expanded."),
                {place}};
    if (command.contains(u' '))
        return {QT_TRANSLATE_NOOP(
                    "Checks", "Leave only the program in command in %1 (command = \"%2\") and move the rest to args."),
                {place, command.section(u' ', 0, 0)}};
    for (const Runtime &runtime : runtimes) {
        if (runtime.command == command)
            return {
                QT_TRANSLATE_NOOP(
                    "Checks",
                    "Install %1 (`%2`), or add its folder to PATH; or disable the server: enabled = false below %3."),
                {command, runtime.install, server.source.brief()}};
    }
    if (command.contains(u'/'))
        return {QT_TRANSLATE_NOOP("Checks", "Correct command in %1, or disable the server with enabled = false."),
                {place}};
    return {QT_TRANSLATE_NOOP("Checks", "Install %1, add its folder to PATH, or write its whole path in %2; or disable "
                                        "the server with enabled = false."),
            {command, place}};
}

Message causeOf(const codex::McpServer &server, const McpProblem &problem)
{
    switch (problem.kind) {
    case Kind::EmptyCommand:
        return {QT_TRANSLATE_NOOP("Checks", "The command of MCP server %1 is empty"), {server.name}};
    case Kind::MissingCwd:
        return {QT_TRANSLATE_NOOP("Checks", "The working directory of MCP server %1 does not exist: %2"),
                {server.name, problem.subject}};
    case Kind::UnresolvedCommand:
        if (!problem.subject.contains(u'/'))
            return {QT_TRANSLATE_NOOP("Checks", "The command of MCP server %1 is not on PATH: %2"),
                    {server.name, problem.subject}};
        return {QT_TRANSLATE_NOOP("Checks", "The command of MCP server %1 cannot be started: %2"),
                {server.name, problem.subject}};
    case Kind::NotExecutable:
        return {QT_TRANSLATE_NOOP("Checks", "The command of MCP server %1 is not executable: %2"),
                {server.name, problem.subject}};
    case Kind::RemoteWithoutCwd:
        return {QT_TRANSLATE_NOOP("Checks", "MCP server %1 runs in another environment and has no cwd"), {server.name}};
    case Kind::RemoteRelativeCwd:
        return {
            QT_TRANSLATE_NOOP("Checks", "MCP server %1 runs in another environment and its cwd is not absolute: %2"),
            {server.name, problem.subject}};
    case Kind::EmptyEnvKey:
        return {QT_TRANSLATE_NOOP("Checks", "MCP server %1 sets a variable without a name"), {server.name}};
    case Kind::RemoteVariable:
        return {QT_TRANSLATE_NOOP("Checks", "MCP server %1 takes %2 from a remote environment, but runs here"),
                {server.name, problem.subject}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "MCP server %1 needs the variable %2, which is not set"),
                {server.name, problem.subject}};
    }
}

Message remedyFor(const codex::McpServer &server, const McpProblem &problem)
{
    const QString place = server.source.brief();
    switch (problem.kind) {
    case Kind::UnresolvedCommand:
        return commandRemedy(server);
    case Kind::NotExecutable:
        return {QT_TRANSLATE_NOOP("Checks", "Make it executable: `chmod a+x %1`"), {shellWord(problem.path)}};
    case Kind::EmptyCommand:
        return {QT_TRANSLATE_NOOP("Checks", "Name a program in command in %1, or set enabled = false."),
                {server.commandSource.brief()}};
    case Kind::MissingCwd:
        return {QT_TRANSLATE_NOOP("Checks", "Create it with `mkdir -p %1`, or correct cwd in %2."),
                {shellWord(problem.path), server.cwdSource.brief()}};
    case Kind::RemoteWithoutCwd:
    case Kind::RemoteRelativeCwd:
        return {QT_TRANSLATE_NOOP("Checks", "Set cwd below %1 to an absolute path of that environment."), {place}};
    case Kind::EmptyEnvKey:
        return {QT_TRANSLATE_NOOP("Checks", "Remove the empty name from env below %1."), {place}};
    case Kind::RemoteVariable:
        return {QT_TRANSLATE_NOOP("Checks", "Write \"%1\" alone in env_vars below %2."), {problem.subject, place}};
    default:
        return {QT_TRANSLATE_NOOP(
                    "Checks",
                    "Set it before starting Codex (`export %1=…`), or disable the server: enabled = false below %2."),
                {problem.subject, place}};
    }
}

Issue issueOf(const InspectedServer &inspected, const McpProblem &problem)
{
    const codex::McpServer &server = inspected.server;
    const bool isVariable = problem.isOfEnvironment();
    const Message cause = causeOf(server, problem);
    return {.severity = server.isRequired ? Severity::Fail : Severity::Warning,
            .cause = cause,
            .measured = inOurWords(problem.text),
            .expected = isVariable ? Message{QT_TRANSLATE_NOOP("Checks", "%1 is set and not empty"), {problem.subject}}
                                   : Message{QT_TRANSLATE_NOOP("Checks", "a server that can be started")},
            .remedy = remedyFor(server, problem),
            .source =
                (problem.kind == Kind::UnresolvedCommand || problem.kind == Kind::NotExecutable ? server.commandSource
                                                                                                : server.source)
                    .brief(),
            .fields = {server.name},
            .root = {Cause::McpServer, server.name}};
}

void addProblems(Outcome &outcome, const probes::McpServers &evidence, bool ofEnvironment)
{
    for (const InspectedServer &inspected : evidence.servers) {
        for (const McpProblem &problem : inspected.problems) {
            if (!problem.isCodexs() || problem.isOfEnvironment() != ofEnvironment)
                continue;
            outcome.details.append({inspected.server.name, problem.text});
            outcome.issues.append(issueOf(inspected, problem));
        }
    }
}

QString loginLabel(const codex::McpServer &server)
{
    return "login to "_L1 + server.name;
}

// The words codex doctor has for a request that got no answer.
QString contactError(const probes::HttpEvidence &attempt)
{
    using probes::TransportFault;
    if (attempt.fault == TransportFault::InvalidUrl)
        return u"request could not be built"_s;
    const QString words = codexWords(attempt.fault);
    return words == "request timed out"_L1 ? words : u"connect failed"_s;
}

Issue unreachable(const InspectedServer &inspected)
{
    const codex::McpServer &server = inspected.server;
    const probes::HttpEvidence &last = inspected.attempts.constLast();
    const Asked asked{.provider = {.id = server.name}, .url = last.url, .route = last.route};
    Issue issue = transportIssue(placeOf(asked), last.fault, last.errorText);
    issue.severity = server.isRequired ? Severity::Fail : Severity::Warning;
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "MCP server %1 does not answer at %2 (%3): %4"),
                   {server.name, asked.hostAndPort(), server.urlSource.brief(), phrase(issue.measured)}};
    issue.headline = issue.cause;
    // What else cannot be reached for want of a name or a proxy has one root with it.
    if (issue.root.cause == Cause::NameLookup || issue.root.cause == Cause::Proxy)
        return issue;
    issue.root = {Cause::McpServer, server.name};
    issue.source = server.urlSource.brief();
    if (last.fault == probes::TransportFault::InvalidUrl) {
        issue.cause = {QT_TRANSLATE_NOOP("Checks", "The address of MCP server %1 (%2) is no web address"),
                       {server.name, server.urlSource.brief()}};
        issue.headline = issue.cause;
        issue.expected = {QT_TRANSLATE_NOOP("Checks", "http:// or https:// and a host")};
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Write url in %1 with scheme and host, such as "
                                                    "\"http://localhost:3000/mcp\"."),
                        {server.urlSource.brief()}};
        return issue;
    }
    issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Start the server, or correct url in %1, or disable it with enabled = "
                                                "false."),
                    {server.urlSource.brief()}};
    return issue;
}

// Not sending the proxy's credentials was asked for, and nothing is known of a server behind it.
bool isLeftAtProxy(const InspectedServer &inspected, const probes::McpServers &evidence)
{
    if (!evidence.areCredentialsWithheld || inspected.attempts.isEmpty())
        return false;
    const probes::HttpEvidence &last = inspected.attempts.constLast();
    return wantsProxyCredentials(last.fault, last.answer);
}

// Those that Codex needs come first.
void addContacts(Outcome &outcome, const probes::McpServers &evidence, bool ofRequired)
{
    const QString label = ofRequired ? u"required reachability failed"_s : u"optional reachability failed"_s;
    for (const InspectedServer &inspected : evidence.servers) {
        if (!inspected.isUnreachable() || inspected.server.isRequired != ofRequired
            || isLeftAtProxy(inspected, evidence))
            continue;
        QStringList errors;
        for (const probes::HttpEvidence &attempt : inspected.attempts)
            errors.append((errors.isEmpty() ? "HEAD "_L1 : "GET "_L1) + contactError(attempt));
        outcome.details.append({label, u"%1: %2 (%3)"_s.arg(inspected.server.name, harmlessUrl(inspected.server.url),
                                                            errors.join(u"; "_s))});
        Issue issue = unreachable(inspected);
        issue.fields = {label};
        outcome.issues.append(issue);
    }
}

QString loginText(const probes::McpLoginState &login)
{
    const QString end = login.expires.toUTC().toString(Qt::ISODate);
    switch (login.kind) {
    case LoginKind::NotUsed:
        return {};
    case LoginKind::None:
        return u"none stored"_s;
    case LoginKind::Valid:
        return (end.isEmpty() ? u"stored, without an end"_s : "stored, valid until "_L1 + end)
               + (login.hasRefreshToken ? ", with a refresh token"_L1 : ", without a refresh token"_L1);
    case LoginKind::Renewable:
        return "stored, expired at "_L1 + end + "; Codex renews it before it uses it"_L1;
    case LoginKind::Over:
        return "stored, expired at "_L1 + end + ", without a refresh token"_L1;
    case LoginKind::Unreadable:
        return ".credentials.json cannot be read: "_L1 + login.errorText;
    case LoginKind::NotInspected:
        return u"not inspected: a keyring may hold one, and is not opened"_s;
    }
    Q_UNREACHABLE();
}

bool wantsLogin(const InspectedServer &inspected)
{
    return !inspected.attempts.isEmpty() && probes::offersMcpLogin(inspected.attempts.constLast().answer);
}

std::optional<Issue> loginIssue(const InspectedServer &inspected)
{
    const codex::McpServer &server = inspected.server;
    const probes::McpLoginState &login = inspected.login;
    Issue issue{.severity = server.isRequired ? Severity::Fail : Severity::Warning,
                .measured = inOurWords(loginText(login)),
                .expected = {QT_TRANSLATE_NOOP("Checks", "a login that is valid, or can be renewed")},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Log in: `codex mcp login %1`."), {shellWord(server.name)}},
                .source = server.source.brief(),
                .fields = {loginLabel(server)},
                .root = {Cause::McpServer, server.name}};
    if (login.kind == LoginKind::Over)
        issue.cause = {QT_TRANSLATE_NOOP("Checks", "The login to MCP server %1 expired at %2, and there is no "
                                                   "refresh token to renew it"),
                       {server.name, isoPhrase(login.expires)}};
    else if (login.kind == LoginKind::None && wantsLogin(inspected))
        issue.cause = {QT_TRANSLATE_NOOP("Checks", "MCP server %1 wants a login (HTTP 401), and there is none"),
                       {server.name}};
    else if (login.kind == LoginKind::Unreadable && wantsLogin(inspected))
        issue.cause = {QT_TRANSLATE_NOOP("Checks", "The login to MCP server %1 cannot be read: .credentials.json: %2"),
                       {server.name, valuePhrase(login.errorText)}};
    else
        return std::nullopt;
    issue.headline = issue.cause;
    return issue;
}

void addLogins(Outcome &outcome, const probes::McpServers &evidence)
{
    for (const InspectedServer &inspected : evidence.servers) {
        const QString text = loginText(inspected.login);
        if (!text.isEmpty())
            outcome.details.append({loginLabel(inspected.server), text, false, true});
        if (const std::optional<Issue> issue = loginIssue(inspected))
            outcome.issues.append(*issue);
    }
}

Message summaryOf(const Outcome &outcome, const probes::McpServers &evidence)
{
    const int servers = static_cast<int>(evidence.servers.size());
    const bool isAnyAsked = std::ranges::any_of(
        evidence.servers, [](const InspectedServer &inspected) { return !inspected.attempts.isEmpty(); });
    if (!outcome.issues.isEmpty())
        return summaryOfIssues(outcome.issues, QT_TRANSLATE_N_NOOP("Checks", "%n problem(s) with the MCP servers"));
    if (isAnyAsked)
        return {.text = QT_TRANSLATE_N_NOOP("Checks", "%n MCP server(s) configured; those over HTTP answer"),
                .count = servers};
    return {.text = QT_TRANSLATE_N_NOOP("Checks", "%n MCP server(s) configured; none was started or contacted"),
            .count = servers};
}

} // namespace

Outcome judgeMcpConfig(const probes::McpServers &evidence)
{
    if (evidence.servers.isEmpty())
        return {.summary = {QT_TRANSLATE_NOOP("Checks", "No MCP servers are configured")}};

    const auto count = [&](auto predicate) { return std::ranges::count_if(evidence.servers, predicate); };
    const auto stdioServers = count([](const InspectedServer &one) { return one.server.isStdio(); });
    const auto httpServers = evidence.servers.size() - stdioServers;
    const auto disabled = count([](const InspectedServer &one) { return !one.server.isEnabled; });
    Outcome outcome{.details = {{u"configured servers"_s, QString::number(evidence.servers.size())},
                                {u"disabled servers"_s, QString::number(disabled)}}};
    if (stdioServers > 0)
        outcome.details.append({u"stdio servers"_s, QString::number(stdioServers)});
    if (httpServers > 0)
        outcome.details.append({u"streamable_http servers"_s, QString::number(httpServers)});
    addProblems(outcome, evidence, false);
    addProblems(outcome, evidence, true);
    addContacts(outcome, evidence, true);
    addContacts(outcome, evidence, false);
    addLogins(outcome, evidence);
    const bool isAnyLeft = std::ranges::any_of(
        evidence.servers, [&](const InspectedServer &inspected) { return isLeftAtProxy(inspected, evidence); });
    if (outcome.issues.isEmpty() && isAnyLeft)
        return skippedAtProxy(outcome.details);
    outcome.status = statusOf(outcome.issues);
    outcome.summary = summaryOf(outcome, evidence);
    return outcome;
}

Check mcpConfig()
{
    return makeCheck({.id = u"mcp.config"_s,
                      .section = u"mcp"_s,
                      .category = Category::Configuration,
                      .title = QT_TRANSLATE_NOOP("Checks", "MCP configuration")},
                     gather, judgeMcpConfig);
}

} // namespace doctor::checks
