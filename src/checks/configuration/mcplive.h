// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/mcplive.h"

namespace doctor::checks {

Outcome judgeMcpLive(const probes::McpLive &evidence);
Check mcpLive();

} // namespace doctor::checks
