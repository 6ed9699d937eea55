// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"
#include "probes/writability.h"

#include <optional>

namespace doctor::checks {

// If Codex may not write where it has to.
std::optional<Issue> writingIssue(const probes::Writability &writability, const probes::CodexHome &home,
                                  const probes::DatabasePlaces &places);

} // namespace doctor::checks
