// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

namespace doctor::report {

inline constexpr qsizetype markdownLimit = 60'000; // characters; GitHub takes 65,536 in an issue

// The report as it fits into a GitHub issue: what is wrong, all rows with the failing ones first, their details folded.
// What did not fit is named at its end. Mentions and references in what a machine said notify nobody.
QString toMarkdown(const RedactedReport &report);

} // namespace doctor::report
