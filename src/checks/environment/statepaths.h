// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/databaseholders.h"
#include "probes/facts.h"
#include "probes/mounts.h"
#include "probes/statedatabases.h"
#include "probes/writability.h"

namespace doctor::checks {

// The rollouts of one folder, summed up.
struct RolloutCount {
    qint64 files = 0;
    qint64 bytes = 0;
    int errorNumber = 0; // of the first folder that could not be read
    QString errorPath = {};
};

struct StatePathsEvidence {
    probes::CodexHome home = {};
    bool isConfigUsable = true;
    probes::FileEvidence homeFolder = {};
    probes::FileEvidence logFolder = {};
    probes::FileEvidence sqliteFolder = {};
    probes::StateDatabases databases = {};
    std::optional<probes::Mount> sqliteMount = {}; // what the databases lie on
    std::optional<probes::Mount> logMount = {};
    probes::DatabaseHolders holders = {};
    probes::Writability writability = {};
    int sqliteMakingError = 0; // errno of making these folders where they are not there
    int logMakingError = 0;
    RolloutCount active = {};
    RolloutCount archived = {};
};

Outcome judgeStatePaths(const StatePathsEvidence &evidence);
Check statePaths();

} // namespace doctor::checks
