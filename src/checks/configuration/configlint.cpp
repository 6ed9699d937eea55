// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/configlint.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

QFuture<ConfigEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &, const probes::CodexHome &home, const codex::Config &config) {
            return ConfigEvidence{home, config, {}};
        },
        probes::codexHome, probes::config);
}

} // namespace

Outcome judgeConfigLint(const ConfigEvidence &evidence)
{
    if (!evidence.home.isUsable())
        return {.status = Status::Skipped,
                .summary = {QT_TRANSLATE_NOOP("Checks", "Not looked at: the Codex home cannot be used")}};
    Outcome outcome;
    bool hasUnusualValue = false;
    for (const codex::ConfigFault &fault : evidence.config.faults) {
        if (fault.effect != codex::FaultEffect::Silent)
            continue;
        if (fault.kind == codex::ConfigFault::Kind::Deprecated) {
            const QString better = fault.suggestion.isEmpty() ? QString() : " -> "_L1 + fault.suggestion;
            outcome.details.append({u"old setting"_s, u"%1%2 (%3)"_s.arg(fault.key, better, fault.source.brief())});
        } else {
            outcome.issues.append(issueOf(fault));
            hasUnusualValue |= fault.kind == codex::ConfigFault::Kind::UnknownValue;
        }
    }
    outcome.status = statusOf(outcome.issues);
    if (outcome.issues.isEmpty())
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "Every setting that was read is one Codex uses")};
    else
        outcome.summary = summaryOfIssues(
            outcome.issues, hasUnusualValue
                                ? QT_TRANSLATE_N_NOOP("Checks", "%n settings have no effect or an unusual value")
                                : QT_TRANSLATE_N_NOOP("Checks", "%n settings have no effect"));
    return outcome;
}

Check configLint()
{
    return makeCheck({.id = "config.lint"_L1,
                      .section = "settings"_L1,
                      .category = Category::Configuration,
                      .title = QT_TRANSLATE_NOOP("Checks", "Settings without effect"),
                      .ours = true},
                     gather, judgeConfigLint);
}

} // namespace doctor::checks
