// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"
#include "report/wording.h"

namespace doctor::report {

struct TextStyle {
    bool isSummary = false;  // rows only
    bool isComplete = false; // long lists and paths whole
    bool isAscii = false;
    bool isColoured = false;
    int width = 100; // columns, at least 60
    Wording wording = {};
};

// The report for people: the diagnosis, notes, a row for each check with its details and remedies, and the counts.
QString toText(const RedactedReport &report, const TextStyle &style);

} // namespace doctor::report
