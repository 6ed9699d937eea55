// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/repository.h"

#include "probes/files.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr int deepestFolder = 256;

QString mainRootOf(const Surroundings &surroundings, const QString &root)
{
    const QString dotGit = root + "/.git"_L1;
    if (fileEvidence(dotGit).kind == FileKind::Directory)
        return root;
    const QString target = gitFolderNamedIn(surroundings, dotGit);
    const QString worktrees = target.section(u'/', 0, -2);
    constexpr auto place = "/.git/worktrees"_L1;
    return worktrees.endsWith(place) ? worktrees.chopped(place.size()) : QString();
}

// Codex takes a .git folder for one if it has a HEAD, and anything else that exists; it goes on upwards past other
// folders.
bool isRepository(const QString &folder)
{
    const FileEvidence entry = fileEvidence((folder == u'/' ? QString() : folder) + "/.git"_L1);
    return entry.kind == FileKind::Directory ? fileEvidence(entry.path + "/HEAD"_L1).exists() : entry.exists();
}

Repository findRepository(const Surroundings &surroundings)
{
    const QString real = realPath(surroundings.options->workingDirectory);
    Repository repository{.workingDirectory = real.isEmpty() ? surroundings.options->workingDirectory : real};
    repository.root = repositoryAbove(surroundings, repository.workingDirectory);
    if (!repository.root.isEmpty())
        repository.mainRoot = mainRootOf(surroundings, repository.root);
    return repository;
}

} // namespace

QString repositoryAbove(const Surroundings &surroundings, QString folder)
{
    for (int depth = 0; depth < deepestFolder && folder.startsWith(u'/') && !surroundings.isCancelled(); ++depth) {
        if (isRepository(folder))
            return folder;
        if (folder == u'/')
            break;
        folder = QFileInfo(folder).path();
    }
    return {};
}

QString gitFolderNamedIn(const Surroundings &surroundings, const QString &dotGit)
{
    constexpr qint64 longestFile = 64 * 1024;
    constexpr auto prefix = "gitdir:"_L1;
    const QString text = QString::fromUtf8(readFile(surroundings, dotGit, longestFile).bytes).trimmed();
    if (!text.startsWith(prefix))
        return {};
    const QString named = text.sliced(prefix.size()).trimmed();
    return named.isEmpty() ? QString() : QDir::cleanPath(QDir(QFileInfo(dotGit).path()).absoluteFilePath(named));
}

QFuture<Repository> repository(Environment &environment)
{
    return environment.inWorker(findRepository);
}

} // namespace doctor::probes
