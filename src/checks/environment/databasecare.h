// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/amounts.h"
#include "core/outcome.h"
#include "probes/statedatabases.h"

#include <optional>

namespace doctor::checks {

// How checks word what they know of a database, and what to do about one that cannot be used.

QString integrityText(const probes::DatabaseEvidence &database);
QList<Detail> measurements(const QString &label, const probes::DatabaseEvidence &database); // what codex doctor has not

// If something is wrong with it.
std::optional<Issue> databaseIssue(const probes::DatabaseEvidence &database);

// What to do about a database that cannot be used as it is, with what is lost by it.
Message moveAsideRemedy(codex::DatabaseKind kind, const QString &path);

// The commands that put the file aside together with its log, to be run while Codex is not.
QString moveAsideCommand(const QString &path);

} // namespace doctor::checks
