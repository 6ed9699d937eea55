// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/configuration/configload.h"

namespace doctor::checks {

// Settings that Codex takes without a word, and that do not do what they say.
Outcome judgeConfigLint(const ConfigEvidence &evidence);
Check configLint();

} // namespace doctor::checks
