// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/statefiles.h"
#include "core/environment.h"

namespace doctor::probes {

// A step of a database's schema that did not come to its end.
struct FailedMigration {
    qint64 version = 0;
    QString description = {};
    QString installedOn = {};
};

struct DatabaseMigrations {
    QString path = {};
    codex::DatabaseName name = {};
    qint64 newest = 0; // version applied last; 0 if there is no table of migrations, or it cannot be read
    qint64 applied = 0;
    QList<FailedMigration> failed = {};
};

struct Migrations {
    QList<DatabaseMigrations> databases = {}; // those that are there
};
QFuture<Migrations> migrations(Environment &environment);

} // namespace doctor::probes
