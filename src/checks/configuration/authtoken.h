// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/credentials.h"
#include "core/check.h"

#include <optional>

namespace doctor::checks {

struct TokenEvidence {
    QString provider = {};
    bool isUsed = false; // the provider takes the login, and no variable stands before it
    std::optional<codex::StoredCredentials> stored = {};
    QDateTime now = {};
};

Outcome judgeAuthToken(const TokenEvidence &evidence);
Check authToken();

} // namespace doctor::checks
