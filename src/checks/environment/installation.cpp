// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/installation.h"

#include "core/valuewords.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

QFuture<probes::Installation> gather(Environment &environment)
{
    return environment.once(probes::installation);
}

QString truth(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QList<Detail> detailsOf(const probes::Installation &installation)
{
    const codex::LaunchContext &launch = installation.launch;
    QList<Detail> details{
        {u"current executable"_s, launch.executable.isEmpty() ? u"none"_s : launch.executable},
        {u"install context"_s, launch.contextText()},
        {u"managed by npm"_s, truth(launch.managedByNpm)},
        {u"managed by bun"_s, truth(launch.managedByBun)},
        {u"managed by Vite+"_s, truth(launch.managedByVitePlus)},
        {u"managed by pnpm"_s, truth(launch.managedByPnpm)},
        {u"managed package root"_s, launch.hasManagedRoot ? launch.managedRoot : u"not set"_s},
    };
    if (launch.ignoresVariables)
        details.insert(2, {{}, u"ignored inherited package-manager launch env for cargo-built binary"_s});
    const QStringList &entries = installation.pathEntries;
    if (entries.size() > 1)
        details.append({u"PATH codex entries"_s, QString::number(entries.size())});
    for (qsizetype i = 0; i < entries.size(); ++i)
        details.append({u"PATH codex #%1"_s.arg(i + 1), entries[i]});
    if (launch.managedByNpm)
        details.append({u"npm update target"_s, u"not inspected (PATH helpers are not executed)"_s});
    return details;
}

Issue missingRoot(const probes::CodexCopy &codex)
{
    return {
        .cause = {QT_TRANSLATE_NOOP(
                      "Checks", "CODEX_MANAGED_BY_NPM is set, but the Codex at %1 was not started by npm's launcher"),
                  {codex.path}},
        .measured = {QT_TRANSLATE_NOOP("Checks", "CODEX_MANAGED_PACKAGE_ROOT is not set")},
        .expected = {QT_TRANSLATE_NOOP("Checks", "both variables, or neither")},
        .remedy = {QT_TRANSLATE_NOOP(
            "Checks", "Run `unset CODEX_MANAGED_BY_NPM`, or reinstall with `npm install -g @openai/codex`.")},
        .fields = {u"managed package root"_s},
        .root = {Cause::InstalledCopies, codex.path}};
}

} // namespace

Outcome judgeInstallation(const probes::Installation &installation)
{
    const probes::CodexCopy *codex = installation.codex();
    if (!codex)
        return {.status = Status::Skipped, .summary = {QT_TRANSLATE_NOOP("Checks", "No Codex program was found")}};
    if (!codex->isUsable())
        return {.status = Status::Skipped,
                .summary = {QT_TRANSLATE_NOOP("Checks", "The Codex at %1 cannot be started"), {codex->path}},
                .details = detailsOf(installation)};

    Outcome outcome{.summary = {QT_TRANSLATE_NOOP("Checks", "%1 starts a copy installed by: %2"),
                                {codex->path, valuePhrase(codex::name(codex->method))}},
                    .details = detailsOf(installation)};
    if (installation.launch.managedByNpm && !installation.launch.hasManagedRoot) {
        outcome.issues = {missingRoot(*codex)};
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "The variables of npm's launcher are incomplete")};
        outcome.status = statusOf(outcome.issues);
    }
    return outcome;
}

Check installation()
{
    return makeCheck({.id = "installation"_L1,
                      .section = "install"_L1,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Installation")},
                     gather, judgeInstallation);
}

} // namespace doctor::checks
