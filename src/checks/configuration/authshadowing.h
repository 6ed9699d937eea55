// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/credentials.h"
#include "core/check.h"

#include <optional>

namespace doctor::checks {

struct CredentialVariable {
    QString name = {};
    QString source = {};    // "environment", ".env:2"; empty if it is not set
    QString shadowed = {};  // the source of a value that this one hides
    QString refusedAt = {}; // where .env sets it without effect
};

struct ShadowingEvidence {
    QString provider = {};
    bool requiresOpenAiAuth = true;
    bool takesOpenAiKey = false; // the provider's env_key is OPENAI_API_KEY
    bool hasOwnBaseUrl = false;  // openai_base_url, or a provider with an address
    bool isLoggedIn = false;
    bool isLoginKnown = true; // false: a keyring that was not looked into
    codex::AuthMode loginMode = codex::AuthMode::ChatGpt;
    bool isSameKey = false; // OPENAI_API_KEY and the stored key
    QString authFile = {};
    QList<CredentialVariable> variables = {}; // that are set, or refused
};

Outcome judgeAuthShadowing(const ShadowingEvidence &evidence);
Check authShadowing();

} // namespace doctor::checks
