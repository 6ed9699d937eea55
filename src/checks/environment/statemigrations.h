// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/installation.h"
#include "probes/migrations.h"

namespace doctor::checks {

struct StateMigrationsEvidence {
    probes::Migrations migrations = {};
    QString installed = {}; // version of the Codex that the shell starts; empty if it cannot be told
    QList<probes::RunningCodex> running = {};
};

Outcome judgeStateMigrations(const StateMigrationsEvidence &evidence);
Check stateMigrations();

} // namespace doctor::checks
