// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/statewriting.h"

#include "checks/environment/databasecare.h"
#include "codex/oserror.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::WriteRefusal;

// What has to be given back: the home, if all of it lies there. Elsewhere other things may lie beside it.
QString targetOf(const QList<WriteRefusal> &refusals, const QString &home)
{
    const auto isInHome = [&](const WriteRefusal &one) { return one.path == home || one.path.startsWith(home + u'/'); };
    return std::ranges::all_of(refusals, isInHome) ? "-R "_L1 + shellWord(home) : shellWord(refusals.constFirst().path);
}

Message remedyFor(const QList<WriteRefusal> &refusals, const QString &home)
{
    const WriteRefusal &first = refusals.constFirst();
    const QString target = targetOf(refusals, home);
    if (first.errorNumber == EROFS)
        return {QT_TRANSLATE_NOOP("Checks", "Its file system is mounted read-only. Mount it for writing, or set "
                                            "CODEX_HOME to a folder elsewhere.")};
    if (first.errorNumber == EPERM)
        return {QT_TRANSLATE_NOOP("Checks", "It is marked as immutable. Take the mark off: `sudo chattr -i %1`."),
                {shellWord(first.path)}};
    if (first.isOfOtherUser)
        return {QT_TRANSLATE_NOOP("Checks", "It belongs to another user, as `sudo codex` leaves it. Take it back: "
                                            "`sudo chown \"$(id -un)\": %1`."),
                {target}};
    return {QT_TRANSLATE_NOOP("Checks", "Allow yourself to write again: `chmod u+rwX %1`."), {target}};
}

} // namespace

std::optional<Issue> writingIssue(const probes::Writability &writability, const QString &home)
{
    const QList<WriteRefusal> all = writability.places + writability.rollouts;
    if (all.isEmpty())
        return {};
    const WriteRefusal &first = all.constFirst();
    const bool areRollouts = writability.places.isEmpty();
    Issue issue{.severity = areRollouts ? Severity::Warning : Severity::Fail,
                .cause = {QT_TRANSLATE_NOOP("Checks", "Codex may not write to %1"), {first.path}},
                .measured = {.text = QT_TRANSLATE_N_NOOP("Checks", "%1; %n such file(s) or folder(s)"),
                             .arguments = {codex::osErrorText(first.errorNumber)},
                             .count = static_cast<int>(all.size())},
                .expected = {QT_TRANSLATE_NOOP("Checks", "files and folders that this user may write")},
                .remedy = remedyFor(all, home),
                .source = first.path,
                .root = {Cause::Database, first.path}};
    if (areRollouts)
        issue.headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot resume threads: it may not write to %1"),
                          {first.path}};
    return issue;
}

} // namespace doctor::checks
