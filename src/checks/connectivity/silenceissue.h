// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"
#include "probes/httprequest.h"
#include "probes/paths.h"

namespace doctor::checks {

// Of an endpoint that takes connections, and its certificate is good, but gives no HTTP answer.
Issue silenceIssue(const probes::EndpointPath &path, const probes::HttpEvidence &http);

// Where a proxy forwards requests in the clear, a refusal or an error may be its own.
bool isPerhapsOfProxy(const probes::HttpEvidence &http);
Issue forwardIssue(const probes::EndpointPath &path, const probes::HttpEvidence &http);

} // namespace doctor::checks
