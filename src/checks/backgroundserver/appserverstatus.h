// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/appserver.h"

namespace doctor::checks {

Outcome judgeAppServerStatus(const probes::AppServerEvidence &evidence);
Check appServerStatus();

} // namespace doctor::checks
