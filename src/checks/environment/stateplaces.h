// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"
#include "probes/statedatabases.h"

#include <optional>

namespace doctor::checks {

// A folder that a setting names, and what keeps Codex from having it.
struct NamedPlace {
    probes::PlaceSetting setting = {};
    probes::FileEvidence folder = {};
    int makingError = 0; // errno
};

// If Codex can neither find nor make the folder; `holdsAll`: its databases all lie there.
std::optional<Issue> namedPlaceIssue(const NamedPlace &place, bool holdsAll);

} // namespace doctor::checks
