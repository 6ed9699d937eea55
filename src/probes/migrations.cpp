// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/migrations.h"

#include "probes/statedatabases.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

// Each step is recorded in the transaction that makes its tables: without a record there are none.
bool hasOtherTables(Database &database)
{
    return database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name <> '_sqlx_migrations' "
                           "AND substr(name, 1, 7) <> 'sqlite_'")
           > 0;
}

DatabaseMigrations readMigrations(Database &database)
{
    constexpr qsizetype most = 1000;
    enum Column { Version, Description, Checksum, Success, InstalledOn };
    DatabaseMigrations found;
    database.forEachRow("SELECT version, description, checksum, success, installed_on FROM _sqlx_migrations "
                        "ORDER BY version",
                        [&](const Row &row) {
                            found.applied.append({row.integer(Version), row.text(Description), row.bytes(Checksum),
                                                  row.integer(Success) != 0, row.text(InstalledOn)});
                            return found.applied.size() < most;
                        });
    found.isHistoryLost = found.applied.isEmpty() && hasOtherTables(database);
    return found;
}

bool isComplete(const DatabaseMigrations &seen)
{
    return !seen.isHistoryLost && std::ranges::all_of(seen.applied, &codex::AppliedMigration::isComplete);
}

QStringList readVersions(Database &database)
{
    QStringList versions;
    database.forEachRow("SELECT cli_version FROM threads ORDER BY updated_at DESC, id DESC LIMIT 50",
                        [&](const Row &row) {
                            const QString version = row.text(0);
                            if (!version.isEmpty() && !versions.contains(version))
                                versions.append(version);
                            return true;
                        });
    return versions;
}

Migrations findMigrations(const Surroundings &surroundings, const DatabasePlaces &places)
{
    Migrations all;
    for (const DatabasePlace &place : places.reported) {
        if (fileEvidence(place.path()).kind != FileKind::Regular)
            continue;
        // A migration that is running is written as failed until it commits, and its log is not to be seen before.
        const Reading<DatabaseMigrations> reading =
            readSettled<DatabaseMigrations>(surroundings, place.path(), readMigrations, isComplete);
        DatabaseMigrations found = reading.value;
        found.isHistoryLost = found.isHistoryLost && reading.isSettled;
        found.path = place.path();
        found.name = place.name;
        all.databases.append(found);
        if (place.name.kind == codex::DatabaseKind::State)
            all.recentVersions =
                readSettled<QStringList>(surroundings, place.path(), readVersions, [](const QStringList &) {
                    return true; // each row is whole
                }).value;
    }
    for (const DatabasePlace &place : places.further) {
        if (place.name.generation > codex::knownDatabase(place.name.kind).generation)
            all.newerGenerations.append(place.name);
    }
    return all;
}

} // namespace

QFuture<Migrations> migrations(Environment &environment)
{
    return environment.inWorker(findMigrations, databasePlaces);
}

} // namespace doctor::probes
