// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/hostaddresses.h"
#include "probes/provideranswers.h"

namespace doctor::checks {

struct WebSocketReachabilityEvidence {
    probes::WebSocketAnswer asked = {};
    QString source = {};       // where it is set
    QString switchSource = {}; // of supports_websockets: "config.toml:9"; empty for the default
    QStringList proxyVariables = {};
    probes::HostAddresses addresses = {};
    QString bundleError = {}; // why Codex opens none: its CA certificates cannot be had
    QString bundleVariable = {};
    bool isHttpsAnswered = false;
    bool isOffline = false;
    bool areCredentialsWithheld = false; // --no-credentials
};

Outcome judgeWebSocketReachability(const WebSocketReachabilityEvidence &evidence);
Check webSocketReachability();

} // namespace doctor::checks
