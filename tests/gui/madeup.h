// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "core/report.h"

namespace doctor {

// A run that might have been, for tests and pictures: made-up names, no secret.
QList<CheckResult> madeUpResults();

// Details as the checks word them, of what is shown as a picture.
QList<Detail> madeUpHops();
QList<Detail> madeUpStorage();
QList<Detail> madeUpDatabases();

} // namespace doctor
