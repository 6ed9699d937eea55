// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/connectivity/asked.h"

namespace doctor::checks {

// An answer of somebody between here and the provider, in words: cause, expected, remedy and headline.
Issue betweenIssue(const Reply &reply);

} // namespace doctor::checks
