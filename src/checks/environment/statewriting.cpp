// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/statewriting.h"

#include "codex/oserror.h"
#include "core/shellword.h"
#include "core/valuewords.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::WriteRefusal;

// What has to be given back: the home, if all of it lies there. Elsewhere other things may lie beside it.
bool areInHome(const QList<WriteRefusal> &refusals, const QString &home)
{
    return std::ranges::all_of(
        refusals, [&](const WriteRefusal &one) { return one.path == home || one.path.startsWith(home + u'/'); });
}

// The setting that names this folder.
probes::PlaceSetting settingOf(const QString &path, const probes::DatabasePlaces &places)
{
    return path == places.sqliteHome     ? places.sqliteSetting
           : path == places.logDirectory ? places.logSetting
                                         : probes::PlaceSetting();
}

Message remedyFor(const QList<WriteRefusal> &refusals, const QString &home, const probes::DatabasePlaces &places)
{
    const WriteRefusal &first = refusals.constFirst();
    const bool isWhole = areInHome(refusals, home);
    const QString target = isWhole ? "-R "_L1 : QString();
    const QString place = shellWord(isWhole ? home : first.path);
    const probes::PlaceSetting setting = settingOf(first.path, places);
    if (first.errorNumber == EROFS)
        return {QT_TRANSLATE_NOOP("Checks", "Its file system is mounted read-only. Mount it for writing, or set "
                                            "CODEX_HOME to a folder elsewhere.")};
    if (first.errorNumber == EPERM)
        return {QT_TRANSLATE_NOOP("Checks", "It is marked as immutable. Take the mark off: `sudo chattr -i %1`."),
                {shellWord(first.path)}};
    if (first.isOfOtherUser && !isWhole && setting.isThere())
        return {QT_TRANSLATE_NOOP("Checks", "It belongs to another user, and %1 names it. Name a folder of your own "
                                            "there, or have its owner let you write to it."),
                {valuePhrase(setting.text())}};
    if (first.isOfOtherUser)
        return {QT_TRANSLATE_NOOP("Checks", "It belongs to another user, as `sudo codex` leaves it. Take it back: "
                                            "`sudo chown %1\"$(id -un)\": %2`."),
                {target, place}};
    return {QT_TRANSLATE_NOOP("Checks", "Allow yourself to write again: `chmod %1u+rwX %2`."), {target, place}};
}

// Another user's home, looked at on purpose: nothing in it is to be given to whoever looks.
Issue homeOfOther(const probes::Writability &writability, const probes::CodexHome &home)
{
    const QString &owner = writability.otherOwner;
    const bool isOption = home.source == "--codex-home"_L1; // then Codex itself has another one
    const WriteRefusal &first = (writability.places + writability.rollouts).constFirst();
    Issue issue{
        .severity = isOption ? Severity::Warning : Severity::Fail,
        .cause = {QT_TRANSLATE_NOOP("Checks", "The Codex home %1 belongs to another user, %2: you may not write "
                                              "to it"),
                  {home.path, owner}},
        .measured = inOurWords(u"%1: %2"_s.arg(first.path, codex::osErrorText(first.errorNumber))),
        .expected = {QT_TRANSLATE_NOOP("Checks", "a Codex home of the user who runs Codex")},
        .source = home.source,
        .root = {Cause::Database, home.path}};
    issue.remedy =
        isOption ? Message{QT_TRANSLATE_NOOP("Checks", "Run the checks as its owner: `sudo -u %1 codex-doctor-cli "
                                                       "--codex-home %2`."),
                           {shellWord(owner), shellWord(home.path)}}
                 : Message{QT_TRANSLATE_NOOP("Checks", "Use a Codex home of your own: `unset CODEX_HOME`, "
                                                       "or set it to a folder of yours. To use this one, "
                                                       "start Codex as %1."),
                           {owner}};
    return issue;
}

} // namespace

std::optional<Issue> writingIssue(const probes::Writability &writability, const probes::CodexHome &home,
                                  const probes::DatabasePlaces &places)
{
    const QList<WriteRefusal> all = writability.places + writability.rollouts;
    if (all.isEmpty())
        return {};
    if (!writability.otherOwner.isEmpty())
        return homeOfOther(writability, home);
    const WriteRefusal &first = all.constFirst();
    const bool areRollouts = writability.places.isEmpty();
    Issue issue{.severity = areRollouts ? Severity::Warning : Severity::Fail,
                .cause = {QT_TRANSLATE_NOOP("Checks", "Codex may not write to %1"), {first.path}},
                .measured = {.text = QT_TRANSLATE_N_NOOP("Checks", "%1; %n such file(s) or folder(s)"),
                             .arguments = {valuePhrase(codex::osErrorText(first.errorNumber))},
                             .count = static_cast<int>(all.size())},
                .expected = {QT_TRANSLATE_NOOP("Checks", "files and folders that this user may write")},
                .remedy = remedyFor(all, home.path, places),
                .source = first.path,
                .root = {Cause::Database, first.path}};
    if (areRollouts)
        issue.headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot resume threads: it may not write to %1"),
                          {first.path}};
    return issue;
}

} // namespace doctor::checks
