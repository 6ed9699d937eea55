// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/migrations.h"

#include "probes/statedatabases.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

DatabaseMigrations readMigrations(Database &database)
{
    constexpr qsizetype most = 20;
    DatabaseMigrations found{.applied = database.number("SELECT count(*) FROM _sqlx_migrations WHERE success")};
    found.newest = database.number("SELECT max(version) FROM _sqlx_migrations WHERE success");
    database.forEachRow("SELECT version, description, installed_on FROM _sqlx_migrations WHERE NOT success "
                        "ORDER BY version",
                        [&](const Row &row) {
                            found.failed.append({row.integer(0), row.text(1), row.text(2)});
                            return found.failed.size() < most;
                        });
    return found;
}

Migrations findMigrations(const Surroundings &surroundings, const DatabasePlaces &places)
{
    Migrations all;
    for (const DatabasePlace &place : places.reported) {
        if (fileEvidence(place.path()).kind != FileKind::Regular)
            continue;
        // A migration that is running is written as failed until it commits, and its log is not to be seen before.
        DatabaseMigrations found =
            readSettled<DatabaseMigrations>(surroundings, place.path(), readMigrations,
                                            [](const DatabaseMigrations &seen) { return seen.failed.isEmpty(); })
                .value;
        found.path = place.path();
        found.name = place.name;
        all.databases.append(found);
    }
    return all;
}

} // namespace

QFuture<Migrations> migrations(Environment &environment)
{
    return environment.inWorker(findMigrations, databasePlaces);
}

} // namespace doctor::probes
