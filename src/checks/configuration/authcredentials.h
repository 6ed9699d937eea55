// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/providers.h"
#include "core/check.h"
#include "probes/credentials.h"

namespace doctor::checks {

struct CredentialsEvidence {
    codex::Provider provider = {};
    bool isProviderKeyPresent = false;
    QString providerKeyRefusedAt = {}; // where .env sets it without effect
    QStringList authVariables = {};    // names of those that are present
    probes::Credentials login = {};
    QStringList problems = {}; // of a login that is incomplete
};

Outcome judgeAuthCredentials(const CredentialsEvidence &evidence);
Check authCredentials();

} // namespace doctor::checks
