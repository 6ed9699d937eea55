// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/report.h"

namespace doctor::report {

// The details as they read best (doctor-checks §3.6): what belongs together in one row, and long enumerations as their
// count unless `isComplete`; `dot` stands between what is joined. Nothing that a reader looks for gets lost; the
// machine's forms have every detail.
QList<Detail> laidOut(const CheckResult &result, bool isComplete, const QString &dot);

} // namespace doctor::report
