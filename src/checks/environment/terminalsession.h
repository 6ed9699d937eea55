// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/terminal.h"
#include "probes/tmux.h"

namespace doctor::checks {

struct TerminalSessionEvidence {
    probes::TerminalEvidence terminal = {};
    probes::TmuxOptions tmux = {};
    QString container = {}; // what betrays it; empty if nothing does
};

Outcome judgeTerminalSession(const TerminalSessionEvidence &evidence);
Check terminalSession();

} // namespace doctor::checks
