// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

namespace doctor::report {

// The report in our own schema (resources/report.schema.json): UTF-8, two spaces of indentation, in English.
QByteArray toJson(const RedactedReport &report);

// One check of it, as it stands there.
QByteArray toJson(const CheckInfo &info, const RedactedOutcome &outcome, std::chrono::milliseconds duration);

} // namespace doctor::report
