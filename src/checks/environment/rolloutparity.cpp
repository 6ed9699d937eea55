// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/rolloutparity.h"

#include "codex/statefiles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::InventoryDifference;
using codex::Sampled;
using probes::ThreadInventory;

QFuture<RolloutParityEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &, const probes::CodexHome &home, const codex::Config &config,
           const ThreadInventory &inventory) {
            return RolloutParityEvidence{.home = home,
                                         .defaultProvider = config.modelProvider(),
                                         .inventory = inventory,
                                         .difference = codex::compareInventory(inventory.files, inventory.rows)};
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
                          {u"rollout DB archived files"_s, number(inventory.files.size() - inventory.activeFiles)},
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
    const InventoryDifference &difference = evidence.difference;
    const qint64 archived = std::ranges::count_if(inventory.rows, &codex::InventoryRow::isArchived);
    details += {{u"rollout DB rows"_s, number(inventory.rows.size())},
                {u"rollout DB active rows"_s, number(inventory.rows.size() - archived)},
                {u"rollout DB archived rows"_s, number(archived)},
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

QString databaseName(const ThreadInventory &inventory)
{
    return inventory.databasePath.section(u'/', -1);
}

Issue scanIssue(const ThreadInventory &inventory, const QString &folder)
{
    const bool isError = inventory.scanErrors.count > 0;
    const QString first = (isError ? inventory.scanErrors : inventory.malformedNames).sample.value(0);
    return {
        .cause = {.text = QT_TRANSLATE_NOOP("Checks", "%n rollout file(s) cannot be read as threads, such as %1"),
                  .arguments = {first},
                  .count = static_cast<int>(inventory.scanErrors.count + inventory.malformedNames.count)},
        .measured = {QT_TRANSLATE_NOOP("Checks", "%1 scan errors, %2 malformed names"),
                     {number(inventory.scanErrors.count), number(inventory.malformedNames.count)}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "every rollout file begins with a record of its thread")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Check the named files: correct their permissions, or move empty and "
                                               "foreign files out of %1."),
                   {folder}},
        .fields = {u"rollout DB scan errors"_s, u"rollout DB malformed file names"_s},
        .root = {Cause::Threads, folder}};
}

Issue databaseMissing(const ThreadInventory &inventory)
{
    return {
        .cause = {.text = QT_TRANSLATE_NOOP("Checks", "%n rollout file(s) are there, but the state DB %1 is missing"),
                  .arguments = {inventory.databasePath},
                  .count = static_cast<int>(inventory.files.size())},
        .measured = {.text = QT_TRANSLATE_NOOP("Checks", "%n rollout file(s)"),
                     .count = static_cast<int>(inventory.files.size())},
        .expected = {QT_TRANSLATE_NOOP("Checks", "a state DB with a row for every thread")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Start Codex once with `codex`: it rebuilds the index from the "
                                               "rollout files.")},
        .fields = {u"rollout DB rows"_s},
        .root = {Cause::Database, inventory.databasePath},
        .headline = {QT_TRANSLATE_NOOP("Checks", "Earlier threads are not listed: the state DB %1 is missing"),
                     {databaseName(inventory)}}};
}

Issue notRead(const ThreadInventory &inventory)
{
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "The threads in %1 cannot be read"), {inventory.databasePath}},
        .measured = verbatim(codex::databaseErrorText(inventory.error.code, inventory.error.message)),
        .expected = {QT_TRANSLATE_NOOP("Checks", "a table of threads that can be read")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Stop Codex and move %1 with its -wal and -shm files to another folder; "
                                               "the next `codex` rebuilds it from the rollout files."),
                   {inventory.databasePath}},
        .fields = {u"rollout DB read error"_s},
        .root = {Cause::Database, inventory.databasePath}};
}

// All that is seen of one disagreement comes from rows and files that do not match: one root for the diagnosis.
Issue disagreement(const Message &cause, const Message &measured, const Message &remedy, const QString &folder)
{
    return {.cause = cause, .measured = measured, .remedy = remedy, .root = {Cause::Threads, folder}};
}

void judgeDifference(const RolloutParityEvidence &evidence, QList<Issue> &issues)
{
    const InventoryDifference &difference = evidence.difference;
    const QString name = databaseName(evidence.inventory);
    const QString folder = evidence.home.path;
    if (difference.missingActive.count + difference.missingArchived.count > 0)
        issues.append(disagreement(
            {QT_TRANSLATE_NOOP("Checks", "Rollout files are missing from the state DB %1"), {name}},
            {QT_TRANSLATE_NOOP("Checks", "%1 active, %2 archived"),
             {number(difference.missingActive.count), number(difference.missingArchived.count)}},
            {QT_TRANSLATE_NOOP("Checks", "These threads are not listed. Open one with `codex resume` and its id, which "
                                         "stands at the end of the file's name.")},
            folder));
    if (difference.staleRows.count > 0)
        issues.append(disagreement(
            {QT_TRANSLATE_NOOP("Checks", "The state DB %1 lists threads of which the rollout file is gone"), {name}},
            {.text = QT_TRANSLATE_NOOP("Checks", "%n row(s)"), .count = static_cast<int>(difference.staleRows.count)},
            {QT_TRANSLATE_NOOP("Checks",
                               "Put the files back where the rows name them (the samples show where), or take "
                               "no notice: these threads cannot be resumed.")},
            folder));
    if (difference.archiveMismatches.count > 0)
        issues.append(disagreement(
            {QT_TRANSLATE_NOOP("Checks", "The state DB %1 takes archived threads for active ones, or the reverse"),
             {name}},
            {.text = QT_TRANSLATE_NOOP("Checks", "%n row(s)"),
             .count = static_cast<int>(difference.archiveMismatches.count)},
            {QT_TRANSLATE_NOOP("Checks", "Archive or restore these threads in Codex again, instead of moving their "
                                         "files.")},
            folder));
    if (difference.duplicateThreadIds.count + difference.duplicatePaths.count > 0)
        issues.append(disagreement(
            {QT_TRANSLATE_NOOP("Checks", "Several files or rows claim the same thread")},
            {QT_TRANSLATE_NOOP("Checks", "%1 duplicate thread ids, %2 duplicate paths"),
             {number(difference.duplicateThreadIds.count), number(difference.duplicatePaths.count)}},
            {QT_TRANSLATE_NOOP("Checks", "Keep one file for each thread: move the older copies out of %1."), {folder}},
            folder));
}

Message summaryOf(const RolloutParityEvidence &evidence, const QList<Issue> &issues)
{
    const ThreadInventory &inventory = evidence.inventory;
    if (inventory.isDatabaseThere && !inventory.isDatabaseRead && !inventory.isDatabaseBusy)
        return {QT_TRANSLATE_NOOP("Checks", "The threads in the state DB cannot be read")};
    if (inventory.isDatabaseBusy)
        return {QT_TRANSLATE_NOOP("Checks", "Not compared: the state DB is being written")};
    if (!inventory.isDatabaseThere && !inventory.files.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "Rollout files are there, but the state DB is missing")};
    if (!issues.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "Rollout files and state DB do not agree")};
    if (!inventory.isDatabaseThere)
        return {QT_TRANSLATE_NOOP("Checks", "No threads yet")};
    return {QT_TRANSLATE_NOOP("Checks", "Rollout files and state DB agree")};
}

} // namespace

Outcome judgeRolloutParity(const RolloutParityEvidence &evidence)
{
    const ThreadInventory &inventory = evidence.inventory;
    if (!evidence.home.isUsable())
        return {.status = Status::Skipped,
                .summary = {QT_TRANSLATE_NOOP("Checks", "Not compared: there is no Codex home")}};
    Outcome outcome{.details = scanDetails(evidence)};
    if (!inventory.isDatabaseThere) {
        outcome.details.append({u"rollout DB rows"_s, u"skipped (state DB missing)"_s});
        if (!inventory.files.isEmpty())
            outcome.issues.append(databaseMissing(inventory));
    } else if (inventory.isDatabaseBusy) {
        outcome.details.append({u"rollout DB rows"_s, u"not inspected (a transaction is unfinished)"_s});
    } else if (!inventory.isDatabaseRead) {
        outcome.details.append(
            {u"rollout DB read error"_s, codex::databaseErrorText(inventory.error.code, inventory.error.message)});
        outcome.issues.append(notRead(inventory));
    } else {
        addCounts(evidence, outcome.details);
        judgeDifference(evidence, outcome.issues);
    }
    if (inventory.scanErrors.count + inventory.malformedNames.count > 0)
        outcome.issues.append(scanIssue(inventory, evidence.home.path));
    outcome.status = statusOf(outcome.issues);
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
