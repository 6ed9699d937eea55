// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/paths.h"
#include "probes/provideranswers.h"

namespace doctor::checks {

struct NetworkPathEvidence {
    probes::Paths paths = {};
    probes::ProviderAnswers provider = {};
    probes::AuthorisedAnswer authorised = {};
    probes::WebSocketAnswer webSocket = {};
    QString model = {}; // that is configured, and where
    QString modelSource = {};
    QString caVariable = {}; // that is set
    bool isBundleUsed = false;
    bool areCredentialsWithheld = false; // --no-credentials
};

Outcome judgeNetworkPath(const NetworkPathEvidence &evidence);
Check networkPath();

} // namespace doctor::checks
