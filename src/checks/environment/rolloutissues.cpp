// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/rolloutissues.h"

#include "checks/environment/databasecare.h"
#include "checks/environment/rolloutissue.h"
#include "core/shellword.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::Sampled;
using probes::ThreadInventory;

Issue unindexed(const ThreadInventory &inventory, const QString &home)
{
    const Sampled &files = inventory.difference.unindexed;
    Issue issue = issueOf(
        {.text =
             QT_TRANSLATE_N_NOOP("Checks", "The state DB %1 lacks %n thread(s) whose rollout files are there: no list "
                                           "of Codex shows them"),
         .arguments = {inventory.databasePath.section(u'/', -1)},
         .count = countOf(files)},
        files, {QT_TRANSLATE_NOOP("Checks", "a row for every thread")},
        {QT_TRANSLATE_NOOP("Checks", "Open each of them once by its id, which stands at the end of the file's name: "
                                     "`codex resume %1`. Codex enters a thread when it is opened."),
         {threadWord(firstOf(files))}},
        home);
    issue.fields = {u"rollout DB unindexed threads"_s};
    return issue;
}

QString moveCommand(const QString &from, const QString &to)
{
    return u"mkdir -p %1 && mv -n %2 %3"_s.arg(shellWord(to.section(u'/', 0, -2)), shellWord(from), shellWord(to));
}

// A few files were moved by hand, and go back; a home that was moved gets a new index.
Message movedRemedy(const ThreadInventory &inventory)
{
    constexpr qint64 few = 5;
    const codex::InventoryDifference &difference = inventory.difference;
    if (!difference.otherHome.isEmpty() || inventory.movedTo.isEmpty() || difference.movedAway.count > few)
        return rebuildRemedy(inventory);
    return {QT_TRANSLATE_NOOP("Checks", "Stop every Codex, then move each back to where its row names it, the first "
                                        "with `%1`."),
            {moveCommand(inventory.movedTo, firstOf(difference.movedAway))}};
}

Issue moved(const ThreadInventory &inventory, const QString &home)
{
    const codex::InventoryDifference &difference = inventory.difference;
    const Message cause =
        difference.otherHome.isEmpty()
            ? Message{.text = QT_TRANSLATE_N_NOOP("Checks", "%n thread(s) cannot be opened: the state DB names their "
                                                            "rollout files in places where they are no longer"),
                      .count = countOf(difference.movedAway)}
            : Message{.text = QT_TRANSLATE_N_NOOP("Checks",
                                                  "This Codex home was moved: the state DB still names %n rollout "
                                                  "file(s) in %1, so Codex neither lists nor opens these threads"),
                      .arguments = {difference.otherHome},
                      .count = countOf(difference.movedAway)};
    return issueOf(cause, difference.movedAway, {QT_TRANSLATE_NOOP("Checks", "rows that name the files in %1"), {home}},
                   movedRemedy(inventory), inventory.databasePath);
}

Issue copied(const ThreadInventory &inventory, const QString &home)
{
    const codex::InventoryDifference &difference = inventory.difference;
    return issueOf(
        {.text = QT_TRANSLATE_N_NOOP("Checks", "The state DB names %n rollout file(s) in another Codex home, %1: "
                                               "resuming these threads appends there, not to the files here"),
         .arguments = {difference.otherHome},
         .count = countOf(difference.elsewhere)},
        difference.elsewhere, {QT_TRANSLATE_NOOP("Checks", "rows that name files in %1"), {home}},
        rebuildRemedy(inventory), inventory.databasePath);
}

Issue mistaken(const Sampled &files, const QString &home)
{
    return issueOf(
        {.text =
             QT_TRANSLATE_N_NOOP("Checks", "%n thread(s) cannot be resumed: the rollout file that the state DB names "
                                           "holds another thread"),
         .count = countOf(files)},
        files, {QT_TRANSLATE_NOOP("Checks", "the id of the row in the file's first record")},
        {QT_TRANSLATE_NOOP("Checks", "The file was changed or overwritten: restore %1 from a backup. Without one move "
                                     "it out of %2 and keep it; Codex opens neither thread from it."),
         {firstOf(files), home}},
        firstOf(files));
}

Issue nameLost(const Sampled &links)
{
    const QString link = shellWord(firstOf(links));
    return issueOf(
        {.text =
             QT_TRANSLATE_N_NOOP("Checks", "%n thread(s) cannot be resumed: the rollout file is a symbolic link to a "
                                           "file whose name is no rollout's"),
         .count = countOf(links)},
        links, {QT_TRANSLATE_NOOP("Checks", "a file, or a link to one of the same name")},
        {QT_TRANSLATE_NOOP("Checks", "Stop every Codex, then put the file itself in the link's place, for the first: "
                                     "`cp -p --remove-destination \"$(readlink -f %1)\" %1`."),
         {link}},
        firstOf(links));
}

Issue gone(const ThreadInventory &inventory)
{
    const Sampled &rows = inventory.difference.gone;
    const Message restore{QT_TRANSLATE_NOOP("Checks", "Restore the files from a backup to where the rows name them "
                                                      "(%1), or take no notice: Codex does not list these threads."),
                          {firstOf(rows)}};
    const Message rename{QT_TRANSLATE_NOOP("Checks",
                                           "A file of the same thread lies beside it under another name. Stop "
                                           "every Codex, then give it its name back: `%1`."),
                         {moveCommand(inventory.renamedTo, firstOf(rows))}};
    return issueOf(
        {.text = QT_TRANSLATE_N_NOOP("Checks", "The state DB %1 has %n thread(s) of which the rollout file is "
                                               "gone: they cannot be resumed"),
         .arguments = {inventory.databasePath.section(u'/', -1)},
         .count = countOf(rows)},
        rows, {QT_TRANSLATE_NOOP("Checks", "a rollout file for every row")},
        inventory.renamedTo.isEmpty() ? restore : rename, firstOf(rows));
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
    return issueOf({.text = QT_TRANSLATE_N_NOOP("Checks", "The state DB %1 takes %n archived thread(s) for active, or "
                                                          "the reverse: they stand in the wrong list"),
                    .arguments = {inventory.databasePath.section(u'/', -1)},
                    .count = countOf(rows)},
                   rows, {QT_TRANSLATE_NOOP("Checks", "archived threads in archived_sessions, the others in sessions")},
                   {QT_TRANSLATE_NOOP("Checks", "Make file and list agree again, for the first: `%1`."),
                    {relistCommand(firstOf(rows))}},
                   firstOf(rows));
}

Issue duplicated(const ThreadInventory &inventory, const QString &home)
{
    const codex::InventoryDifference &difference = inventory.difference;
    const bool areFiles = difference.copies.count > 0;
    const Sampled &which = areFiles ? difference.copies : difference.duplicatePaths;
    return issueOf(
        {.text = areFiles ? QT_TRANSLATE_N_NOOP("Checks", "%n further rollout file(s) of threads that have one "
                                                          "already: Codex uses only the file its state DB "
                                                          "names")
                          : QT_TRANSLATE_N_NOOP("Checks", "Several rows of the state DB name the same rollout "
                                                          "file (%n file(s))"),
         .count = countOf(which)},
        which, {QT_TRANSLATE_NOOP("Checks", "one file and one row for each thread")},
        areFiles ? Message{QT_TRANSLATE_NOOP("Checks", "Move the copies out of %1, such as %2, and keep them "
                                                       "until you know that nothing is missing."),
                           {home, firstOf(which)}}
                 : rebuildRemedy(inventory),
        firstOf(which));
}

Issue shortened(const Sampled &files)
{
    return issueOf(
        {.text = QT_TRANSLATE_N_NOOP("Checks", "The end of %n rollout file(s) is cut off: Codex has already read "
                                               "more of them"),
         .count = countOf(files)},
        files, {QT_TRANSLATE_NOOP("Checks", "files as long as the thread history DB says")},
        {QT_TRANSLATE_NOOP("Checks", "Restore %1 from a backup; without one the end of the thread is lost."),
         {firstOf(files)}},
        firstOf(files));
}

} // namespace

Message rebuildRemedy(const ThreadInventory &inventory)
{
    return {QT_TRANSLATE_NOOP("Checks",
                              "Stop every Codex, then move the state DB aside: `%1`. The next `codex` makes a "
                              "new one from the rollout files that are here."),
            {moveAsideCommand(inventory.databasePath)}};
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
    if (difference.mistaken.count > 0)
        issues.append(mistaken(difference.mistaken, home));
    if (difference.namesLost.count > 0)
        issues.append(nameLost(difference.namesLost));
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

} // namespace doctor::checks
