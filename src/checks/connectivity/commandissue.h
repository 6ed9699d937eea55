// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/providers.h"
#include "core/outcome.h"
#include "probes/commandtoken.h"

#include <optional>

namespace doctor::checks {

// What is wrong with the command that makes the token of a provider. Nothing where it made one, or was not started.
std::optional<Issue> commandIssue(const codex::Provider &provider, const probes::CommandRun &run);

} // namespace doctor::checks
