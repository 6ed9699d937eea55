// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "core/report.h"
#include "probes/facts.h"
#include "probes/rolloutprofiles.h"
#include "probes/storage.h"
#include "probes/storagehistory.h"

namespace doctor::checks {

struct StorageEvidence {
    probes::CodexHome home = {};
    probes::HomeStorage storage = {};
    probes::RolloutProfiles rollouts = {};
    std::optional<probes::StorageRecord> last = {};
};

Outcome judgeStorage(const StorageEvidence &evidence);
Check storage();

// For front ends, after a run: keeps the size of the home in the program's own data folder, so that the next run can
// tell how it grew. Nothing is kept of a run without this check.
void rememberStorage(const QList<CheckResult> &results, const RunOptions &options);

} // namespace doctor::checks
