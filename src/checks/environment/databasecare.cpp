// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/databasecare.h"

#include "codex/oserror.h"
#include "core/phrase.h"
#include "core/shellword.h"
#include "core/valuewords.h"

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::DatabaseKind;
using probes::DatabaseEvidence;
using probes::Inspection;

Issue issueFor(const DatabaseEvidence &database)
{
    const QString path = database.file.path;
    return {.severity = Severity::Fail,
            .remedy = moveAsideRemedy(database.name.kind, path),
            .fields = {codex::labelOf(database.name.kind)},
            .root = {Cause::Database, path}};
}

QString kindText(probes::FileKind kind)
{
    switch (kind) {
    case probes::FileKind::Directory:
        return u"a directory"_s;
    case probes::FileKind::Fifo:
        return u"a FIFO (named pipe)"_s;
    case probes::FileKind::Socket:
        return u"a socket"_s;
    case probes::FileKind::Device:
        return u"a device"_s;
    default:
        return u"something else"_s;
    }
}

Issue notAFile(const DatabaseEvidence &database)
{
    Issue issue = issueFor(database);
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 is not a regular file"), {database.file.path}};
    issue.measured = inOurWords(kindText(database.file.kind));
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "a SQLite database, or nothing")};
    issue.headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot keep its %1: %2 is not a regular file"),
                      {codex::nameOf(database.name.kind), database.name.fileName()}};
    return issue;
}

// The folder is at fault where the file cannot even be looked at; then it is the same for every database in it.
Issue outOfReach(const DatabaseEvidence &database, int errorNumber)
{
    const QString folder = database.file.path.section(u'/', 0, -2);
    const bool isFolder = errorNumber == ENOTDIR || (errorNumber == EACCES && !database.file.exists());
    const QString place = isFolder ? folder : database.file.path;
    Issue issue = issueFor(database);
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 cannot be reached"), {place}};
    issue.measured = inOurWords(codex::osErrorText(errorNumber));
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "a readable SQLite database, or nothing")};
    issue.remedy = {
        QT_TRANSLATE_NOOP("Checks", "Check kind, owner and mode of it and of the folders above: `namei -l %1`."),
        {shellWord(place)}};
    issue.root.subject = place;
    return issue;
}

// SQLite follows the link, and cannot make the file where it ends.
Issue deadLink(const DatabaseEvidence &database)
{
    Issue issue = issueFor(database);
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 is a symbolic link to a place that is not there"),
                   {database.file.path}};
    issue.measured = inOurWords(codex::osErrorText(ENOENT));
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "a SQLite database, or nothing")};
    issue.remedy = {QT_TRANSLATE_NOOP("Checks", "See with `readlink %1` where it leads, and mount that disk or make "
                                                "that folder; or remove the link while no Codex runs."),
                    {shellWord(database.file.path)}};
    return issue;
}

// SQLite opens no database whose log or journal is something else than a file.
Issue oddNeighbour(const DatabaseEvidence &database)
{
    Issue issue = issueFor(database);
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 is not a regular file: SQLite cannot open the database beside it"),
                   {database.oddNeighbour}};
    issue.measured = inOurWords(u"not a regular file"_s);
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "a file that SQLite has made, or nothing")};
    issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Stop every Codex, then move it aside: `mv %1 %2`."),
                    {shellWord(database.oddNeighbour), shellWord(database.oddNeighbour + ".aside"_L1)}};
    issue.headline = {
        QT_TRANSLATE_NOOP("Checks", "Codex cannot open its %1 (%2): %3 is not a regular file"),
        {codex::nameOf(database.name.kind), database.name.fileName(), database.oddNeighbour.section(u'/', -1)}};
    return issue;
}

Issue damaged(const DatabaseEvidence &database)
{
    constexpr int shown = 5;
    Issue issue = issueFor(database);
    const bool isError = database.error.code != 0;
    issue.cause = isError ? Message{QT_TRANSLATE_NOOP("Checks", "%1 cannot be read: %2"),
                                    {database.file.path, valuePhrase(database.error.message)}}
                          : Message{QT_TRANSLATE_NOOP("Checks", "%1 is damaged: its integrity check finds errors"),
                                    {database.file.path}};
    if (database.isCutOff()) {
        issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 is damaged, its end is missing: it has %2 of %3"),
                       {database.file.path, amountPhrase(database.file.size), amountPhrase(database.promisedBytes)}};
    }
    issue.measured = inOurWords(isError ? integrityText(database) : database.rows.mid(0, shown).join(u"; "_s));
    issue.expected = inOurWords(u"ok"_s);
    issue.headline = {QT_TRANSLATE_NOOP("Checks", "Codex's %1 is damaged (%2)"),
                      {codex::nameOf(database.name.kind), database.name.fileName()}};
    issue.fields.append(codex::labelOf(database.name.kind) + " integrity"_L1);
    return issue;
}

} // namespace

QString integrityText(const DatabaseEvidence &database)
{
    switch (database.inspection) {
    case Inspection::NotAFile:
        return u"skipped (missing)"_s;
    case Inspection::InTheMiddle:
        return u"not inspected (a transaction is unfinished)"_s;
    case Inspection::Unsettled:
        return u"not inspected (it was written to during the whole check)"_s;
    case Inspection::Cancelled:
        return u"not inspected (cancelled)"_s;
    case Inspection::Done:
        break;
    }
    if (database.error.code != 0)
        return codex::databaseErrorText(database.error.code, database.error.message);
    return database.rows == QStringList(u"ok"_s) ? u"ok"_s : database.rows.join(u"; "_s);
}

QList<Detail> measurements(const QString &label, const DatabaseEvidence &database)
{
    const auto ours = [&label](QLatin1StringView name, const QString &value) {
        return Detail{.label = label + name, .value = value, .ours = true};
    };
    QList<Detail> details{ours(" size"_L1, amountText(database.file.size))};
    if (database.walBytes > 0)
        details.append(ours(" write-ahead log"_L1, amountText(database.walBytes)));
    if (database.freePages > 0 && database.pages > 0)
        details.append(ours(" free pages"_L1, u"%1 of %2 (%3)"_s.arg(database.freePages)
                                                  .arg(database.pages)
                                                  .arg(amountText(database.freePages * database.pageSize))));
    if (!database.journalMode.isEmpty() && database.journalMode != "wal"_L1)
        details.append(ours(" journal mode"_L1, database.journalMode));
    if (database.inspection == Inspection::Done && !database.isFullCheck)
        details.append(ours(" check"_L1, u"quick (full with --all)"_s));
    return details;
}

std::optional<Issue> databaseIssue(const DatabaseEvidence &database)
{
    if (database.file.kind == probes::FileKind::Missing && database.file.isSymbolicLink)
        return deadLink(database);
    if (database.file.kind == probes::FileKind::Missing)
        return {};
    if (!database.file.exists())
        return outOfReach(database, database.file.errorNumber);
    if (database.inspection == Inspection::NotAFile)
        return notAFile(database);
    if (!database.oddNeighbour.isEmpty())
        return oddNeighbour(database);
    if (database.isSound())
        return {};
    return database.openErrorNumber != 0 ? outOfReach(database, database.openErrorNumber) : damaged(database);
}

Message moveAsideRemedy(DatabaseKind kind, const QString &path)
{
    const QString commands = moveAsideCommand(path);
    switch (kind) {
    case DatabaseKind::State:
    case DatabaseKind::ThreadHistory:
        return {QT_TRANSLATE_NOOP("Checks",
                                  "Stop every Codex, then move the database aside: `%1`. The next interactive "
                                  "`codex` rebuilds it from the rollout files."),
                {commands}};
    case DatabaseKind::Logs:
        return {QT_TRANSLATE_NOOP("Checks", "Stop every Codex, then move the database aside: `%1`. Codex begins a new "
                                            "log; only old log lines are lost."),
                {commands}};
    case DatabaseKind::Goals:
        return {QT_TRANSLATE_NOOP("Checks",
                                  "Stop every Codex, then move the database aside: `%1`. Codex begins a new "
                                  "one without the goals of your threads, which are stored nowhere else: keep "
                                  "the old file."),
                {commands}};
    case DatabaseKind::Memories:
    case DatabaseKind::MemoriesV2:
        return {QT_TRANSLATE_NOOP("Checks",
                                  "Stop every Codex, then move the database aside: `%1`. Codex begins a new "
                                  "one without its memories, which are stored nowhere else: keep the old file."),
                {commands}};
    case DatabaseKind::Queue:
        return {QT_TRANSLATE_NOOP("Checks", "Stop every Codex, then move the database aside: `%1`. Codex begins a new "
                                            "one without the messages that were queued: keep the old file."),
                {commands}};
    }
    Q_UNREACHABLE();
}

QString moveAsideCommand(const QString &path)
{
    const QString folder = path.section(u'/', 0, -2);
    const QString aside = shellWord(folder + "/damaged"_L1);
    return u"mkdir -p %1 && mv %2* %1/"_s.arg(aside, shellWord(path));
}

} // namespace doctor::checks
