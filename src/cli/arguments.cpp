// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/arguments.h"

#include "checks/registry.h"
#include "cli/checklist.h"
#include "cli/feedbackoptions.h"
#include "core/version.h"

#include <QCommandLineParser>
#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::cli {

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Finds out why a local Codex installation does not work, and says what to do about it."_s);
    parser.addOptions({
        {u"json"_s, u"Print the report as JSON (the same as --format json)."_s},
        {u"format"_s, u"Print as text, json, codex-json, markdown, html, junit, sarif or openmetrics."_s, u"FORMAT"_s,
         u"text"_s},
        {u"output"_s, u"Write the report to FILE instead of standard output."_s, u"FILE"_s},
        {u"summary"_s, u"Rows only, without details."_s},
        {u"all"_s, u"Long lists whole, and full database checks."_s},
        {u"no-color"_s, u"No colours."_s},
        {u"ascii"_s, u"ASCII characters only in the layout."_s},
        {u"check"_s, u"Run this check only, or all whose id begins with it; repeatable."_s, u"ID"_s},
        {u"list-checks"_s, u"List the checks there are (with --format markdown: as a table)."_s},
        {u"explain"_s, u"Print what this check looks at, why, and what its remedies do; repeatable."_s, u"ID"_s},
        {u"network-only"_s, u"Run config.load and the checks of the network only."_s},
        {u"live"_s,
         u"Allow helper programs to be started (codex --version, MCP servers, tmux, the command that makes a "
         "provider's token), and MCP servers over HTTP to be asked (POST) with their headers and token."_s},
        {u"login-shell"_s,
         u"Start the login shell once, and judge by its variables (PATH, proxy) instead of this session's."_s},
        {u"no-credentials"_s, u"Send no credentials, not even to their own endpoint."_s},
        {u"offline"_s, u"Contact nothing beyond this machine."_s},
        {u"timeout"_s, u"Limit for each check, instead of its own."_s, u"SECONDS"_s},
        {u"codex-home"_s, u"Look at this home instead of CODEX_HOME."_s, u"DIR"_s},
        {u"codex-bin"_s, u"Look at this codex instead of the first on PATH."_s, u"FILE"_s},
        {{u"C"_s, u"cd"_s}, u"Look from this working directory."_s, u"DIR"_s},
        {u"profile"_s, u"Use the configuration profile NAME."_s, u"NAME"_s},
        {{u"c"_s, u"config"_s}, u"Override a value of the configuration; repeatable."_s, u"KEY=VALUE"_s},
        {u"enable"_s, u"Enable a feature; repeatable."_s, u"FEATURE"_s},
        {u"disable"_s, u"Disable a feature; repeatable."_s, u"FEATURE"_s},
        {u"fail-on"_s, u"Exit with 1 on: warning or fail."_s, u"LEVEL"_s, u"fail"_s},
        {u"open"_s,
         u"Show a saved report (ours, or one of codex doctor --json) instead of running; - reads standard input."_s,
         u"FILE"_s},
        {u"compare"_s, u"Show what changed between two saved reports, given as arguments: --compare BEFORE AFTER."_s},
    });
    addFeedbackOptions(parser);
    parser.addOptions({{{u"h"_s, u"help"_s}, u"Show this help."_s}, {{u"V"_s, u"version"_s}, u"Show the version."_s}});
}

constexpr std::pair<QLatin1StringView, Format> formats[] = {{"text"_L1, Format::Text},
                                                            {"json"_L1, Format::Json},
                                                            {"codex-json"_L1, Format::CodexJson},
                                                            {"markdown"_L1, Format::Markdown},
                                                            {"html"_L1, Format::Html},
                                                            {"junit"_L1, Format::Junit},
                                                            {"sarif"_L1, Format::Sarif},
                                                            {"openmetrics"_L1, Format::OpenMetrics}};

// Of a day at most. "inf" and "nan" are numbers for Qt, and neither compares as these do.
std::optional<std::chrono::milliseconds> timeoutNamed(const QString &seconds)
{
    bool isNumber = false;
    const double number = seconds.toDouble(&isNumber);
    if (!isNumber || !(number >= 0.001 && number <= 86400))
        return {};
    return std::chrono::milliseconds(qRound64(number * 1000));
}

std::optional<Format> formatNamed(const QString &name)
{
    const auto found = std::ranges::find_if(formats, [&](const auto &format) { return format.first == name; });
    return found == std::end(formats) ? std::nullopt : std::optional(found->second);
}

RunOptions runOptions(const QCommandLineParser &parser, RunOptions options)
{
    options.codexHome = parser.value(u"codex-home"_s);
    options.codexProgram = parser.value(u"codex-bin"_s);
    options.profile = parser.value(u"profile"_s);
    options.configOverrides = parser.values(u"config"_s);
    options.enabledFeatures = parser.values(u"enable"_s);
    options.disabledFeatures = parser.values(u"disable"_s);
    options.startPrograms = parser.isSet(u"live"_s);
    options.sendCredentials = !parser.isSet(u"no-credentials"_s);
    options.offline = parser.isSet(u"offline"_s);
    options.thorough = parser.isSet(u"all"_s);
    options.colour = !parser.isSet(u"no-color"_s);
    if (parser.isSet(u"cd"_s))
        options.workingDirectory =
            QDir::cleanPath(QDir(options.workingDirectory).absoluteFilePath(parser.value(u"cd"_s)));
    return options;
}

QString faultOfFiles(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (parser.isSet(u"outbox"_s))
        return {};
    if (!parser.isSet(u"compare"_s))
        return files.isEmpty() ? QString() : u"Unexpected argument: %1"_s.arg(files.first());
    if (files.size() != 2)
        return u"--compare needs two saved reports: --compare BEFORE AFTER"_s;
    const QString format = parser.value(u"format"_s);
    return format == "text"_L1 || format == "json"_L1 ? QString()
                                                      : u"--compare prints text or json, not %1"_s.arg(format);
}

// Options that would be passed over in silence beside another: of what is done instead of a run, and of a run whose
// report is not printed.
QString faultOfCombination(const QCommandLineParser &parser)
{
    const auto clash = [&parser](const QStringList &ones, const QStringList &others) {
        const auto isSet = [&parser](const QString &name) { return parser.isSet(name); };
        const auto one = std::ranges::find_if(ones, isSet);
        const auto other = std::ranges::find_if(others, isSet);
        return one == ones.end() || other == others.end() ? QString()
                                                          : u"--%1 and --%2 do not go together"_s.arg(*one, *other);
    };
    const QStringList instead{u"open"_s, u"compare"_s, u"outbox"_s, u"list-checks"_s, u"explain"_s};
    const QStringList ofARun{u"check"_s, u"network-only"_s, u"live"_s, u"login-shell"_s, u"timeout"_s};
    for (qsizetype i = 0; i < instead.size(); ++i) {
        if (QString fault = clash({instead[i]}, instead.mid(i + 1) + ofARun); !fault.isEmpty())
            return fault;
    }
    if (QString fault = clash({u"list-checks"_s, u"explain"_s}, {u"feedback"_s, u"json"_s, u"output"_s, u"summary"_s});
        !fault.isEmpty())
        return fault;
    if (QString fault = clash({u"feedback"_s, u"outbox"_s}, {u"json"_s, u"format"_s, u"output"_s, u"summary"_s});
        !fault.isEmpty())
        return fault;
    if (parser.isSet(u"json"_s) && parser.isSet(u"format"_s) && parser.value(u"format"_s) != "json"_L1)
        return u"--json and --format %1 do not go together"_s.arg(parser.value(u"format"_s));
    return {};
}

// Mostly a variable of the shell that is not set; to go on as if the option were not there would surprise.
QString emptyValue(const QCommandLineParser &parser)
{
    const QStringList names = parser.optionNames();
    const auto empty =
        std::ranges::find_if(names, [&](const QString &name) { return parser.values(name).contains(u""_s); });
    return empty == names.end() ? QString() : u"Empty value: %1%2"_s.arg(empty->size() == 1 ? u"-"_s : u"--"_s, *empty);
}

// What is wrong with the values given, or nothing.
QString faultOf(const QCommandLineParser &parser)
{
    if (QString fault = emptyValue(parser); !fault.isEmpty())
        return fault;
    if (QString fault = faultOfFiles(parser); !fault.isEmpty())
        return fault;
    if (QString fault = faultOfFeedback(parser); !fault.isEmpty())
        return fault;
    if (QString fault = faultOfCombination(parser); !fault.isEmpty())
        return fault;
    if (!formatNamed(parser.value(u"format"_s)))
        return u"Unknown format: %1 (text, json, codex-json, markdown, html, junit, sarif or openmetrics)"_s.arg(
            parser.value(u"format"_s));
    if (const QString level = parser.value(u"fail-on"_s); level != "warning"_L1 && level != "fail"_L1)
        return u"Unknown level for --fail-on: %1 (warning or fail)"_s.arg(level);
    if (parser.isSet(u"timeout"_s) && !timeoutNamed(parser.value(u"timeout"_s)))
        return u"Not a number of seconds from 0.001 to 86400: --timeout %1"_s.arg(parser.value(u"timeout"_s));
    const QString format = parser.value(u"format"_s);
    if (parser.isSet(u"list-checks"_s) && format != "text"_L1 && format != "markdown"_L1)
        return u"--list-checks prints text or markdown, not %1"_s.arg(format);
    const QStringList ids = parser.values(u"check"_s) + parser.values(u"explain"_s);
    for (const QString &id : ids) {
        if (checks::checksNamed(id).isEmpty())
            return u"No check is called %1; --list-checks shows them"_s.arg(id);
    }
    return {};
}

} // namespace

ParsedArguments parseArguments(const QStringList &commandLine, const RunOptions &base)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(commandLine))
        return {.errorText = parser.errorText()};
    if (parser.isSet(u"help"_s))
        return {.answer = parser.helpText()};
    if (parser.isSet(u"version"_s))
        return {.answer = "codex-doctor-cli "_L1 + version() + u'\n'};
    if (const QString fault = faultOf(parser); !fault.isEmpty())
        return {.errorText = fault};
    if (parser.isSet(u"list-checks"_s))
        return {.answer = parser.value(u"format"_s) == "markdown"_L1 ? checkTable() : checkList()};
    if (parser.isSet(u"explain"_s)) {
        QStringList explanations = parser.values(u"explain"_s);
        std::ranges::transform(explanations, explanations.begin(), explanationsOf);
        return {.answer = explanations.join(u'\n')};
    }

    Arguments arguments{.options = runOptions(parser, base), .outputFile = parser.value(u"output"_s)};
    arguments.format = parser.isSet(u"json"_s) ? Format::Json : *formatNamed(parser.value(u"format"_s));
    arguments.checks = parser.values(u"check"_s);
    if (parser.isSet(u"network-only"_s))
        arguments.checks << u"config.load"_s << u"network"_s;
    arguments.openFile = parser.value(u"open"_s);
    if (parser.isSet(u"compare"_s))
        arguments.comparedFiles = parser.positionalArguments();
    arguments.feedback = feedbackArguments(parser);
    arguments.outbox = outboxArguments(parser);
    if (parser.isSet(u"timeout"_s))
        arguments.timeout = *timeoutNamed(parser.value(u"timeout"_s));
    arguments.asksLoginShell = parser.isSet(u"login-shell"_s);
    arguments.isSummary = parser.isSet(u"summary"_s);
    arguments.isComplete = parser.isSet(u"all"_s);
    arguments.isAscii = parser.isSet(u"ascii"_s);
    arguments.failsOnWarning = parser.value(u"fail-on"_s) == "warning"_L1;
    return {.arguments = std::move(arguments)};
}

} // namespace doctor::cli
