// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>

namespace doctor::probes {

// A lock on a range of a file, as the kernel lists it.
struct FileLock {
    bool isExclusive = false;
    int pid = 0; // -1 for one that belongs to an open file, not to a process
    qint64 device = 0;
    qint64 inode = 0;
    qint64 first = 0;
    qint64 last = 0;

    bool overlaps(qint64 from, qint64 to) const { return first <= to && last >= from; }
};

// The lines of /proc/locks, or those of a file in /proc/PID/fdinfo. Locks that are only waited for, and those on whole
// files (flock), which SQLite does not use, are left out.
QList<FileLock> parseLocks(const QByteArray &text);

// What the locks of one process on a database and on the index of its log (-shm) mean to SQLite.
struct DatabaseLocks {
    bool isReading = false;
    bool isWriting = false;   // it has begun to write: nobody else can
    bool isExclusive = false; // nobody else can read either
    bool isCheckpointing = false;
    bool isRecovering = false;

    bool keepsWritersOut() const { return isWriting || isExclusive || isRecovering; }
};
DatabaseLocks databaseLocks(const QList<FileLock> &ofDatabase, const QList<FileLock> &ofIndex);

} // namespace doctor::probes
