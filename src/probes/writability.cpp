// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/writability.h"

#include "probes/files.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

// With the effective user, as a writer would be judged.
int writeError(const QByteArray &path, int mode)
{
    return ::faccessat(AT_FDCWD, path.constData(), mode, AT_EACCESS) == 0 ? 0 : errno;
}

// Nothing where it may be written, is missing, or is out of reach: then others tell.
void ask(const QString &path, int mode, QList<WriteRefusal> &refusals)
{
    const int error = writeError(QFile::encodeName(path), mode);
    if (error != EACCES && error != EPERM && error != EROFS)
        return;
    const FileEvidence file = fileEvidence(path);
    const WriteRefusal refusal{path, error, file.owner != ::geteuid()};
    if (file.exists() && !refusals.contains(refusal))
        refusals.append(refusal);
}

// The folders of today's rollouts, as far as they are there: sessions, the newest year, month and day below it.
QStringList newestFolders(const RolloutTree &tree)
{
    QByteArray newest = tree.root;
    for (const QByteArray &folder : tree.folders) {
        if (folder > newest)
            newest = folder;
    }
    QStringList folders;
    for (; newest.size() >= tree.root.size() && !newest.isEmpty(); newest.truncate(newest.lastIndexOf('/')))
        folders.prepend(QFile::decodeName(newest));
    return folders;
}

QList<WriteRefusal> refusedRollouts(const Surroundings &surroundings, const RolloutTree &tree)
{
    constexpr qsizetype mostAsked = 1000; // of another user: of a home of one user none is
    constexpr qsizetype mostNamed = 5;
    QList<WriteRefusal> refusals;
    qsizetype asked = 0;
    for (const RolloutFile &file : tree.files) {
        if (surroundings.isCancelled() || asked >= mostAsked || refusals.size() >= mostNamed)
            break;
        if (file.owner == ::geteuid())
            continue;
        ++asked;
        ask(QFile::decodeName(tree.pathOf(file)), W_OK, refusals);
    }
    return refusals;
}

} // namespace

QString otherOwner(const Surroundings &surroundings, const CodexHome &home)
{
    const QString &own = surroundings.options->homeDirectory;
    const FileEvidence folder = fileEvidence(home.path);
    const bool isOwn = home.source == "default"_L1 || folder.owner == ::geteuid()
                       || (!own.isEmpty() && home.path.startsWith(own + u'/'));
    if (isOwn || !folder.exists())
        return {};
    std::array<char, 16384> buffer = {};
    struct passwd entry = {};
    struct passwd *found = nullptr;
    ::getpwuid_r(folder.owner, &entry, buffer.data(), buffer.size(), &found);
    return found ? QString::fromUtf8(found->pw_name) : QString::number(folder.owner);
}

int makingError(const QString &folder)
{
    constexpr int folderMode = W_OK | X_OK;
    QString place = folder;
    FileEvidence file = fileEvidence(place);
    while (file.kind == FileKind::Missing && !file.isSymbolicLink && place.size() > 1) {
        place = QFileInfo(place).path();
        file = fileEvidence(place);
    }
    if (file.kind == FileKind::Directory)
        return place == folder ? 0 : writeError(QFile::encodeName(place), folderMode);
    return file.exists() ? ENOTDIR : file.errorNumber;
}

QList<WriteRefusal> ofCodexItself(const Surroundings &surroundings, QList<WriteRefusal> refusals)
{
    const bool isConfined = !surroundings.variable(u"CODEX_SANDBOX"_s).isEmpty()
                            || !surroundings.variable(u"CODEX_SANDBOX_NETWORK_DISABLED"_s).isEmpty();
    if (isConfined)
        refusals.removeIf([](const WriteRefusal &one) { return one.errorNumber == EROFS; });
    return refusals;
}

Writability writability(const Surroundings &surroundings, const CodexHome &home, const StateDatabases &databases,
                        const Rollouts &rollouts)
{
    Writability found;
    constexpr int folderMode = W_OK | X_OK;
    QStringList folders{home.path, databases.places.sqliteHome, databases.places.logDirectory};
    folders += newestFolders(rollouts.active);
    for (const QString &folder : std::as_const(folders)) {
        if (fileEvidence(folder).kind == FileKind::Directory) // else it is no question of permission
            ask(folder, folderMode, found.places);
    }
    for (const DatabaseEvidence &database : databases.reported) {
        for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            ask(database.file.path + suffix, W_OK, found.places);
    }
    found.places = ofCodexItself(surroundings, found.places);
    found.otherOwner = otherOwner(surroundings, home);
    found.rollouts = refusedRollouts(surroundings, rollouts.active);
    return found;
}

} // namespace doctor::probes
