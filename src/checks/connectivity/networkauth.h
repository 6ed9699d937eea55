// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/provideranswers.h"

namespace doctor::checks {

struct NetworkAuthEvidence {
    probes::AuthorisedAnswer asked = {};
    bool isOffline = false;
    bool isManaged = false;  // a login of ChatGPT that Codex renews itself
    bool isExternal = false; // one that whoever starts Codex renews
    bool hasRefreshToken = false;
    QDateTime expires = {}; // the access token, if it says so
};

Outcome judgeNetworkAuth(const NetworkAuthEvidence &evidence);
Check networkAuth();

} // namespace doctor::checks
