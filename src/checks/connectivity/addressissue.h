// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/connectivity/asked.h"

namespace doctor::checks {

// An answer that shows the address, or what is asked there, to be wrong, in words: cause, expected, remedy and
// headline.
Issue addressIssue(const Reply &reply);

} // namespace doctor::checks
