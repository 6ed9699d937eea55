// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "core/report.h"

namespace doctor {

// A run that might have been, for tests and pictures: made-up names, no secret.
QList<CheckResult> madeUpResults();

} // namespace doctor
