// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/configload.h"

#include "checks/configuration/configsettings.h"
#include "codex/configlint.h"
#include "codex/featureflags.h"
#include "core/shellword.h"
#include "core/valuewords.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::FaultEffect;

QFuture<ConfigEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &, const probes::CodexHome &home, const codex::Config &config,
           const codex::Variables &variables) {
            return ConfigEvidence{home, config, variables.value(u"CODEX_SQLITE_HOME"_s)};
        },
        probes::codexHome, probes::config, probes::variables);
}

Severity severityOf(FaultEffect effect)
{
    return effect == FaultEffect::Stops ? Severity::Fail : Severity::Warning;
}

RootCause rootOf(const codex::ConfigFault &fault)
{
    using Kind = codex::ConfigFault::Kind;
    if (fault.kind == Kind::InvalidProvider || fault.kind == Kind::UnknownProvider || fault.kind == Kind::ReservedName)
        return {Cause::Provider, fault.subject};
    if (fault.effect == FaultEffect::Stops)
        return {Cause::ConfigFile, fault.source.file};
    return {Cause::ConfigValue, fault.key};
}

// The words of Codex for a home that is not there.
Outcome homeIsMissing(const probes::CodexHome &home)
{
    const bool isFile = home.errorText.contains("not a directory"_L1);
    const QString named = home.errorText.section(u'"', 1, 1);
    const QString path = home.path.isEmpty() ? named : home.path;
    const Message remedy =
        home.source == "CODEX_HOME"_L1
            ? Message{isFile
                          ? QT_TRANSLATE_NOOP("Checks", "Set CODEX_HOME to a directory, or unset it to use ~/.codex: "
                                                        "unset CODEX_HOME")
                          : QT_TRANSLATE_NOOP("Checks",
                                              "Create the directory (mkdir -p %1), or unset CODEX_HOME to use "
                                              "~/.codex: unset CODEX_HOME"),
                      {shellWord(path)}}
            : Message{QT_TRANSLATE_NOOP("Checks", "Name an existing directory.")};
    const Message headline =
        isFile ? Message{QT_TRANSLATE_NOOP("Checks", "Codex cannot start: its home %1 is not a directory"), {path}}
               : Message{QT_TRANSLATE_NOOP("Checks", "Codex cannot start: its home %1 does not exist"), {path}};
    return {
        .status = Status::Fail,
        .summary = headline,
        .details = {{u"error"_s, isFile ? u"invalid input parameter"_s : u"entity not found"_s},
                    {.label = u"home error"_s, .value = home.errorText, .ours = true}},
        .issues = {{.severity = Severity::Fail,
                    .cause = inOurWords(home.errorText.isEmpty() ? u"Could not find home directory"_s : home.errorText),
                    .expected = {QT_TRANSLATE_NOOP("Checks", "an existing directory")},
                    .remedy = remedy,
                    .source = home.source,
                    .root = {Cause::CodexHome, path},
                    .headline = headline}}};
}

QList<Detail> failureDetails(const codex::ConfigFault &first)
{
    QList<Detail> details{{u"error"_s, first.failure}};
    if (first.failure == "invalid configuration"_L1) {
        details += {{u"file"_s, first.source.file},
                    {u"line"_s, QString::number(first.source.line)},
                    {u"column"_s, QString::number(first.source.column)}};
    }
    return details;
}

QList<Detail> fileDetails(const codex::Config &config)
{
    QList<Detail> details{{u"config.toml"_s, config.filePath()}};
    const codex::ConfigLayer *user = config.layer(codex::ConfigLayerKind::User);
    if (user && user->exists)
        details.append({u"config.toml parse"_s, u"ok"_s});
    else
        details.append({u"config.toml"_s, u"missing"_s});
    return details;
}

QList<Detail> featureDetails(const codex::Config &config)
{
    const codex::FeatureState features = codex::featureState(config);
    const auto joined = [](const QStringList &names) { return names.isEmpty() ? u"none"_s : names.join(u", "_s); };
    QList<Detail> details{{u"feature flags enabled"_s, QString::number(features.enabled.size())},
                          {u"enabled feature flags"_s, joined(features.enabled)},
                          {u"feature flag overrides"_s, joined(features.overrides)}};
    for (const QString &name : features.legacyNames)
        details.append({u"legacy feature flag"_s, name});
    return details;
}

QList<Detail> warningDetails(const QStringList &warnings)
{
    if (warnings.isEmpty())
        return {};
    QList<Detail> details{{u"startup warnings"_s, QString::number(warnings.size())}};
    for (const QString &topic : {u"skills"_s, u"hooks"_s, u"plugins"_s, u"MCP"_s, u"deprecated"_s}) {
        const QString word = topic.endsWith(u's') ? topic.chopped(1) : topic;
        const auto count = warnings.filter(word, Qt::CaseInsensitive).size();
        details.append({"startup warning "_L1 + topic, QString::number(count)});
    }
    for (const QString &warning : warnings)
        details.append({u"startup warning"_s, warning});
    return details;
}

QList<Detail> loadedDetails(const ConfigEvidence &evidence, const QStringList &warnings)
{
    const codex::Config &config = evidence.config;
    const bool isFullscreen = config.root.at(u"tui.fullscreen_transcript").toBool(true);
    QList<Detail> details{
        {u"configuration scope"_s, u"invocation config, including cloud-managed policy"_s},
        {u"active thread overrides"_s, u"not inspected"_s},
        {u"managed policy"_s, u"not inspected (requirements.toml, cloud-managed)"_s, false, true},
        {u"CODEX_HOME"_s, config.codexHome},
        {u"cwd"_s, config.workingDirectory},
        {u"model"_s, config.root.member(u"model").toString(u"<default>"_s)},
        {u"model provider"_s, config.modelProvider()},
        {u"log dir"_s, config.logDirectory()},
        {u"sqlite home"_s, config.sqliteHome(evidence.sqliteHomeVariable)},
        {u"mcp servers"_s, QString::number(config.root.member(u"mcp_servers").members().size())},
        {u"configured TUI mode"_s, isFullscreen ? u"fullscreen"_s : u"scrollback"_s},
    };
    return details + featureDetails(config) + fileDetails(config) + warningDetails(warnings);
}

// The fault that Codex itself names comes first: it is the one to mend first.
QList<Issue> issuesOf(const codex::Config &config)
{
    QList<Issue> issues;
    const codex::ConfigFault *first = config.firstFailure();
    if (first)
        issues.append(issueOf(*first));
    for (const FaultEffect effect : {FaultEffect::Stops, FaultEffect::Ignored}) {
        for (const codex::ConfigFault &fault : config.faults) {
            if (fault.effect == effect && &fault != first)
                issues.append(issueOf(fault));
        }
    }
    return issues;
}

// What Codex itself says when it starts, where no fault of a setting says it better.
QList<Issue> issuesOf(const QStringList &warnings, const codex::Config &config)
{
    QList<Issue> issues;
    for (const QString &warning : warnings) {
        issues.append({.cause = inOurWords(warning),
                       .expected = {QT_TRANSLATE_NOOP("Checks", "a start without warnings")},
                       .remedy = {QT_TRANSLATE_NOOP("Checks", "Change or remove the setting it names in %1."),
                                  {config.filePath()}},
                       .root = {Cause::ConfigValue, warning}});
    }
    return issues;
}

} // namespace

Issue issueOf(const codex::ConfigFault &fault)
{
    return {.severity = severityOf(fault.effect),
            .cause = fault.cause,
            .measured = verbatim(fault.excerpt.isEmpty() ? fault.source.brief() : fault.excerpt),
            .expected = fault.expected,
            .remedy = fault.remedy,
            .source = fault.source.brief(),
            .root = rootOf(fault),
            .headline = fault.headline};
}

Outcome judgeConfigLoad(const ConfigEvidence &evidence)
{
    const codex::Config &config = evidence.config;
    if (!evidence.home.isUsable())
        return homeIsMissing(evidence.home);
    Outcome outcome{.issues = issuesOf(config)};
    if (const codex::ConfigFault *first = config.firstFailure()) {
        outcome.status = Status::Fail;
        outcome.summary = first->headline;
        outcome.details = failureDetails(*first) + settingDetails(config);
        return outcome;
    }
    const QStringList warnings = codex::startupWarnings(config);
    outcome.status = warnings.isEmpty() ? Status::Ok : Status::Warning;
    outcome.details = loadedDetails(evidence, warnings) + settingDetails(config);
    const auto ignored = static_cast<int>(outcome.issues.size());
    if (outcome.status == Status::Ok) {
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "The configuration is loaded")};
    } else if (ignored > 0) {
        outcome.summary = {.text = QT_TRANSLATE_N_NOOP("Checks", "The configuration is loaded, %n setting(s) aside"),
                           .count = ignored};
    } else {
        outcome.issues = issuesOf(warnings, config);
        outcome.summary = {.text = QT_TRANSLATE_N_NOOP("Checks", "The configuration is loaded, with %n warning(s)"),
                           .count = static_cast<int>(warnings.size())};
    }
    return outcome;
}

Check configLoad()
{
    return makeCheck({.id = "config.load"_L1,
                      .section = "config"_L1,
                      .category = Category::Configuration,
                      .title = QT_TRANSLATE_NOOP("Checks", "Configuration")},
                     gather, judgeConfigLoad);
}

} // namespace doctor::checks
