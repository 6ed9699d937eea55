// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/sandboxhost.h"

namespace doctor::checks {

struct SandboxLinuxEvidence {
    probes::SandboxHost host = {};
    bool isNeeded = true;      // the configuration confines commands
    bool usesLandlock = false; // features.use_legacy_landlock: no bubblewrap, no namespaces
};

Outcome judgeSandboxLinux(const SandboxLinuxEvidence &evidence);
Check sandboxLinux();

} // namespace doctor::checks
