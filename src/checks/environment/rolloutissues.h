// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"
#include "probes/threads.h"

namespace doctor::checks {

// What is wrong with rollouts and the rows that name them, most important first.
QList<Issue> rowIssues(const probes::ThreadInventory &inventory, const QString &home);
QList<Issue> fileIssues(const probes::ThreadInventory &inventory, const QString &home);

// What makes a new index of threads.
Message rebuildRemedy(const probes::ThreadInventory &inventory);

} // namespace doctor::checks
