// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/stateplaces.h"

#include "codex/oserror.h"
#include "core/shellword.h"
#include "core/valuewords.h"

#include <cerrno>

namespace doctor::checks {

namespace {

Message remedyFor(const NamedPlace &place)
{
    const QString path = shellWord(place.folder.path);
    if (place.folder.exists() || place.makingError == ENOTDIR)
        return {QT_TRANSLATE_NOOP("Checks",
                                  "Correct %1 so that it names a folder, or take it out: Codex then keeps the "
                                  "files in its home."),
                {valuePhrase(place.setting.text())}};
    if (place.folder.isSymbolicLink)
        return {QT_TRANSLATE_NOOP("Checks", "See with `readlink %1` where the link leads, and mount that disk or make "
                                            "that folder; or correct %2."),
                {path, valuePhrase(place.setting.text())}};
    return {QT_TRANSLATE_NOOP("Checks", "Mount the disk that it lies on, or make the folder and give it to yourself: "
                                        "`sudo mkdir -p %1 && sudo chown \"$(id -un)\": %1`; or correct %2."),
            {path, valuePhrase(place.setting.text())}};
}

Message causeOf(const NamedPlace &place)
{
    const bool isNoFolder = place.folder.exists() || place.makingError == ENOTDIR;
    return {isNoFolder ? QT_TRANSLATE_NOOP("Checks", "%1 names %2, which is not a folder and cannot be one")
                       : QT_TRANSLATE_NOOP("Checks", "%1 names %2, which is not there, and Codex cannot make it"),
            {valuePhrase(place.setting.text()), place.folder.path}};
}

} // namespace

std::optional<Issue> namedPlaceIssue(const NamedPlace &place, bool holdsAll)
{
    if (!place.setting.isThere() || place.makingError == 0)
        return {};
    Issue issue{.severity = holdsAll ? Severity::Fail : Severity::Warning,
                .cause = causeOf(place),
                .measured = inOurWords(codex::osErrorText(place.makingError)),
                .expected = {QT_TRANSLATE_NOOP("Checks", "a folder, or a place where Codex can make one")},
                .remedy = remedyFor(place),
                .source = place.setting.source.isEmpty() ? place.setting.name : place.setting.source,
                .root = {Cause::Database, place.folder.path}};
    issue.headline = {holdsAll ? QT_TRANSLATE_NOOP("Checks", "Codex has no place for its databases, and lists no "
                                                             "threads: %1 points to %2")
                               : QT_TRANSLATE_NOOP("Checks", "Codex keeps no log: %1 points to %2"),
                      {valuePhrase(place.setting.text()), place.folder.path}};
    return issue;
}

} // namespace doctor::checks
