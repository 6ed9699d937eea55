// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/config.h"

namespace doctor::codex {

// What only a look at the disk can tell.
struct LintFacts {
    QStringList missingFiles = {}; // keys that name a file that cannot be read
};

// Everything in the settings that Codex refuses, ignores, or takes without doing what they say. The faults of reading
// the files are not among them.
QList<ConfigFault> lintConfig(const Config &config, const LintFacts &facts);

// The warnings Codex has when it starts, in its order and words.
QStringList startupWarnings(const Config &config);

} // namespace doctor::codex
