// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/connectivity/asked.h"

namespace doctor::checks {

// An answer that is about the account or its credentials, in words: cause, expected, remedy and headline.
Issue accountIssue(const Reply &reply);

} // namespace doctor::checks
