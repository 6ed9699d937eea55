// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/mcpservers.h"

namespace doctor::checks {

Outcome judgeMcpCommands(const probes::McpServers &evidence);
Check mcpCommands();

} // namespace doctor::checks
