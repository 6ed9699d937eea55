// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"
#include "probes/httprequest.h"
#include "probes/paths.h"

namespace doctor::checks {

// Of an endpoint that takes connections, and its certificate is good, but gives no HTTP answer.
Issue silenceIssue(const probes::EndpointPath &path, const probes::HttpEvidence &http);

// Of one that was asked in plain text and wants TLS.
bool wantsTls(const probes::HttpEvidence &http);
Issue tlsWantedIssue(const probes::EndpointPath &path, const probes::HttpEvidence &http);

// Of an answer that is cut short, or drips.
Issue brokenOffIssue(const probes::EndpointPath &path, const probes::HttpEvidence &http);

// Where a proxy forwards requests in the clear, a refusal or an error may be its own.
bool isPerhapsOfProxy(const probes::HttpEvidence &http);
Issue forwardIssue(const probes::EndpointPath &path, const probes::HttpEvidence &http);

} // namespace doctor::checks
