// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/databasesize.h"

#include "core/amounts.h"
#include "core/phrase.h"
#include "core/shellword.h"
#include "core/valuewords.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::DatabaseEvidence;

constexpr qint64 mebibyte = 1024LL * 1024;
constexpr qint64 mostFree = 100 * mebibyte;
constexpr qint64 mostWal = 256 * mebibyte;
constexpr qint64 mostLog = 500 * mebibyte;
// A log beyond the size of its database is odd only where both are large: that of a new home is ten times as large.
constexpr qint64 leastOddWal = 64 * mebibyte;

qint64 freeBytes(const DatabaseEvidence &database)
{
    return database.freePages * database.pageSize;
}

bool isMostlyFree(const DatabaseEvidence &database)
{
    return database.freePages * 2 > database.pages && freeBytes(database) > mostFree;
}

bool isWalTooLarge(const DatabaseEvidence &database)
{
    return database.walBytes > mostWal
           || (database.walBytes > leastOddWal && database.walBytes > database.pages * database.pageSize);
}

// Who has to let go of a database before anything is done to it.
struct Holders {
    QString codexPids = {}; // as arguments of `kill`
    QString others = {};    // "sqlite3 (process 4711)": not ours to end
};

Holders holdersOf(const QList<probes::Process> &processes)
{
    constexpr qsizetype mostNamed = 5;
    QStringList pids;
    QStringList others;
    for (const probes::Process &process : processes) {
        if (process.isCodex())
            pids.append(QString::number(process.pid));
        else
            others.append(u"%1 (process %2)"_s.arg(process.name).arg(process.pid));
    }
    return {pids.join(u' '), others.mid(0, mostNamed).join(", "_L1)};
}

// An instruction with its command (%1), worded by who has the database open (%2).
struct Remedy {
    const char *whileFree;
    const char *heldByCodex;
    const char *heldByOthers;
};

Message remedyFor(const Remedy &remedy, const QString &command, const Holders &holders)
{
    if (!holders.others.isEmpty())
        return {remedy.heldByOthers, {command, holders.others}};
    if (!holders.codexPids.isEmpty())
        return {remedy.heldByCodex, {command, holders.codexPids}};
    return {remedy.whileFree, {command}};
}

QString sqliteCommand(const DatabaseEvidence &database, QLatin1StringView statements)
{
    return u"sqlite3 %1 \"%2\""_s.arg(shellWord(database.file.path), statements);
}

Issue issueFor(const DatabaseEvidence &database, QLatin1StringView field)
{
    return {.fields = {codex::labelOf(database.name.kind) + field}, .root = {Cause::Storage, database.file.path}};
}

Issue mostlyFree(const DatabaseEvidence &database, const Holders &holders)
{
    Issue issue = issueFor(database, " free pages"_L1);
    const QString size = amountPhrase(database.pages * database.pageSize);
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 keeps %2 of free pages: most of the %3 it takes on disk is empty"),
                   {database.file.path, amountPhrase(freeBytes(database)), size}};
    issue.measured = inOurWords(u"%1 of %2 pages free (%3 %)"_s.arg(database.freePages)
                                    .arg(database.pages)
                                    .arg(100 * database.freePages / database.pages));
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "at most half of the pages, or 100 MB")};
    const QString command = sqliteCommand(database, "PRAGMA wal_checkpoint(TRUNCATE); VACUUM;"_L1);
    issue.remedy = remedyFor(
        {QT_TRANSLATE_NOOP("Checks", "Quit Codex, then reclaim the space with `%1`. Nothing is lost by it."),
         QT_TRANSLATE_NOOP("Checks", "Quit Codex (`kill %2` ends what has the database open), then reclaim the space "
                                     "with `%1`. Nothing is lost by it."),
         QT_TRANSLATE_NOOP("Checks", "Quit Codex, and close what else has the database open: %2. Then reclaim the "
                                     "space with `%1`. Nothing is lost by it.")},
        command, holders);
    return issue;
}

Issue walTooLarge(const DatabaseEvidence &database, const Holders &holders)
{
    Issue issue = issueFor(database, " write-ahead log"_L1);
    issue.cause = {QT_TRANSLATE_NOOP("Checks",
                                     "The write-ahead log of %1 has grown to %2: it was not emptied for long, "
                                     "and every start of Codex reads it"),
                   {database.file.path, amountPhrase(database.walBytes)}};
    issue.measured = inOurWords(u"%1-wal: %2, database: %3"_s.arg(
        database.name.fileName(), amountText(database.walBytes), amountText(database.file.size)));
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "at most 256 MB, and not more than the database itself")};
    const QString command = sqliteCommand(database, "PRAGMA wal_checkpoint(TRUNCATE);"_L1);
    issue.remedy = remedyFor(
        {QT_TRANSLATE_NOOP("Checks", "Quit Codex, then empty the log into the database with `%1`. Do not delete the "
                                     "log: it holds data."),
         QT_TRANSLATE_NOOP("Checks", "Quit Codex (`kill %2` ends what has the database open), then empty the log into "
                                     "the database with `%1`. Do not delete the log: it holds data."),
         QT_TRANSLATE_NOOP("Checks", "Quit Codex, and close what else has the database open: %2. Then empty the log "
                                     "into the database with `%1`. Do not delete the log: it holds data.")},
        command, holders);
    return issue;
}

Issue logTooLarge(const DatabaseEvidence &database, const Holders &holders)
{
    Issue issue = issueFor(database, " size"_L1);
    const QString path = shellWord(database.file.path);
    const QString command = u"rm -f %1 %1-wal %1-shm"_s.arg(path);
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "Codex's log lines take %2 in %1"),
                   {database.file.path, amountPhrase(database.file.size)}};
    issue.measured = verbatim(amountPhrase(database.file.size));
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "under 500 MB")};
    issue.remedy = remedyFor(
        {QT_TRANSLATE_NOOP("Checks", "Quit Codex, then remove the log database: `%1`. Codex begins a new one; only old "
                                     "log lines are lost."),
         QT_TRANSLATE_NOOP("Checks", "Quit Codex (`kill %2` ends what has the database open), then remove the log "
                                     "database: `%1`. Codex begins a new one; only old log lines are lost."),
         QT_TRANSLATE_NOOP("Checks", "Quit Codex, and close what else has the database open: %2. Then remove the log "
                                     "database: `%1`. Codex begins a new one; only old log lines are lost.")},
        command, holders);
    return issue;
}

QStringList withWriteAheadLog(const QList<DatabaseEvidence> &databases)
{
    QStringList names;
    for (const DatabaseEvidence &database : databases) {
        if (database.journalMode == "wal"_L1)
            names.append(database.name.fileName());
    }
    return names;
}

} // namespace

std::optional<Issue> sizeIssue(const DatabaseEvidence &database, const QList<probes::Process> &holders)
{
    const Holders whoHolds = holdersOf(holders);
    if (isMostlyFree(database))
        return mostlyFree(database, whoHolds);
    if (isWalTooLarge(database))
        return walTooLarge(database, whoHolds);
    if (database.name.kind == codex::DatabaseKind::Logs && database.file.size > mostLog)
        return logTooLarge(database, whoHolds);
    return {};
}

std::optional<Issue> placeIssue(const QList<DatabaseEvidence> &databases, const QString &folder,
                                const std::optional<probes::Mount> &mount)
{
    const QStringList names = withWriteAheadLog(databases);
    if (names.isEmpty() || !mount || !(mount->isNetwork() || mount->isOfHost()))
        return {};
    Issue issue{.measured = inOurWords(u"%1 (%2) on %3; journal mode wal: %4"_s.arg(mount->type, mount->source,
                                                                                    mount->point, names.join(u", "_s))),
                .expected = {QT_TRANSLATE_NOOP("Checks", "a file system of this machine")},
                .fields = {u"sqlite home file system"_s},
                .root = {Cause::Storage, folder}};
    issue.cause =
        mount->isNetwork()
            ? Message{QT_TRANSLATE_NOOP("Checks", "Codex's databases in %1 lie on a network file system (%2), "
                                                  "where a write-ahead log is not safe: they can be damaged, "
                                                  "and locks can hang"),
                      {folder, mount->type}}
            : Message{QT_TRANSLATE_NOOP("Checks", "Codex's databases in %1 lie in a folder of the host (%2), "
                                                  "where a write-ahead log is slow and locks do not reach "
                                                  "programs of the host"),
                      {folder, mount->type}};
    issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Quit Codex, move the databases to a folder on a local disk "
                                                "(`mv %1/*_[0-9]*.sqlite* FOLDER/`), and name that folder in "
                                                "config.toml: `sqlite_home = \"FOLDER\"`."),
                    {shellWord(folder)}};
    if (mount->isNetwork())
        issue.remedy.text = QT_TRANSLATE_NOOP(
            "Checks", "Quit Codex, move the databases to a folder on a local disk (`mv %1/*_[0-9]*.sqlite* FOLDER/`), "
                      "and name that folder in config.toml: `sqlite_home = \"FOLDER\"`. To leave them there, give up "
                      "the write-ahead log: `codex migrate-nfs-db`.");
    return issue;
}

} // namespace doctor::checks
