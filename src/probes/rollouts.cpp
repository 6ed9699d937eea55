// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/rollouts.h"

#include "codex/statefiles.h"
#include "probes/descriptor.h"
#include "probes/diskuse.h"
#include "probes/facts.h"
#include "probes/parallel.h"

#include <QFile>
#include <QSet>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

enum class EntryKind { Folder, File, Other };

EntryKind kindOf(int folder, const dirent &entry)
{
    unsigned char type = entry.d_type;
    struct stat status = {};
    if (type == DT_UNKNOWN && ::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) == 0)
        type = S_ISDIR(status.st_mode) ? DT_DIR : S_ISREG(status.st_mode) ? DT_REG : DT_LNK;
    return type == DT_DIR ? EntryKind::Folder : type == DT_REG ? EntryKind::File : EntryKind::Other;
}

// Adds the files of one folder to the tree, and the folders in it to those that are still to be read.
void readFolder(const Surroundings &surroundings, const QByteArray &path, RolloutTree &tree, QList<QByteArray> &ahead)
{
    const bool isRoot = tree.folders.isEmpty();
    Descriptor descriptor(openUntouched(path, O_DIRECTORY | (isRoot ? 0 : O_NOFOLLOW)));
    const auto close = [](DIR *directory) { ::closedir(directory); };
    const std::unique_ptr<DIR, decltype(close)> directory(
        descriptor.isOpen() ? ::fdopendir(descriptor.number()) : nullptr, close);
    if (!directory) {
        tree.errors.append({path, errno});
        return;
    }
    const int folder = descriptor.release();
    const auto index = static_cast<quint32>(tree.folders.size());
    tree.folders.append(path);
    while (const dirent *entry = surroundings.isCancelled() ? nullptr : ::readdir(directory.get())) {
        const QByteArray name(entry->d_name);
        const EntryKind kind = name == "." || name == ".." ? EntryKind::Other : kindOf(folder, *entry);
        if (kind == EntryKind::Folder)
            ahead.append(path + '/' + name);
        else if (kind == EntryKind::File && codex::isRolloutFileName(name))
            tree.files.append({.name = name, .folder = index});
    }
}

// Stats the files of one stretch of the list, which were read folder by folder.
void measure(const Surroundings &surroundings, const RolloutTree &tree, std::span<RolloutFile> files)
{
    Descriptor folder;
    quint32 opened = ~0U;
    for (RolloutFile &file : files) {
        if (surroundings.isCancelled())
            return;
        if (file.folder != opened) {
            folder = Descriptor(openUntouched(tree.folders.at(file.folder), O_DIRECTORY));
            opened = file.folder;
        }
        struct stat status = {};
        if (::fstatat(folder.number(), file.name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
            file.errorNumber = errno;
            continue;
        }
        file.owner = status.st_uid;
        file.size = status.st_size;
        file.onDisk = bytesOnDisk(status);
        file.modified = status.st_mtim.tv_sec;
    }
}

} // namespace

RolloutTree scanRollouts(const Surroundings &surroundings, const QString &root)
{
    RolloutTree tree{.root = QFile::encodeName(root)};
    struct stat status = {};
    if (::stat(tree.root.constData(), &status) != 0 && errno == ENOENT) {
        tree.isDeadLink = ::lstat(tree.root.constData(), &status) == 0;
        return tree;
    }
    QList<QByteArray> ahead{tree.root};
    while (!ahead.isEmpty() && !surroundings.isCancelled())
        readFolder(surroundings, ahead.takeLast(), tree, ahead);
    forEachStretch(std::span(tree.files), [&](std::span<RolloutFile> files) { measure(surroundings, tree, files); });
    // Gone since the folder was read: a compression, an archiving. It is not there then.
    tree.files.removeIf([](const RolloutFile &file) { return file.errorNumber == ENOENT; });
    for (const RolloutFile &file : std::as_const(tree.files))
        tree.bytes += file.size;
    return tree;
}

bool isCompressed(const QByteArray &name)
{
    return name.endsWith(".zst");
}

QList<quint32> filesInUse(const RolloutTree &tree)
{
    using Place = std::pair<quint32, QByteArray>;
    const auto plainPlace = [](const RolloutFile &file) { return Place{file.folder, file.name.chopped(4)}; };
    QSet<Place> compressed; // there may be a hundred thousand plain files, and mostly no others
    for (const RolloutFile &file : tree.files) {
        if (isCompressed(file.name))
            compressed.insert(plainPlace(file));
    }
    QSet<Place> both;
    for (const RolloutFile &file : tree.files) {
        if (!compressed.isEmpty() && compressed.contains({file.folder, file.name}))
            both.insert({file.folder, file.name});
    }
    QList<quint32> inUse;
    inUse.reserve(tree.files.size());
    for (qsizetype i = 0; i < tree.files.size(); ++i) {
        const RolloutFile &file = tree.files.at(i);
        if (both.isEmpty() || !isCompressed(file.name) || !both.contains(plainPlace(file)))
            inUse.append(static_cast<quint32>(i));
    }
    return inUse;
}

QFuture<Rollouts> rollouts(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const CodexHome &home) {
            if (!home.isUsable())
                return Rollouts();
            return Rollouts{.active = scanRollouts(surroundings, home.path + "/sessions"_L1),
                            .archived = scanRollouts(surroundings, home.path + "/archived_sessions"_L1)};
        },
        codexHome);
}

} // namespace doctor::probes
