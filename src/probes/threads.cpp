// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/threads.h"

#include "codex/oserror.h"
#include "probes/databaseholders.h"
#include "probes/facts.h"
#include "probes/files.h"
#include "probes/processes.h"
#include "probes/rollouthead.h"
#include "probes/rolloutheads.h"
#include "probes/rollouts.h"
#include "probes/statedatabases.h"
#include "probes/threadrows.h"
#include "probes/writability.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <span>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

using codex::FileState;
using codex::HeadFault;
using codex::InventoryFile;
using codex::Sampled;

Sampled *faultsOf(const InventoryFile &file, ThreadInventory &inventory)
{
    switch (file.headFault) {
    case HeadFault::None:
        return nullptr;
    case HeadFault::NotFirst:
        return &inventory.headless;
    case HeadFault::ByteOrderMark:
        return &inventory.marked;
    case HeadFault::Utf16:
        return &inventory.utf16;
    case HeadFault::NotRead:
        return &inventory.notInspected;
    }
    Q_UNREACHABLE();
}

void addFile(const Rollouts &rollouts, const InventoryFile &file, ThreadInventory &inventory)
{
    if (file.state == FileState::Told) {
        ++(file.isArchived ? inventory.archivedFiles : inventory.activeFiles);
        inventory.forks += file.isFork ? 1 : 0;
        if (Sampled *fault = faultsOf(file, inventory))
            fault->add(pathOf(rollouts, file));
        if (!codex::isResumable(file))
            return; // what it ends with matters no more
        if (file.isTailCut)
            inventory.cutTails.add(pathOf(rollouts, file));
        if (file.isTailZeroed)
            inventory.zeroed.add(pathOf(rollouts, file));
        return;
    }
    const QByteArray path = pathOf(rollouts, file);
    if (file.state == FileState::Misnamed) {
        inventory.malformedNames.add(path);
        return;
    }
    const QByteArray text = path + " (" + unreadableText(rollouts, file).toUtf8() + ')';
    inventory.scanErrors.add(text);
    if (file.state == FileState::Empty)
        inventory.emptyFiles.add(path);
    else if (file.isTailZeroed)
        inventory.zeroed.add(path);
    else if (Sampled *fault = faultsOf(file, inventory))
        fault->add(path);
    else
        (isUnpackingError(file.error) ? inventory.unpackableFiles : inventory.unreadableFiles).add(text);
}

void addClosed(const ScanError &error, ThreadInventory &inventory)
{
    const QString path = QFile::decodeName(error.path);
    inventory.closedFolders.append({path, error.errorNumber, fileEvidence(path).owner != ::geteuid()});
}

void addTree(const Rollouts &rollouts, const RolloutTree &tree, std::span<const InventoryFile> files,
             ThreadInventory &inventory)
{
    if (tree.isDeadLink)
        addClosed({tree.root, ENOENT}, inventory);
    for (const ScanError &error : tree.errors) {
        inventory.scanErrors.add(error.path + " (" + codex::osErrorText(error.errorNumber).toUtf8() + ')');
        if (error.errorNumber != ENOENT) // else it has gone meanwhile
            addClosed(error, inventory);
    }
    for (const InventoryFile &file : files)
        addFile(rollouts, file, inventory);
}

// A file that has shrunk below what the projection has read of it. A writer may have made it longer since the scan.
bool isShorter(const QByteArray &path, qint64 offset)
{
    struct stat status = {};
    return ::stat(path.constData(), &status) == 0 && status.st_size < offset;
}

ProjectionState compareProjection(const Surroundings &surroundings, const Rollouts &rollouts,
                                  const codex::Inventory &inventory, const QString &databasePath)
{
    auto offsets = readProjection(surroundings, databasePath);
    std::ranges::sort(offsets);
    ProjectionState state{.threads = offsets.size()};
    for (const codex::InventoryRow &row : inventory.rows) {
        const auto found = std::ranges::lower_bound(offsets, row.thread, {}, &std::pair<QUuid, qint64>::first);
        if (row.file < 0 || found == offsets.end() || found->first != row.thread)
            continue;
        const InventoryFile &file = inventory.files.at(row.file);
        const RolloutFile &scan = scanned(rollouts, file);
        if (isCompressed(scan.name) || file.thread != row.thread || !codex::isResumable(file))
            continue;
        if (scan.size > found->second)
            ++state.behind;
        else if (scan.size < found->second && isShorter(pathOf(rollouts, file), found->second))
            state.ahead.add(pathOf(rollouts, file));
    }
    return state;
}

QList<bool> areFoldersThere(const Surroundings &surroundings, const QStringList &folders, const FarPlaces &farPlaces)
{
    QList<bool> areThere;
    for (const QString &folder : folders) {
        if (surroundings.isCancelled())
            break;
        areThere.append(folder.isEmpty() || farPlaces.contains(folder)
                        || fileEvidence(folder).kind == FileKind::Directory);
    }
    return areThere;
}

void compare(const Surroundings &surroundings, const Rollouts &rollouts, const codex::Inventory &all,
             const QMap<QUuid, QUuid> &parents, const FarPlaces &farPlaces, ThreadInventory &inventory)
{
    const codex::VisibilitySettings settings{.workingDirectory = realPath(surroundings.options->workingDirectory),
                                             .isFolderThere = areFoldersThere(surroundings, all.folders, farPlaces),
                                             .parents = parents};
    inventory.difference =
        codex::compareInventory(all, {[&](const InventoryFile &file) { return pathOf(rollouts, file); },
                                      [&](const InventoryFile &file) {
                                          const RolloutFile &scan = scanned(rollouts, file);
                                          return isCompressed(scan.name) ? -1 : scan.size;
                                      }});
    inventory.visibility = codex::threadVisibility(all, settings);
}

QString firstPath(const codex::Sampled &sampled)
{
    return sampled.sample.value(0);
}

QUuid threadOfFirst(const codex::Inventory &all, const QString &path)
{
    const QByteArray named = QFile::encodeName(path);
    const auto row = std::ranges::find_if(all.rows, [&](const codex::InventoryRow &candidate) {
        return candidate.file < 0 && all.otherPaths.value(candidate.path) == named;
    });
    return row == all.rows.end() ? QUuid() : row->thread;
}

// A copy of the name with something before or behind it, but for what was packed.
QString otherNameOf(const QString &path, const QUuid &thread)
{
    constexpr qsizetype mostNames = 10000;
    const QString folder = path.section(u'/', 0, -2);
    const QByteArray id = thread.toByteArray(QUuid::WithoutBraces);
    for (const QByteArray &name : listDirectory(folder, mostNames).names) {
        QString other = folder + u'/' + QFile::decodeName(name);
        const bool isPacked =
            name.endsWith("z") || name.endsWith(".zst") || name.endsWith(".zip") || name.endsWith(".bz2");
        if (name.contains(id) && !isPacked && other != path && fileEvidence(other).kind == FileKind::Regular)
            return other;
    }
    return {};
}

void findWhereTheyWent(const Rollouts &rollouts, const codex::Inventory &all, ThreadInventory &inventory)
{
    const codex::InventoryDifference &difference = inventory.difference;
    if (difference.movedAway.count > 0) {
        const QUuid thread = threadOfFirst(all, firstPath(difference.movedAway));
        const auto file = std::ranges::find_if(all.files, [&](const InventoryFile &candidate) {
            return candidate.state == FileState::Told && candidate.thread == thread;
        });
        if (file != all.files.end())
            inventory.movedTo = QFile::decodeName(pathOf(rollouts, *file));
    }
    if (difference.gone.count > 0) {
        const QString lost = firstPath(difference.gone);
        if (const QUuid thread = threadOfFirst(all, lost); !thread.isNull())
            inventory.renamedTo = otherNameOf(lost, thread);
    }
}

// Codex enters a thread in the database right after it has made its file.
bool lacksNewThread(const Rollouts &rollouts, const QList<InventoryFile> &files, const ThreadRows &rows)
{
    QSet<QUuid> newThreads;
    for (const InventoryFile &file : files) {
        if (file.state == FileState::Told && isRecent(scanned(rollouts, file).modified))
            newThreads.insert(file.thread);
    }
    for (const codex::InventoryRow &row : rows.rows)
        newThreads.remove(row.thread);
    return !newThreads.isEmpty();
}

void waitAMoment(const Surroundings &surroundings)
{
    constexpr std::chrono::milliseconds step{5};
    constexpr int steps = 100;
    for (int i = 0; i < steps && !surroundings.isCancelled(); ++i)
        std::this_thread::sleep_for(step);
}

ThreadRows rowsWithNewThreads(const Surroundings &surroundings, const Rollouts &rollouts,
                              const QList<InventoryFile> &files, const RowSurroundings &around)
{
    ThreadRows rows = readThreadRows(surroundings, rollouts, files, around);
    if (!rows.isRead || !lacksNewThread(rollouts, files, rows))
        return rows;
    waitAMoment(surroundings);
    return readThreadRows(surroundings, rollouts, files, around);
}

// Its log is written before it is. What nobody has open any more was left so, however lately.
bool wasJustWritten(const QString &databasePath)
{
    return isRecent(fileEvidence(databasePath).modified.toSecsSinceEpoch())
           || isRecent(fileEvidence(databasePath + "-wal"_L1).modified.toSecsSinceEpoch());
}

void takeRows(const Surroundings &surroundings, const Rollouts &rollouts, const ThreadRows &rows,
              const RolloutHeads &heads, const DatabasePlaces &places, const FarPlaces &farPlaces,
              ThreadInventory &inventory)
{
    inventory.isDatabaseRead = rows.isRead;
    inventory.isDatabaseBusy = rows.isBusy;
    inventory.isDatabaseEmpty = rows.isEmpty;
    inventory.databaseOpenError = rows.openErrorNumber;
    inventory.error = rows.error;
    inventory.rows = rows.rows.size();
    inventory.archivedRows = std::ranges::count_if(rows.rows, &codex::InventoryRow::isArchived);
    inventory.providers = rows.providers;
    inventory.sources = rows.sources;
    inventory.historyModes = rows.historyModes;
    if (!rows.isRead || surroundings.isCancelled())
        return;
    const codex::Inventory all{.files = heads.files,
                               .continuations = heads.continuations,
                               .rows = rows.rows,
                               .otherPaths = rows.otherPaths,
                               .folders = rows.folders,
                               .providers = rows.providerNames};
    compare(surroundings, rollouts, all, rows.parents, farPlaces, inventory);
    findWhereTheyWent(rollouts, all, inventory);
    inventory.projection =
        compareProjection(surroundings, rollouts, all, places.path(codex::DatabaseKind::ThreadHistory));
}

bool isWhole(const codex::Config &config)
{
    return std::ranges::none_of(config.layers, [](const codex::ConfigLayer &layer) {
        return layer.enabled && (layer.isBroken || !layer.errorText.isEmpty());
    });
}

ThreadInventory takeInventory(const Surroundings &surroundings, const Rollouts &rollouts, const DatabasePlaces &places,
                              const codex::Config &config, const DatabaseHolders &holders)
{
    ThreadInventory inventory;
    const RolloutHeads heads = readRolloutHeads(surroundings, rollouts);
    const auto isArchived = [](const InventoryFile &file) { return file.isArchived; };
    const auto archived = std::ranges::find_if(heads.files, isArchived);
    addTree(rollouts, rollouts.active, {heads.files.begin(), archived}, inventory);
    addTree(rollouts, rollouts.archived, {archived, heads.files.end()}, inventory);
    inventory.databasePath = places.path(codex::DatabaseKind::State);
    const FileEvidence database = fileEvidence(inventory.databasePath);
    inventory.isDatabaseThere = database.kind == FileKind::Regular;
    inventory.isPlaceTaken =
        !inventory.isDatabaseThere
        && (database.kind != FileKind::Missing || database.isSymbolicLink || makingError(places.sqliteHome) != 0);
    inventory.databaseSetting = places.sqliteSetting;
    if (surroundings.isCancelled())
        return inventory;
    const FarPlaces farPlaces(parseMounts(processFile(surroundings.systemPath(u"/proc/self/mountinfo"_s))),
                              realPath(inventory.databasePath.section(u'/', 0, -2)));
    if (!inventory.isDatabaseThere) {
        const codex::Inventory all{.files = heads.files, .continuations = heads.continuations};
        compare(surroundings, rollouts, all, {}, farPlaces, inventory);
        return inventory;
    }
    const ThreadRows rows = rowsWithNewThreads(surroundings, rollouts, heads.files,
                                               {.databasePath = inventory.databasePath,
                                                .providers = config.root.member(u"model_providers").keys(),
                                                .areAllProvidersKnown = isWhole(config),
                                                .farPlaces = farPlaces});
    inventory.isDatabaseBeingMade = !rows.hasTable && wasJustWritten(inventory.databasePath)
                                    && !holders.holdersOf(inventory.databasePath).isEmpty();
    takeRows(surroundings, rollouts, rows, heads, places, farPlaces, inventory);
    return inventory;
}

} // namespace

QFuture<ThreadInventory> threadInventory(Environment &environment)
{
    return environment.inWorker(takeInventory, rollouts, databasePlaces, config, databaseHolders);
}

} // namespace doctor::probes
