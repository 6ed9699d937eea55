// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/ostext.h"
#include "codex/variables.h"
#include "core/check.h"

namespace doctor::checks {

struct SystemEvidence {
    codex::OsText os = {};
    codex::Variables variables = {};
    QString loginShell = {}; // whose variables they are, where they are not this session's
};

Outcome judgeSystemEnvironment(const SystemEvidence &evidence);
Check systemEnvironment();

} // namespace doctor::checks
