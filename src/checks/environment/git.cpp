// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/git.h"

#include "core/shellword.h"
#include "probes/facts.h"
#include "probes/files.h"
#include "probes/pathlookup.h"
#include "probes/repository.h"

#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

constexpr qint64 largestGitFile = 64LL * 1024;

QString entryText(const Surroundings &surroundings, const probes::FileEvidence &file)
{
    if (file.kind == probes::FileKind::Directory)
        return u"directory"_s;
    if (file.kind != probes::FileKind::Regular)
        return u"other"_s;
    constexpr auto prefix = "gitdir:"_L1;
    const QByteArray bytes = probes::readFile(surroundings, file.path, largestGitFile).bytes;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || !text.startsWith(prefix))
        return u"file"_s;
    return u"file -> "_s + text.sliced(prefix.size()).trimmed();
}

GitEvidence inspectedRepository(const Surroundings &surroundings, const codex::Variables &variables)
{
    const QString root = probes::repositoryAbove(surroundings, surroundings.options->workingDirectory);
    if (root.isEmpty())
        return {};
    const probes::FileEvidence file = probes::fileEvidence((root == u'/' ? QString() : root) + "/.git"_L1);
    return {.isRepository = true,
            .repositoryRoot = root,
            .entry = entryText(surroundings, file),
            .fault = probes::repositoryFault(surroundings, variables, root)};
}

QFuture<GitEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const codex::Variables &variables) {
            GitEvidence evidence = inspectedRepository(surroundings, variables);
            evidence.programs = probes::programsOn(probes::codexSearchPath(surroundings, variables), u"git"_s);
            return evidence;
        },
        probes::variables);
}

Issue missingGit(const QString &root)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 is a Git repository, but git is not on PATH"), {root}},
            .measured = {QT_TRANSLATE_NOOP("Checks", "no executable file git on PATH")},
            .expected = {QT_TRANSLATE_NOOP("Checks", "git on PATH")},
            .remedy = {QT_TRANSLATE_NOOP(
                "Checks", "Install Git (`apt install git`, `dnf install git`), or add its folder to PATH.")},
            .fields = {u"selected git"_s},
            .root = {Cause::Tools, u"git"_s}};
}

Issue ofOtherOwner(const QString &root, const QString &path)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "git refuses the repository %1: %2 belongs to another user, and no "
                                                  "safe.directory names the repository"),
                      {root, path}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a repository of this user, or one that is said to be safe")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "If you trust what lies there: `git config --global --add "
                                                   "safe.directory %1`. If it is yours: `sudo chown -R $(id -u) %1`."),
                       {shellWord(root)}}};
}

Issue withoutGitFolder(const QString &root, const QString &path)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "git finds no repository in %1: the file .git there names %2, which "
                                                  "is gone"),
                      {root, path}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a folder of git's at the place that .git names")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "If the main repository was moved, run `git worktree repair %1` in "
                                                   "it; otherwise make the worktree again."),
                       {shellWord(root)}}};
}

Issue withBadHead(const QString &root, const QString &path)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "git finds no repository in %1: %2 names neither a branch nor a "
                                                  "commit"),
                      {root, path}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a line such as: ref: refs/heads/main")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Write the branch you worked on into it: `echo ref: "
                                                   "refs/heads/main > %1`, then see with `git status` whether more is "
                                                   "damaged."),
                       {shellWord(path)}}};
}

Issue withBadConfig(const probes::RepositoryFault &fault)
{
    const QString line = QString::number(fault.line);
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "git ends at once: line %1 of its configuration %2 cannot be read"),
                      {line, fault.path}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "sections in brackets, and key = value")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Correct or remove line %1 of %2."), {line, fault.path}}};
}

Issue refusal(const GitEvidence &evidence)
{
    using Kind = probes::RepositoryFault::Kind;
    const QString &root = evidence.repositoryRoot;
    const probes::RepositoryFault &fault = evidence.fault;
    Issue issue = fault.kind == Kind::OtherOwner    ? ofOtherOwner(root, fault.path)
                  : fault.kind == Kind::NoGitFolder ? withoutGitFolder(root, fault.path)
                  : fault.kind == Kind::BadHead     ? withBadHead(root, fault.path)
                                                    : withBadConfig(fault);
    issue.measured = {QT_TRANSLATE_NOOP("Checks", "read from files: git was not run")};
    issue.fields = {u"repo root"_s};
    issue.root = {Cause::Tools, u"git"_s};
    issue.certainty = Certainty::Likely;
    return issue;
}

} // namespace

Outcome judgeGit(const GitEvidence &evidence)
{
    const bool isFound = !evidence.programs.isEmpty();
    Outcome outcome{.details = {{u"selected git"_s, isFound ? evidence.programs.first() : u"not found"_s},
                                {u"PATH git entries"_s, QString::number(evidence.programs.size())}}};
    for (qsizetype i = 0; i < evidence.programs.size(); ++i)
        outcome.details.append({u"PATH git #%1"_s.arg(i + 1), evidence.programs[i]});
    outcome.details.append({u"repo detected"_s, evidence.isRepository ? u"true"_s : u"false"_s});
    if (evidence.isRepository)
        outcome.details += {{u"repo root"_s, evidence.repositoryRoot}, {u".git entry"_s, evidence.entry}};
    outcome.details.append({u"git execution"_s, u"not inspected (PATH helpers are not executed)"_s});

    if (!isFound && evidence.isRepository)
        outcome.issues = {missingGit(evidence.repositoryRoot)};
    else if (evidence.fault.kind != probes::RepositoryFault::Kind::None)
        outcome.issues = {refusal(evidence)};
    outcome.status = statusOf(outcome.issues);
    outcome.summary =
        isFound ? Message{QT_TRANSLATE_NOOP("Checks", "%1 is there; it was not run"), {evidence.programs.first()}}
                : Message{QT_TRANSLATE_NOOP("Checks", "git is not on PATH")};
    return outcome;
}

Check git()
{
    return makeCheck({.id = "git.environment"_L1,
                      .section = "git"_L1,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Git")},
                     gather, judgeGit);
}

} // namespace doctor::checks
