// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

namespace doctor::report {

// The same run in the spelling of `codex doctor --json` (doctor-checks §2): its checks, its details, its order and its
// redaction, for tools that read that. What only we know is left out, and paths are whole, as they are there: make the
// redacted report with Paths::Whole.
QByteArray toCodexJson(const RedactedReport &report);

} // namespace doctor::report
