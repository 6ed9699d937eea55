// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"
#include "probes/mcplive.h"

namespace doctor::checks {

// What is wrong with a server that was started or called; nothing for one whose login could not be tried.
QList<Issue> mcpLiveIssues(const probes::LiveServer &server);

} // namespace doctor::checks
