// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/systemenvironment.h"

#include "core/loginshell.h"
#include "probes/facts.h"
#include "probes/files.h"
#include "probes/pathlookup.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

constexpr qint64 largestRelease = 64LL * 1024;

QByteArray systemFile(const Surroundings &surroundings, const QString &path)
{
    return probes::readFile(surroundings, surroundings.systemPath(path), largestRelease).bytes;
}

QFuture<SystemEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const codex::Variables &variables) {
            const probes::SearchPath searchPath = probes::codexSearchPath(surroundings, variables);
            const codex::OsSources sources{
                .osRelease = systemFile(surroundings, u"/etc/os-release"_s),
                .lsbRelease = systemFile(surroundings, u"/etc/lsb-release"_s),
                .hasLsbProgram = !probes::programsOn(searchPath, u"lsb_release"_s).isEmpty(),
                .hasGetconf = !probes::programsOn(searchPath, u"getconf"_s).isEmpty(),
                .isRaspberryPi = probes::fileEvidence(surroundings.systemPath(u"/etc/rpi-issue"_s)).exists(),
                .wordSize = QSysInfo::WordSize};
            // It was started before the run; the run rests on it.
            const QString loginShell = surroundings.variable(loginShellVariable);
            if (!loginShell.isEmpty())
                surroundings.touchLog->program(loginShell);
            return SystemEvidence{.os = codex::osText(sources), .variables = variables, .loginShell = loginShell};
        },
        probes::variables);
}

} // namespace

Outcome judgeSystemEnvironment(const SystemEvidence &evidence)
{
    const codex::Variables &variables = evidence.variables;
    const std::optional<QString> language =
        codex::languageTag({variables.value(u"LANGUAGE"_s), variables.value(u"LC_ALL"_s),
                            variables.value(u"LC_MESSAGES"_s), variables.value(u"LANG"_s)});
    Outcome outcome{.details = {{u"os"_s, evidence.os.text()},
                                {u"os type"_s, evidence.os.type},
                                {u"os version"_s, evidence.os.version},
                                {u"os language"_s, language.value_or(u"unavailable"_s)}}};
    for (const QString &name : {u"LC_ALL"_s, u"LC_CTYPE"_s, u"LANG"_s}) {
        if (variables.isSet(name))
            outcome.details.append({name, variables.value(name)});
    }
    for (const QString &name : {u"VISUAL"_s, u"EDITOR"_s})
        outcome.details.append({name, variables.isSet(name) ? variables.value(name) : u"not set"_s});
    for (const QString &name : {u"PAGER"_s, u"GIT_PAGER"_s, u"GH_PAGER"_s, u"LESS"_s}) {
        if (variables.isSet(name))
            outcome.details.append({name, variables.value(name)});
    }
    if (!evidence.loginShell.isEmpty())
        outcome.details.append({u"environment"_s, u"login shell (%1)"_s.arg(evidence.loginShell)});
    outcome.summary = language
                          ? Message{QT_TRANSLATE_NOOP("Checks", "%1, language %2"), {evidence.os.text(), *language}}
                          : Message{QT_TRANSLATE_NOOP("Checks", "%1, no language set"), {evidence.os.text()}};
    return outcome;
}

Check systemEnvironment()
{
    return makeCheck({.id = "system.environment"_L1,
                      .section = "system"_L1,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "System")},
                     gather, judgeSystemEnvironment);
}

} // namespace doctor::checks
