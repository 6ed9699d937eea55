// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/rolloutprofiles.h"

#include "probes/rollouts.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace doctor::probes {

namespace {

constexpr std::chrono::seconds timeForAll{3};
constexpr qsizetype mostWithoutAll = 256; // so that homes of many small rollouts take no time to speak of

// There may be a hundred thousand, so it names its path by number.
struct Candidate {
    const RolloutTree *tree = nullptr;
    quint32 index = 0;
    bool isArchived = false;

    const RolloutFile &file() const { return tree->files.at(index); }
    QByteArray path() const { return tree->pathOf(file()); }
    qint64 size() const { return file().size; }
};

// The largest first.
QList<Candidate> candidatesOf(const Rollouts &rollouts)
{
    QList<Candidate> candidates;
    for (const RolloutTree *tree : {&rollouts.active, &rollouts.archived}) {
        for (const quint32 index : filesInUse(*tree)) {
            if (tree->files.at(index).errorNumber == 0)
                candidates.append({tree, index, tree == &rollouts.archived});
        }
    }
    std::ranges::sort(candidates, std::greater(), &Candidate::size);
    return candidates;
}

void add(const codex::RecordTally &from, codex::RecordTally &to)
{
    to.count += from.count;
    to.bytes += from.bytes;
}

void addProfile(const codex::RolloutProfile &from, codex::RolloutProfile &to)
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

// Takes the readings of all threads. What it keeps does not grow with their number.
class Collection
{
public:
    void take(const RolloutReading &reading)
    {
        const std::lock_guard lock(m_mutex);
        if (reading.extent == RolloutReading::Extent::Gone)
            return;
        count(reading);
        addProfile(reading.profile, m_profiles.together);
        judge(reading);
        insert(reading, m_profiles.largest);
        if (!reading.isArchived)
            insert(reading, m_profiles.largestActive);
    }

    void leaveOut(const Candidate &candidate)
    {
        ++m_profiles.otherFiles;
        m_profiles.otherBytes += candidate.size();
        if (!candidate.isArchived)
            insert({.path = candidate.path(), .size = candidate.size(), .onDisk = candidate.file().onDisk},
                   m_profiles.largestActive);
    }

    RolloutProfiles profiles()
    {
        for (SampledReadings *readings :
             {&m_profiles.damaged, &m_profiles.zeroed, &m_profiles.lost, &m_profiles.unpackable})
            std::ranges::sort(readings->sample, {}, &RolloutReading::path);
        return m_profiles;
    }

private:
    void judge(const RolloutReading &reading)
    {
        if (isLost(reading))
            add(reading, reading.errorText.isEmpty() ? m_profiles.lost : m_profiles.unpackable);
        else if (isDamaged(reading))
            add(reading, reading.profile.nulBytes > 0 ? m_profiles.zeroed : m_profiles.damaged);
        else if (reading.extent == RolloutReading::Extent::Failed)
            m_profiles.notReadable.add(reading.path + ": " + failureText(reading));
    }

    static void add(const RolloutReading &reading, SampledReadings &readings)
    {
        constexpr qsizetype most = 20;
        ++readings.count;
        if (readings.sample.size() < most)
            readings.sample.append(reading);
    }

    static void insert(const RolloutReading &reading, QList<RolloutReading> &largest)
    {
        constexpr qsizetype most = 10;
        const qint64 size = reading.contentSize();
        if (largest.size() == most && size <= largest.last().contentSize())
            return;
        largest.insert(std::ranges::upper_bound(largest, size, std::greater(), &RolloutReading::contentSize), reading);
        if (largest.size() > most)
            largest.removeLast();
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
    const QList<Candidate> candidates = candidatesOf(rollouts);
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
            RolloutReading reading = readRollout(surroundings, candidates.at(index).path(), deadline);
            reading.isArchived = candidates.at(index).isArchived;
            collection.take(reading);
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
    for (qsizetype i = qMin(next.load(), wanted); i < candidates.size(); ++i)
        collection.leaveOut(candidates.at(i));
    return collection.profiles();
}

} // namespace

QFuture<RolloutProfiles> rolloutProfiles(Environment &environment)
{
    return environment.inWorker(profileAll, rollouts);
}

} // namespace doctor::probes
