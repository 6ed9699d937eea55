// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/sandboxpolicy.h"
#include "core/environment.h"

namespace doctor::probes {

// What the configuration lets commands do in the working directory.
QFuture<codex::SandboxPolicy> sandboxPolicy(Environment &environment);

} // namespace doctor::probes
