// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace doctor::codex {

// A step of a database's schema, as the table _sqlx_migrations of that database has it.
struct AppliedMigration {
    qint64 version = 0;
    QString description = {};
    QByteArray checksum = {};
    bool isComplete = true;
    QString installedOn = {};
};

// A step that releases of Codex make (resources/knowledge/migrations.tsv).
struct KnownMigration {
    QString database = {}; // "state_5"
    qint64 version = 0;
    QString description = {};
    QByteArray checksum = {};
    QString since = {};     // the first release known to make it
    QString missingIn = {}; // the last release known not to
};

// What is odd about the steps of one database. Codex makes those that it misses and leaves alone those that it does not
// know; one that failed, that differs from its own, or that cannot be made any more keeps it from using the database.
struct MigrationFindings {
    QList<AppliedMigration> failed = {};
    QList<AppliedMigration> changed = {}; // no known release makes it so
    QList<KnownMigration> missing = {};   // left out, though later ones were made
    QList<AppliedMigration> newer = {};   // that the installed Codex does not have
    QString writtenBy = {};               // the oldest known release that has them all; empty if none has
    QString otherDatabase = {};           // "memories_1", if all that differ are steps of that one
};

// `database` is the name without its suffix; `installed` may be empty.
MigrationFindings judgeMigrations(const QString &database, const QList<AppliedMigration> &applied,
                                  const QString &installed);

} // namespace doctor::codex
