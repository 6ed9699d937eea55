// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/statethreads.h"

#include "checks/environment/databasecare.h"
#include "core/shellword.h"
#include "core/valuewords.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::Hidden;
using codex::HiddenThread;
using codex::HiddenThreads;
using codex::ThreadVisibility;

QFuture<StateThreadsEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const probes::CodexHome &home, const probes::ThreadInventory &inventory) {
            return StateThreadsEvidence{.home = home,
                                        .workingDirectory = surroundings.options->workingDirectory,
                                        .databasePath = inventory.databasePath,
                                        .isDatabaseRead = inventory.isDatabaseRead,
                                        .visibility = inventory.visibility};
        },
        probes::codexHome, probes::threadInventory);
}

QString labelOf(Hidden reason)
{
    switch (reason) {
    case Hidden::NotIndexed:
        return u"not in the state DB"_s;
    case Hidden::FileElsewhere:
        return u"file moved"_s;
    case Hidden::FileGone:
        return u"file gone"_s;
    case Hidden::FileUnreadable:
        return u"file not readable"_s;
    case Hidden::Archived:
        return u"archived"_s;
    case Hidden::SubAgent:
        return u"sub-agents of other threads"_s;
    case Hidden::OtherKind:
        return u"of another program"_s;
    case Hidden::NonInteractive:
        return u"not interactive"_s;
    case Hidden::NoMessage:
        return u"without a message"_s;
    case Hidden::FolderGone:
        return u"folder gone"_s;
    case Hidden::OtherFolder:
        return u"another folder"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(const QUuid &thread)
{
    return thread.toString(QUuid::WithoutBraces);
}

// What opens the thread; empty where nothing does as things are.
QString commandFor(Hidden reason, const HiddenThread &thread)
{
    const QString id = idOf(thread.thread);
    if (!thread.provider.isEmpty())
        return {};
    switch (reason) {
    case Hidden::FileElsewhere:
    case Hidden::FileGone:
    case Hidden::FileUnreadable:
        return {};
    case Hidden::OtherFolder:
        return u"codex resume -C %1 %2"_s.arg(shellWord(thread.folder), id);
    default:
        return u"codex resume %1"_s.arg(id);
    }
}

QString timeText(qint64 seconds)
{
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds).toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + 'Z'_L1
                       : u"time not known"_s;
}

QString describe(Hidden reason, const HiddenThread &thread)
{
    QStringList parts{timeText(thread.updated)};
    const QString command = commandFor(reason, thread);
    parts.append(command.isEmpty() ? idOf(thread.thread) : command);
    if (!thread.parent.isNull())
        parts.append(u"under %1"_s.arg(idOf(thread.parent)));
    if (!thread.folder.isEmpty() && reason != Hidden::OtherFolder)
        parts.append(thread.folder);
    if (!thread.provider.isEmpty())
        parts.append(u"provider %1 is not configured"_s.arg(thread.provider));
    return parts.join(u" · "_s);
}

void addThreads(const QString &label, Hidden reason, const HiddenThreads &threads, QList<Detail> &details)
{
    details.append({label, QString::number(threads.count)});
    for (const HiddenThread &thread : threads.sample)
        details.append({label + ", newest"_L1, describe(reason, thread)});
}

QList<Detail> detailsOf(const StateThreadsEvidence &evidence)
{
    const ThreadVisibility &visibility = evidence.visibility;
    QList<Detail> details{{u"listed by codex resume"_s,
                           u"%1, of the working directory %2"_s.arg(visibility.shown).arg(evidence.workingDirectory)},
                          {u"listed by codex resume --all"_s, QString::number(visibility.shownAnywhere)}};
    constexpr qint64 window = 50;
    if (visibility.shownAnywhere > window)
        details.append(
            {u"beyond the newest 50"_s, u"%1: the list loads them as it is scrolled, side bars of apps may not"_s.arg(
                                            visibility.shownAnywhere - window)});
    for (const Hidden reason : codex::everyHidden) {
        if (visibility.hidden.contains(reason))
            addThreads(labelOf(reason), reason, visibility.hidden.value(reason), details);
    }
    if (visibility.parents > 0)
        details.append({u"threads with sub-agents"_s, QString::number(visibility.parents)});
    if (visibility.providerUnknown > 0)
        addThreads(u"provider not configured"_s, Hidden::Archived, visibility.providerSample, details);
    return details;
}

// Nobody chose this. A few old threads among many do not matter to who is looking at the newest.
bool isMissed(const HiddenThreads &threads, const ThreadVisibility &visibility)
{
    constexpr qint64 many = 10;
    return threads.count >= many || threads.count >= visibility.shownAnywhere
           || (threads.count > 0 && threads.newest >= visibility.newestShown);
}

Issue lost(const HiddenThreads &threads, Hidden reason, const StateThreadsEvidence &evidence)
{
    const bool isUnindexed = reason == Hidden::NotIndexed;
    return {
        .cause = {.text =
                      isUnindexed
                          ? QT_TRANSLATE_N_NOOP("Checks", "No list of Codex shows %n thread(s): its state DB does not "
                                                          "know them, though their files are there")
                          : QT_TRANSLATE_N_NOOP("Checks", "No list of Codex shows %n thread(s): its state DB names "
                                                          "their files where they are no longer"),
                  .count = static_cast<int>(threads.count)},
        .measured = {QT_TRANSLATE_NOOP("Checks", "the newest of them is of %1"),
                     {valuePhrase(timeText(threads.newest))}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "every thread in the list of `codex resume --all`")},
        .remedy = isUnindexed
                      ? Message{QT_TRANSLATE_NOOP("Checks", "Open each of them once by its id: `codex resume %1`."),
                                {idOf(threads.sample.value(0).thread)}}
                      : Message{QT_TRANSLATE_NOOP("Checks", "Stop every Codex, then move the state DB aside: `%1`. The "
                                                            "next `codex` makes a new one from the rollout files."),
                                {moveAsideCommand(evidence.databasePath)}},
        .fields = {labelOf(reason)},
        .root = {Cause::Threads, isUnindexed ? evidence.home.path : evidence.databasePath}};
}

Issue providerGone(const ThreadVisibility &visibility)
{
    const HiddenThread newest = visibility.providerSample.sample.value(0);
    return {
        .cause = {.text = QT_TRANSLATE_N_NOOP("Checks", "%n listed thread(s) cannot be resumed: their model provider, "
                                                        "such as `%1`, is not configured"),
                  .arguments = {newest.provider},
                  .count = static_cast<int>(visibility.providerUnknown)},
        .measured = {.text = QT_TRANSLATE_N_NOOP("Checks", "%1 of %n thread(s) in the list of `codex resume --all`"),
                     .arguments = {QString::number(visibility.providerUnknown)},
                     .count = static_cast<int>(visibility.shownAnywhere)},
        .expected = {QT_TRANSLATE_NOOP("Checks", "a definition of each provider that threads were begun with")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Put [model_providers.%1] back into config.toml; then `codex resume %2` "
                                               "opens the newest."),
                   {newest.provider, idOf(newest.thread)}},
        .fields = {u"provider not configured"_s},
        .root = {Cause::Threads, u"provider "_s + newest.provider}};
}

void judgeLoss(const StateThreadsEvidence &evidence, QList<Issue> &issues)
{
    const ThreadVisibility &visibility = evidence.visibility;
    for (const Hidden reason : {Hidden::NotIndexed, Hidden::FileElsewhere}) {
        const HiddenThreads threads = visibility.hidden.value(reason);
        if (threads.count > 0 && isMissed(threads, visibility))
            issues.append(lost(threads, reason, evidence));
    }
    if (visibility.providerUnknown > 0 && visibility.providerSample.newest >= visibility.newestShown)
        issues.append(providerGone(visibility));
}

Message summaryOf(const ThreadVisibility &visibility, const QList<Issue> &issues)
{
    if (!issues.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "Threads are missing from the list of Codex, or cannot be resumed")};
    if (visibility.shownAnywhere == 0 && visibility.hidden.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "No threads yet")};
    if (visibility.shownAnywhere == 0 && visibility.hidden.keys() == QList{Hidden::NonInteractive})
        return {.text = QT_TRANSLATE_N_NOOP("Checks", "No thread to list: %n thread(s), none of them interactive"),
                .count = static_cast<int>(visibility.hidden.value(Hidden::NonInteractive).count)};
    return {.text = QT_TRANSLATE_N_NOOP("Checks", "%n thread(s) listed here, %1 with `codex resume --all`"),
            .arguments = {QString::number(visibility.shownAnywhere)},
            .count = static_cast<int>(visibility.shown)};
}

} // namespace

Outcome judgeStateThreads(const StateThreadsEvidence &evidence)
{
    if (!evidence.home.isUsable())
        return {.status = Status::Skipped, .summary = {QT_TRANSLATE_NOOP("Checks", "There is no Codex home")}};
    if (!evidence.isDatabaseRead)
        return {.status = Status::Skipped,
                .summary = {QT_TRANSLATE_NOOP("Checks", "Not inspected: the state DB is missing or cannot be read")}};
    Outcome outcome{.details = detailsOf(evidence)};
    judgeLoss(evidence, outcome.issues);
    outcome.status = statusOf(outcome.issues);
    outcome.summary = summaryOf(evidence.visibility, outcome.issues);
    return outcome;
}

Check stateThreads()
{
    return makeCheck({.id = u"state.threads"_s,
                      .section = u"visibility"_s,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Threads in the list"),
                      .timeout = std::chrono::minutes{2},
                      .ours = true},
                     gather, judgeStateThreads);
}

} // namespace doctor::checks
