// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/migrationhistory.h"

#include "codex/installlayout.h"
#include "codex/knowledge.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

QList<KnownMigration> readKnown()
{
    enum Column { Database, Version, Description, Checksum, Since, MissingIn };
    QList<KnownMigration> known;
    for (const QStringList &row : knowledgeTable(u"migrations.tsv"_s))
        known.append({row.at(Database), row.at(Version).toLongLong(), row.at(Description),
                      QByteArray::fromHex(row.at(Checksum).toLatin1()), row.at(Since), row.at(MissingIn)});
    return known;
}

const QList<KnownMigration> &knownMigrations()
{
    static const QList<KnownMigration> all = readKnown();
    return all;
}

QString newestKnownRelease()
{
    QString newest;
    for (const KnownMigration &migration : knownMigrations()) {
        if (newest.isEmpty() || isOlderVersion(newest, migration.since))
            newest = migration.since;
    }
    return newest;
}

QList<KnownMigration> knownOf(const QString &database)
{
    QList<KnownMigration> known = knownMigrations();
    known.removeIf([&](const KnownMigration &migration) { return migration.database != database; });
    return known;
}

// Between the last release without it and the first with it lie others that nobody looked at.
bool isSurelyUnknownTo(const QString &installed, const KnownMigration &migration)
{
    return !installed.isEmpty() && !migration.missingIn.isEmpty() && !isOlderVersion(migration.missingIn, installed);
}

// What no release known here makes: news, or of a build of its own.
bool isNewerThanAll(const QString &installed)
{
    return !installed.isEmpty() && !isOlderVersion(newestKnownRelease(), installed);
}

// The name of the one database whose steps these are; empty if they are of none.
QString databaseOf(const QList<AppliedMigration> &applied)
{
    const auto isOneOf = [&](const KnownMigration &step) {
        return std::ranges::any_of(applied, [&](const AppliedMigration &migration) {
            return migration.version == step.version && migration.checksum == step.checksum;
        });
    };
    const QList<KnownMigration> &known = knownMigrations();
    const auto first = std::ranges::find_if(known, isOneOf);
    if (first == known.end())
        return {};
    const auto ofIt = std::ranges::count_if(knownOf(first->database), isOneOf);
    return ofIt == applied.size() ? first->database : QString();
}

// What the installed Codex does not know it does not miss, whatever a newer build has added behind it.
void findMissing(const QList<KnownMigration> &known, const QList<AppliedMigration> &applied, const QString &installed,
                 MigrationFindings &findings)
{
    const auto newest = std::ranges::max_element(applied, {}, &AppliedMigration::version);
    for (const KnownMigration &migration : known) {
        const bool isThere = std::ranges::find(applied, migration.version, &AppliedMigration::version) != applied.end();
        if (!isThere && newest != applied.end() && migration.version < newest->version
            && !isSurelyUnknownTo(installed, migration))
            findings.missing.append(migration);
    }
}

} // namespace

MigrationFindings judgeMigrations(const QString &database, const QList<AppliedMigration> &applied,
                                  const QString &installed)
{
    const QList<KnownMigration> known = knownOf(database);
    MigrationFindings findings;
    for (const AppliedMigration &migration : applied) {
        const auto same = std::ranges::find(known, migration.version, &KnownMigration::version);
        if (!migration.isComplete) {
            findings.failed.append(migration);
        } else if (same == known.end()) {
            if (!known.isEmpty() && isNewerThanAll(installed))
                findings.newer.append(migration);
        } else if (same->checksum != migration.checksum) {
            // The installed Codex has nothing to compare it with, and leaves it alone.
            (isSurelyUnknownTo(installed, *same) ? findings.newer : findings.changed).append(migration);
        } else if (isSurelyUnknownTo(installed, *same)) {
            findings.newer.append(migration);
            findings.writtenBy = same->since;
        }
    }
    findings.otherDatabase = databaseOf(findings.changed);
    findMissing(known, applied, installed, findings);
    return findings;
}

} // namespace doctor::codex
