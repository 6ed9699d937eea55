// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/rolloutissues.h"

#include "checks/environment/databasecare.h"
#include "codex/statefiles.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::Sampled;
using probes::ThreadInventory;

int countOf(const Sampled &sampled)
{
    return static_cast<int>(qMin<qint64>(sampled.count, std::numeric_limits<int>::max()));
}

QString first(const Sampled &sampled)
{
    return sampled.sample.value(0);
}

Issue issueOf(const Message &cause, const Sampled &rows, const Message &expected, const Message &remedy,
              const QString &subject)
{
    return {.cause = cause,
            .measured = {.text = QT_TRANSLATE_NOOP("Checks", "%n such file(s) or row(s), the first: %1"),
                         .arguments = {first(rows)},
                         .count = countOf(rows)},
            .expected = expected,
            .remedy = remedy,
            .root = {Cause::Threads, subject}};
}

// What is wrong with one file says nothing of the others.
Issue fileIssue(const Message &cause, const Sampled &files, const Message &expected, const Message &remedy)
{
    return issueOf(cause, files, expected, remedy, first(files));
}

// The thread of a path as a command names it.
QString threadWord(const QString &path)
{
    const QString thread = threadOfPath(path);
    return thread.isEmpty() ? u"<id>"_s : thread;
}

Issue unindexed(const ThreadInventory &inventory, const QString &home)
{
    const Sampled &files = inventory.difference.unindexed;
    Issue issue = issueOf(
        {.text =
             QT_TRANSLATE_NOOP("Checks", "The state DB %1 lacks %n thread(s) whose rollout files are there: no list "
                                         "of Codex shows them"),
         .arguments = {inventory.databasePath.section(u'/', -1)},
         .count = countOf(files)},
        files, {QT_TRANSLATE_NOOP("Checks", "a row for every thread")},
        {QT_TRANSLATE_NOOP("Checks", "Open each of them once by its id, which stands at the end of the file's name: "
                                     "`codex resume %1`. Codex enters a thread when it is opened."),
         {threadWord(first(files))}},
        home);
    issue.fields = {u"rollout DB unindexed threads"_s};
    return issue;
}

Issue moved(const ThreadInventory &inventory, const QString &home)
{
    const codex::InventoryDifference &difference = inventory.difference;
    const Message cause =
        difference.otherHome.isEmpty()
            ? Message{.text = QT_TRANSLATE_NOOP("Checks", "%n thread(s) cannot be opened: the state DB names their "
                                                          "rollout files in places where they are no longer"),
                      .count = countOf(difference.movedAway)}
            : Message{.text =
                          QT_TRANSLATE_NOOP("Checks", "This Codex home was moved: the state DB still names %n rollout "
                                                      "file(s) in %1, so Codex neither lists nor opens these threads"),
                      .arguments = {difference.otherHome},
                      .count = countOf(difference.movedAway)};
    return issueOf(cause, difference.movedAway, {QT_TRANSLATE_NOOP("Checks", "rows that name the files in %1"), {home}},
                   rebuildRemedy(inventory), inventory.databasePath);
}

Issue copied(const ThreadInventory &inventory, const QString &home)
{
    const codex::InventoryDifference &difference = inventory.difference;
    return issueOf(
        {.text = QT_TRANSLATE_NOOP("Checks", "The state DB names %n rollout file(s) in another Codex home, %1: "
                                             "resuming these threads appends there, not to the files here"),
         .arguments = {difference.otherHome},
         .count = countOf(difference.elsewhere)},
        difference.elsewhere, {QT_TRANSLATE_NOOP("Checks", "rows that name files in %1"), {home}},
        rebuildRemedy(inventory), inventory.databasePath);
}

Issue gone(const ThreadInventory &inventory)
{
    const Sampled &rows = inventory.difference.gone;
    return issueOf({.text = QT_TRANSLATE_NOOP("Checks", "The state DB %1 has %n thread(s) of which the rollout file is "
                                                        "gone: they cannot be resumed"),
                    .arguments = {inventory.databasePath.section(u'/', -1)},
                    .count = countOf(rows)},
                   rows, {QT_TRANSLATE_NOOP("Checks", "a rollout file for every row")},
                   {QT_TRANSLATE_NOOP("Checks", "Restore the files from a backup to where the rows name them (%1), or "
                                                "take no notice: Codex does not list these threads."),
                    {first(rows)}},
                   first(rows));
}

// `codex unarchive` refuses a file that is not in archived_sessions, whatever the row says.
QString relistCommand(const QString &path)
{
    const QString id = threadWord(path);
    return path.contains("/archived_sessions/"_L1) ? u"codex unarchive %1"_s.arg(id)
                                                   : u"codex archive %1 && codex unarchive %1"_s.arg(id);
}

Issue misfiled(const ThreadInventory &inventory)
{
    const Sampled &rows = inventory.difference.archiveMismatches;
    return issueOf({.text = QT_TRANSLATE_NOOP("Checks", "The state DB %1 takes %n archived thread(s) for active, or "
                                                        "the reverse: they stand in the wrong list"),
                    .arguments = {inventory.databasePath.section(u'/', -1)},
                    .count = countOf(rows)},
                   rows, {QT_TRANSLATE_NOOP("Checks", "archived threads in archived_sessions, the others in sessions")},
                   {QT_TRANSLATE_NOOP("Checks", "Make file and list agree again, for the first: `%1`."),
                    {relistCommand(first(rows))}},
                   first(rows));
}

Issue duplicated(const ThreadInventory &inventory, const QString &home)
{
    const codex::InventoryDifference &difference = inventory.difference;
    const bool areFiles = difference.copies.count > 0;
    const Sampled &which = areFiles ? difference.copies : difference.duplicatePaths;
    return issueOf(
        {.text = areFiles ? QT_TRANSLATE_NOOP("Checks", "%n further rollout file(s) of threads that have one "
                                                        "already: Codex uses only the file its state DB "
                                                        "names")
                          : QT_TRANSLATE_NOOP("Checks", "Several rows of the state DB name the same rollout "
                                                        "file (%n file(s))"),
         .count = countOf(which)},
        which, {QT_TRANSLATE_NOOP("Checks", "one file and one row for each thread")},
        areFiles ? Message{QT_TRANSLATE_NOOP("Checks", "Move the copies out of %1, such as %2, and keep them "
                                                       "until you know that nothing is missing."),
                           {home, first(which)}}
                 : rebuildRemedy(inventory),
        first(which));
}

Issue orphaned(const Sampled &forks, bool isMissing)
{
    return fileIssue(
        {.text = isMissing ? QT_TRANSLATE_NOOP("Checks", "%n thread(s) cannot be resumed: the rollout file in which "
                                                         "their history begins is missing")
                           : QT_TRANSLATE_NOOP("Checks", "%n thread(s) cannot be resumed: the rollout file in which "
                                                         "their history begins is cut short"),
         .count = countOf(forks)},
        forks, {QT_TRANSLATE_NOOP("Checks", "the file that the history begins in, whole")},
        {QT_TRANSLATE_NOOP("Checks",
                           "Restore the rollout file of the thread that is named as the base from a backup: %1"),
         {first(forks)}});
}

// Those of the two folders of rollouts that hold some of the files: find complains of one that is missing.
QString rolloutFolders(const Sampled &files, const QString &home)
{
    QStringList folders;
    for (const QString &name : {u"sessions"_s, u"archived_sessions"_s}) {
        const QString folder = home + u'/' + name;
        const auto isBelow = [&](const QString &file) { return file.startsWith(folder + u'/'); };
        const bool isWhole = files.count == files.sample.size(); // else others may be there
        if (!isWhole || std::ranges::any_of(files.sample, isBelow))
            folders.append(shellWord(folder));
    }
    return folders.isEmpty() ? shellWord(home + "/sessions"_L1) : folders.join(u' ');
}

Issue empty(const Sampled &files, const QString &home)
{
    return fileIssue(
        {.text = QT_TRANSLATE_NOOP("Checks", "%n empty rollout file(s) (0 bytes), such as %1"),
         .arguments = {first(files)},
         .count = countOf(files)},
        files, {QT_TRANSLATE_NOOP("Checks", "every rollout file begins with a record of its thread")},
        {QT_TRANSLATE_NOOP("Checks",
                           "Nothing is in them, and a synchronising program may have made them. Stop every Codex, "
                           "then delete them: `find %1 -name 'rollout-*.jsonl*' -type f -empty -mmin +1 -delete`."),
         {rolloutFolders(files, home)}});
}

// Those with content; empty ones are told apart.
Issue unreadable(const ThreadInventory &inventory, const QString &home)
{
    const qint64 errors = inventory.unreadableFiles.count;
    const QStringList named = inventory.unreadableFiles.sample + inventory.malformedNames.sample;
    return {
        .cause = {.text = QT_TRANSLATE_NOOP("Checks", "%n rollout file(s) cannot be read as threads, such as %1"),
                  .arguments = {named.value(0)},
                  .count = static_cast<int>(errors + inventory.malformedNames.count)},
        .measured = {QT_TRANSLATE_NOOP("Checks", "%1 unreadable, %2 malformed names"),
                     {QString::number(errors), QString::number(inventory.malformedNames.count)}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "every rollout file begins with a record of its thread")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Check the named files: correct their permissions, restore them from a "
                                               "backup, or move foreign files out of %1."),
                   {home}},
        .fields = {u"rollout DB scan errors"_s, u"rollout DB malformed file names"_s},
        .root = {Cause::Threads, home + "/sessions"_L1}};
}

Issue cut(const Sampled &files)
{
    return fileIssue(
        {.text =
             QT_TRANSLATE_NOOP("Checks", "The last line of %n rollout file(s) is incomplete (truncated), such as %1"),
         .arguments = {first(files)},
         .count = countOf(files)},
        files, {QT_TRANSLATE_NOOP("Checks", "a whole record in every line")},
        {QT_TRANSLATE_NOOP("Checks",
                           "Codex ended while it was writing, and that record is lost. Go on with `codex resume "
                           "%1`: Codex passes over the line."),
         {threadWord(first(files))}});
}

Issue zeroed(const Sampled &files)
{
    Issue issue = fileIssue(
        {.text =
             QT_TRANSLATE_NOOP("Checks", "Zero bytes instead of records at the end of %n rollout file(s), such as %1"),
         .arguments = {first(files)},
         .count = countOf(files)},
        files, {QT_TRANSLATE_NOOP("Checks", "a whole record in every line")},
        {QT_TRANSLATE_NOOP("Checks",
                           "The system stopped before the end of the file was on disk. Restore it from a backup "
                           "if there is one; what stands before the zeros is intact.")});
    issue.certainty = Certainty::Likely;
    return issue;
}

Issue shortened(const Sampled &files)
{
    return fileIssue(
        {.text = QT_TRANSLATE_NOOP("Checks", "The end of %n rollout file(s) is cut off: Codex has already read "
                                             "more of them"),
         .count = countOf(files)},
        files, {QT_TRANSLATE_NOOP("Checks", "files as long as the thread history DB says")},
        {QT_TRANSLATE_NOOP("Checks", "Restore %1 from a backup; without one the end of the thread is lost."),
         {first(files)}});
}

} // namespace

Message rebuildRemedy(const ThreadInventory &inventory)
{
    return {QT_TRANSLATE_NOOP("Checks",
                              "Stop every Codex, then move the state DB aside: `%1`. The next `codex` makes a "
                              "new one from the rollout files that are here."),
            {moveAsideCommand(inventory.databasePath)}};
}

QString threadOfPath(const QString &path)
{
    const auto name = codex::parseRolloutName(path.section(u'/', -1));
    return name ? name->threadId : QString();
}

QList<Issue> rowIssues(const ThreadInventory &inventory, const QString &home)
{
    const codex::InventoryDifference &difference = inventory.difference;
    QList<Issue> issues;
    if (difference.movedAway.count > 0)
        issues.append(moved(inventory, home));
    if (difference.elsewhere.count > 0)
        issues.append(copied(inventory, home));
    if (difference.unindexed.count > 0)
        issues.append(unindexed(inventory, home));
    if (difference.gone.count > 0)
        issues.append(gone(inventory));
    if (difference.archiveMismatches.count > 0)
        issues.append(misfiled(inventory));
    if (difference.copies.count + difference.duplicatePaths.count > 0)
        issues.append(duplicated(inventory, home));
    if (inventory.projection.ahead.count > 0)
        issues.append(shortened(inventory.projection.ahead));
    return issues;
}

QList<Issue> fileIssues(const ThreadInventory &inventory, const QString &home)
{
    const codex::InventoryDifference &difference = inventory.difference;
    QList<Issue> issues;
    if (difference.parentsMissing.count > 0)
        issues.append(orphaned(difference.parentsMissing, true));
    if (difference.parentsShort.count > 0)
        issues.append(orphaned(difference.parentsShort, false));
    if (inventory.unreadableFiles.count + inventory.malformedNames.count > 0)
        issues.append(unreadable(inventory, home));
    if (inventory.emptyFiles.count > 0)
        issues.append(empty(inventory.emptyFiles, home));
    if (inventory.cutTails.count > 0)
        issues.append(cut(inventory.cutTails));
    if (inventory.zeroedTails.count > 0)
        issues.append(zeroed(inventory.zeroedTails));
    return issues;
}

} // namespace doctor::checks
