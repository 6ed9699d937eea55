// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/migrationhistory.h"
#include "codex/statefiles.h"
#include "core/environment.h"

namespace doctor::probes {

struct DatabaseMigrations {
    QString path = {};
    codex::DatabaseName name = {};
    QList<codex::AppliedMigration> applied = {}; // empty if there is no table of them, or it cannot be read
    bool isHistoryLost = false;                  // there is no record of any, though their tables are there
};

struct Migrations {
    QList<DatabaseMigrations> databases = {};         // those that are there
    QList<codex::DatabaseName> newerGenerations = {}; // files of builds newer than this program knows, beside ours
    QStringList recentVersions = {};                  // of Codex, that began the latest threads
};
QFuture<Migrations> migrations(Environment &environment);

} // namespace doctor::probes
