// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"

namespace doctor::checks {

// Every check there is, in the order of the report: by category, and within one as codex doctor has them.
QList<Check> allChecks();

// Those whose id is `id` or begins with `id` and a dot.
QList<Check> checksNamed(const QString &id);

} // namespace doctor::checks
