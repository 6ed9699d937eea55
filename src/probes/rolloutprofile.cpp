// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/rolloutprofile.h"

#include "codex/oserror.h"
#include "probes/descriptor.h"
#include "probes/rollouts.h"
#include "probes/zstdstream.h"

#include <QDateTime>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <sys/stat.h>
#include <thread>
#include <vector>
#include <zstd_errors.h>

namespace doctor::probes {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;
constexpr qint64 blockSize = 512; // of st_blocks, whatever the file system's is
constexpr std::chrono::seconds timeForAll{3};
constexpr qsizetype mostWithoutAll = 256; // so that homes of many small rollouts take no time to speak of
constexpr qsizetype mostLargest = 10;
constexpr qsizetype mostDamaged = 20;

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
            if (!take(QByteArrayView(piece).first(got)))
                return m_reading.errorText.isEmpty() ? Extent::Begun : Extent::Failed;
            at += got;
        }
        return conclude();
    }

    bool take(QByteArrayView piece)
    {
        if (!m_reading.isCompressed()) {
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

struct Candidate {
    QByteArray path = {};
    qint64 size = 0;
    bool isArchived = false;
};

void addCandidates(const RolloutTree &tree, bool isArchived, QList<Candidate> &candidates)
{
    QSet<QByteArray> plain;
    for (const RolloutFile &file : tree.files) {
        if (!file.name.endsWith(".zst"))
            plain.insert(file.name);
    }
    for (const RolloutFile &file : tree.files) {
        // The plain file wins over its compressed form beside it.
        const bool isHidden = file.name.endsWith(".zst") && plain.contains(file.name.chopped(4));
        if (!isHidden && file.errorNumber == 0)
            candidates.append({tree.pathOf(file), file.size, isArchived});
    }
}

void add(const codex::RecordTally &from, codex::RecordTally &to)
{
    to.count += from.count;
    to.bytes += from.bytes;
}

void add(const codex::RolloutProfile &from, codex::RolloutProfile &to)
{
    to.bytes += from.bytes;
    to.lines += from.lines;
    for (auto record = from.records.cbegin(); record != from.records.cend(); ++record)
        add(record.value(), to.records[record.key()]);
    add(from.compactions, to.compactions);
    to.replacedItems += from.replacedItems;
    to.replacedBytes += from.replacedBytes;
    to.images.count += from.images.count;
    to.images.textBytes += from.images.textBytes;
    to.images.imageBytes += from.images.imageBytes;
    for (auto detail = from.images.details.cbegin(); detail != from.images.details.cend(); ++detail)
        to.images.details[detail.key()] += detail.value();
    to.longestLine = qMax(to.longestLine, from.longestLine);
    to.brokenLines += from.brokenLines;
    to.nulBytes += from.nulBytes;
}

// More than we take for it; Codex takes more.
bool needsTooMuchMemory(const RolloutReading &reading)
{
    return reading.errorText == ZSTD_getErrorString(ZSTD_error_frameParameter_windowTooLarge);
}

QByteArray failureText(const RolloutReading &reading)
{
    return needsTooMuchMemory(reading) ? "needs too much memory to inspect"
                                       : codex::osErrorText(reading.errorNumber).toUtf8();
}

// Takes the readings of all threads. What it keeps does not grow with their number.
class Collection
{
public:
    void take(RolloutReading reading)
    {
        const std::lock_guard lock(m_mutex);
        if (reading.extent == RolloutReading::Extent::Gone)
            return;
        count(reading);
        add(reading.profile, m_profiles.together);
        if (isLost(reading))
            addTo(m_profiles.lost, m_profiles.lostCount, reading);
        else if (isDamaged(reading))
            addTo(m_profiles.damaged, m_profiles.damagedCount, reading);
        else if (reading.extent == RolloutReading::Extent::Failed)
            m_profiles.notReadable.add(reading.path + ": " + failureText(reading));
        const auto place = std::ranges::upper_bound(m_profiles.largest, reading.contentSize(), std::greater(),
                                                    &RolloutReading::contentSize);
        m_profiles.largest.insert(place, std::move(reading));
        if (m_profiles.largest.size() > mostLargest)
            m_profiles.largest.removeLast();
    }

    RolloutProfiles &profiles() { return m_profiles; }

private:
    static void addTo(QList<RolloutReading> &readings, qint64 &count, const RolloutReading &reading)
    {
        ++count;
        if (readings.size() < mostDamaged)
            readings.append(reading);
    }

    void count(const RolloutReading &reading)
    {
        if (reading.extent == RolloutReading::Extent::Whole) {
            ++m_profiles.inspectedFiles;
            m_profiles.inspectedBytes += reading.size;
        }
        m_profiles.begunFiles += reading.extent == RolloutReading::Extent::Begun ? 1 : 0;
        m_profiles.failedFiles += reading.extent == RolloutReading::Extent::Failed ? 1 : 0;
        m_profiles.cutShortCount += reading.profile.end == codex::RolloutEnd::CutShort && !reading.isInUse ? 1 : 0;
    }

    std::mutex m_mutex;
    RolloutProfiles m_profiles;
};

RolloutProfiles profileAll(const Surroundings &surroundings, const Rollouts &rollouts)
{
    for (const RolloutTree *tree : {&rollouts.active, &rollouts.archived}) {
        if (!tree->files.isEmpty())
            surroundings.touchLog->file(QFile::decodeName(tree->root)); // there may be a hundred thousand
    }
    QList<Candidate> candidates;
    addCandidates(rollouts.active, false, candidates);
    addCandidates(rollouts.archived, true, candidates);
    std::ranges::sort(candidates, std::greater(), &Candidate::size);
    const bool isThorough = surroundings.options->thorough;
    const qsizetype wanted = isThorough ? candidates.size() : qMin(candidates.size(), mostWithoutAll);
    const QDeadlineTimer deadline = isThorough ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(timeForAll);

    Collection collection;
    std::atomic<qsizetype> next = 0;
    const auto run = [&] {
        while (!surroundings.isCancelled() && !deadline.hasExpired()) {
            const qsizetype index = next.fetch_add(1);
            if (index >= wanted)
                return;
            RolloutReading reading = readRollout(surroundings, candidates.at(index).path, deadline);
            reading.isArchived = candidates.at(index).isArchived;
            collection.take(std::move(reading));
        }
    };
    {
        constexpr unsigned mostThreads = 4;
        const qsizetype useful = qMin<qsizetype>(qMin(std::thread::hardware_concurrency(), mostThreads), wanted);
        std::vector<std::jthread> others;
        for (qsizetype i = 1; i < useful; ++i)
            others.emplace_back(run);
        run();
    }
    // A thread that came too late took a number and read nothing of it only if there was none left.
    for (qsizetype i = qMin(next.load(), wanted); i < candidates.size(); ++i) {
        ++collection.profiles().otherFiles;
        collection.profiles().otherBytes += candidates.at(i).size;
    }
    return collection.profiles();
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
    reading.onDisk = status.st_blocks * blockSize;
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
    return isLost(reading) || reading.profile.brokenLines > 0;
}

bool isLost(const RolloutReading &reading)
{
    if (reading.extent != RolloutReading::Extent::Failed)
        return false;
    return reading.errorText.isEmpty() ? reading.errorNumber == EIO : !needsTooMuchMemory(reading);
}

QFuture<RolloutProfiles> rolloutProfiles(Environment &environment)
{
    return environment.inWorker(profileAll, rollouts);
}

} // namespace doctor::probes
