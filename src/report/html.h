// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

namespace doctor::report {

// The whole report as one file that loads nothing and runs nothing: light or dark as the reader has it, and printable.
QString toHtml(const RedactedReport &report);

} // namespace doctor::report
