// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/facts.h"

namespace doctor::checks {

struct ConfigEvidence {
    probes::CodexHome home = {};
    codex::Config config = {};
    QString sqliteHomeVariable = {}; // CODEX_SQLITE_HOME
};

// What one fault of the configuration means to the user.
Issue issueOf(const codex::ConfigFault &fault);

Outcome judgeConfigLoad(const ConfigEvidence &evidence);
Check configLoad();

} // namespace doctor::checks
