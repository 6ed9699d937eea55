// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/bedrock.h"
#include "codex/providers.h"
#include "core/check.h"

namespace doctor::checks {

// What is odd about a key, without the key.
struct KeyShape {
    bool hasBlanks = false; // before, in or after it
    bool hasQuotes = false; // around it
    bool isOutsideAscii = false;
};

struct ProviderSetupEvidence {
    codex::Provider provider = {};
    QString tableSource = {};         // of [model_providers.NAME]
    std::optional<KeyShape> key = {}; // of the variable that env_key names
    std::optional<codex::BedrockSetup> bedrock = {};
    QDateTime now = {};
    bool isAddressMisspelt = false; // a key that was probably meant to be base_url
};

Outcome judgeProviderSetup(const ProviderSetupEvidence &evidence);
Check providerSetup();

} // namespace doctor::checks
