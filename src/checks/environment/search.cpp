// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/search.h"

#include "probes/facts.h"
#include "probes/files.h"
#include "probes/installation.h"
#include "probes/pathlookup.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

QString bundledSearch(const codex::LaunchContext &launch)
{
    const bool isStandalone = launch.method == codex::InstallMethod::Standalone;
    const QString resources = launch.package.exists() ? launch.package.resources : launch.legacyResources;
    for (const QString &folder : {launch.package.path, isStandalone ? resources : QString()}) {
        QString program = folder + "/rg"_L1;
        if (!folder.isEmpty() && probes::fileEvidence(program).kind == probes::FileKind::Regular)
            return program;
    }
    return {};
}

QFuture<SearchEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const probes::Installation &installation,
           const codex::Variables &variables) {
            const probes::SearchPath path = probes::codexSearchPath(surroundings, variables);
            return SearchEvidence{.hasCodex = installation.codex() && installation.codex()->isUsable(),
                                  .bundled = bundledSearch(installation.launch),
                                  .onPath = probes::programsOn(path, u"rg"_s)};
        },
        probes::installation, probes::variables);
}

Issue missingSearch()
{
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "ripgrep (rg) is neither in the Codex package nor on PATH")},
        .measured = {QT_TRANSLATE_NOOP("Checks", "no executable file rg")},
        .expected = {QT_TRANSLATE_NOOP("Checks", "codex-path/rg in the package, or rg on PATH")},
        .remedy = {QT_TRANSLATE_NOOP(
            "Checks",
            "Install ripgrep (`apt install ripgrep`, `dnf install ripgrep`), or reinstall Codex with its package.")},
        .fields = {u"search command readiness"_s},
        .root = {Cause::Tools, u"rg"_s}};
}

} // namespace

Outcome judgeSearch(const SearchEvidence &evidence)
{
    const bool isBundled = !evidence.bundled.isEmpty();
    if (!evidence.hasCodex)
        return {.status = Status::Skipped,
                .summary = {QT_TRANSLATE_NOOP("Checks", "There is no Codex that could search")}};

    Outcome outcome{.details = {{u"search command"_s, isBundled ? evidence.bundled : u"rg"_s},
                                {u"search provider"_s, isBundled ? u"bundled"_s : u"system"_s}}};
    if (isBundled) {
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "The search program of the package is there; it was not run")};
        outcome.details.append({u"search command readiness"_s, u"file exists"_s});
    } else if (!evidence.onPath.isEmpty()) {
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "%1 is there; it was not run"), {evidence.onPath.first()}};
        outcome.details += {{u"search command path"_s, evidence.onPath.first()},
                            {u"search command readiness"_s, u"found; execution not verified"_s}};
    } else {
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "No search program was found")};
        outcome.details.append({u"search command readiness"_s, u"cannot find binary path"_s});
        outcome.issues = {missingSearch()};
        outcome.status = statusOf(outcome.issues);
    }
    return outcome;
}

Check search()
{
    return makeCheck({.id = "runtime.search"_L1,
                      .section = "search"_L1,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Search")},
                     gather, judgeSearch);
}

} // namespace doctor::checks
