// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/rolloutfolders.h"

#include "codex/oserror.h"
#include "core/shellword.h"
#include "core/valuewords.h"

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::ClosedFolder;

Message causeOf(const ClosedFolder &folder)
{
    if (folder.errorNumber == ENOENT)
        return {QT_TRANSLATE_NOOP("Checks", "%1 is a symbolic link to a place that is not there"), {folder.path}};
    if (folder.errorNumber == ENOTDIR)
        return {QT_TRANSLATE_NOOP("Checks", "%1 is not a folder"), {folder.path}};
    return {QT_TRANSLATE_NOOP("Checks", "The folder %1 cannot be read"), {folder.path}};
}

Message remedyFor(const ClosedFolder &folder)
{
    const QString place = shellWord(folder.path);
    switch (folder.errorNumber) {
    case ENOENT:
        return {QT_TRANSLATE_NOOP("Checks", "See with `readlink %1` where it leads, and mount that disk or make that "
                                            "folder; or remove the link while no Codex runs: `rm %1`."),
                {place}};
    case ENOTDIR:
        return {QT_TRANSLATE_NOOP("Checks", "Stop every Codex, then move it aside: `mv %1 %2`. Codex makes the folder "
                                            "anew; restore what was in it from a backup."),
                {place, shellWord(folder.path + ".aside"_L1)}};
    case EACCES:
        if (folder.isOfOtherUser)
            return {QT_TRANSLATE_NOOP("Checks", "It belongs to another user, as `sudo codex` leaves it. Take it back: "
                                                "`sudo chown -R \"$(id -un)\": %1`."),
                    {place}};
        return {QT_TRANSLATE_NOOP("Checks", "Allow yourself to read and write it again: `chmod u+rwx %1`."), {place}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "Look at the disk that it lies on: `findmnt -T %1`, and `sudo dmesg` for "
                                            "errors of it."),
                {place}};
    }
}

} // namespace

std::optional<Issue> folderIssue(const QList<ClosedFolder> &folders, const QString &home)
{
    if (folders.isEmpty())
        return {};
    const ClosedFolder &first = folders.constFirst();
    const bool isAll = first.path == home + "/sessions"_L1;
    Issue issue{.severity = isAll ? Severity::Fail : Severity::Warning,
                .cause = causeOf(first),
                .measured = {.text = QT_TRANSLATE_N_NOOP("Checks", "%1; %n such folder(s)"),
                             .arguments = {valuePhrase(codex::osErrorText(first.errorNumber))},
                             .count = static_cast<int>(folders.size())},
                .expected = {QT_TRANSLATE_NOOP("Checks", "a folder of rollout files, or nothing")},
                .remedy = remedyFor(first),
                .source = first.path,
                .fields = {u"rollout DB scan errors"_s},
                .root = {Cause::Database, first.path}};
    issue.headline = isAll
                         ? Message{QT_TRANSLATE_NOOP("Checks", "Codex can neither save nor resume threads: %1 is "
                                                               "of no use as their folder"),
                                   {first.path}}
                         : Message{QT_TRANSLATE_NOOP("Checks", "Codex does not find the threads in %1"), {first.path}};
    return issue;
}

} // namespace doctor::checks
