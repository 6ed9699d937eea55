// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "../target.h"
#include "codex/rolloutheader.h"
#include "codex/rolloutprofile.h"
#include "codex/tracebundle.h"

using namespace doctor::codex;

namespace {

RolloutProfile profileOf(const QByteArray &bytes, qsizetype piece)
{
    RolloutProfiler profiler;
    for (qsizetype i = 0; i < bytes.size(); i += piece)
        profiler.feed(QByteArrayView(bytes).sliced(i, qMin(piece, bytes.size() - i)));
    profiler.finish();
    return profiler.profile();
}

void sameInPieces(const QByteArray &bytes)
{
    const RolloutProfile whole = profileOf(bytes, qMax<qsizetype>(1, bytes.size()));
    const RolloutProfile pieces = profileOf(bytes, bytes.isEmpty() ? 1 : 1 + static_cast<uchar>(bytes[0]) % 7);
    doctor::fuzz::require(whole.bytes == bytes.size() && pieces.bytes == whole.bytes, "all bytes count");
    doctor::fuzz::require(whole.lines == pieces.lines && whole.records.keys() == pieces.records.keys(),
                          "the pieces of a rollout do not matter to its records");
    doctor::fuzz::require(whole.brokenLines == pieces.brokenLines && whole.crashRemains == pieces.crashRemains
                              && whole.nulBytes == pieces.nulBytes && whole.nulStretches == pieces.nulStretches,
                          "the pieces of a rollout do not matter to its faults");
    doctor::fuzz::require(whole.images.count == pieces.images.count && whole.lastModel == pieces.lastModel
                              && whole.replacedBytes == pieces.replacedBytes && whole.end == pieces.end,
                          "the pieces of a rollout do not matter to what is in it");
}

// Whole lines are enough; in one that is cut, a member may come a second time, which no writer does.
void sameFromTheBeginning(const QByteArray &bytes, HeaderDepth depth)
{
    const RolloutHeader whole = readRolloutHeader(bytes, true, depth);
    doctor::fuzz::require(whole.kind != RolloutHeader::Kind::NeedsMore, "nothing is missing from a whole file");
    const qsizetype half = bytes.indexOf('\n', bytes.size() / 2) + 1;
    const RolloutHeader told = readRolloutHeader(QByteArrayView(bytes).first(half), false, depth);
    doctor::fuzz::require(told.kind != RolloutHeader::Kind::SessionMeta
                              || (whole.kind == told.kind && whole.threadId == told.threadId),
                          "a header that is told stays as it is");
    readRolloutHeader(QByteArrayView(bytes).first(bytes.size() / 2), false, depth);
}

} // namespace

// The lines of a rollout, and those of a trace.
void doctor::fuzz::take(const QByteArray &bytes)
{
    sameInPieces(bytes);
    sameFromTheBeginning(bytes, HeaderDepth::Thread);
    sameFromTheBeginning(bytes, HeaderDepth::WholeLine);
    TraceReader trace;
    for (const QByteArray &line : bytes.split('\n'))
        trace.takeLine(line);
    trace.bundle();
}
