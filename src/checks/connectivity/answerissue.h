// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/connectivity/asked.h"

namespace doctor::checks {

// What is wrong when an endpoint answers so to a request of Codex: for each kind one cause, one owner and one remedy.
// Only for an answer that is a fault: not for AnswerKind::Good.
Issue answerIssue(const Reply &reply);

} // namespace doctor::checks
