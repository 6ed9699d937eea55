// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/mcpcommands.h"

#include "core/shellword.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::InspectedServer;
using probes::McpProblem;
using Kind = McpProblem::Kind;

QFuture<probes::McpServers> gather(Environment &environment)
{
    return environment.once(probes::mcpServers);
}

Message causeOf(const InspectedServer &inspected, const McpProblem &problem)
{
    const QString name = inspected.server.name;
    switch (problem.kind) {
    case Kind::CwdIsNoFolder:
        return {QT_TRANSLATE_NOOP("Checks", "cwd of MCP server %1 is not a folder: %2"), {name, problem.subject}};
    case Kind::MissingInterpreter:
        return {QT_TRANSLATE_NOOP("Checks", "%1 of MCP server %2 is run by %3, which is missing"),
                {inspected.program, name, problem.subject}};
    case Kind::CarriageReturn:
        return {QT_TRANSLATE_NOOP("Checks", "The first line of %1 of MCP server %2 ends as on Windows"),
                {inspected.program, name}};
    case Kind::NoInterpreter:
        return {QT_TRANSLATE_NOOP("Checks",
                                  "%1 of MCP server %2 is neither a program nor a script that names its interpreter"),
                {inspected.program, name}};
    case Kind::WrongArchitecture:
        return {QT_TRANSLATE_NOOP("Checks", "%1 of MCP server %2 is built for another processor (%3)"),
                {inspected.program, name, problem.subject}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "%1 of MCP server %2 may not be executed by this user"),
                {inspected.program, name}};
    }
}

Message remedyFor(const InspectedServer &inspected, const McpProblem &problem)
{
    switch (problem.kind) {
    case Kind::CwdIsNoFolder:
        return {QT_TRANSLATE_NOOP("Checks", "Name a folder in cwd in %1."), {inspected.server.cwdSource.brief()}};
    case Kind::MissingInterpreter:
        return {QT_TRANSLATE_NOOP("Checks", "Install %1, add its folder to PATH, or correct the first line of %2."),
                {problem.subject, inspected.program}};
    case Kind::CarriageReturn:
        return {QT_TRANSLATE_NOOP("Checks", "Convert it: `sed -i 's/\\r$//' %1`"), {shellWord(inspected.program)}};
    case Kind::NoInterpreter:
        return {QT_TRANSLATE_NOOP("Checks", "Write #!/bin/sh, or its interpreter, into the first line of %1."),
                {inspected.program}};
    case Kind::WrongArchitecture:
        return {QT_TRANSLATE_NOOP("Checks", "Install the build for this processor in place of %1."),
                {inspected.program}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "Allow it: `chmod a+x %1`"), {shellWord(inspected.program)}};
    }
}

Issue issueOf(const InspectedServer &inspected, const McpProblem &problem)
{
    const codex::McpServer &server = inspected.server;
    return {.severity = server.isRequired ? Severity::Fail : Severity::Warning,
            .cause = causeOf(inspected, problem),
            .expected = {QT_TRANSLATE_NOOP("Checks", "a program that the system can start")},
            .remedy = remedyFor(inspected, problem),
            .source = (problem.kind == Kind::CwdIsNoFolder ? server.cwdSource : server.commandSource).brief(),
            .fields = {server.name},
            .root = {Cause::McpServer, server.name}};
}

} // namespace

Outcome judgeMcpCommands(const probes::McpServers &evidence)
{
    Outcome outcome;
    for (const InspectedServer &inspected : evidence.servers) {
        if (!inspected.program.isEmpty())
            outcome.details.append({inspected.server.name, inspected.program});
        for (const McpProblem &problem : inspected.problems) {
            if (!problem.isCodexs())
                outcome.issues.append(issueOf(inspected, problem));
        }
    }
    outcome.status = statusOf(outcome.issues);
    if (!outcome.issues.isEmpty())
        outcome.summary =
            summaryOfIssues(outcome.issues, QT_TRANSLATE_N_NOOP("Checks", "%n MCP command(s) cannot be started"));
    else if (outcome.details.isEmpty())
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "No MCP command to look at")};
    else
        outcome.summary = {.text = QT_TRANSLATE_N_NOOP("Checks", "%n MCP command(s) can be started; none was"),
                           .count = static_cast<int>(outcome.details.size())};
    return outcome;
}

Check mcpCommands()
{
    return makeCheck({.id = u"mcp.commands"_s,
                      .section = u"mcp"_s,
                      .category = Category::Configuration,
                      .title = QT_TRANSLATE_NOOP("Checks", "MCP commands"),
                      .ours = true},
                     gather, judgeMcpCommands);
}

} // namespace doctor::checks
