// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/codexversions.h"

namespace doctor::checks {

Outcome judgeProvenance(const probes::CodexVersions &evidence);
Check provenance();

} // namespace doctor::checks
