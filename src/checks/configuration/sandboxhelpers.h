// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/sandboxpolicy.h"
#include "core/check.h"

namespace doctor::checks {

struct SandboxHelpersEvidence {
    codex::SandboxPolicy policy = {};
    QString helper = {};   // the program that sandboxes: Codex itself; empty if none was found
    QString copyPath = {}; // that the shell starts it by
    bool isHelperThere = true;
    bool hasRequirements = false; // a file of the administrator, which is not read
};

Outcome judgeSandboxHelpers(const SandboxHelpersEvidence &evidence);
Check sandboxHelpers();

} // namespace doctor::checks
