// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/printedversion.h"

#include "core/valuewords.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using End = probes::ProgramEvidence::End;

QString firstLine(const QString &text)
{
    constexpr qsizetype longest = 200;
    return text.trimmed().section(u'\n', 0, 0).left(longest);
}

QString installCommand(const probes::CodexCopy &copy)
{
    const QString update = codex::updateCommand(copy.method);
    return update.isEmpty() ? u"npm install -g @openai/codex"_s : update;
}

Issue cannotRun(const probes::CodexCopy &copy, const probes::ProgramEvidence &answer)
{
    const QString words = firstLine(answer.errorOutput);
    const QString reason = words.isEmpty() ? answer.endText() : words;
    return {.severity = Severity::Fail,
            .cause = {QT_TRANSLATE_NOOP("Checks", "%1 --version does not work: %2"),
                      {copy.path, valuePhrase(printedText(answer))}},
            .measured = inOurWords(printedText(answer)),
            .expected = {QT_TRANSLATE_NOOP("Checks", "exit status 0 and a version")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Put right what it complains about, or install Codex again: `%1`"),
                       {installCommand(copy)}},
            .root = {Cause::Installation, copy.path},
            .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1"), {valuePhrase(reason)}}};
}

Issue hangs(const probes::CodexCopy &copy, const probes::ProgramEvidence &answer)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 --version gives no answer: %2"),
                      {copy.path, valuePhrase(answer.endText())}},
            .measured = inOurWords(answer.endText()),
            .expected = {QT_TRANSLATE_NOOP("Checks", "a version at once")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Run `%1 --version` in a terminal to see what it waits for; a slow "
                                                   "disk and a virus scanner are common. Else install Codex again: "
                                                   "`%2`"),
                       {copy.path, installCommand(copy)}},
            .root = {Cause::Installation, copy.path},
            .certainty = Certainty::Likely};
}

Issue otherVersion(const probes::CodexCopy &copy, const QString &printed)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 says that it is version %2; what is installed is %3"),
                      {copy.path, printed, copy.version}},
            .measured = verbatim(u"codex --version: "_s + printed),
            .expected = {QT_TRANSLATE_NOOP("Checks", "%1, as in %2"), {copy.version, copy.versionSource}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Install it again, so that all of it is of one version: `%1`"),
                       {installCommand(copy)}},
            .root = {Cause::InstalledCopies, copy.path}};
}

} // namespace

QString printedText(const probes::ProgramEvidence &answer)
{
    const QString words = firstLine(answer.output.trimmed().isEmpty() ? answer.errorOutput : answer.output);
    if (answer.isGood() || words.isEmpty())
        return words.isEmpty() ? answer.endText() : words;
    return answer.endText() + ": "_L1 + words;
}

QList<Issue> judgePrintedVersion(const probes::CodexCopy &copy, const probes::ProgramEvidence &answer)
{
    if (answer.end == End::NotConsented)
        return {};
    if (answer.end == End::TimedOut)
        return {hangs(copy, answer)};
    if (!answer.isGood())
        return {cannotRun(copy, answer)};
    // A wrapper may keep what it is told to itself; that it runs is enough.
    const QString printed = codex::versionPrinted(answer.output);
    if (!printed.isEmpty() && !copy.version.isEmpty() && copy.version != printed)
        return {otherVersion(copy, printed)};
    return {};
}

} // namespace doctor::checks
