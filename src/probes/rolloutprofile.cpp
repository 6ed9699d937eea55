// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/rolloutprofile.h"

#include "codex/oserror.h"
#include "probes/descriptor.h"
#include "probes/diskuse.h"
#include "probes/rollouthead.h"
#include "probes/zstdstream.h"

#include <QDateTime>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <zstd_errors.h>

namespace doctor::probes {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;

// Reads pieces of one open file up to the size it had, and hands them on.
class RolloutReader
{
public:
    RolloutReader(const Surroundings &surroundings, const QDeadlineTimer &deadline, RolloutReading &reading)
        : m_surroundings(surroundings), m_deadline(deadline), m_reading(reading)
    {}

    void read(int file)
    {
        m_reading.extent = readPieces(file);
        m_reading.profile = m_profiler.profile();
        if (m_reading.extent == RolloutReading::Extent::Begun && m_reading.profile.end == codex::RolloutEnd::CutShort)
            m_reading.profile.end = codex::RolloutEnd::Whole; // it is cut by us
    }

private:
    using Extent = RolloutReading::Extent;

    bool isOver() const { return m_surroundings.isCancelled() || m_deadline.hasExpired(); }

    Extent readPieces(int file)
    {
        QByteArray piece(qMin<qint64>(pieceSize, m_reading.size), Qt::Uninitialized);
        const bool hasHoles = m_reading.onDisk < m_reading.size && !m_reading.isCompressed();
        qint64 at = 0;
        while (at < m_reading.size) {
            if (isOver())
                return Extent::Begun;
            qint64 stop = m_reading.size;
            if (hasHoles) {
                at = pastHole(file, at);
                stop = endOfContent(file, at);
            }
            const qint64 wanted = qMin<qint64>(piece.size(), stop - at);
            const ssize_t got = wanted > 0 ? ::pread(file, piece.data(), static_cast<size_t>(wanted), at) : 0;
            if (got < 0) {
                m_reading.errorNumber = errno;
                return Extent::Failed;
            }
            if (got == 0)
                break; // it became shorter
            if (!take(QByteArrayView(piece).first(got), at == 0))
                return m_reading.errorText.isEmpty() ? Extent::Begun : Extent::Failed;
            at += got;
        }
        return conclude();
    }

    bool take(QByteArrayView piece, bool isFirst)
    {
        if (!m_reading.isCompressed()) {
            if (isFirst)
                m_reading.isReencoded = encodingFault(piece) != codex::HeadFault::None;
            m_profiler.feed(piece);
            return true;
        }
        if (!m_unpacker)
            m_unpacker.emplace();
        const bool isFine = m_unpacker->feed(piece, [this](QByteArrayView unpacked) {
            m_profiler.feed(unpacked);
            return !isOver();
        });
        m_reading.errorText = m_unpacker->errorText();
        return isFine;
    }

    Extent conclude()
    {
        if (m_reading.isCompressed() && (!m_unpacker || !m_unpacker->isAtEnd())) {
            m_reading.errorText = "it ends too early";
            return Extent::Failed;
        }
        return Extent::Whole;
    }

    // Where content begins at or after a place. The hole before it is told as the zeros that it stands for.
    qint64 pastHole(int file, qint64 at)
    {
        const off_t content = ::lseek(file, at, SEEK_DATA);
        const qint64 next = content >= 0 ? qMin<qint64>(content, m_reading.size) : errno == ENXIO ? m_reading.size : at;
        m_profiler.feedZeros(next - at);
        return next;
    }

    qint64 endOfContent(int file, qint64 at) const
    {
        const off_t hole = at < m_reading.size ? ::lseek(file, at, SEEK_HOLE) : -1;
        return hole > at ? qMin<qint64>(hole, m_reading.size) : m_reading.size;
    }

    const Surroundings &m_surroundings;
    const QDeadlineTimer &m_deadline;
    RolloutReading &m_reading;
    codex::RolloutProfiler m_profiler;
    std::optional<ZstdStream> m_unpacker; // it is large
};

qint64 secondsSinceEpoch(const struct stat &status)
{
    return status.st_mtim.tv_sec;
}

// More than we take for it; Codex takes more.
bool needsTooMuchMemory(const RolloutReading &reading)
{
    return reading.errorText == ZSTD_getErrorString(ZSTD_error_frameParameter_windowTooLarge);
}

} // namespace

RolloutReading readRollout(const Surroundings &surroundings, const QByteArray &path, const QDeadlineTimer &deadline)
{
    constexpr qint64 shortly = 10; // seconds
    RolloutReading reading{.path = path};
    const Descriptor file(openRegularFile(path));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0) {
        reading.errorNumber = errno;
        reading.extent = errno == ENOENT ? RolloutReading::Extent::Gone : RolloutReading::Extent::Failed;
        return reading;
    }
    reading.size = status.st_size;
    reading.onDisk = bytesOnDisk(status);
    ::posix_fadvise(file.number(), 0, 0, POSIX_FADV_SEQUENTIAL);
    RolloutReader(surroundings, deadline, reading).read(file.number());
    const qint64 changed = secondsSinceEpoch(status);
    const bool isLater = ::fstat(file.number(), &status) == 0
                         && (status.st_size != reading.size || secondsSinceEpoch(status) != changed);
    reading.isInUse = isLater || QDateTime::currentSecsSinceEpoch() - changed < shortly;
    return reading;
}

bool isDamaged(const RolloutReading &reading)
{
    return isLost(reading) || (reading.profile.brokenLines > 0 && !reading.isReencoded);
}

bool isLost(const RolloutReading &reading)
{
    if (reading.extent != RolloutReading::Extent::Failed)
        return false;
    return reading.errorText.isEmpty() ? reading.errorNumber == EIO : !needsTooMuchMemory(reading);
}

QByteArray failureText(const RolloutReading &reading)
{
    return needsTooMuchMemory(reading) ? "needs too much memory to inspect"
                                       : codex::osErrorText(reading.errorNumber).toUtf8();
}

} // namespace doctor::probes
