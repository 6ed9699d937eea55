// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/databaseholders.h"

#include "probes/files.h"
#include "probes/statedatabases.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qsizetype mostProcesses = 65536;
constexpr qsizetype mostFiles = 65536; // of one process

struct Place {
    codex::DatabaseName name = {};
    QString path = {};
    QString realPath = {}; // as the kernel names it
    FileEvidence file = {};
    FileEvidence index = {};
};

Place placeAt(const codex::DatabaseName &name, const QString &path)
{
    const QString real = realPath(path);
    return {name, path, real, fileEvidence(real), fileEvidence(real + "-shm"_L1)};
}

QList<Place> placesOf(const DatabasePlaces &databases)
{
    QList<Place> places;
    for (const DatabasePlace &database : databases.reported + databases.further) {
        const Place place = placeAt(database.name, database.path());
        if (place.file.kind == FileKind::Regular)
            places.append(place);
    }
    return places;
}

bool isSameFile(const FileEvidence &a, const FileEvidence &b)
{
    return a.exists() && b.exists() && a.inode == b.inode && a.device == b.device;
}

// What one process has open of one database.
struct Hold {
    bool isOpen = false;
    bool isFileDeleted = false;
    QList<FileLock> ofDatabase = {};
    QList<FileLock> ofIndex = {};
};

// The locks of a file are told with every descriptor of it; the name alone would miss it in another mount namespace.
void takeDescriptor(const QString &process, const QByteArray &number, const QList<Place> &places, QList<Hold> &holds)
{
    constexpr auto deletedMark = " (deleted)"_L1;
    const QString link = process + "/fd/"_L1 + QLatin1StringView(number);
    QString target = processLink(link);
    const bool isDeleted = target.endsWith(deletedMark);
    if (isDeleted)
        target.chop(deletedMark.size());
    if (!target.endsWith(".sqlite"_L1) && !target.endsWith(".sqlite-shm"_L1))
        return;
    const FileEvidence file = fileEvidence(link);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const bool isDatabase = isDeleted ? target == places[i].realPath : isSameFile(file, places[i].file);
        const bool isIndex = !isDeleted && isSameFile(file, places[i].index);
        if (!isDatabase && !isIndex)
            continue;
        const QByteArray details = processFile(process + "/fdinfo/"_L1 + QLatin1StringView(number));
        (isIndex ? holds[i].ofIndex : holds[i].ofDatabase) += parseLocks(details);
        holds[i].isOpen = true;
        holds[i].isFileDeleted |= isDeleted;
    }
}

struct ProcessHolds {
    QList<Hold> holds = {}; // as many as places
    int errorNumber = 0;
};

ProcessHolds holdsOf(const QString &process, const QList<Place> &places)
{
    ProcessHolds found{.holds = QList<Hold>(places.size())};
    const DirectoryListing listing = listDirectory(process + "/fd"_L1, mostFiles);
    found.errorNumber = listing.errorNumber;
    for (const QByteArray &number : listing.names)
        takeDescriptor(process, number, places, found.holds);
    return found;
}

DatabaseHolder holderOf(const Process &process, const Hold &hold)
{
    return {
        .process = process, .locks = databaseLocks(hold.ofDatabase, hold.ofIndex), .isFileDeleted = hold.isFileDeleted};
}

// Whoever else has a lock on it: a process that may not be looked at.
QList<int> otherHolders(const Place &place, const QList<DatabaseHolder> &holders, const QList<FileLock> &locks)
{
    QList<int> others;
    for (const FileLock &lock : locks) {
        const bool isOfPlace =
            (lock.inode == place.file.inode && lock.device == place.file.device)
            || (place.index.exists() && lock.inode == place.index.inode && lock.device == place.index.device);
        const auto isKnown = [&](const DatabaseHolder &holder) { return holder.process.pid == lock.pid; };
        if (isOfPlace && lock.pid > 0 && !others.contains(lock.pid) && std::ranges::none_of(holders, isKnown))
            others.append(lock.pid);
    }
    return others;
}

DatabaseHolders lookOnce(const Surroundings &surroundings, const DatabasePlaces &databases)
{
    const QString root = surroundings.systemPath(u"/proc"_s);
    const QList<Place> places = placesOf(databases);
    const DirectoryListing listing = listDirectory(root, mostProcesses);
    DatabaseHolders found{.isAvailable = listing.errorNumber == 0};
    if (places.isEmpty() || !found.isAvailable)
        return found;
    surroundings.touchLog->file(root);
    QList<QList<DatabaseHolder>> holders(places.size());
    for (const QByteArray &name : listing.names) {
        const int pid = name.toInt();
        if (surroundings.isCancelled())
            break;
        if (pid <= 0 || pid == ::getpid())
            continue;
        const ProcessHolds held = holdsOf(root + u'/' + QLatin1StringView(name), places);
        found.processesNotInspected += held.errorNumber == EACCES ? 1 : 0;
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (held.holds[i].isOpen)
                holders[i].append(holderOf(processWithId(surroundings, pid), held.holds[i]));
        }
    }
    const QList<FileLock> locks = parseLocks(processFile(root + "/locks"_L1));
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QList<int> others =
            found.processesNotInspected > 0 ? otherHolders(places[i], holders[i], locks) : QList<int>();
        if (!holders[i].isEmpty() || !others.isEmpty())
            found.databases.append({places[i].name, places[i].path, holders[i], others});
    }
    return found;
}

void pause(const Surroundings &surroundings, std::chrono::milliseconds duration)
{
    constexpr std::chrono::milliseconds step{5};
    for (auto left = duration; left.count() > 0 && !surroundings.isCancelled(); left -= step)
        std::this_thread::sleep_for(step);
}

// Whether the lock of this process is still there.
bool stillKeepsWritersOut(const Surroundings &surroundings, const DatabaseHolder &holder, const QString &path)
{
    const Place place = placeAt({}, path);
    const QString process = surroundings.systemPath(u"/proc/%1"_s.arg(holder.process.pid));
    return holderOf(holder.process, holdsOf(process, {place}).holds.constFirst()).locks.keepsWritersOut();
}

// A transaction takes milliseconds; one lock seen ten times in a second is no chance.
DatabaseHolders watch(const Surroundings &surroundings, const DatabaseHolders &seen)
{
    constexpr int looks = 10;
    constexpr std::chrono::milliseconds gap{100};
    DatabaseHolders watched = seen;
    QList<std::pair<DatabaseHolder *, QString>> suspects;
    for (HeldDatabase &database : watched.databases) {
        for (DatabaseHolder &holder : database.holders) {
            holder.isHeldThroughout = holder.locks.keepsWritersOut();
            if (holder.isHeldThroughout)
                suspects.append({&holder, database.path});
        }
    }
    for (int look = 0; look < looks && !suspects.isEmpty() && !surroundings.isCancelled(); ++look) {
        pause(surroundings, gap);
        suspects.removeIf([&](const std::pair<DatabaseHolder *, QString> &suspect) {
            suspect.first->isHeldThroughout = stillKeepsWritersOut(surroundings, *suspect.first, suspect.second);
            return !suspect.first->isHeldThroughout;
        });
    }
    return watched;
}

} // namespace

QList<Process> DatabaseHolders::holdersOf(const QString &path) const
{
    QList<Process> processes;
    for (const HeldDatabase &database : databases) {
        if (database.path != path)
            continue;
        for (const DatabaseHolder &holder : database.holders)
            processes.append(holder.process);
    }
    return processes;
}

QFuture<DatabaseHolders> databaseHolders(Environment &environment)
{
    return environment.inWorker(lookOnce, databasePlaces);
}

QFuture<DatabaseHolders> watchedHolders(Environment &environment)
{
    return environment.inWorker(watch, databaseHolders);
}

} // namespace doctor::probes
