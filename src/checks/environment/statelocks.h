// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/databaseholders.h"
#include "probes/installation.h"

namespace doctor::checks {

struct StateLocksEvidence {
    probes::DatabaseHolders holders = {};
    QList<probes::RunningCodex> running = {};
    QDateTime now = {};
};

Outcome judgeStateLocks(const StateLocksEvidence &evidence);
Check stateLocks();

} // namespace doctor::checks
