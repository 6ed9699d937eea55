// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/statemigrations.h"

#include "checks/environment/databasecare.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

QFuture<probes::Migrations> gather(Environment &environment)
{
    return environment.once(probes::migrations);
}

QString textOf(const probes::DatabaseMigrations &database)
{
    if (database.failed.isEmpty())
        return database.applied > 0 ? u"%1 applied, newest %2"_s.arg(database.applied).arg(database.newest) : u"none"_s;
    const probes::FailedMigration &first = database.failed.first();
    return u"version %1 (%2) did not end"_s.arg(first.version).arg(first.description);
}

Issue failedMigration(const probes::DatabaseMigrations &database)
{
    const probes::FailedMigration &first = database.failed.first();
    const QString label = codex::labelOf(database.name.kind);
    const QString command = moveAsideCommand(database.path);
    const Message remedy =
        codex::isRebuiltFromRollouts(database.name.kind)
            ? Message{QT_TRANSLATE_NOOP("Checks",
                                        "Update Codex to the newest version and start it once. If it fails again, stop "
                                        "it and move the database aside: `%1`; Codex rebuilds it from the rollout "
                                        "files."),
                      {command}}
            : Message{QT_TRANSLATE_NOOP("Checks",
                                        "Update Codex to the newest version and start it once. If it fails again, stop "
                                        "it and move the database aside: `%1`; Codex begins a new one, so keep "
                                        "the old file."),
                      {command}};
    return {.severity = Severity::Warning,
            .cause = {QT_TRANSLATE_NOOP("Checks", "Migration %1 (%2) of %3 failed"),
                      {QString::number(first.version), first.description, database.path}},
            .measured = {.text = QT_TRANSLATE_NOOP("Checks", "%n migration(s) without success"),
                         .count = static_cast<int>(database.failed.size())},
            .expected = {QT_TRANSLATE_NOOP("Checks", "every migration applied")},
            .remedy = remedy,
            .fields = {label + " migrations"_L1},
            .root = {Cause::Database, database.path},
            .headline = {
                QT_TRANSLATE_NOOP("Checks", "Codex could not bring its %1 (%2) to its version: migration %3 failed"),
                {label, database.name.fileName(), QString::number(first.version)}}};
}

} // namespace

Outcome judgeStateMigrations(const probes::Migrations &migrations)
{
    Outcome outcome{.summary = {QT_TRANSLATE_NOOP("Checks", "No database has a failed migration")}};
    for (const probes::DatabaseMigrations &database : migrations.databases) {
        outcome.details.append({codex::labelOf(database.name.kind) + " migrations"_L1, textOf(database)});
        if (!database.failed.isEmpty())
            outcome.issues.append(failedMigration(database));
    }
    outcome.status = statusOf(outcome.issues);
    if (!outcome.issues.isEmpty())
        outcome.summary = {.text = QT_TRANSLATE_NOOP("Checks", "%n database(s) with a failed migration"),
                           .count = static_cast<int>(outcome.issues.size())};
    return outcome;
}

Check stateMigrations()
{
    return makeCheck({.id = u"state.migrations"_s,
                      .section = u"migrations"_s,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Database migrations"),
                      .ours = true},
                     gather, judgeStateMigrations);
}

} // namespace doctor::checks
