// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/statepaths.h"

#include "checks/environment/databasecare.h"
#include "checks/environment/databasesize.h"
#include "checks/environment/stateplaces.h"
#include "checks/environment/statewriting.h"
#include "codex/oserror.h"
#include "core/phrase.h"
#include "core/shellword.h"
#include "core/valuewords.h"
#include "probes/rollouts.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

constexpr qint64 gibibyte = 1024LL * 1024 * 1024;

RolloutCount countOf(const probes::RolloutTree &tree)
{
    RolloutCount count{.files = tree.files.size(), .bytes = tree.bytes};
    if (!tree.errors.isEmpty()) {
        count.errorNumber = tree.errors.constFirst().errorNumber;
        count.errorPath = QFile::decodeName(tree.errors.constFirst().path);
    }
    return count;
}

StatePathsEvidence see(const Surroundings &surroundings, const probes::CodexHome &home, const codex::Config &config,
                       const probes::StateDatabases &databases, const probes::Rollouts &rollouts,
                       const probes::DatabaseHolders &holders)
{
    if (!home.isUsable())
        return {.home = home};
    return {.home = home,
            .isConfigUsable = !config.stopsCodex(),
            .homeFolder = probes::fileEvidence(home.path),
            .logFolder = probes::fileEvidence(databases.places.logDirectory),
            .sqliteFolder = probes::fileEvidence(databases.places.sqliteHome),
            .databases = databases,
            .sqliteMount = probes::mountAt(surroundings, databases.places.sqliteHome),
            .logMount = probes::mountAt(surroundings, databases.places.logDirectory),
            .holders = holders,
            .writability = probes::writability(surroundings, home, databases, rollouts),
            .sqliteMakingError = probes::makingError(databases.places.sqliteHome),
            .logMakingError = probes::makingError(databases.places.logDirectory),
            .active = countOf(rollouts.active),
            .archived = countOf(rollouts.archived)};
}

QFuture<StatePathsEvidence> gather(Environment &environment)
{
    return environment.inWorker(see, probes::codexHome, probes::config, probes::stateDatabases, probes::rollouts,
                                probes::databaseHolders);
}

QString stateOf(const probes::FileEvidence &file)
{
    return u"%1 (%2)"_s.arg(file.path, probes::pathStateText(file));
}

QString countText(const RolloutCount &count)
{
    if (count.errorNumber != 0)
        return u"scan failed (%1)"_s.arg(codex::osErrorText(count.errorNumber));
    return u"%1 files, %2 total bytes, %3 average bytes"_s.arg(count.files)
        .arg(count.bytes)
        .arg(count.files > 0 ? count.bytes / count.files : 0);
}

QList<Detail> databaseDetails(const probes::DatabaseEvidence &database)
{
    const QString label = codex::labelOf(database.name.kind);
    QList<Detail> details{{label, stateOf(database.file)}, {label + " integrity"_L1, integrityText(database)}};
    if (database.file.kind == probes::FileKind::Regular)
        details += measurements(label, database);
    return details;
}

QString mountText(const std::optional<probes::Mount> &mount)
{
    if (!mount)
        return u"unknown"_s;
    const QString kind = mount->isNetwork() ? u", network"_s : mount->isOfHost() ? u", of the host"_s : QString();
    return u"%1%2 (%3)"_s.arg(mount->type, kind, mount->point);
}

QList<Detail> placeDetails(const StatePathsEvidence &evidence)
{
    return {{u"CODEX_HOME"_s, stateOf(evidence.homeFolder)},
            {u"log dir"_s, stateOf(evidence.logFolder)},
            {u"sqlite home"_s, stateOf(evidence.sqliteFolder)},
            {.label = u"sqlite home file system"_s, .value = mountText(evidence.sqliteMount), .ours = true}};
}

QList<Detail> allDetails(const StatePathsEvidence &evidence)
{
    QList<Detail> details = placeDetails(evidence);
    for (const probes::DatabaseEvidence &database : evidence.databases.reported)
        details += databaseDetails(database);
    details += {{u"active rollout files"_s, countText(evidence.active)},
                {u"archived rollout files"_s, countText(evidence.archived)}};
    for (const probes::DatabaseEvidence &database : evidence.databases.further) {
        const QString label = codex::labelOf(database.name.kind);
        details += {{label + " of another version"_L1, stateOf(database.file), false, true},
                    {label + " of another version integrity"_L1, integrityText(database), false, true}};
    }
    return details;
}

// Without its configuration codex doctor knows the home alone; what else is known is ours.
QList<Detail> detailsWithoutConfig(const StatePathsEvidence &evidence)
{
    QList<Detail> details = allDetails(evidence);
    for (Detail &detail : details)
        detail.ours = true;
    details.first() = {.label = u"CODEX_HOME"_s, .value = evidence.home.path};
    return details;
}

Outcome withoutHome(const probes::CodexHome &home)
{
    return {
        .status = Status::Warning,
        .summary = {QT_TRANSLATE_NOOP("Checks", "The Codex home could not be resolved")},
        .details = {{.label = {}, .value = home.errorText}},
        .issues = {
            {.cause = inOurWords(home.errorText),
             .expected = {QT_TRANSLATE_NOOP("Checks", "an existing folder")},
             .remedy = home.path.isEmpty()
                           ? Message{QT_TRANSLATE_NOOP("Checks", "Set HOME, or CODEX_HOME to an existing folder.")}
                           : Message{QT_TRANSLATE_NOOP("Checks", "Create the folder with `mkdir -p %1`, or unset %2 "
                                                                 "to use ~/.codex."),
                                     {shellWord(home.path), valuePhrase(home.source)}},
             .source = home.source,
             .root = {Cause::CodexHome, home.path},
             .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1"), {valuePhrase(home.errorText)}}}}};
}

void judgeNamedPlaces(const StatePathsEvidence &evidence, QList<Issue> &issues)
{
    const probes::DatabasePlaces &places = evidence.databases.places;
    if (const auto issue =
            namedPlaceIssue({places.sqliteSetting, evidence.sqliteFolder, evidence.sqliteMakingError}, true))
        issues.append(*issue);
    if (const auto issue = namedPlaceIssue({places.logSetting, evidence.logFolder, evidence.logMakingError}, false))
        issues.append(*issue);
}

void judgeDatabases(const QList<probes::DatabaseEvidence> &databases, const StatePathsEvidence &evidence,
                    QList<Issue> &issues)
{
    const auto isRefused = [&](const probes::DatabaseEvidence &database) {
        const QList<probes::WriteRefusal> &refusals = evidence.writability.places;
        return database.openErrorNumber != 0
               && std::ranges::find(refusals, database.file.path, &probes::WriteRefusal::path) != refusals.end();
    };
    for (const probes::DatabaseEvidence &database : databases) {
        if (isRefused(database))
            continue; // the issue of writing speaks of it
        std::optional<Issue> issue = databaseIssue(database);
        if (!issue && database.inspection == probes::Inspection::Done)
            issue = sizeIssue(database, evidence.holders.holdersOf(database.file.path));
        const auto isSame = [&](const Issue &other) { return other.root.subject == issue->root.subject; };
        if (issue && std::ranges::none_of(issues, isSame))
            issues.append(*issue);
    }
}

void judgePlaces(const StatePathsEvidence &evidence, QList<Issue> &issues)
{
    QList<probes::DatabaseEvidence> beside;
    QList<probes::DatabaseEvidence> moved; // the log database can have a folder of its own
    for (const probes::DatabaseEvidence &database : evidence.databases.reported + evidence.databases.further) {
        const bool isBeside = database.file.path.section(u'/', 0, -2) == evidence.databases.places.sqliteHome;
        (isBeside ? beside : moved).append(database);
    }
    if (const auto issue = placeIssue(beside, evidence.databases.places.sqliteHome, evidence.sqliteMount))
        issues.append(*issue);
    if (const auto issue = placeIssue(moved, evidence.databases.places.logDirectory, evidence.logMount))
        issues.append(*issue);
}

void noteSize(const RolloutCount &active, Outcome &outcome)
{
    constexpr qint64 many = 1000;
    if (active.files >= many || active.bytes >= gibibyte)
        outcome.notes.append({.severity = Severity::Warning,
                              .text = {.text = QT_TRANSLATE_N_NOOP("Checks", "%1 active rollout files, %2 on disk"),
                                       .arguments = {figurePhrase(grouped(active.files)), amountPhrase(active.bytes)},
                                       .count = static_cast<int>(active.files)}});
}

Message summaryOf(const Outcome &outcome)
{
    if (outcome.issues.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "The databases and state folders can be read")};
    const auto unusable = std::ranges::count(outcome.issues, Severity::Fail, &Issue::severity);
    if (unusable == 0)
        return outcome.issues.constFirst().cause;
    return {.text = QT_TRANSLATE_N_NOOP("Checks", "%n database(s) or state folder(s) cannot be used"),
            .count = static_cast<int>(unusable)};
}

} // namespace

Outcome judgeStatePaths(const StatePathsEvidence &evidence)
{
    if (!evidence.home.isUsable())
        return withoutHome(evidence.home);
    Outcome outcome{.details = evidence.isConfigUsable ? allDetails(evidence) : detailsWithoutConfig(evidence)};
    // First: they have the exact remedy where a database is out of reach too.
    judgeNamedPlaces(evidence, outcome.issues);
    if (const auto issue = writingIssue(evidence.writability, evidence.home, evidence.databases.places))
        outcome.issues.append(*issue);
    judgeDatabases(evidence.databases.reported, evidence, outcome.issues);
    judgeDatabases(evidence.databases.further, evidence, outcome.issues);
    judgePlaces(evidence, outcome.issues);
    outcome.status = statusOf(outcome.issues);
    outcome.summary = summaryOf(outcome);
    noteSize(evidence.active, outcome);
    return outcome;
}

Check statePaths()
{
    return makeCheck({.id = u"state.paths"_s,
                      .section = u"state"_s,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "State and databases"),
                      .timeout = std::chrono::minutes{2}},
                     gather, judgeStatePaths);
}

} // namespace doctor::checks
