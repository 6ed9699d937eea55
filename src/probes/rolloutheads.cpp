// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/rolloutheads.h"

#include "probes/descriptor.h"
#include "probes/parallel.h"
#include "probes/rollouthead.h"
#include "probes/rollouttail.h"

#include <QMutex>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <thread>

namespace doctor::probes {

namespace {

using codex::FileState;
using codex::InventoryFile;

// Calls `read(opened, file)` for the files, which lie folder by folder, on all processors.
template<typename Value, typename FileOf, typename Read>
void forEachFile(const Surroundings &surroundings, const Rollouts &rollouts, std::span<Value> all, const FileOf &fileOf,
                 const Read &read)
{
    forEachStretch(all, [&](std::span<Value> values) {
        Descriptor folder;
        const RolloutTree *tree = nullptr;
        quint32 opened = ~0U;
        QByteArray buffer;
        for (Value &value : values) {
            if (surroundings.isCancelled())
                return;
            const InventoryFile &file = fileOf(value);
            const RolloutFile &scan = scanned(rollouts, file);
            if (&treeOf(rollouts, file) != tree || scan.folder != opened) {
                tree = &treeOf(rollouts, file);
                opened = scan.folder;
                folder = Descriptor(openUntouched(tree->folders.at(opened), O_DIRECTORY));
            }
            const Descriptor descriptor(openUntouchedAt(folder.number(), scan.name, O_NOFOLLOW));
            read(OpenedRollout{descriptor, scan, buffer}, value);
        }
    });
}

void addCandidates(const RolloutTree &tree, bool isArchived, QList<InventoryFile> &files)
{
    const QList<quint32> inUse = filesInUse(tree);
    files.reserve(files.size() + inUse.size());
    for (const quint32 index : inUse)
        files.append({.index = index, .isArchived = isArchived});
}

// What is empty was perhaps just made.
void readAgain(const Rollouts &rollouts, const Descriptor &descriptor, InventoryFile &file)
{
    QByteArray buffer;
    InventoryFile again{.index = file.index, .isArchived = file.isArchived};
    readHead({descriptor, scanned(rollouts, file), buffer}, again);
    file = again;
}

// Codex may be about to end the line: what is cut for longer than a moment stays cut, and so does what is empty.
void lookAgain(const Surroundings &surroundings, const Rollouts &rollouts, QList<InventoryFile> &files)
{
    constexpr std::chrono::milliseconds moment{50};
    QList<qint32> doubtful;
    for (qint32 i = 0; i < files.size(); ++i) {
        const InventoryFile &file = files.at(i);
        if ((file.isTailCut || file.state == FileState::Empty) && isRecent(scanned(rollouts, file).modified))
            doubtful.append(i);
    }
    if (doubtful.isEmpty() || surroundings.isCancelled())
        return;
    std::this_thread::sleep_for(moment);
    for (const qint32 i : std::as_const(doubtful)) {
        const Descriptor descriptor(openRegularFile(pathOf(rollouts, files.at(i))));
        if (files.at(i).state != FileState::Empty)
            files[i].isTailCut = descriptor.isOpen() && readTail(descriptor.number()) == Tail::Cut;
        else if (descriptor.isOpen())
            readAgain(rollouts, descriptor, files[i]);
    }
}

QList<codex::Continuation> continuationsOf(const Surroundings &surroundings, const Rollouts &rollouts,
                                           const QList<InventoryFile> &files)
{
    QList<qint32> wanted = codex::filesToReadFurther(files);
    QList<codex::Continuation> found;
    QMutex mutex;
    forEachFile(
        surroundings, rollouts, std::span(wanted),
        [&](qint32 position) -> const InventoryFile & { return files.at(position); },
        [&](const OpenedRollout &opened, qint32 position) {
            const auto base = baseOf(opened);
            const QMutexLocker locker(&mutex);
            if (base)
                found.append({position, base->threadId, base->endOffset});
        });
    std::ranges::sort(found, {}, &codex::Continuation::file);
    return found;
}

} // namespace

const RolloutTree &treeOf(const Rollouts &rollouts, const codex::InventoryFile &file)
{
    return file.isArchived ? rollouts.archived : rollouts.active;
}

const RolloutFile &scanned(const Rollouts &rollouts, const codex::InventoryFile &file)
{
    return treeOf(rollouts, file).files.at(file.index);
}

QByteArray pathOf(const Rollouts &rollouts, const codex::InventoryFile &file)
{
    return treeOf(rollouts, file).pathOf(scanned(rollouts, file));
}

bool isRecent(qint64 modified)
{
    constexpr qint64 recent = 10;
    return std::abs(std::time(nullptr) - modified) < recent; // clocks of other machines may be a little ahead
}

QString unreadableText(const Rollouts &rollouts, const codex::InventoryFile &file)
{
    return headErrorText(pathOf(rollouts, file), file.error);
}

RolloutHeads readRolloutHeads(const Surroundings &surroundings, const Rollouts &rollouts)
{
    RolloutHeads heads;
    addCandidates(rollouts.active, false, heads.files);
    addCandidates(rollouts.archived, true, heads.files);
    forEachFile(
        surroundings, rollouts, std::span(heads.files),
        [](const InventoryFile &file) -> const InventoryFile & { return file; }, readHead);
    lookAgain(surroundings, rollouts, heads.files);
    heads.continuations = continuationsOf(surroundings, rollouts, heads.files);
    return heads;
}

} // namespace doctor::probes
