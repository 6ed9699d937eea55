// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/rollouthead.h"

#include "codex/oserror.h"
#include "codex/statefiles.h"
#include "probes/rollouttail.h"
#include "probes/zstdhead.h"

#include <QFile>

#include <cerrno>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

using codex::FileState;
using codex::HeaderDepth;
using codex::HeadFault;
using codex::InventoryFile;
using codex::RolloutHeader;

constexpr qsizetype firstRead = 4096;
constexpr qsizetype longestHeader = 16 * 1024 * 1024;
// Instead of an errno:
constexpr int noHeader = -1;
constexpr int invalidMetadata = -2;
constexpr int notUtf8 = -3;
constexpr int endsEarly = -4;
constexpr int firstOfZstd = -100; // less the number of zstd's

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

HeadBytes plainHead(const OpenedRollout &file, qsizetype wanted)
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
HeadBytes packedHead(const OpenedRollout &file, qsizetype wanted)
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
            .error = head.error != 0                    ? firstOfZstd - head.error
                     : isCutOff && head.bytes.isEmpty() ? endsEarly
                                                        : 0};
}

bool isOfZstd(int error)
{
    return error < firstOfZstd;
}

struct Header {
    RolloutHeader value = {};
    HeadBytes head = {};
};

Header headerOf(const OpenedRollout &file, HeaderDepth depth)
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

void takeHeader(const OpenedRollout &opened, const RolloutHeader &header, InventoryFile &file)
{
    const bool isLong = header.kind == RolloutHeader::Kind::NeedsMore && header.isFirst;
    file.state = FileState::Unreadable;
    switch (header.kind) {
    case RolloutHeader::Kind::SessionMeta:
        file.thread = header.threadId;
        file.isFork = header.isFork;
        file.headFault = header.isFirst ? HeadFault::None : HeadFault::NotFirst;
        file.state = FileState::Told;
        return;
    case RolloutHeader::Kind::Legacy:
    case RolloutHeader::Kind::NeedsMore:
        file.headFault = isLong ? HeadFault::NotRead : HeadFault::NotFirst;
        file.thread = threadInName(opened.scanned.name);
        file.state = file.thread.isNull() ? FileState::Misnamed : FileState::Told;
        return;
    case RolloutHeader::Kind::InvalidMeta:
        file.error = invalidMetadata;
        return;
    case RolloutHeader::Kind::None:
        file.error = noHeader;
        return;
    }
}

void takeTail(const OpenedRollout &opened, const HeadBytes &head, InventoryFile &file)
{
    if (isCompressed(opened.scanned.name) || file.state != FileState::Told)
        return;
    if (head.isComplete ? head.bytes.endsWith('\n') : endsWithNewline(opened.descriptor.number(), opened.scanned.size))
        return;
    const Tail tail = readTail(opened.descriptor.number());
    file.isTailCut = tail == Tail::Cut;
    file.isTailZeroed = tail == Tail::Zeroed;
}

// A crash of the system may leave zero bytes for a whole file.
void explainNoHeader(QByteArrayView bytes, InventoryFile &file)
{
    file.isTailZeroed = bytes.startsWith('\0');
    if (!bytes.isValidUtf8())
        file.error = notUtf8;
}

} // namespace

void readHead(const OpenedRollout &opened, codex::InventoryFile &file)
{
    const Header header = headerOf(opened, HeaderDepth::Thread);
    if (header.head.error != 0) {
        // What only we refuse is no fault of the file's; its name tells the thread.
        const bool isRefused = isOfZstd(header.head.error) && needsTooMuchMemory(firstOfZstd - header.head.error);
        file.thread = isRefused ? threadInName(opened.scanned.name) : QUuid();
        file.state = file.thread.isNull() ? FileState::Unreadable : FileState::Told;
        file.error = header.head.error;
    } else if (header.head.isComplete && header.head.bytes.isEmpty()) {
        file.state = FileState::Empty;
        file.error = noHeader;
    } else {
        takeHeader(opened, header.value, file);
        if (file.error == noHeader)
            explainNoHeader(header.head.bytes, file);
        takeTail(opened, header.head, file);
        const HeadFault encoding = encodingFault(header.head.bytes);
        if (encoding != HeadFault::None && !isCompressed(opened.scanned.name))
            file.headFault = encoding;
    }
}

codex::HeadFault encodingFault(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return HeadFault::ByteOrderMark;
    const bool isWide =
        bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.startsWith(QByteArrayView("{\0\"\0", 4));
    return isWide ? HeadFault::Utf16 : HeadFault::None;
}

std::optional<codex::HistoryBase> baseOf(const OpenedRollout &opened)
{
    return headerOf(opened, HeaderDepth::WholeLine).value.base;
}

QString headErrorText(const QByteArray &path, int error)
{
    switch (error) {
    case noHeader:
        return u"rollout at %1 has no usable header record"_s.arg(QFile::decodeName(path));
    case invalidMetadata:
        return u"rollout at %1 has invalid session metadata"_s.arg(QFile::decodeName(path));
    case endsEarly:
        return u"incomplete frame"_s;
    case notUtf8:
        return u"stream did not contain valid UTF-8"_s;
    default:
        return isOfZstd(error) ? zstdErrorText(firstOfZstd - error) : codex::osErrorText(error);
    }
}

bool isUnpackingError(int error)
{
    return error == endsEarly || isOfZstd(error);
}

} // namespace doctor::probes
