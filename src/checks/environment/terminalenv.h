// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/terminal.h"

namespace doctor::checks {

Outcome judgeTerminalEnv(const probes::TerminalEvidence &evidence);
Check terminalEnv();

} // namespace doctor::checks
