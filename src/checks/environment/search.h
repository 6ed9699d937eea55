// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"

namespace doctor::checks {

struct SearchEvidence {
    bool hasCodex = true;
    QString bundled = {};    // rg of the Codex package; empty if it has none
    QStringList onPath = {}; // rg on it
};

Outcome judgeSearch(const SearchEvidence &evidence);
Check search();

} // namespace doctor::checks
