// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/facts.h"
#include "probes/threads.h"

namespace doctor::checks {

struct RolloutParityEvidence {
    probes::CodexHome home = {};
    QString defaultProvider = {};
    probes::ThreadInventory inventory = {};
    bool isHomeOfOther = false; // that of another user, which state.paths says
};

Outcome judgeRolloutParity(const RolloutParityEvidence &evidence);
Check rolloutParity();

} // namespace doctor::checks
