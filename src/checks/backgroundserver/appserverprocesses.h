// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/processes.h"

namespace doctor::checks {

struct AppServerProcessesEvidence {
    probes::ProcessTable table = {};
    probes::Process first = {}; // the one with the number 1, whosever it is
    int serverPid = 0;          // of the background server that answers; 0 if none does
    bool isServerRunning = false;
    QDateTime now = {};
};

Outcome judgeAppServerProcesses(const AppServerProcessesEvidence &evidence);
Check appServerProcesses();

} // namespace doctor::checks
