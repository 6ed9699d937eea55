// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/configlint.h"
#include "codex/configsecrets.h"

namespace doctor::codex {

// What Codex checks once the values are read: providers, servers, settings that need each other.
QList<ConfigFault> ruleFaults(const Config &config, const LintFacts &facts);

bool isBuiltInProvider(const QString &id);

} // namespace doctor::codex
