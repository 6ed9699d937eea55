// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"

#include <QHash>

namespace doctor::checks {

struct SandboxInsideEvidence {
    QHash<QString, QString> variables = {}; // those that Codex sets for what it confines
    bool hasNoNewPrivileges = false;
    int seccompMode = 0;
};

Outcome judgeSandboxInside(const SandboxInsideEvidence &evidence);
Check sandboxInside();

} // namespace doctor::checks
