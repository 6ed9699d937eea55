// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/connectivity/asked.h"

namespace doctor::checks {

// An answer of a provider, or a gateway before it, in trouble of its own, in words: cause, expected, remedy and
// headline.
Issue troubleIssue(const Reply &reply);

} // namespace doctor::checks
