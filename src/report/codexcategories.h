// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/report.h"

namespace doctor::report {

// How a report that codex doctor wrote fits into ours.

// Where its category stands in our report (doctor-checks §3.3).
Category categoryOfSection(const QString &section);

// What a failure of its check most likely means, so that the diagnosis can tell what matters most.
RootCause rootOf(const QString &id);

// It has warnings and failures without an issue; the diagnosis looks at issues only.
QList<CheckResult> withIssuesForAll(QList<CheckResult> results);

} // namespace doctor::report
