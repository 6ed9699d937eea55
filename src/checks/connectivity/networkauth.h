// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/workspacerouting.h"
#include "core/check.h"
#include "probes/provideranswers.h"

#include <optional>

namespace doctor::checks {

struct NetworkAuthEvidence {
    probes::AuthorisedAnswer asked = {};
    bool isHandshake = false;  // `asked.http` is the answer to that of the WebSocket
    bool isRouteKnown = false; // the route of requests to the model was seen to be there
    bool isOffline = false;
    bool areCredentialsWithheld = false; // --no-credentials
    bool isManaged = false;              // a login of ChatGPT that Codex renews itself
    bool isExternal = false;             // one that whoever starts Codex renews
    bool hasRefreshToken = false;
    QDateTime expires = {};                              // the access token, if it says so
    std::optional<codex::WorkspaceRouting> routing = {}; // what the answer tells of the login's workspace
};

// Judges what the request of codex/startrequest.h meets, which says for each kind of credentials the harmless request
// they go with. Those that no such request takes, Amazon Bedrock's among them, are not inspected.
Outcome judgeNetworkAuth(const NetworkAuthEvidence &evidence);
Check networkAuth();

} // namespace doctor::checks
