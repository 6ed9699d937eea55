// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/connectivity/place.h"

namespace doctor::checks {

// Of answers, and their want, that tell of the way, rather than of the request.

// Of one who was asked in plain text and wants TLS.
bool wantsTls(const probes::HttpEvidence &http);
Issue tlsWantedIssue(const Place &place, const probes::HttpEvidence &http);

// Of none: at the place itself, or at another one that requests are sent on to.
Issue noAnswerIssue(const Place &place, const probes::HttpEvidence &http);

// Of an answer that is cut short, or drips.
Issue brokenOffIssue(const Place &place, const probes::HttpEvidence &http);

// Where a proxy forwards requests in the clear, a refusal or an error may be its own.
bool isPerhapsOfProxy(const probes::HttpEvidence &http);
Issue forwardIssue(const Place &place, const probes::HttpEvidence &http);

} // namespace doctor::checks
