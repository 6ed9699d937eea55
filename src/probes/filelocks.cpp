// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/filelocks.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <sys/sysmacros.h>

namespace doctor::probes {

namespace {

// "1: POSIX  ADVISORY  WRITE 4711 fe:00:1319020 1073741826 1073742335", the last number perhaps EOF
std::optional<FileLock> parseLock(const QByteArray &line)
{
    const QList<QByteArray> fields = line.simplified().split(' ');
    constexpr qsizetype fieldCount = 8;
    if (fields.size() != fieldCount || (fields[1] != "POSIX" && fields[1] != "OFDLCK"))
        return {};
    const QList<QByteArray> place = fields[5].split(':');
    if (place.size() != 3)
        return {};
    constexpr int hexadecimal = 16;
    return FileLock{.isExclusive = fields[3] == "WRITE",
                    .pid = fields[4].toInt(),
                    .device = static_cast<qint64>(
                        gnu_dev_makedev(place[0].toUInt(nullptr, hexadecimal), place[1].toUInt(nullptr, hexadecimal))),
                    .inode = place[2].toLongLong(),
                    .first = fields[6].toLongLong(),
                    .last = fields[7] == "EOF" ? std::numeric_limits<qint64>::max() : fields[7].toLongLong()};
}

bool isHeld(const QList<FileLock> &locks, qint64 from, qint64 to, bool isExclusive)
{
    return std::ranges::any_of(
        locks, [&](const FileLock &lock) { return lock.isExclusive == isExclusive && lock.overlaps(from, to); });
}

} // namespace

QList<FileLock> parseLocks(const QByteArray &text)
{
    QList<FileLock> locks;
    for (QByteArray line : text.split('\n')) {
        if (line.startsWith("lock:"))
            line.remove(0, 5);
        if (const auto lock = parseLock(line))
            locks.append(*lock);
    }
    return locks;
}

DatabaseLocks databaseLocks(const QList<FileLock> &ofDatabase, const QList<FileLock> &ofIndex)
{
    // The bytes are part of SQLite's file format; they lie beyond what is stored.
    constexpr qint64 pending = 0x40000000;
    constexpr qint64 reserved = pending + 1;
    constexpr qint64 firstShared = pending + 2;
    constexpr qint64 lastShared = firstShared + 509;
    constexpr qint64 writer = 120;
    constexpr qint64 checkpointer = 121;
    constexpr qint64 recoverer = 122;
    constexpr qint64 firstReader = 123;
    constexpr qint64 lastReader = 127;
    // With a log, everyone who has the database open shares its lock; who reads shows on the index alone.
    const bool hasIndex = !ofIndex.isEmpty();
    return {.isReading = hasIndex ? isHeld(ofIndex, firstReader, lastReader, false)
                                  : isHeld(ofDatabase, firstShared, lastShared, false),
            .isWriting = isHeld(ofDatabase, pending, reserved, true) || isHeld(ofIndex, writer, writer, true),
            .isExclusive = isHeld(ofDatabase, firstShared, lastShared, true),
            .isCheckpointing = isHeld(ofIndex, checkpointer, checkpointer, true),
            .isRecovering = isHeld(ofIndex, recoverer, recoverer, true)};
}

} // namespace doctor::probes
