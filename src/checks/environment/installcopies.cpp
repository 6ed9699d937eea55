// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/installcopies.h"

#include "checks/environment/printedversion.h"
#include "core/shellword.h"
#include "core/valuewords.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::InstallMethod;
using probes::CodexCopy;
using Fault = CodexCopy::Fault;

QFuture<InstallCopiesEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const probes::CodexVersions &versions) {
            return InstallCopiesEvidence{.installation = versions.installation,
                                         .answers = versions.answers,
                                         .hasPath = !surroundings.variable(u"PATH"_s).isEmpty(),
                                         .homeDirectory = surroundings.options->homeDirectory,
                                         .hasTerminal = !surroundings.variable(u"TERM"_s).isEmpty()};
        },
        probes::codexVersions);
}

QString versionText(const CodexCopy &copy)
{
    return copy.version.isEmpty() ? u"unknown version"_s : copy.version;
}

QLatin1StringView faultText(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return {};
    case Fault::DeadLink:
        return "dead link"_L1;
    case Fault::NotExecutable:
        return "not executable"_L1;
    case Fault::NotAProgram:
    case Fault::Archive:
    case Fault::WebPage:
        return "not a program of this system"_L1;
    case Fault::NativeMissing:
        return "native program missing"_L1;
    case Fault::NativeNotExecutable:
        return "native program not executable"_L1;
    case Fault::WrongArchitecture:
        return "built for another processor"_L1;
    case Fault::InterpreterMissing:
        return "interpreter missing"_L1;
    }
    Q_UNREACHABLE();
}

QString describe(const CodexCopy &copy, bool runs)
{
    QStringList parts{versionText(copy), codex::name(copy.method)};
    parts.append(runs ? u"runs"_s : copy.isOnPath ? u"shadowed"_s : u"not on PATH"_s);
    if (!copy.isUsable())
        parts.append(faultText(copy.fault));
    const QString update = codex::updateCommand(copy.method);
    if (!update.isEmpty())
        parts.append(u"updated by `%1`"_s.arg(update));
    const QString target = copy.program.isEmpty() || copy.program == copy.path ? QString() : " -> "_L1 + copy.program;
    return u"%1%2 (%3)"_s.arg(copy.path, target, parts.join(", "_L1));
}

QList<Detail> detailsOf(const InstallCopiesEvidence &evidence)
{
    const probes::Installation &installation = evidence.installation;
    QList<Detail> details;
    for (qsizetype i = 0; i < installation.copies.size(); ++i) {
        const QString label = u"copy #%1"_s.arg(i + 1);
        details.append({label, describe(installation.copies[i], i == installation.chosen)});
        const probes::ProgramEvidence answer = evidence.answers.value(i);
        if (answer.end != probes::ProgramEvidence::End::NotConsented)
            details.append({label, "--version: "_L1 + printedText(answer)});
    }
    for (const probes::RunningCodex &running : installation.running) {
        const QString version = running.isDeleted ? u"deleted"_s : running.version;
        details.append({u"running"_s, u"pid %1: %2%3"_s.arg(QString::number(running.pid), running.executable,
                                                            version.isEmpty() ? version : u" (%1)"_s.arg(version))});
    }
    return details;
}

Issue noPath()
{
    return {.severity = Severity::Fail,
            .cause = {QT_TRANSLATE_NOOP("Checks", "PATH is not set, so that no codex can be found")},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a PATH with the folder of codex")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Set it: `export PATH=/usr/local/bin:/usr/bin:/bin`")},
            .root = {Cause::Installation, u"codex"_s}};
}

Issue noCopy()
{
    return {.severity = Severity::Fail,
            .cause = {QT_TRANSLATE_NOOP("Checks", "There is no codex on PATH or in a place where installers put it")},
            .expected = {QT_TRANSLATE_NOOP("Checks", "an executable file codex on PATH")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Install Codex: `npm install -g @openai/codex`")},
            .root = {Cause::Installation, u"codex"_s},
            .headline = {QT_TRANSLATE_NOOP("Checks", "Codex is not installed")}};
}

Message faultCause(const CodexCopy &copy)
{
    switch (copy.fault) {
    case Fault::DeadLink:
        return {QT_TRANSLATE_NOOP("Checks", "%1 is a link to a file that does not exist"), {copy.path}};
    case Fault::NotExecutable:
        return {QT_TRANSLATE_NOOP("Checks", "%1 is not executable"), {copy.path}};
    case Fault::NotAProgram:
        return {QT_TRANSLATE_NOOP("Checks", "%1 is empty, or a program of another operating system"), {copy.program}};
    case Fault::Archive:
        return {QT_TRANSLATE_NOOP("Checks", "%1 is an archive that was not unpacked"), {copy.program}};
    case Fault::WebPage:
        return {QT_TRANSLATE_NOOP("Checks", "%1 is a web page that was saved under the name of a program"),
                {copy.program}};
    case Fault::NativeMissing:
        return {QT_TRANSLATE_NOOP("Checks", "The launcher %1 is there, but its native program is missing: %2"),
                {copy.path, copy.program}};
    case Fault::NativeNotExecutable:
        return {QT_TRANSLATE_NOOP("Checks", "The native program of Codex is not executable: %1"), {copy.program}};
    case Fault::WrongArchitecture:
        return {QT_TRANSLATE_NOOP("Checks", "%1 is built for another processor (%2)"),
                {copy.program, copy.faultDetail}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "%1 is run by %2, which is missing"), {copy.path, copy.faultDetail}};
    }
}

Message faultHeadline(const CodexCopy &copy)
{
    switch (copy.fault) {
    case Fault::DeadLink:
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1 is a dead link"), {copy.path}};
    case Fault::NotExecutable:
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1 is not executable"), {copy.realPath}};
    case Fault::NativeNotExecutable:
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1 is not executable"), {copy.program}};
    case Fault::NativeMissing:
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: the npm package %1 with its program is missing"),
                {copy.faultDetail}};
    case Fault::WrongArchitecture:
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1 is built for another processor"), {copy.program}};
    case Fault::InterpreterMissing:
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1 is missing"), {copy.faultDetail}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1 is not a program of this system"), {copy.program}};
    }
}

Message faultRemedy(const CodexCopy &copy)
{
    const QString update = codex::updateCommand(copy.method);
    const QString install = update.isEmpty() ? u"npm install -g @openai/codex"_s : update;
    switch (copy.fault) {
    case Fault::NotExecutable:
        return {QT_TRANSLATE_NOOP("Checks", "Make it executable: `chmod a+x %1`"), {shellWord(copy.realPath)}};
    case Fault::NativeNotExecutable:
        return {QT_TRANSLATE_NOOP("Checks", "Make it executable: `chmod a+x %1`"), {shellWord(copy.program)}};
    case Fault::InterpreterMissing:
        if (copy.faultDetail == "node"_L1)
            return {QT_TRANSLATE_NOOP("Checks", "Install Node.js (`apt install nodejs`), or add its folder to PATH.")};
        return {QT_TRANSLATE_NOOP("Checks", "Install %1, or add its folder to PATH."), {copy.faultDetail}};
    case Fault::NativeMissing:
        if (!install.startsWith("npm "_L1)) // the option is its own
            return {QT_TRANSLATE_NOOP("Checks", "Install it again: `%1`"), {install}};
        return {
            QT_TRANSLATE_NOOP("Checks", "Reinstall with optional dependencies, which hold %1: `%2 --include=optional`"),
            {copy.faultDetail, install}};
    case Fault::DeadLink:
        return {QT_TRANSLATE_NOOP("Checks", "Remove the link (`rm %1`) and install Codex again: `%2`"),
                {shellWord(copy.path), install}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "Install Codex for this machine again: `%1`"), {install}};
    }
}

Issue brokenCopy(const CodexCopy &copy)
{
    return {.severity = Severity::Fail,
            .cause = faultCause(copy),
            .measured = inOurWords(faultText(copy.fault)),
            .expected = {QT_TRANSLATE_NOOP("Checks", "a codex that the system can start")},
            .remedy = faultRemedy(copy),
            .root = {Cause::Installation, copy.path},
            .headline = faultHeadline(copy)};
}

// A folder as it may stand between double quotes in a shell, where ~ is not expanded.
QString inDoubleQuotes(const QString &folder, const QString &homeDirectory)
{
    const bool isInHome = !homeDirectory.isEmpty() && folder.startsWith(homeDirectory + u'/');
    return isInHome ? "$HOME"_L1 + folder.sliced(homeDirectory.size()) : folder;
}

Issue notOnPath(const CodexCopy &copy, const QString &homeDirectory)
{
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "Codex is installed at %1, but its folder is not on PATH"), {copy.path}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "a shell that finds codex")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Add it in the shell's start-up file: `export PATH=\"%1:$PATH\"`"),
                   {inDoubleQuotes(copy.path.section(u'/', 0, -2), homeDirectory)}},
        .root = {Cause::InstalledCopies, copy.path},
        .certainty = Certainty::Likely};
}

Issue halfUpdated(const CodexCopy &copy)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "The npm package at %1 is of version %2, its native program of %3"),
                      {copy.packageRoot, copy.packageVersion, copy.version}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "both of one version")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Install it again: `%1`"), {codex::updateCommand(copy.method)}},
            .root = {Cause::InstalledCopies, copy.path}};
}

// A shim runs one of the others; what an editor brings along is its own.
bool isRival(const CodexCopy &copy, const CodexCopy &running)
{
    if (!copy.isUsable() || copy.method == InstallMethod::Shim || copy.method == InstallMethod::EditorExtension)
        return false;
    const bool isKnown = !copy.version.isEmpty() && !running.version.isEmpty();
    if (isKnown && copy.version == running.version)
        return false;
    // Copies off PATH are no trouble, unless an update went there.
    return copy.isOnPath || (isKnown && codex::isOlderVersion(running.version, copy.version));
}

Message rivalRemedy(const CodexCopy &running, const CodexCopy &rival)
{
    const bool keepsRival = codex::isOlderVersion(running.version, rival.version);
    const CodexCopy &kept = keepsRival ? rival : running;
    const CodexCopy &removed = keepsRival ? running : rival;
    return {QT_TRANSLATE_NOOP("Checks", "Keep one and remove the other, for instance: `%1`; or put %2 first in PATH."),
            {codex::removeCommand(removed.method, removed.path, removed.packageRoot), kept.path.section(u'/', 0, -2)}};
}

Issue severalCopies(const CodexCopy &running, const QList<CodexCopy> &rivals)
{
    QStringList others;
    for (const CodexCopy &rival : rivals)
        others.append(u"%1 (%2)"_s.arg(rival.path, valuePhrase(versionText(rival))));
    const bool isKnown = !running.version.isEmpty() && !rivals.first().version.isEmpty();
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "There are several copies of Codex: %1 (%2) runs and shadows %3"),
                      {running.path, valuePhrase(versionText(running)), others.join(", "_L1)}},
            .measured = inOurWords(describe(running, true) + "; "_L1 + describe(rivals.first(), false)),
            .expected = {QT_TRANSLATE_NOOP("Checks", "one copy, or copies of one version")},
            .remedy = rivalRemedy(running, rivals.first()),
            .root = {Cause::InstalledCopies, running.path},
            .certainty = isKnown ? Certainty::Certain : Certainty::Likely};
}

void judgeRunning(Outcome &outcome, const probes::Installation &installation, const CodexCopy &copy)
{
    QStringList pids;
    for (const probes::RunningCodex &running : installation.running) {
        const bool isForeign = codex::methodOfLocation(running.executable, {}) == InstallMethod::EditorExtension;
        if (!isForeign && (running.isDeleted || codex::isOlderVersion(running.version, copy.version)))
            pids.append(QString::number(running.pid));
    }
    if (pids.isEmpty())
        return;
    outcome.issues.append(
        {.cause = {.text = QT_TRANSLATE_N_NOOP(
                       "Checks", "%n running Codex process(es) still use a program from before an update: pid %1"),
                   .arguments = {pids.join(", "_L1)},
                   .count = static_cast<int>(pids.size())},
         .expected = {QT_TRANSLATE_NOOP("Checks", "processes of the installed version %1"),
                      {valuePhrase(versionText(copy))}},
         .remedy = {QT_TRANSLATE_NOOP("Checks", "Quit these sessions and start them again; `kill %1` ends them."),
                    {pids.join(u' ')}},
         .fields = {u"running"_s},
         .root = {Cause::InstalledCopies, copy.path}});
}

void judgeChosen(Outcome &outcome, const InstallCopiesEvidence &evidence, const CodexCopy &copy)
{
    const probes::Installation &installation = evidence.installation;
    if (!copy.isUsable()) {
        outcome.issues.append(brokenCopy(copy));
        return;
    }
    const bool isForTheShell = !installation.isChosenByOption && copy.method != InstallMethod::EditorExtension;
    if (!copy.isOnPath && isForTheShell && evidence.hasTerminal)
        outcome.issues.append(notOnPath(copy, evidence.homeDirectory));
    if (!copy.packageVersion.isEmpty() && !copy.version.isEmpty() && copy.packageVersion != copy.version)
        outcome.issues.append(halfUpdated(copy));
    QList<CodexCopy> rivals = installation.copies;
    rivals.removeIf([&](const CodexCopy &other) { return other.path == copy.path || !isRival(other, copy); });
    if (!rivals.isEmpty() && !installation.isChosenByOption)
        outcome.issues.append(severalCopies(copy, rivals));
    judgeRunning(outcome, installation, copy);
    outcome.issues += judgePrintedVersion(copy, evidence.answers.value(installation.chosen));
}

Message summaryOf(const Outcome &outcome, const probes::Installation &installation)
{
    if (installation.copies.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "Codex was not found on this machine")};
    if (outcome.status == Status::Fail)
        return {QT_TRANSLATE_NOOP("Checks", "The Codex that the shell would start cannot run")};
    if (outcome.status == Status::Warning)
        return summaryOfIssues(outcome.issues,
                               QT_TRANSLATE_N_NOOP("Checks", "%n thing(s) wrong with the copies of Codex"));
    return {.text = QT_TRANSLATE_N_NOOP("Checks", "Copies of Codex found: %n"),
            .count = static_cast<int>(installation.copies.size())};
}

} // namespace

Outcome judgeInstallCopies(const InstallCopiesEvidence &evidence)
{
    const probes::Installation &installation = evidence.installation;
    Outcome outcome{.details = detailsOf(evidence)};
    if (const CodexCopy *copy = installation.codex())
        judgeChosen(outcome, evidence, *copy);
    else
        outcome.issues.append(evidence.hasPath ? noCopy() : noPath());
    outcome.status = statusOf(outcome.issues);
    outcome.summary = summaryOf(outcome, installation);
    return outcome;
}

Check installCopies()
{
    return makeCheck({.id = u"install.copies"_s,
                      .section = u"install"_s,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Copies of Codex"),
                      .ours = true},
                     gather, judgeInstallCopies);
}

} // namespace doctor::checks
