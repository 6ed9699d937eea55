// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/sandboxhelpers.h"

#include "core/valuewords.h"
#include "probes/files.h"
#include "probes/installation.h"
#include "probes/sandboxpolicy.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

QFuture<SandboxHelpersEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const codex::SandboxPolicy &policy,
           const probes::Installation &installation) {
            const probes::CodexCopy *const copy = installation.codex();
            SandboxHelpersEvidence evidence{.policy = policy,
                                            .helper = copy ? copy->program : QString(),
                                            .copyPath = copy ? copy->path : QString()};
            evidence.isHelperThere = evidence.helper.isEmpty() || probes::fileEvidence(evidence.helper).exists();
            evidence.hasRequirements =
                probes::fileEvidence(surroundings.systemPath(u"/etc/codex/requirements.toml"_s)).exists();
            return evidence;
        },
        probes::sandboxPolicy, probes::installation);
}

QList<Detail> detailsOf(const SandboxHelpersEvidence &evidence)
{
    const codex::SandboxPolicy &policy = evidence.policy;
    return {{u"approval policy"_s, policy.approval},
            {u"filesystem sandbox"_s, policy.isRestricted ? u"restricted"_s : u"unrestricted"_s},
            {u"denied-read rules"_s, QString::number(policy.deniedRules)},
            {u"denied-read glob rules"_s, QString::number(policy.deniedGlobs)},
            {u"glob scan max depth"_s, policy.globDepth.isEmpty() ? u"unbounded"_s : policy.globDepth},
            {u"managed filesystem source"_s,
             evidence.hasRequirements ? u"not inspected (/etc/codex/requirements.toml)"_s : u"none"_s},
            {u"network sandbox"_s, policy.hasNetwork ? u"enabled"_s : u"restricted"_s},
            {u"codex-linux-sandbox helper"_s, evidence.helper.isEmpty() ? u"none"_s : evidence.helper}};
}

// Of a copy that lacks it install.copies says more, by the same root.
Issue missingHelper(const QString &helper, const QString &copyPath)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "The program that sandboxes commands is missing: %1"), {helper}},
            .measured = inOurWords(u"missing"_s),
            .expected = {QT_TRANSLATE_NOOP("Checks", "the native program of the Codex installation")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Install Codex again, for example with `npm install -g "
                                                   "@openai/codex`.")},
            .fields = {u"codex-linux-sandbox helper"_s},
            .root = {Cause::Installation, copyPath}};
}

} // namespace

Outcome judgeSandboxHelpers(const SandboxHelpersEvidence &evidence)
{
    Outcome outcome{.summary = {QT_TRANSLATE_NOOP("Checks", "The sandbox settings can be read")},
                    .details = detailsOf(evidence)};
    if (!evidence.isHelperThere) {
        outcome.issues = {missingHelper(evidence.helper, evidence.copyPath)};
        outcome.status = Status::Warning;
        outcome.summary = outcome.issues.constFirst().cause;
    }
    return outcome;
}

Check sandboxHelpers()
{
    return makeCheck({.id = "sandbox.helpers"_L1,
                      .section = "sandbox"_L1,
                      .category = Category::Configuration,
                      .title = QT_TRANSLATE_NOOP("Checks", "Sandbox settings")},
                     gather, judgeSandboxHelpers);
}

} // namespace doctor::checks
