// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/storage.h"

#include "probes/descriptor.h"
#include "probes/diskuse.h"
#include "probes/facts.h"
#include "probes/files.h"
#include "probes/rollouts.h"
#include "probes/statedatabases.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/statvfs.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr std::chrono::seconds timeForFolders{5};
constexpr qsizetype mostEntries = 10000; // in the home itself

// Sums up all that is below a folder of the home. Does not follow links, nor go to other file systems.
class FolderSum
{
public:
    FolderSum(const Surroundings &surroundings, const QDeadlineTimer &deadline, dev_t device, FolderUsage &folder)
        : m_surroundings(surroundings), m_deadline(deadline), m_device(device), m_folder(folder)
    {}

    void add(const QByteArray &path)
    {
        QList<QByteArray> ahead{path};
        while (!ahead.isEmpty() && goesOn())
            addFolder(ahead.takeLast(), ahead);
        m_folder.isWhole = m_folder.isWhole && ahead.isEmpty();
    }

private:
    bool goesOn() const { return !m_surroundings.isCancelled() && !m_deadline.hasExpired(); }

    // Files may tell another device than their folder does: those of layered file systems.
    bool isOfHomesDisk(int folder) const
    {
        struct stat status = {};
        return ::fstat(folder, &status) == 0 && status.st_dev == m_device;
    }

    void addFolder(const QByteArray &path, QList<QByteArray> &ahead)
    {
        Descriptor descriptor(openUntouched(path, O_DIRECTORY | O_NOFOLLOW));
        const auto close = [](DIR *directory) { ::closedir(directory); };
        const std::unique_ptr<DIR, decltype(close)> directory(
            descriptor.isOpen() ? ::fdopendir(descriptor.number()) : nullptr, close);
        if (!directory) {
            m_folder.isWhole = false;
            return;
        }
        const int number = descriptor.release();
        if (!isOfHomesDisk(number))
            return;
        while (const dirent *entry = goesOn() ? ::readdir(directory.get()) : nullptr) {
            const QByteArray name(entry->d_name);
            struct stat status = {};
            if (name == "." || name == ".." || ::fstatat(number, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
                continue;
            take(path + '/' + name, status, ahead);
        }
        m_folder.isWhole = m_folder.isWhole && goesOn();
    }

    void take(const QByteArray &path, const struct stat &status, QList<QByteArray> &ahead)
    {
        // Content with several names is there once.
        if (status.st_nlink > 1 && !S_ISDIR(status.st_mode)) {
            if (m_linked.contains(status.st_ino))
                return;
            m_linked.insert(status.st_ino);
        }
        m_folder.usage.bytes += bytesOnDisk(status);
        m_folder.usage.files += S_ISDIR(status.st_mode) ? 0 : 1;
        if (S_ISDIR(status.st_mode))
            ahead.append(path);
    }

    const Surroundings &m_surroundings;
    const QDeadlineTimer &m_deadline;
    const dev_t m_device;
    FolderUsage &m_folder;
    QSet<ino_t> m_linked;
};

qint64 bytesAt(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? bytesOnDisk(status) : 0;
}

// The home's: what lies below it on another disk takes nothing of its own.
dev_t deviceOf(const QString &home)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(home).constData(), &status) == 0 ? status.st_dev : 0;
}

QString monthOf(const QByteArray &folder, qsizetype root)
{
    static const QRegularExpression pattern(uR"(\A/(\d{4})/(\d{2})(/|\z))"_s);
    const auto match = pattern.match(QString::fromUtf8(folder.sliced(qMin(root, folder.size()))));
    return match.hasMatch() ? match.captured(1) + u'-' + match.captured(2) : QString();
}

void addRollouts(const Rollouts &rollouts, HomeStorage &storage)
{
    QList<QString> months;
    for (const QByteArray &folder : rollouts.active.folders)
        months.append(monthOf(folder, rollouts.active.root.size()));
    for (const RolloutFile &file : rollouts.active.files) {
        for (Usage *usage : {&storage.active, &storage.months[months.at(file.folder)]}) {
            ++usage->files;
            usage->bytes += file.onDisk;
        }
    }
    for (const RolloutFile &file : rollouts.archived.files) {
        ++storage.archived.files;
        storage.archived.bytes += file.onDisk;
    }
}

DatabaseFiles filesOf(const QString &path)
{
    return {.path = path, .bytes = bytesAt(path) + bytesAt(path + "-shm"_L1), .walBytes = bytesAt(path + "-wal"_L1)};
}

// The name of the database that a file is of, itself or its log or index; empty for any other file.
QString databaseOf(const QString &name)
{
    const QString base = name.endsWith("-wal"_L1) || name.endsWith("-shm"_L1) ? name.chopped(4) : name;
    return codex::parseDatabaseName(base) ? base : QString();
}

// Those that Codex uses, wherever they are, and those in the home that it does not: sqlite_home is elsewhere.
void addDatabases(const QString &home, const DatabasePlaces &places, HomeStorage &storage)
{
    QSet<QString> unused;
    for (const QByteArray &name : listDirectory(home, mostEntries).names)
        unused.insert(databaseOf(QFile::decodeName(name)));
    unused.remove({});
    const QString realHome = realPath(home);
    for (const DatabasePlace &place : places.reported + places.further) {
        const DatabaseFiles files = filesOf(place.path());
        if (files.bytes + files.walBytes > 0)
            storage.databases.append(files);
        if (realPath(place.folder) == realHome)
            unused.remove(place.name.fileName());
    }
    for (const QString &name : std::as_const(unused))
        storage.unusedDatabases.append(filesOf(home + u'/' + name));
    std::ranges::sort(storage.unusedDatabases, {}, &DatabaseFiles::path);
}

void addFolders(const Surroundings &surroundings, const QString &home, HomeStorage &storage)
{
    const QDeadlineTimer deadline(timeForFolders);
    const dev_t device = deviceOf(home);
    for (const QByteArray &name : listDirectory(home, mostEntries).names) {
        const QString path = home + u'/' + QFile::decodeName(name);
        struct stat status = {};
        const bool isKnown =
            name == "sessions" || name == "archived_sessions" || !databaseOf(QFile::decodeName(name)).isEmpty();
        if (isKnown || ::lstat(QFile::encodeName(path).constData(), &status) != 0)
            continue;
        if (!S_ISDIR(status.st_mode)) {
            ++storage.looseFiles.files;
            storage.looseFiles.bytes += bytesOnDisk(status);
            continue;
        }
        FolderUsage folder{.name = QFile::decodeName(name)};
        FolderSum(surroundings, deadline, device, folder).add(QFile::encodeName(path));
        storage.folders.append(folder);
    }
    std::ranges::sort(storage.folders, std::greater(), [](const FolderUsage &folder) { return folder.usage.bytes; });
}

void addReleases(const Surroundings &surroundings, const QString &home, HomeStorage &storage)
{
    constexpr qsizetype mostReleases = 100;
    const QString standalone = home + "/packages/standalone"_L1;
    const QString current = realPath(standalone + "/current"_L1);
    const QDeadlineTimer deadline(timeForFolders);
    for (const QByteArray &name : listDirectory(standalone + "/releases"_L1, mostReleases).names) {
        FolderUsage folder{.name = QFile::decodeName(name)};
        const QString path = standalone + "/releases/"_L1 + folder.name;
        FolderSum(surroundings, deadline, deviceOf(home), folder).add(QFile::encodeName(path));
        const QString real = realPath(path);
        const bool isCurrent = !real.isEmpty() && (current + u'/').startsWith(real + u'/');
        storage.releases.append({folder.name, folder.usage.bytes, isCurrent});
    }
}

void measureMachine(const Surroundings &surroundings, const QString &home, HomeStorage &storage)
{
    struct statvfs volume = {};
    if (::statvfs(QFile::encodeName(home).constData(), &volume) == 0) {
        const auto blockSize = static_cast<qint64>(volume.f_frsize);
        storage.freeBytes = static_cast<qint64>(volume.f_bavail) * blockSize;
        storage.diskBytes = static_cast<qint64>(volume.f_blocks) * blockSize;
    }
    constexpr qint64 longest = 16 * 1024;
    static const QRegularExpression available(uR"(^MemAvailable:\s+(\d+) kB)"_s, QRegularExpression::MultilineOption);
    const FileContent memory = readFile(surroundings, surroundings.systemPath(u"/proc/meminfo"_s), longest);
    const auto match = available.match(QString::fromLatin1(memory.bytes));
    if (match.hasMatch())
        storage.memoryAvailable = match.captured(1).toLongLong() * 1024;
}

HomeStorage measure(const Surroundings &surroundings, const CodexHome &home, const Rollouts &rollouts,
                    const DatabasePlaces &places)
{
    HomeStorage storage;
    if (!home.isUsable())
        return storage;
    addRollouts(rollouts, storage);
    addDatabases(home.path, places, storage);
    addFolders(surroundings, home.path, storage);
    addReleases(surroundings, home.path, storage);
    measureMachine(surroundings, home.path, storage);
    return storage;
}

} // namespace

Usage HomeStorage::total() const
{
    Usage sum{.files = active.files + archived.files + looseFiles.files,
              .bytes = active.bytes + archived.bytes + looseFiles.bytes};
    for (const DatabaseFiles &database : databases + unusedDatabases) {
        ++sum.files;
        sum.bytes += database.bytes + database.walBytes;
    }
    for (const FolderUsage &folder : folders) {
        sum.files += folder.usage.files;
        sum.bytes += folder.usage.bytes;
    }
    return sum;
}

bool HomeStorage::isWhole() const
{
    return std::ranges::all_of(folders, &FolderUsage::isWhole);
}

QFuture<HomeStorage> homeStorage(Environment &environment)
{
    return environment.inWorker(measure, codexHome, rollouts, databasePlaces);
}

} // namespace doctor::probes
