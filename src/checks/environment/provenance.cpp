// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/provenance.h"

#include "checks/environment/printedversion.h"
#include "core/valuewords.h"

#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

QFuture<probes::CodexVersions> gather(Environment &environment)
{
    return environment.once(probes::codexVersions);
}

QString platform()
{
    const QString architecture = QSysInfo::currentCpuArchitecture();
    return "linux-"_L1 + (architecture == "arm64"_L1 ? u"aarch64"_s : architecture);
}

} // namespace

Outcome judgeProvenance(const probes::CodexVersions &evidence)
{
    const probes::Installation &installation = evidence.installation;
    const probes::CodexCopy *codex = installation.codex();
    if (!codex)
        return {.status = Status::Skipped, .summary = {QT_TRANSLATE_NOOP("Checks", "No Codex program was found")}};

    const codex::LaunchContext &launch = installation.launch;
    const probes::ProgramEvidence *answer = evidence.answer();
    const QString printed = answer ? codex::versionPrinted(answer->output) : QString();
    const bool isTold = !codex->version.isEmpty();
    const QString version = isTold ? codex->version : printed;
    const bool isKnown = !version.isEmpty();
    Outcome outcome{.summary =
                        isKnown ? Message{QT_TRANSLATE_NOOP("Checks", "Codex %1, installed by: %2"),
                                          {version, valuePhrase(codex::name(codex->method))}}
                                : Message{QT_TRANSLATE_NOOP("Checks", "Codex of an unknown version, installed by: %1"),
                                          {valuePhrase(codex::name(codex->method))}},
                    .details = {{u"version"_s, isKnown ? version : u"unknown"_s},
                                {u"platform"_s, platform()},
                                {u"install method"_s, launch.contextText()},
                                {u"commit"_s, u"unknown"_s},
                                {u"current executable"_s, launch.executable.isEmpty() ? u"none"_s : launch.executable},
                                {.label = u"version source"_s,
                                 .value = isTold    ? codex->versionSource
                                          : isKnown ? u"codex --version"_s
                                                    : u"not told by any file"_s,
                                 .ours = true}}};
    if (answer)
        outcome.details.append({.label = u"codex --version"_s, .value = printedText(*answer), .ours = true});
    return outcome;
}

Check provenance()
{
    return makeCheck({.id = "runtime.provenance"_L1,
                      .section = "runtime"_L1,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Runtime")},
                     gather, judgeProvenance);
}

} // namespace doctor::checks
