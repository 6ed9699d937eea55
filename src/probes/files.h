// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"

#include <QByteArray>
#include <QDateTime>

namespace doctor::probes {

enum class FileKind { Missing, Regular, Directory, Fifo, Socket, Device, Other, Unknown };

// What lstat or stat says of a path. `errorNumber` is an errno, 0 if there was none; a missing file has ENOENT.
struct FileEvidence {
    QString path = {};
    FileKind kind = FileKind::Unknown;
    int errorNumber = 0;
    qint64 size = 0;
    uint mode = 0; // permission bits
    uint owner = 0;
    qint64 device = 0;
    qint64 inode = 0;
    QDateTime modified = {};
    bool isSymbolicLink = false; // and the rest is of what it points at

    bool exists() const { return kind != FileKind::Missing && kind != FileKind::Unknown; }
};

// Follows symbolic links. Records nothing as touched: a name is looked at, not the content. Blocks: workers only.
FileEvidence fileEvidence(const QString &path);

struct FileContent {
    FileEvidence file = {};
    QByteArray bytes = {};
    int errorNumber = 0;      // errno of what failed; EISDIR for a directory, EINVAL for a FIFO, socket or device
    bool isTruncated = false; // there is more than the limit

    bool isRead() const { return errorNumber == 0; }
};

// Reads a regular file up to `limit` bytes. Never waits for a FIFO or a device, never changes the access time where the
// system allows it (O_NOATIME), and records the file as touched. Blocks: workers only.
FileContent readFile(const Surroundings &surroundings, const QString &path, qint64 limit);

// "dir", "file", "other", "missing" or the error, as codex doctor words the state of a path.
QString pathStateText(const FileEvidence &file);

// The path with symbolic links resolved, or empty if it does not exist.
QString realPath(const QString &path);

// Names in a directory, in the order of the system, without "." and ".."; empty with errorNumber set if it cannot be
// read. Leaves the directory's access time alone where the system allows it.
struct DirectoryListing {
    QList<QByteArray> names = {}; // as bytes: they need not be UTF-8
    int errorNumber = 0;
};
DirectoryListing listDirectory(const QString &path, qsizetype limit);

} // namespace doctor::probes
