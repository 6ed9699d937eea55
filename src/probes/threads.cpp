// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/threads.h"

#include "codex/oserror.h"
#include "probes/facts.h"
#include "probes/files.h"
#include "probes/rolloutheads.h"
#include "probes/rollouts.h"
#include "probes/statedatabases.h"
#include "probes/threadrows.h"

#include <QFile>

#include <algorithm>
#include <span>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

using codex::FileState;
using codex::InventoryFile;

void addFile(const Rollouts &rollouts, const InventoryFile &file, ThreadInventory &inventory)
{
    if (file.state == FileState::Told) {
        ++(file.isArchived ? inventory.archivedFiles : inventory.activeFiles);
        inventory.forks += file.isFork ? 1 : 0;
        if (file.isTailCut)
            inventory.cutTails.add(pathOf(rollouts, file));
        if (file.isTailZeroed)
            inventory.zeroedTails.add(pathOf(rollouts, file));
        return;
    }
    const QByteArray path = pathOf(rollouts, file);
    if (file.state == FileState::Misnamed)
        inventory.malformedNames.add(path);
    else
        inventory.scanErrors.add(path + " (" + unreadableText(rollouts, file).toUtf8() + ')');
    if (file.state == FileState::Empty)
        inventory.emptyFiles.add(path);
}

void addTree(const Rollouts &rollouts, const RolloutTree &tree, std::span<const InventoryFile> files,
             ThreadInventory &inventory)
{
    for (const ScanError &error : tree.errors)
        inventory.scanErrors.add(error.path + " (" + codex::osErrorText(error.errorNumber).toUtf8() + ')');
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
        if (isCompressed(scan.name) || file.thread != row.thread)
            continue;
        if (scan.size > found->second)
            ++state.behind;
        else if (scan.size < found->second && isShorter(pathOf(rollouts, file), found->second))
            state.ahead.add(pathOf(rollouts, file));
    }
    return state;
}

void compare(const Rollouts &rollouts, const codex::Inventory &all, const QString &workingDirectory,
             const QMap<QUuid, QUuid> &parents, ThreadInventory &inventory)
{
    codex::VisibilitySettings settings{.workingDirectory = realPath(workingDirectory), .parents = parents};
    for (const QString &folder : all.folders)
        settings.isFolderThere.append(folder.isEmpty() || fileEvidence(folder).kind == FileKind::Directory);
    inventory.difference =
        codex::compareInventory(all, {[&](const InventoryFile &file) { return pathOf(rollouts, file); },
                                      [&](const InventoryFile &file) {
                                          const RolloutFile &scan = scanned(rollouts, file);
                                          return isCompressed(scan.name) ? -1 : scan.size;
                                      }});
    inventory.visibility = codex::threadVisibility(all, settings);
}

void takeRows(const Surroundings &surroundings, const Rollouts &rollouts, const ThreadRows &rows,
              const RolloutHeads &heads, const QString &historyPath, ThreadInventory &inventory)
{
    inventory.isDatabaseRead = rows.isRead;
    inventory.isDatabaseBusy = rows.isBusy;
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
    compare(rollouts, all, surroundings.options->workingDirectory, rows.parents, inventory);
    inventory.projection = compareProjection(surroundings, rollouts, all, historyPath);
}

ThreadInventory takeInventory(const Surroundings &surroundings, const Rollouts &rollouts, const DatabasePlaces &places,
                              const codex::Config &config)
{
    ThreadInventory inventory;
    const RolloutHeads heads = readRolloutHeads(surroundings, rollouts);
    const auto isArchived = [](const InventoryFile &file) { return file.isArchived; };
    const auto archived = std::ranges::find_if(heads.files, isArchived);
    addTree(rollouts, rollouts.active, {heads.files.begin(), archived}, inventory);
    addTree(rollouts, rollouts.archived, {archived, heads.files.end()}, inventory);
    inventory.databasePath = places.path(codex::DatabaseKind::State);
    inventory.isDatabaseThere = fileEvidence(inventory.databasePath).kind == FileKind::Regular;
    if (surroundings.isCancelled())
        return inventory;
    if (!inventory.isDatabaseThere) {
        const codex::Inventory all{.files = heads.files, .continuations = heads.continuations};
        compare(rollouts, all, surroundings.options->workingDirectory, {}, inventory);
        return inventory;
    }
    const ThreadRows rows = readThreadRows(
        surroundings, rollouts, heads.files,
        {.databasePath = inventory.databasePath, .providers = config.root.member(u"model_providers").keys()});
    takeRows(surroundings, rollouts, rows, heads, places.path(codex::DatabaseKind::ThreadHistory), inventory);
    return inventory;
}

} // namespace

QFuture<ThreadInventory> threadInventory(Environment &environment)
{
    return environment.inWorker(takeInventory, rollouts, databasePlaces, config);
}

} // namespace doctor::probes
