// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/rolloutissue.h"
#include "checks/environment/rolloutissues.h"
#include "core/phrase.h"
#include "core/shellword.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::Sampled;
using probes::ThreadInventory;

// What is wrong with one file says nothing of the others.
Issue fileIssue(const Message &cause, const Sampled &files, const Message &expected, const Message &remedy)
{
    return issueOf(cause, files, expected, remedy, firstOf(files));
}

Issue orphaned(const Sampled &forks, bool isMissing)
{
    return fileIssue(
        {.text = isMissing ? QT_TRANSLATE_N_NOOP("Checks", "%n thread(s) cannot be resumed: the rollout file in which "
                                                           "their history begins is missing")
                           : QT_TRANSLATE_N_NOOP("Checks", "%n thread(s) cannot be resumed: the rollout file in which "
                                                           "their history begins is cut short"),
         .count = countOf(forks)},
        forks, {QT_TRANSLATE_NOOP("Checks", "the file that the history begins in, whole")},
        {QT_TRANSLATE_NOOP("Checks",
                           "Restore the rollout file of the thread that is named as the base from a backup: %1"),
         {firstOf(forks)}});
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

// An empty copy holds nothing; the file of a thread that Codex knows held its history.
Message emptyRemedy(const ThreadInventory &inventory, const QString &home)
{
    const Sampled &emptied = inventory.difference.emptied;
    const QString folders = rolloutFolders(inventory.emptyFiles, home);
    if (emptied.count == 0 && inventory.isDatabaseRead)
        return {QT_TRANSLATE_NOOP("Checks",
                                  "Nothing is in them, and a synchronising program may have made them. Stop every "
                                  "Codex, then delete them: `find %1 -name 'rollout-*.jsonl*' -type f -empty -mmin +1 "
                                  "-delete`."),
                {folders}};
    return {QT_TRANSLATE_NOOP("Checks", "Stop every Codex, and restore what a backup has of them first, such as %1: "
                                        "the history of a thread stood there. Only if there is no backup, delete "
                                        "those that are still empty: `find %2 -name 'rollout-*.jsonl*' -type f -empty "
                                        "-mmin +1 -delete`."),
            {firstOf(emptied.count > 0 ? emptied : inventory.emptyFiles), folders}};
}

Issue empty(const ThreadInventory &inventory, const QString &home)
{
    const Sampled &files = inventory.emptyFiles;
    return fileIssue({.text = QT_TRANSLATE_N_NOOP("Checks", "%n empty rollout file(s) (0 bytes), such as %1"),
                      .arguments = {firstOf(files)},
                      .count = countOf(files)},
                     files, {QT_TRANSLATE_NOOP("Checks", "every rollout file begins with a record of its thread")},
                     emptyRemedy(inventory, home));
}

// Those with content; empty ones, and what cannot be unpacked or was zeroed, are told apart.
Issue unreadable(const ThreadInventory &inventory, const QString &home)
{
    const qint64 errors = inventory.unreadableFiles.count;
    const QStringList named = inventory.unreadableFiles.sample + inventory.malformedNames.sample;
    return {
        .cause = {.text = QT_TRANSLATE_N_NOOP("Checks", "%n rollout file(s) cannot be read as threads, such as %1"),
                  .arguments = {named.value(0)},
                  .count = static_cast<int>(errors + inventory.malformedNames.count)},
        .measured = {"%1, %2",
                     {phrase(Message{.text = QT_TRANSLATE_N_NOOP("Checks", "%n unreadable"),
                                     .count = static_cast<int>(errors)}),
                      phrase(Message{.text = QT_TRANSLATE_N_NOOP("Checks", "%n malformed name(s)"),
                                     .count = static_cast<int>(inventory.malformedNames.count)})}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "every rollout file begins with a record of its thread")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Check the named files: correct their permissions, restore them from a "
                                               "backup, or move foreign files out of %1."),
                   {home}},
        .fields = {u"rollout DB scan errors"_s, u"rollout DB malformed file names"_s},
        .root = {Cause::Threads, home + "/sessions"_L1}};
}

Issue headless(const Sampled &files, const QString &home)
{
    return fileIssue(
        {.text = QT_TRANSLATE_N_NOOP("Checks", "%n thread(s) cannot be resumed: the rollout file's first record is not "
                                               "the session's"),
         .count = countOf(files)},
        files, {QT_TRANSLATE_NOOP("Checks", "a record of type session_meta in the first line")},
        {QT_TRANSLATE_NOOP("Checks", "Another program has changed the file: restore %1 from a backup. Without one move "
                                     "it out of %2 and keep it; Codex does not open it as it is."),
         {firstOf(files), home}});
}

Issue marked(const Sampled &files)
{
    return fileIssue(
        {.text =
             QT_TRANSLATE_N_NOOP("Checks", "%n thread(s) cannot be resumed: an editor or a synchronising program has "
                                           "put a byte order mark before the rollout file's first record"),
         .count = countOf(files)},
        files, {QT_TRANSLATE_NOOP("Checks", "UTF-8 without a byte order mark")},
        {QT_TRANSLATE_NOOP("Checks", "Stop every Codex, then restore each from a backup, or take the mark away: `%1`."),
         {u"sed -i '1s/^\\xEF\\xBB\\xBF//' %1"_s.arg(shellWord(firstOf(files)))}});
}

Issue utf16(const Sampled &files)
{
    const QString file = shellWord(firstOf(files));
    const QString converted = shellWord(firstOf(files) + ".utf8"_L1);
    return fileIssue(
        {.text =
             QT_TRANSLATE_N_NOOP("Checks", "%n thread(s) cannot be resumed: an editor or a synchronising program has "
                                           "written the rollout file in UTF-16"),
         .count = countOf(files)},
        files, {QT_TRANSLATE_NOOP("Checks", "UTF-8 without a byte order mark")},
        {QT_TRANSLATE_NOOP("Checks", "Stop every Codex, then restore each from a backup, or convert it: `%1`."),
         {u"iconv -f UTF-16 -t UTF-8 %1 > %2 && mv %2 %1"_s.arg(file, converted)}});
}

Issue cut(const Sampled &files)
{
    return fileIssue(
        {.text =
             QT_TRANSLATE_N_NOOP("Checks", "The last line of %n rollout file(s) is incomplete (truncated), such as %1"),
         .arguments = {firstOf(files)},
         .count = countOf(files)},
        files, {QT_TRANSLATE_NOOP("Checks", "a whole record in every line")},
        {QT_TRANSLATE_NOOP("Checks",
                           "Codex ended while it was writing, and that record is lost. Go on with `codex resume "
                           "%1`: Codex passes over the line."),
         {threadWord(firstOf(files))}});
}

Issue zeroed(const Sampled &files, const QString &home)
{
    Issue issue = fileIssue(
        {.text = QT_TRANSLATE_N_NOOP("Checks", "Zero bytes instead of records in %n rollout file(s), such as %1"),
         .arguments = {firstOf(files)},
         .count = countOf(files)},
        files, {QT_TRANSLATE_NOOP("Checks", "a whole record in every line")},
        {QT_TRANSLATE_NOOP("Checks",
                           "The system stopped before the file was on disk. Restore it from a backup if there is "
                           "one; what stands before the zeros is intact.")});
    issue.certainty = Certainty::Likely;
    issue.root = zeroedRollouts(home);
    return issue;
}

Issue unpackable(const Sampled &files, const QString &home)
{
    Issue issue = fileIssue(
        {.text = QT_TRANSLATE_N_NOOP("Checks", "%n compressed rollout file(s) cannot be unpacked, such as %1"),
         .arguments = {firstOf(files)},
         .count = countOf(files)},
        files, {QT_TRANSLATE_NOOP("Checks", "compressed files that can be unpacked to their end")},
        {QT_TRANSLATE_NOOP("Checks",
                           "Codex cannot resume such a thread. Restore the file from a backup, and check the disk if "
                           "other files are damaged too.")});
    issue.root = damagedArchives(home);
    return issue;
}

} // namespace

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
    if (inventory.headless.count > 0)
        issues.append(headless(inventory.headless, home));
    if (inventory.marked.count > 0)
        issues.append(marked(inventory.marked));
    if (inventory.utf16.count > 0)
        issues.append(utf16(inventory.utf16));
    if (inventory.unpackableFiles.count > 0)
        issues.append(unpackable(inventory.unpackableFiles, home));
    if (inventory.emptyFiles.count > 0)
        issues.append(empty(inventory, home));
    if (inventory.cutTails.count > 0)
        issues.append(cut(inventory.cutTails));
    if (inventory.zeroed.count > 0)
        issues.append(zeroed(inventory.zeroed, home));
    return issues;
}

} // namespace doctor::checks
