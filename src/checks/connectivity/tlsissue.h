// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/connectivity/hopissue.h"

namespace doctor::checks {

// Of a TLS handshake that fails, or of certificates that Codex will not accept.
Issue tlsIssue(const HopContext &context);

} // namespace doctor::checks
