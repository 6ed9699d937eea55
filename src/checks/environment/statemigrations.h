// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/migrations.h"

namespace doctor::checks {

Outcome judgeStateMigrations(const probes::Migrations &migrations);
Check stateMigrations();

} // namespace doctor::checks
