// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/sandboxpolicy.h"
#include "core/check.h"
#include "probes/boundedresolve.h"

namespace doctor::checks {

struct SandboxFilesystemPathsEvidence {
    codex::SandboxPolicy policy = {};
    // One for each path that was looked at, in the order of the policy; shorter if the time was over.
    QList<probes::ResolvedPath> resolved = {};
};

Outcome judgeSandboxFilesystemPaths(const SandboxFilesystemPathsEvidence &evidence);
Check sandboxFilesystemPaths();

} // namespace doctor::checks
