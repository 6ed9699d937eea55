// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/bedrock.h"
#include "codex/keyissuer.h"
#include "codex/providers.h"
#include "core/check.h"

namespace doctor::checks {

struct ProviderSetupEvidence {
    codex::Provider provider = {};
    QString tableSource = {};                // of [model_providers.NAME]
    std::optional<codex::KeyShape> key = {}; // of the variable that env_key names
    std::optional<codex::BedrockSetup> bedrock = {};
    QDateTime now = {};
    bool isAddressMisspelt = false; // a key that was probably meant to be base_url
};

Outcome judgeProviderSetup(const ProviderSetupEvidence &evidence);
Check providerSetup();

} // namespace doctor::checks
