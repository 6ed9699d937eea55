// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"
#include "probes/databaseholders.h"
#include "probes/mounts.h"
#include "probes/statedatabases.h"

#include <optional>

namespace doctor::checks {

// What is not well with a database that can be read: it has grown out of proportion, or lies where its kind should not.

// `holders` are to be stopped before anything is done about it.
std::optional<Issue> sizeIssue(const probes::DatabaseEvidence &database, const QList<probes::Process> &holders);

// If some of these databases, all in `folder`, keep a write-ahead log where that is unsafe or slow.
std::optional<Issue> placeIssue(const QList<probes::DatabaseEvidence> &databases, const QString &folder,
                                const std::optional<probes::Mount> &mount);

} // namespace doctor::checks
