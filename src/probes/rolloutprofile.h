// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/rolloutprofile.h"
#include "core/surroundings.h"

#include <QByteArray>
#include <QDeadlineTimer>

namespace doctor::probes {

// What reading one rollout from its beginning gave.
struct RolloutReading {
    enum class Extent {
        Whole,
        Begun, // the time was over, or the run was stopped
        Gone,  // archived, compressed or deleted meanwhile
        Failed // see errorNumber and errorText
    };
    QByteArray path = {};
    qint64 size = 0;   // of the file when it was opened; what is written after that is not read
    qint64 onDisk = 0; // less than its size if it has holes, or is compressed by the file system
    bool isArchived = false;
    bool isReencoded = false; // Codex refuses all of it, not a line
    bool isInUse = false;     // it changed while it was read, or shortly before
    Extent extent = Extent::Begun;
    int errorNumber = 0;
    QByteArray errorText = {}; // of a compressed file that cannot be unpacked
    codex::RolloutProfile profile = {};

    bool isCompressed() const { return path.endsWith(".zst"); }
    // What Codex reads when it resumes: of a compressed file what it unpacks to, as far as that is known.
    qint64 contentSize() const { return isCompressed() ? qMax(size, profile.bytes) : size; }
};

// Blocks: workers only. Skips holes, so that they cost no time.
RolloutReading readRollout(const Surroundings &surroundings, const QByteArray &path, const QDeadlineTimer &deadline);

// Whether a read shows that something in the file cannot be read as records, or not at all.
bool isDamaged(const RolloutReading &reading);
bool isLost(const RolloutReading &reading); // not at all

QByteArray failureText(const RolloutReading &reading); // why it is not readable by us

} // namespace doctor::probes
