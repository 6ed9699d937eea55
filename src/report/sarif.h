// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

namespace doctor::report {

// The report as SARIF 2.1.0 (OASIS standard), which code scanning services read: a rule a check, a result an issue, at
// the file and line that its source names.
QByteArray toSarif(const RedactedReport &report);

} // namespace doctor::report
