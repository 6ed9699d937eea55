// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/connectivity/websocketreachability.h"
#include "core/outcome.h"

namespace doctor::checks {

// Why the WebSocket of the provider cannot be used, and whose that is. Codex goes on over HTTPS: a warning. Nothing,
// if it can.
std::optional<Issue> webSocketIssue(const WebSocketReachabilityEvidence &evidence);

} // namespace doctor::checks
