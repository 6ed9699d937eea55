// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/facts.h"
#include "probes/threads.h"

namespace doctor::checks {

struct StateThreadsEvidence {
    probes::CodexHome home = {};
    QString workingDirectory = {};
    QString databasePath = {};
    bool isDatabaseRead = false;
    codex::ThreadVisibility visibility = {};
};

Outcome judgeStateThreads(const StateThreadsEvidence &evidence);
Check stateThreads();

} // namespace doctor::checks
