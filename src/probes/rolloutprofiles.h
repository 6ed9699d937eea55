// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/threadinventory.h"
#include "core/environment.h"
#include "probes/rolloutprofile.h"

namespace doctor::probes {

// A number of rollouts, and some of them.
struct SampledReadings {
    qint64 count = 0;
    QList<RolloutReading> sample = {}; // by path
};

// The rollouts of the home, read as far as the time allows, the largest first; all with --all.
struct RolloutProfiles {
    QList<RolloutReading> largest = {};       // by size
    QList<RolloutReading> largestActive = {}; // that can be resumed; also those that were not inspected
    SampledReadings damaged = {};             // with lines that are no records
    SampledReadings zeroed = {};              // with zero bytes instead of records
    SampledReadings lost = {};                // whose content the disk does not give
    SampledReadings unpackable = {};          // whose content unpacking does not give
    codex::Sampled notReadable = {};          // by us: that says nothing of their content
    qint64 cutShortCount = 0;                 // the last line only: what a crash leaves
    codex::RolloutProfile together = {};      // the sums of what was read
    qint64 inspectedFiles = 0;
    qint64 inspectedBytes = 0;
    qint64 begunFiles = 0; // not to their ends
    qint64 otherFiles = 0; // not inspected
    qint64 otherBytes = 0;
    qint64 failedFiles = 0;
};
QFuture<RolloutProfiles> rolloutProfiles(Environment &environment);

} // namespace doctor::probes
