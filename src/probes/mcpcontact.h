// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/mcpservers.h"

namespace doctor::probes {

// The MCP servers, those over HTTP asked whether they are there: HEAD, and where that gets no answer, GET; 3 s each,
// without credentials, all at the same time. A fact: ask with environment.once().
QFuture<McpServers> contactedMcpServers(Environment &environment);

} // namespace doctor::probes
