// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/rolloutheads.h"

#include "codex/oserror.h"
#include "codex/rolloutheader.h"
#include "codex/statefiles.h"
#include "probes/descriptor.h"
#include "probes/parallel.h"
#include "probes/rollouttail.h"
#include "probes/zstdhead.h"

#include <QFile>
#include <QMutex>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

using codex::FileState;
using codex::HeaderDepth;
using codex::InventoryFile;
using codex::RolloutHeader;

constexpr qsizetype firstRead = 4096;
constexpr qsizetype longestHeader = 16 * 1024 * 1024;
constexpr int noHeader = -1; // instead of an error number
constexpr int invalidMetadata = -2;
constexpr int endsEarly = -3;
constexpr int notUtf8 = -4;

// One file that is being looked at; the buffer is used again for the next.
struct Opened {
    const Descriptor &descriptor;
    const RolloutFile &scanned;
    QByteArray &buffer;
};

QUuid threadInName(const QByteArray &name)
{
    const auto parsed = codex::parseRolloutName(QString::fromUtf8(name));
    return parsed ? QUuid::fromString(parsed->threadId) : QUuid();
}

struct HeadBytes {
    QByteArrayView bytes = {};
    bool isComplete = false;
    int error = 0;
};

HeadBytes plainHead(const Opened &file, qsizetype wanted)
{
    file.buffer.resize(wanted);
    const ssize_t got = file.descriptor.isOpen()
                            ? ::pread(file.descriptor.number(), file.buffer.data(), static_cast<size_t>(wanted), 0)
                            : -1;
    if (got < 0)
        return {.error = errno};
    return {.bytes = QByteArrayView(file.buffer).first(got), .isComplete = got < wanted};
}

// Nothing comes out before the first block is whole; blocks hold up to 128 KiB.
HeadBytes packedHead(const Opened &file, qsizetype wanted)
{
    constexpr qsizetype block = 160 * 1024;
    const HeadBytes packed = plainHead(file, wanted + block);
    if (packed.error != 0)
        return packed;
    const UnpackedHead head = unpackHead(packed.bytes, wanted);
    file.buffer = head.bytes;
    const bool isCutOff = head.isStarved && packed.isComplete;
    return {.bytes = file.buffer,
            .isComplete = head.isComplete || isCutOff,
            .error = head.error != 0                    ? head.error
                     : isCutOff && head.bytes.isEmpty() ? endsEarly
                                                        : 0};
}

struct Header {
    RolloutHeader value = {};
    HeadBytes head = {};
};

Header headerOf(const Opened &file, HeaderDepth depth)
{
    for (qsizetype wanted = firstRead;; wanted *= 8) {
        const HeadBytes head = isCompressed(file.scanned.name) ? packedHead(file, wanted) : plainHead(file, wanted);
        if (head.error != 0)
            return {.head = head};
        const RolloutHeader header = codex::readRolloutHeader(head.bytes, head.isComplete, depth);
        if (header.kind != RolloutHeader::Kind::NeedsMore || wanted >= longestHeader)
            return {header, head};
    }
}

void takeHeader(const Opened &opened, const RolloutHeader &header, InventoryFile &file)
{
    file.state = FileState::Unreadable;
    switch (header.kind) {
    case RolloutHeader::Kind::SessionMeta:
        file.thread = header.threadId;
        file.isFork = header.isFork;
        file.state = FileState::Told;
        return;
    case RolloutHeader::Kind::Legacy:
        file.thread = threadInName(opened.scanned.name);
        file.state = file.thread.isNull() ? FileState::Misnamed : FileState::Told;
        return;
    case RolloutHeader::Kind::InvalidMeta:
        file.error = invalidMetadata;
        return;
    case RolloutHeader::Kind::None:
    case RolloutHeader::Kind::NeedsMore:
        file.error = noHeader;
        return;
    }
}

void takeTail(const Opened &opened, const HeadBytes &head, InventoryFile &file)
{
    if (isCompressed(opened.scanned.name) || file.state != FileState::Told)
        return;
    if (head.isComplete ? head.bytes.endsWith('\n') : endsWithNewline(opened.descriptor.number(), opened.scanned.size))
        return;
    const Tail tail = readTail(opened.descriptor.number());
    file.isTailCut = tail == Tail::Cut;
    file.isTailZeroed = tail == Tail::Zeroed;
}

void readFile(const Opened &opened, InventoryFile &file)
{
    const Header header = headerOf(opened, HeaderDepth::Thread);
    if (header.head.error != 0) {
        // What only we refuse is no fault of the file's; its name tells the thread.
        const bool isRefused = isCompressed(opened.scanned.name) && needsTooMuchMemory(header.head.error);
        file.thread = isRefused ? threadInName(opened.scanned.name) : QUuid();
        file.state = file.thread.isNull() ? FileState::Unreadable : FileState::Told;
        file.error = header.head.error;
    } else if (header.head.isComplete && header.head.bytes.isEmpty()) {
        file.state = FileState::Empty;
        file.error = noHeader;
    } else {
        takeHeader(opened, header.value, file);
        if (file.error == noHeader && !header.head.bytes.isValidUtf8())
            file.error = notUtf8;
        takeTail(opened, header.head, file);
    }
}

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
            read(Opened{descriptor, scan, buffer}, value);
        }
    });
}

// A compressed file beside its plain form is ignored, as Codex does.
void addCandidates(const RolloutTree &tree, bool isArchived, QList<InventoryFile> &files)
{
    QSet<std::pair<quint32, QByteArray>> compressed;
    for (const RolloutFile &file : tree.files) {
        if (isCompressed(file.name))
            compressed.insert({file.folder, file.name.chopped(4)});
    }
    QSet<std::pair<quint32, QByteArray>> both;
    for (const RolloutFile &file : tree.files) {
        if (!compressed.isEmpty() && compressed.contains({file.folder, file.name}))
            both.insert({file.folder, file.name});
    }
    files.reserve(files.size() + tree.files.size());
    for (qsizetype i = 0; i < tree.files.size(); ++i) {
        const RolloutFile &file = tree.files.at(i);
        if (both.isEmpty() || !isCompressed(file.name) || !both.contains({file.folder, file.name.chopped(4)}))
            files.append({.index = static_cast<quint32>(i), .isArchived = isArchived});
    }
}

// What is empty was perhaps just made.
void readAgain(const Rollouts &rollouts, const Descriptor &descriptor, InventoryFile &file)
{
    QByteArray buffer;
    InventoryFile again{.index = file.index, .isArchived = file.isArchived};
    readFile(Opened{descriptor, scanned(rollouts, file), buffer}, again);
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
        [&](const Opened &opened, qint32 position) {
            const auto base = headerOf(opened, HeaderDepth::WholeLine).value.base;
            const QMutexLocker locker(&mutex);
            if (base)
                found.append({position, base->threadId, base->endOffset});
        });
    std::ranges::sort(found, {}, &codex::Continuation::file);
    return found;
}

} // namespace

bool isCompressed(const QByteArray &name)
{
    return name.endsWith(".zst");
}

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
    const QByteArray path = pathOf(rollouts, file);
    switch (file.error) {
    case noHeader:
        return u"rollout at %1 has no usable header record"_s.arg(QFile::decodeName(path));
    case invalidMetadata:
        return u"rollout at %1 has invalid session metadata"_s.arg(QFile::decodeName(path));
    case endsEarly:
        return u"incomplete frame"_s;
    case notUtf8:
        return u"stream did not contain valid UTF-8"_s;
    default:
        return isCompressed(path) ? zstdErrorText(file.error) : codex::osErrorText(file.error);
    }
}

RolloutHeads readRolloutHeads(const Surroundings &surroundings, const Rollouts &rollouts)
{
    RolloutHeads heads;
    addCandidates(rollouts.active, false, heads.files);
    addCandidates(rollouts.archived, true, heads.files);
    forEachFile(
        surroundings, rollouts, std::span(heads.files),
        [](const InventoryFile &file) -> const InventoryFile & { return file; }, readFile);
    lookAgain(surroundings, rollouts, heads.files);
    heads.continuations = continuationsOf(surroundings, rollouts, heads.files);
    return heads;
}

} // namespace doctor::probes
