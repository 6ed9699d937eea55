// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/rolloutparity.h"

#include "checks/environment/rolloutfolders.h"
#include "checks/environment/rolloutissues.h"
#include "codex/statefiles.h"
#include "core/amounts.h"
#include "core/valuewords.h"
#include "probes/writability.h"

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::InventoryDifference;
using codex::Sampled;
using probes::ThreadInventory;

QFuture<RolloutParityEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const probes::CodexHome &home, const codex::Config &config,
           const ThreadInventory &inventory) {
            return RolloutParityEvidence{.home = home,
                                         .defaultProvider = config.modelProvider(),
                                         .inventory = inventory,
                                         .isHomeOfOther = !probes::otherOwner(surroundings, home).isEmpty()};
        },
        probes::codexHome, probes::config, probes::threadInventory);
}

QString number(qint64 value)
{
    return QString::number(value);
}

void addSample(const QString &label, const Sampled &sampled, QList<Detail> &details)
{
    for (const QString &one : sampled.sample)
        details.append({label, one});
}

QList<Detail> scanDetails(const RolloutParityEvidence &evidence)
{
    const ThreadInventory &inventory = evidence.inventory;
    QList<Detail> details{{u"default model provider"_s, evidence.defaultProvider},
                          {u"rollout DB active files"_s, number(inventory.activeFiles)},
                          {u"rollout DB archived files"_s, number(inventory.archivedFiles)},
                          {u"rollout DB scan errors"_s, number(inventory.scanErrors.count)},
                          {u"rollout DB malformed file names"_s, number(inventory.malformedNames.count)},
                          {u"rollout DB scan cap reached"_s, u"false"_s}}; // there is none here
    addSample(u"rollout DB scan error sample"_s, inventory.scanErrors, details);
    addSample(u"rollout DB malformed file sample"_s, inventory.malformedNames, details);
    return details;
}

void addCounts(const RolloutParityEvidence &evidence, QList<Detail> &details)
{
    const ThreadInventory &inventory = evidence.inventory;
    const InventoryDifference &difference = inventory.difference;
    details += {{u"rollout DB rows"_s, number(inventory.rows)},
                {u"rollout DB active rows"_s, number(inventory.rows - inventory.archivedRows)},
                {u"rollout DB archived rows"_s, number(inventory.archivedRows)},
                {u"rollout DB missing active rows"_s, number(difference.missingActive.count)},
                {u"rollout DB missing archived rows"_s, number(difference.missingArchived.count)},
                {u"rollout DB stale rows"_s, number(difference.staleRows.count)},
                {u"rollout DB archive mismatches"_s, number(difference.archiveMismatches.count)},
                {u"rollout DB duplicate rollout thread ids"_s, number(difference.duplicateThreadIds.count)},
                {u"rollout DB duplicate DB paths"_s, number(difference.duplicatePaths.count)},
                {u"rollout DB model providers"_s, codex::countSummary(inventory.providers)},
                {u"rollout DB sources"_s, codex::countSummary(inventory.sources)}};
    addSample(u"rollout DB missing active sample"_s, difference.missingActive, details);
    addSample(u"rollout DB missing archived sample"_s, difference.missingArchived, details);
    addSample(u"rollout DB stale row sample"_s, difference.staleRows, details);
    addSample(u"rollout DB archive mismatch sample"_s, difference.archiveMismatches, details);
    addSample(u"rollout DB duplicate rollout thread id sample"_s, difference.duplicateThreadIds, details);
    addSample(u"rollout DB duplicate DB path sample"_s, difference.duplicatePaths, details);
}

void addOurs(const QString &label, const Sampled &sampled, QList<Detail> &details)
{
    if (sampled.count == 0)
        return;
    details.append({label, number(sampled.count), false, true});
    for (const QString &one : sampled.sample)
        details.append({label + " sample"_L1, one, false, true});
}

// What codex doctor does not tell apart.
void addFindings(const ThreadInventory &inventory, QList<Detail> &details)
{
    const InventoryDifference &difference = inventory.difference;
    addOurs(u"rollout DB empty files"_s, inventory.emptyFiles, details);
    addOurs(u"rollout DB first record not the session's"_s, inventory.headless, details);
    addOurs(u"rollout DB byte order marks"_s, inventory.marked, details);
    addOurs(u"rollout DB UTF-16 files"_s, inventory.utf16, details);
    addOurs(u"rollout DB first records not inspected (over 16 MiB)"_s, inventory.notInspected, details);
    addOurs(u"rollout DB truncated last lines"_s, inventory.cutTails, details);
    addOurs(u"rollout DB zero-filled files"_s, inventory.zeroed, details);
    addOurs(u"rollout DB beginnings missing"_s, difference.parentsMissing, details);
    addOurs(u"rollout DB beginnings cut short"_s, difference.parentsShort, details);
    if (inventory.forks > 0)
        details.append({u"rollout DB forks"_s, number(inventory.forks), false, true});
}

void addRowFindings(const ThreadInventory &inventory, QList<Detail> &details)
{
    const InventoryDifference &difference = inventory.difference;
    if (!inventory.historyModes.isEmpty())
        details.append({u"rollout DB history modes"_s, codex::countSummary(inventory.historyModes), false, true});
    addOurs(u"rollout DB unindexed threads"_s, difference.unindexed, details);
    addOurs(u"rollout DB files of another thread"_s, difference.mistaken, details);
    addOurs(u"rollout DB links to other names"_s, difference.namesLost, details);
    addOurs(u"rollout DB earlier parts of threads"_s, difference.segments, details);
    addOurs(u"rollout DB further copies"_s, difference.copies, details);
    addOurs(u"rollout DB rows of another home"_s, difference.elsewhere, details);
    addOurs(u"rollout DB rows of moved files"_s, difference.movedAway, details);
    if (inventory.projection.threads > 0)
        details.append({u"thread history"_s,
                        u"%1, %2 behind their rollout"_s.arg(counted(inventory.projection.threads, u"thread"_s))
                            .arg(inventory.projection.behind),
                        false, true});
    addOurs(u"thread history ahead of its rollout"_s, inventory.projection.ahead, details);
}

qint64 filesOf(const ThreadInventory &inventory)
{
    return inventory.activeFiles + inventory.archivedFiles;
}

QString databaseName(const ThreadInventory &inventory)
{
    return inventory.databasePath.section(u'/', -1);
}

Message startRemedy(const ThreadInventory &inventory)
{
    if (!inventory.databaseSetting.isThere())
        return {QT_TRANSLATE_NOOP("Checks", "Start Codex once with `codex`: it rebuilds the index from the "
                                            "rollout files.")};
    return {QT_TRANSLATE_NOOP("Checks", "If a disk is to be mounted where %1 points, mount it. Else start Codex once "
                                        "with `codex`: it rebuilds the index from the rollout files."),
            {valuePhrase(inventory.databaseSetting.text())}};
}

Issue databaseMissing(const ThreadInventory &inventory)
{
    return {
        .cause = {.text = QT_TRANSLATE_N_NOOP("Checks", "%n rollout file(s) are there, but the state DB %1 is missing"),
                  .arguments = {inventory.databasePath},
                  .count = static_cast<int>(filesOf(inventory))},
        .measured = {.text = QT_TRANSLATE_N_NOOP("Checks", "%n rollout file(s)"),
                     .count = static_cast<int>(filesOf(inventory))},
        .expected = {QT_TRANSLATE_NOOP("Checks", "a state DB with a row for every thread")},
        .remedy = startRemedy(inventory),
        .source = inventory.databaseSetting.source,
        .fields = {u"rollout DB rows"_s},
        .root = {Cause::Threads, inventory.databasePath},
        .headline = {QT_TRANSLATE_NOOP("Checks", "Earlier threads are not listed: the state DB %1 is missing"),
                     {databaseName(inventory)}}};
}

// It was never filled, or its write-ahead log is lost.
Issue databaseEmpty(const ThreadInventory &inventory)
{
    Issue issue = databaseMissing(inventory);
    issue.cause.text = QT_TRANSLATE_N_NOOP("Checks", "%n rollout file(s) are there, but nothing is in the state DB %1");
    issue.headline.text = QT_TRANSLATE_NOOP("Checks", "Earlier threads are not listed: the state DB %1 is empty");
    return issue;
}

Issue notRead(const ThreadInventory &inventory)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "The threads in %1 cannot be read"), {inventory.databasePath}},
            .measured = inOurWords(codex::databaseErrorText(inventory.error.code, inventory.error.message)),
            .expected = {QT_TRANSLATE_NOOP("Checks", "a table of threads that can be read")},
            .remedy = rebuildRemedy(inventory),
            .fields = {u"rollout DB read error"_s},
            .root = {Cause::Database, inventory.databasePath}};
}

Message summaryOf(const RolloutParityEvidence &evidence, const QList<Issue> &issues)
{
    const ThreadInventory &inventory = evidence.inventory;
    if (!inventory.closedFolders.isEmpty() && !issues.isEmpty())
        return issues.constFirst().cause;
    if (inventory.isDatabaseBeingMade)
        return {QT_TRANSLATE_NOOP("Checks", "Not compared: Codex is still making the state DB")};
    if (inventory.isDatabaseEmpty && filesOf(inventory) > 0)
        return {QT_TRANSLATE_NOOP("Checks", "Rollout files are there, but the state DB is empty")};
    if (inventory.isDatabaseEmpty)
        return {QT_TRANSLATE_NOOP("Checks", "No threads yet")};
    if (inventory.databaseOpenError != 0)
        return {QT_TRANSLATE_NOOP("Checks", "Not compared: the state DB may not be read; state.paths says more")};
    if (inventory.isDatabaseThere && !inventory.isDatabaseRead && !inventory.isDatabaseBusy)
        return {QT_TRANSLATE_NOOP("Checks", "The threads in the state DB cannot be read")};
    if (inventory.isDatabaseBusy)
        return {QT_TRANSLATE_NOOP("Checks", "Not compared: the state DB is being written")};
    if (!inventory.isDatabaseThere && filesOf(inventory) > 0)
        return {QT_TRANSLATE_NOOP("Checks", "Rollout files are there, but the state DB is missing")};
    if (!issues.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "Rollout files and state DB do not agree")};
    if (!inventory.isDatabaseThere)
        return {QT_TRANSLATE_NOOP("Checks", "No threads yet")};
    return {QT_TRANSLATE_NOOP("Checks", "Rollout files and state DB agree")};
}

// What lies in a folder that cannot be read is not missing. In a home of another user state.paths says it all.
ThreadInventory judged(const RolloutParityEvidence &evidence)
{
    ThreadInventory inventory = evidence.inventory;
    if (inventory.closedFolders.isEmpty())
        return inventory;
    if (evidence.isHomeOfOther)
        inventory.closedFolders.removeIf([](const auto &folder) { return folder.errorNumber == EACCES; });
    inventory.difference.gone = {};
    inventory.difference.movedAway = {};
    inventory.difference.parentsMissing = {};
    return inventory;
}

} // namespace

Outcome judgeRolloutParity(const RolloutParityEvidence &evidence)
{
    const ThreadInventory inventory = judged(evidence);
    if (!evidence.home.isUsable())
        return {.status = Status::Skipped,
                .summary = {QT_TRANSLATE_NOOP("Checks", "Not compared: there is no Codex home")}};
    Outcome outcome{.details = scanDetails(evidence)};
    if (const auto issue = folderIssue(inventory.closedFolders, evidence.home.path))
        outcome.issues.append(*issue);
    if (!inventory.isDatabaseThere) {
        outcome.details.append({u"rollout DB rows"_s, u"skipped (state DB missing)"_s});
    } else if (inventory.isDatabaseEmpty && !inventory.isDatabaseBeingMade) {
        outcome.details.append({u"rollout DB rows"_s, u"skipped (state DB is empty)"_s});
        if (filesOf(inventory) > 0)
            outcome.issues.append(databaseEmpty(inventory));
    } else if (inventory.isDatabaseBusy) {
        outcome.details.append({u"rollout DB rows"_s, u"not inspected (a transaction is unfinished)"_s});
    } else if (inventory.isDatabaseBeingMade) {
        outcome.details.append({u"rollout DB rows"_s, u"not inspected (the state DB is being made)"_s});
    } else if (!inventory.isDatabaseRead) {
        outcome.details.append(
            {u"rollout DB read error"_s, codex::databaseErrorText(inventory.error.code, inventory.error.message)});
        if (inventory.databaseOpenError == 0) // else state.paths names owner and mode
            outcome.issues.append(notRead(inventory));
    } else {
        addCounts(evidence, outcome.details);
        addRowFindings(inventory, outcome.details);
        outcome.issues += rowIssues(inventory, evidence.home.path);
    }
    addFindings(inventory, outcome.details);
    outcome.issues += fileIssues(inventory, evidence.home.path);
    if (!inventory.isDatabaseThere && !inventory.isPlaceTaken && filesOf(inventory) > 0)
        outcome.issues.append(databaseMissing(inventory)); // last: Codex mends it by itself
    const bool isSkipped = inventory.databaseOpenError != 0 && outcome.issues.isEmpty();
    outcome.status = isSkipped ? Status::Skipped : statusOf(outcome.issues);
    outcome.summary = summaryOf(evidence, outcome.issues);
    return outcome;
}

Check rolloutParity()
{
    return makeCheck({.id = u"state.rollout_db_parity"_s,
                      .section = u"threads"_s,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Threads and rollouts"),
                      .timeout = std::chrono::minutes{2}},
                     gather, judgeRolloutParity);
}

} // namespace doctor::checks
