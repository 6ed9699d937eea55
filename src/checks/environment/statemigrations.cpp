// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/statemigrations.h"

#include "checks/environment/databasecare.h"
#include "codex/installlayout.h"
#include "core/phrase.h"
#include "core/valuewords.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::MigrationFindings;
using probes::DatabaseMigrations;

StateMigrationsEvidence see(const Surroundings &, const probes::Migrations &migrations,
                            const probes::Installation &installation)
{
    const probes::CodexCopy *const codex = installation.codex();
    return {.migrations = migrations, .installed = codex ? codex->version : QString(), .running = installation.running};
}

QFuture<StateMigrationsEvidence> gather(Environment &environment)
{
    return environment.inWorker(see, probes::migrations, probes::installation);
}

template<typename Migration>
QString namesOf(const QList<Migration> &migrations)
{
    constexpr qsizetype shown = 3;
    QStringList names;
    for (const Migration &migration : migrations.mid(0, shown))
        names.append(u"%1 (%2)"_s.arg(migration.version).arg(migration.description));
    if (migrations.size() > shown)
        names.append(u"…"_s);
    return names.join(u", "_s);
}

QString textOf(const DatabaseMigrations &database, const MigrationFindings &findings)
{
    if (database.isHistoryLost)
        return u"none recorded, though there are tables"_s;
    QStringList parts{
        database.applied.isEmpty()
            ? u"none"_s
            : u"%1 applied, newest %2"_s.arg(database.applied.size()).arg(database.applied.constLast().version)};
    if (!findings.failed.isEmpty())
        parts.append(u"unfinished: %1"_s.arg(namesOf(findings.failed)));
    if (!findings.changed.isEmpty())
        parts.append(u"of another build: %1"_s.arg(namesOf(findings.changed)));
    if (!findings.missing.isEmpty())
        parts.append(u"not applied: %1"_s.arg(namesOf(findings.missing)));
    if (!findings.newer.isEmpty())
        parts.append(u"newer than the installed Codex: %1"_s.arg(namesOf(findings.newer)));
    return parts.join(u"; "_s);
}

// What helps in every case: the build that made them, or a database made anew.
Message remedyFor(const DatabaseMigrations &database)
{
    const QString command = moveAsideCommand(database.path);
    if (codex::isRebuiltFromRollouts(database.name.kind))
        return {QT_TRANSLATE_NOOP("Checks", "Update Codex to the newest version and start it once. If it fails again, "
                                            "stop it and move the database aside: `%1`; Codex rebuilds it from the "
                                            "rollout files."),
                {command}};
    return {QT_TRANSLATE_NOOP("Checks", "Update Codex to the newest version and start it once. If it fails again, stop "
                                        "it and move the database aside: `%1`; Codex begins a new one, so keep the old "
                                        "file."),
            {command}};
}

Issue issueFor(const DatabaseMigrations &database)
{
    const QString label = codex::labelOf(database.name.kind);
    return {.severity = Severity::Warning,
            .expected = {QT_TRANSLATE_NOOP("Checks", "every migration applied")},
            .remedy = remedyFor(database),
            .fields = {label + " migrations"_L1},
            .root = {Cause::Database, database.path}};
}

Issue failedMigration(const DatabaseMigrations &database, const MigrationFindings &findings)
{
    const codex::AppliedMigration &first = findings.failed.first();
    Issue issue = issueFor(database);
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "Migration %1 (%2) of %3 failed"),
                   {QString::number(first.version), first.description, database.path}};
    issue.measured = {.text = QT_TRANSLATE_N_NOOP("Checks", "%n migration(s) without success"),
                      .count = static_cast<int>(findings.failed.size())};
    issue.headline = {QT_TRANSLATE_NOOP("Checks", "Codex could not update its %1 (%2): migration %3 failed"),
                      {codex::nameOf(database.name.kind), database.name.fileName(), QString::number(first.version)}};
    return issue;
}

Issue changedMigration(const DatabaseMigrations &database, const MigrationFindings &findings)
{
    Issue issue = issueFor(database);
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 was changed by another build of Codex, or by hand: migration %2 is "
                                               "not the one that released versions make"),
                   {database.path, namesOf(findings.changed)}};
    issue.measured = inOurWords(u"checksum of migration %1: %2…"_s.arg(findings.changed.first().version)
                                    .arg(QLatin1StringView(findings.changed.first().checksum.left(8).toHex())));
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "the checksum of a released version")};
    issue.headline = {
        QT_TRANSLATE_NOOP("Checks", "Codex does not use its %1 (%2): another build changed its migrations"),
        {codex::nameOf(database.name.kind), database.name.fileName()}};
    return issue;
}

// Its log was copied there from beside another database, or it was itself.
Issue otherDatabase(const DatabaseMigrations &database, const MigrationFindings &findings)
{
    Issue issue = changedMigration(database, findings);
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 has the content of %2: the file, or the write-ahead log beside it, "
                                               "belongs to that database"),
                   {database.path, findings.otherDatabase + ".sqlite"_L1}};
    issue.remedy = moveAsideRemedy(database.name.kind, database.path);
    issue.headline = {
        QT_TRANSLATE_NOOP("Checks", "Codex does not use its %1 (%2): it has the content of %3"),
        {codex::nameOf(database.name.kind), database.name.fileName(), findings.otherDatabase + ".sqlite"_L1}};
    return issue;
}

// Codex then begins with the first migration, and fails because its tables are there.
Issue lostHistory(const DatabaseMigrations &database)
{
    Issue issue = issueFor(database);
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 has tables, but no record of the migrations that made them: Codex "
                                               "tries to make the tables again and fails"),
                   {database.path}};
    issue.measured = inOurWords(u"no rows in _sqlx_migrations"_s);
    issue.remedy = moveAsideRemedy(database.name.kind, database.path);
    issue.headline = {QT_TRANSLATE_NOOP("Checks", "Codex does not use its %1 (%2): the record of its migrations is "
                                                  "missing"),
                      {codex::nameOf(database.name.kind), database.name.fileName()}};
    return issue;
}

Issue missingMigration(const DatabaseMigrations &database, const MigrationFindings &findings)
{
    Issue issue = issueFor(database);
    issue.cause = {QT_TRANSLATE_NOOP("Checks",
                                     "%1 lacks migration %2, though later ones are there: Codex tries to make "
                                     "it again and mostly fails"),
                   {database.path, namesOf(findings.missing)}};
    issue.measured = {.text = QT_TRANSLATE_N_NOOP("Checks", "%n migration(s) left out"),
                      .count = static_cast<int>(findings.missing.size())};
    issue.headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot update its %1 (%2): a migration is left out"),
                      {codex::nameOf(database.name.kind), database.name.fileName()}};
    return issue;
}

// 0.169.0 leaves alone what it does not know, and works: no fault then. Users of older ones reported a refusal.
Issue newerBuild(const DatabaseMigrations &database, const MigrationFindings &findings, const QString &installed)
{
    Issue issue = issueFor(database);
    issue.severity = codex::isOlderVersion(installed, u"0.169.0"_s) ? Severity::Warning : Severity::Info;
    issue.certainty = Certainty::Possible;
    issue.cause = findings.writtenBy.isEmpty()
                      ? Message{QT_TRANSLATE_NOOP("Checks", "%1 was written by a newer build of Codex than the "
                                                            "installed %2"),
                                {database.path, installed}}
                      : Message{QT_TRANSLATE_NOOP("Checks", "%1 was written by a newer build of Codex (%3 or about it) "
                                                            "than the installed %2"),
                                {database.path, installed, findings.writtenBy}};
    issue.measured = inOurWords(namesOf(findings.newer));
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "one version of Codex for a home")};
    issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Bring the installed Codex and those of your editor and desktop "
                                                "application to one version.")};
    return issue;
}

void judgeDatabase(const DatabaseMigrations &database, const StateMigrationsEvidence &evidence, Outcome &outcome)
{
    // Without an installed Codex, the one that was used last.
    const QString installed =
        evidence.installed.isEmpty() ? evidence.migrations.recentVersions.value(0) : evidence.installed;
    const QString stem = database.name.fileName().section(u'.', 0, 0);
    const MigrationFindings findings = codex::judgeMigrations(stem, database.applied, installed);
    outcome.details.append({codex::labelOf(database.name.kind) + " migrations"_L1, textOf(database, findings)});
    // Codex 0.169.0 refuses its state DB and its goals DB then; of the log DB no refusal was seen.
    if (database.isHistoryLost && database.name.kind != codex::DatabaseKind::Logs)
        outcome.issues.append(lostHistory(database));
    else if (!findings.failed.isEmpty())
        outcome.issues.append(failedMigration(database, findings));
    else if (!findings.otherDatabase.isEmpty())
        outcome.issues.append(otherDatabase(database, findings));
    else if (!findings.changed.isEmpty())
        outcome.issues.append(changedMigration(database, findings));
    else if (!findings.missing.isEmpty())
        outcome.issues.append(missingMigration(database, findings));
    if (!findings.newer.isEmpty() && !evidence.installed.isEmpty())
        outcome.issues.append(newerBuild(database, findings, evidence.installed));
}

// Versions that run on this home now, with their processes.
QMap<QString, QStringList> runningVersions(const QList<probes::RunningCodex> &running)
{
    QMap<QString, QStringList> pids;
    for (const probes::RunningCodex &codex : running) {
        if (!codex.version.isEmpty())
            pids[codex.version].append(QString::number(codex.pid));
    }
    return pids;
}

void judgeBuilds(const StateMigrationsEvidence &evidence, Outcome &outcome)
{
    const QMap<QString, QStringList> running = runningVersions(evidence.running);
    QStringList phrases;
    for (auto version = running.cbegin(); version != running.cend(); ++version)
        phrases.append(
            phrase(QT_TRANSLATE_NOOP("Checks", "%1 (process %2)"), {version.key(), version.value().join(u", "_s)}));
    if (!phrases.isEmpty())
        outcome.details.append({u"running versions"_s, englishPhrase(phrases.join(u", "_s))});
    if (!evidence.migrations.recentVersions.isEmpty())
        outcome.details.append({u"versions of recent threads"_s, evidence.migrations.recentVersions.join(u", "_s)});
    for (const codex::DatabaseName &name : evidence.migrations.newerGenerations)
        outcome.details.append({u"database of a newer generation"_s, name.fileName()});
    if (running.size() < 2)
        return;
    outcome.issues.append(
        {.severity = Severity::Info,
         .cause = {QT_TRANSLATE_NOOP("Checks", "Two builds of Codex use this home at once: %1"),
                   {phrases.join(u", "_s)}},
         .expected = {QT_TRANSLATE_NOOP("Checks", "one version of Codex for a home")},
         .remedy = {QT_TRANSLATE_NOOP("Checks", "Bring the installed Codex and those of your editor and desktop "
                                                "application to one version, and restart them.")},
         .fields = {u"running versions"_s}});
}

} // namespace

Outcome judgeStateMigrations(const StateMigrationsEvidence &evidence)
{
    Outcome outcome{.summary = {QT_TRANSLATE_NOOP("Checks", "The databases have the migrations of released versions")}};
    for (const DatabaseMigrations &database : evidence.migrations.databases)
        judgeDatabase(database, evidence, outcome);
    judgeBuilds(evidence, outcome);
    outcome.status = statusOf(outcome.issues);
    if (!outcome.issues.isEmpty())
        outcome.summary = outcome.issues.constFirst().cause;
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
