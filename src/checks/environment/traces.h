// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/traces.h"

namespace doctor::checks {

Outcome judgeTraces(const probes::Traces &traces);
Check traces();

} // namespace doctor::checks
