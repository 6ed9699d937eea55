// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/statelocks.h"

#include "checks/processtext.h"
#include "core/valuewords.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::DatabaseHolder;
using probes::HeldDatabase;

StateLocksEvidence see(const Surroundings &surroundings, const probes::DatabaseHolders &holders,
                       const probes::Installation &installation)
{
    return {.holders = holders, .running = installation.running, .now = surroundings.options->now};
}

QFuture<StateLocksEvidence> gather(Environment &environment)
{
    return environment.inWorker(see, probes::watchedHolders, probes::installation);
}

QString programOf(const DatabaseHolder &holder)
{
    return holder.process.executable.isEmpty() ? holder.process.name : holder.process.executable;
}

bool isAppServer(const DatabaseHolder &holder)
{
    return holder.process.isCodex() && holder.process.commandLine.contains("app-server"_L1);
}

QString ageOf(const DatabaseHolder &holder, const QDateTime &now)
{
    return holder.process.started.isValid() ? ageText(qMax<qint64>(0, holder.process.started.secsTo(now))) : QString();
}

QStringList lockWords(const DatabaseHolder &holder)
{
    QStringList words;
    if (holder.locks.isExclusive)
        words.append(u"exclusive lock"_s);
    else if (holder.locks.isWriting)
        words.append(u"write lock"_s);
    if (holder.locks.isRecovering)
        words.append(u"recovers the log"_s);
    if (holder.locks.isCheckpointing)
        words.append(u"checkpoint"_s);
    if (holder.locks.isReading && !holder.locks.isExclusive)
        words.append(u"reads"_s);
    return words.isEmpty() ? QStringList(u"has it open"_s) : words;
}

// "4711: /usr/bin/codex, 0.169.0, app-server, 3 h, write lock, stopped"
QString lineOf(const DatabaseHolder &holder, const StateLocksEvidence &evidence)
{
    const auto running = std::ranges::find(evidence.running, holder.process.pid, &probes::RunningCodex::pid);
    QStringList parts{programOf(holder)};
    if (running != evidence.running.end() && !running->version.isEmpty())
        parts.append(running->version);
    if (isAppServer(holder))
        parts.append(u"app-server"_s);
    if (const QString age = ageOf(holder, evidence.now); !age.isEmpty())
        parts.append(age);
    parts += lockWords(holder);
    if (holder.isHeldThroughout)
        parts.append(u"held all the time"_s);
    if (holder.isFileDeleted)
        parts.append(u"file deleted"_s);
    if (holder.process.isStopped())
        parts.append(u"stopped"_s);
    return u"%1: %2"_s.arg(holder.process.pid).arg(parts.join(u", "_s));
}

Issue issueOf(const HeldDatabase &database, const QString &subject)
{
    return {.fields = {codex::labelOf(database.name.kind) + " holder"_L1}, .root = {Cause::Database, subject}};
}

Message remedyFor(const DatabaseHolder &holder)
{
    const QString pid = QString::number(holder.process.pid);
    if (holder.process.isStopped())
        return {QT_TRANSLATE_NOOP("Checks", "Let it go on with `kill -CONT %1`, or end it with `kill -KILL %1`."),
                {pid}};
    if (holder.process.isCodex())
        return {QT_TRANSLATE_NOOP("Checks", "If it is still so in a minute, end that process with `kill %1` and start "
                                            "Codex again."),
                {pid}};
    return {QT_TRANSLATE_NOOP("Checks", "Close %2, or end it with `kill %1`."), {pid, programOf(holder)}};
}

// What a lock that stays means: others wait for it five seconds, and then go without the database or not at all.
Issue lockedOut(const HeldDatabase &database, const DatabaseHolder &holder, const StateLocksEvidence &evidence)
{
    Issue issue = issueOf(database, database.path);
    const QString pid = QString::number(holder.process.pid);
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 is locked: process %2 (%3) keeps everyone else from writing to it"),
                   {database.path, pid, programOf(holder)}};
    if (holder.process.isStopped())
        issue.cause.text = QT_TRANSLATE_NOOP("Checks", "%1 is locked: process %2 (%3) is stopped, and keeps everyone "
                                                       "else from writing to it");
    issue.measured = inOurWords(lineOf(holder, evidence));
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "locks that are held for milliseconds")};
    issue.remedy = remedyFor(holder);
    const bool isSure = holder.process.isStopped() || !holder.process.isCodex();
    issue.certainty = isSure ? Certainty::Certain : Certainty::Likely;
    issue.headline = {
        QT_TRANSLATE_NOOP("Checks", "Codex cannot write to its %1: process %3 (%4) holds %2 locked"),
        {codex::nameOf(database.name.kind), database.name.fileName(), pid, programOf(holder).section(u'/', -1)}};
    return issue;
}

Issue deletedFile(const HeldDatabase &database, const DatabaseHolder &holder, const StateLocksEvidence &evidence)
{
    const QString pid = QString::number(holder.process.pid);
    Issue issue = issueOf(database, database.path + u'#' + pid);
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "Process %1 (%2) still uses a deleted %3: what it writes there is lost "
                                               "when it ends"),
                   {pid, programOf(holder), database.path}};
    issue.measured = inOurWords(lineOf(holder, evidence));
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "every process uses the file of that name")};
    issue.remedy = {QT_TRANSLATE_NOOP("Checks", "End it with `kill %1`, and start it again."), {pid}};
    return issue;
}

// A reader that is stopped in the middle keeps the log from being emptied.
Issue stoppedReader(const HeldDatabase &database, const DatabaseHolder &holder, const StateLocksEvidence &evidence)
{
    Issue issue = issueOf(database, database.path);
    const QString pid = QString::number(holder.process.pid);
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "Process %1 (%2) was stopped in the middle of reading %3: the "
                                               "write-ahead log of that database cannot be emptied, and grows"),
                   {pid, programOf(holder), database.path}};
    issue.measured = inOurWords(lineOf(holder, evidence));
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "locks that are held for milliseconds")};
    issue.remedy = remedyFor(holder);
    return issue;
}

std::optional<Issue> holderIssue(const HeldDatabase &database, const DatabaseHolder &holder,
                                 const StateLocksEvidence &evidence)
{
    if (holder.isFileDeleted)
        return deletedFile(database, holder, evidence);
    if (holder.isHeldThroughout)
        return lockedOut(database, holder, evidence);
    if (holder.process.isStopped() && holder.locks.isReading)
        return stoppedReader(database, holder, evidence);
    return {};
}

QList<Detail> detailsOf(const StateLocksEvidence &evidence)
{
    constexpr qsizetype shown = 20; // of a database
    QList<Detail> details;
    for (const HeldDatabase &database : evidence.holders.databases) {
        const QString label = codex::labelOf(database.name.kind) + " holder"_L1;
        for (const DatabaseHolder &holder : database.holders.mid(0, shown))
            details.append({label, lineOf(holder, evidence)});
        for (const int pid : database.otherHolders.mid(0, shown))
            details.append({label, u"%1: of another user, not inspected"_s.arg(pid)});
    }
    if (details.isEmpty())
        details.append({u"holders"_s, u"none"_s});
    if (evidence.holders.processesNotInspected > 0)
        details.append(
            {u"processes of other users"_s, u"%1, not inspected"_s.arg(evidence.holders.processesNotInspected)});
    return details;
}

// Ordinary where an editor, the desktop application and a terminal are in use; good to know where something is odd.
void noteAppServers(const StateLocksEvidence &evidence, Outcome &outcome)
{
    QSet<int> servers;
    for (const HeldDatabase &database : evidence.holders.databases) {
        for (const DatabaseHolder &holder : database.holders) {
            if (isAppServer(holder))
                servers.insert(holder.process.pid);
        }
    }
    if (servers.size() > 1)
        outcome.details.append({u"app-servers on this home"_s, QString::number(servers.size())});
}

Message summaryOf(const StateLocksEvidence &evidence, const Outcome &outcome)
{
    if (!outcome.issues.isEmpty())
        return outcome.issues.constFirst().cause;
    if (evidence.holders.databases.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "No process has a database open")};
    return {QT_TRANSLATE_NOOP("Checks", "Nobody keeps Codex from its databases")};
}

} // namespace

Outcome judgeStateLocks(const StateLocksEvidence &evidence)
{
    if (!evidence.holders.isAvailable)
        return {.status = Status::Skipped,
                .summary = {QT_TRANSLATE_NOOP("Checks", "The system does not tell its processes")}};
    Outcome outcome{.details = detailsOf(evidence)};
    for (const HeldDatabase &database : evidence.holders.databases) {
        for (const DatabaseHolder &holder : database.holders) {
            if (const auto issue = holderIssue(database, holder, evidence))
                outcome.issues.append(*issue);
        }
    }
    noteAppServers(evidence, outcome);
    outcome.status = statusOf(outcome.issues);
    outcome.summary = summaryOf(evidence, outcome);
    return outcome;
}

Check stateLocks()
{
    return makeCheck({.id = u"state.locks"_s,
                      .section = u"locks"_s,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Database locks"),
                      .ours = true},
                     gather, judgeStateLocks);
}

} // namespace doctor::checks
