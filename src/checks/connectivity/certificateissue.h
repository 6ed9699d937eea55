// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/connectivity/hopissue.h"

namespace doctor::checks {

// Of certificates that Codex will not accept.
Issue certificateIssue(const HopContext &context);

} // namespace doctor::checks
