// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"

namespace doctor::checks {

struct EndpointSecurityEvidence {
    bool isInspected = false; // nothing is, on Linux
};

Outcome judgeEndpointSecurity(const EndpointSecurityEvidence &evidence);
Check endpointSecurity();

} // namespace doctor::checks
