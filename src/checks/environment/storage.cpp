// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/storage.h"

#include "checks/environment/databasecare.h"
#include "checks/environment/rolloutissue.h"
#include "checks/environment/storagetext.h"
#include "core/phrase.h"
#include "core/shellword.h"
#include "core/valuewords.h"

#include <QFile>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::RolloutReading;

constexpr qint64 mebibyte = 1024LL * 1024;
constexpr qint64 gibibyte = 1024 * mebibyte;
constexpr qint64 largeRollout = 250 * mebibyte;
constexpr qint64 hugeRollout = gibibyte;
constexpr qint64 largeHome = 10 * gibibyte;
constexpr qint64 smallHome = gibibyte; // says nothing of a disk that is full
constexpr qint64 freePart = 4;         // a home of a quarter of what is free

StorageEvidence see(const Surroundings &, const probes::CodexHome &home, const probes::HomeStorage &storage,
                    const probes::RolloutProfiles &rollouts, const probes::LastStorage &last)
{
    return {.home = home, .storage = storage, .rollouts = rollouts, .last = last.record};
}

QFuture<StorageEvidence> gather(Environment &environment)
{
    return environment.inWorker(see, probes::codexHome, probes::homeStorage, probes::rolloutProfiles,
                                probes::lastStorage);
}

QString deleteCommand(const RolloutReading &reading)
{
    const QString thread = threadIn(reading);
    return "codex delete "_L1 + (thread.isEmpty() ? u"<id>"_s : thread);
}

Message memoryText(const RolloutReading &reading, qint64 available)
{
    const QString needed = amountPhrase(memoryToResume(reading));
    if (available < 0)
        return {QT_TRANSLATE_NOOP("Checks", "%1; Codex needs about %2 of memory to resume it"),
                {amountPhrase(reading.contentSize()), needed}};
    return {QT_TRANSLATE_NOOP("Checks", "%1; Codex needs about %2 of memory to resume it, and %3 is available"),
            {amountPhrase(reading.contentSize()), needed, amountPhrase(available)}};
}

Issue largeIssue(const RolloutReading &reading, qint64 available)
{
    const bool isHuge = reading.contentSize() > hugeRollout;
    return {.severity = isHuge ? Severity::Fail : Severity::Warning,
            .cause = {QT_TRANSLATE_NOOP("Checks", "The rollout %1 has %2"),
                      {nameOf(reading), amountPhrase(reading.contentSize())}},
            .measured = memoryText(reading, available),
            .expected = {QT_TRANSLATE_NOOP("Checks", "at most %1"), {amountPhrase(largeRollout)}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Do not resume this thread: start a new session with `codex`. Once "
                                                   "you no longer need it, `%1` frees its space; `codex archive` "
                                                   "only moves it."),
                       {deleteCommand(reading)}},
            .source = QFile::decodeName(reading.path),
            .fields = {u"largest rollouts"_s},
            .root = {Cause::Storage, QFile::decodeName(reading.path)},
            .headline = {QT_TRANSLATE_NOOP("Checks", "A thread can hardly be resumed: its rollout has %1, and Codex "
                                                     "needs about %2 of memory for it"),
                         {amountPhrase(reading.contentSize()), amountPhrase(memoryToResume(reading))}}};
}

// An archived thread is not resumed; it only takes space.
void judgeLarge(const StorageEvidence &evidence, QList<Issue> &issues)
{
    constexpr qsizetype mostIssues = 5;
    for (const RolloutReading &reading : evidence.rollouts.largestActive) {
        if (reading.contentSize() > largeRollout && issues.size() < mostIssues)
            issues.append(largeIssue(reading, evidence.storage.memoryAvailable));
    }
}

void judgeDamaged(const probes::SampledReadings &readings, const std::optional<RootCause> &root, QList<Issue> &issues)
{
    if (readings.count == 0)
        return;
    const RolloutReading &first = readings.sample.first();
    const QString path = QFile::decodeName(first.path);
    issues.append(
        {.cause = {.text = QT_TRANSLATE_N_NOOP("Checks", "Damaged lines in %n rollout(s), such as %1: %2"),
                   .arguments = {nameOf(first), valuePhrase(brokenText(first))},
                   .count = static_cast<int>(readings.count)},
         .measured = {QT_TRANSLATE_NOOP("Checks", "lines that are no records: %1; NUL bytes: %2"),
                      {figurePhrase(grouped(first.profile.brokenLines)),
                       figurePhrase(grouped(first.profile.nulBytes))}},
         .expected = {QT_TRANSLATE_NOOP("Checks", "a JSON record in every line")},
         .remedy = {QT_TRANSLATE_NOOP("Checks", "Codex passes over such lines, so the thread goes on without them. Get "
                                                "%1 back from a backup if you need what they held, and check the disk "
                                                "if other files are damaged too."),
                    {shellWord(path)}},
         .source = path,
         .fields = {u"damaged rollouts"_s},
         .root = root.value_or(RootCause{Cause::Threads, path}),
         .headline = {QT_TRANSLATE_NOOP("Checks", "Parts of a thread are lost: its rollout %1 is damaged"),
                      {nameOf(first)}}});
    if (first.profile.firstBroken.isEmpty() || first.profile.firstBroken.constFirst().number != 1)
        return;
    // Tried with 0.169.0: without the first record Codex knows nothing of the thread.
    issues.last().remedy = {QT_TRANSLATE_NOOP("Checks", "Codex cannot resume such a thread. Get %1 back from a backup, "
                                                        "and check the disk if other files are damaged too."),
                            {shellWord(path)}};
    issues.last().headline = {QT_TRANSLATE_NOOP("Checks", "A thread cannot be resumed: the first line of its rollout "
                                                          "%1 is damaged"),
                              {nameOf(first)}};
}

// Codex passes over a line, not over content that does not come.
void judgeLost(const probes::SampledReadings &readings, const std::optional<RootCause> &root, QList<Issue> &issues)
{
    if (readings.count == 0)
        return;
    const RolloutReading &first = readings.sample.first();
    const QString path = QFile::decodeName(first.path);
    issues.append(
        {.cause = {.text = QT_TRANSLATE_N_NOOP("Checks", "%n rollout(s) cannot be read to the end, such as %1: %2"),
                   .arguments = {nameOf(first), valuePhrase(brokenText(first))},
                   .count = static_cast<int>(readings.count)},
         .measured = {QT_TRANSLATE_NOOP("Checks", "reading %1 ends with an error: %2"),
                      {path, valuePhrase(brokenText(first))}},
         .expected = {QT_TRANSLATE_NOOP("Checks", "a file that can be read to its end")},
         .remedy = {QT_TRANSLATE_NOOP("Checks", "Codex cannot resume such a thread. Get %1 back from a backup, and "
                                                "check the disk if other files are damaged too."),
                    {shellWord(path)}},
         .source = path,
         .fields = {u"damaged rollouts"_s},
         .root = root.value_or(RootCause{Cause::Threads, path}),
         .headline = {QT_TRANSLATE_NOOP("Checks", "A thread cannot be resumed: its rollout %1 cannot be read to "
                                                  "the end"),
                      {nameOf(first)}}});
}

void judgeContent(const StorageEvidence &evidence, QList<Issue> &issues)
{
    const probes::RolloutProfiles &rollouts = evidence.rollouts;
    judgeLost(rollouts.lost, {}, issues);
    judgeLost(rollouts.unpackable, damagedArchives(evidence.home.path), issues);
    judgeDamaged(rollouts.damaged, {}, issues);
    judgeDamaged(rollouts.zeroed, zeroedRollouts(evidence.home.path), issues);
}

// What takes most, with the way to free it.
Message homeRemedy(const probes::HomeStorage &storage)
{
    qint64 databases = 0;
    for (const probes::DatabaseFiles &database : storage.databases + storage.unusedDatabases)
        databases += database.bytes + database.walBytes;
    const qint64 folder = storage.folders.isEmpty() ? 0 : storage.folders.first().usage.bytes;
    const qint64 rollouts = storage.active.bytes + storage.archived.bytes;
    if (rollouts >= qMax(databases, folder))
        return {QT_TRANSLATE_NOOP("Checks", "Delete threads that you no longer need with `codex delete <id>`, the "
                                            "largest first; `codex archive` frees nothing.")};
    if (databases >= folder)
        return {QT_TRANSLATE_NOOP("Checks", "Databases take most of it: see what the check of the databases says.")};
    return {QT_TRANSLATE_NOOP("Checks", "Most of it is in the folder %1: remove from it what you no longer need, while "
                                        "no Codex runs."),
            {storage.folders.first().name}};
}

Message homeText(const probes::HomeStorage &storage)
{
    const QString bytes = amountPhrase(storage.total().bytes);
    const auto files = static_cast<int>(storage.total().files);
    if (storage.freeBytes < 0)
        return {.text = QT_TRANSLATE_N_NOOP("Checks", "%1 in %n file(s)"), .arguments = {bytes}, .count = files};
    return {.text = QT_TRANSLATE_N_NOOP("Checks", "%1 in %n file(s); %2 free"),
            .arguments = {bytes, amountPhrase(storage.freeBytes)},
            .count = files};
}

void judgeHome(const StorageEvidence &evidence, QList<Issue> &issues)
{
    const probes::HomeStorage &storage = evidence.storage;
    const qint64 bytes = storage.total().bytes;
    const bool isMuchOfFree = bytes > smallHome && storage.freeBytes >= 0 && bytes > storage.freeBytes / freePart;
    if (bytes <= largeHome && !isMuchOfFree)
        return;
    issues.append({.cause = {QT_TRANSLATE_NOOP("Checks", "The Codex home %1 takes %2"),
                             {evidence.home.path, amountPhrase(bytes)}},
                   .measured = homeText(storage),
                   .expected = {QT_TRANSLATE_NOOP("Checks", "at most %1, and at most a quarter of what is free"),
                                {amountPhrase(largeHome)}},
                   .remedy = homeRemedy(storage),
                   .source = evidence.home.path,
                   .fields = {u"home on disk"_s, u"can be freed"_s},
                   .root = {Cause::Storage, evidence.home.path}});
}

Message summaryOf(const StorageEvidence &evidence, const QList<Issue> &issues)
{
    const QString total = amountPhrase(evidence.storage.total().bytes);
    if (issues.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "The Codex home takes %1"), {total}};
    return {.text = QT_TRANSLATE_N_NOOP("Checks", "The Codex home takes %1, with %n problem(s)"),
            .arguments = {total},
            .count = static_cast<int>(issues.size())};
}

} // namespace

Outcome judgeStorage(const StorageEvidence &evidence)
{
    if (!evidence.home.isUsable())
        return {.status = Status::Skipped,
                .summary = {QT_TRANSLATE_NOOP("Checks", "Not inspected: there is no Codex home")}};
    Outcome outcome{.details = storageDetails(evidence)};
    judgeLarge(evidence, outcome.issues);
    judgeContent(evidence, outcome.issues);
    judgeHome(evidence, outcome.issues);
    outcome.status = statusOf(outcome.issues);
    outcome.summary = summaryOf(evidence, outcome.issues);
    return outcome;
}

Check storage()
{
    return makeCheck({.id = u"state.storage"_s,
                      .section = u"storage"_s,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Storage"),
                      .timeout = std::chrono::minutes{5}, // only with --all, and much to read
                      .ours = true},
                     gather, judgeStorage);
}

void rememberStorage(const QList<CheckResult> &results, const RunOptions &options)
{
    const auto found =
        std::ranges::find_if(results, [](const CheckResult &result) { return result.info.id == "state.storage"_L1; });
    const QString bytes = found == results.end() ? QString() : detailValue(found->outcome, u"home bytes");
    if (!bytes.isEmpty() && detailValue(found->outcome, u"not inspected").isNull())
        probes::writeStorageRecord(options, detailValue(found->outcome, u"CODEX_HOME"),
                                   {bytes.toLongLong(), options.now});
}

} // namespace doctor::checks
