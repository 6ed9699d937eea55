// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"
#include "probes/threads.h"

#include <optional>

namespace doctor::checks {

// If a folder of rollouts cannot be read, so that nothing can be said of the threads in it.
std::optional<Issue> folderIssue(const QList<probes::ClosedFolder> &folders, const QString &home);

} // namespace doctor::checks
