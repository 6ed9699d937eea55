// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/backgroundserver/appserverprocesses.h"

#include "checks/processtext.h"
#include "core/valuewords.h"
#include "probes/appserver.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;
constexpr qint64 mostMemory = 4096 * mebibyte;
constexpr qsizetype mostHelpers = 20; // of all Codex that run
constexpr qint64 leastAge = 3600;     // seconds before an orphan is one for good
constexpr qsizetype mostShown = 10;

QFuture<AppServerProcessesEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const probes::ProcessTable &table,
           const probes::AppServerEvidence &server) {
            const auto alive = std::ranges::find_if(server.files, &probes::DaemonFile::isAlive);
            return AppServerProcessesEvidence{.table = table,
                                              .first = probes::processWithId(surroundings, 1),
                                              .serverPid = alive == server.files.end() ? 0 : alive->pid,
                                              .isServerRunning = server.isRunning(),
                                              .now = surroundings.options->now};
        },
        probes::processes, probes::appServer);
}

// Codex and what it started, seen from their parents: helpers such as MCP servers are of it however they are called.
struct Family {
    QList<probes::Process> codex = {};
    QList<probes::Process> helpers = {};
};

Family familyIn(const probes::ProcessTable &table)
{
    QSet<int> members;
    Family family;
    for (const probes::Process &process : table.processes) {
        if (process.isCodex()) {
            members.insert(process.pid);
            family.codex.append(process);
        }
    }
    // A child may have a lower number than its parent, once the numbers have begun anew.
    for (bool hasGrown = true; hasGrown;) {
        hasGrown = false;
        for (const probes::Process &process : table.processes) {
            if (members.contains(process.pid) || !members.contains(process.parent))
                continue;
            members.insert(process.pid);
            family.helpers.append(process);
            hasGrown = true;
        }
    }
    return family;
}

// Those that Codex started itself, such as MCP servers: what a command of it starts in turn comes and goes.
qsizetype startedByCodex(const Family &family)
{
    QSet<int> codex;
    for (const probes::Process &process : family.codex)
        codex.insert(process.pid);
    return std::ranges::count_if(family.helpers,
                                 [&](const probes::Process &helper) { return codex.contains(helper.parent); });
}

// Whether its parent is gone and left it to somebody else. What systemd started itself it keeps in a unit of its own,
// and in a container the first process may have started it: it shares its session then, or leads one.
bool isOrphan(const probes::Process &process, const AppServerProcessesEvidence &evidence)
{
    const bool isOfFirst = process.parent == 1;
    const probes::Process *const parent = isOfFirst ? &evidence.first : evidence.table.find(process.parent);
    if (parent && parent->name == "systemd"_L1)
        return !process.unit.endsWith(".service"_L1);
    return isOfFirst && process.session != parent->session && process.session != process.pid;
}

qint64 ageOf(const probes::Process &process, const QDateTime &now)
{
    return process.started.isValid() && now.isValid() ? process.started.secsTo(now) : 0;
}

// Without a terminal of its own and without a server that answers, nothing can ask it for anything any more.
bool isLeft(const probes::Process &process, const AppServerProcessesEvidence &evidence)
{
    return isOrphan(process, evidence) && !process.isZombie() && process.pid != evidence.serverPid
           && !(evidence.isServerRunning && evidence.serverPid == 0) && ageOf(process, evidence.now) >= leastAge
           && process.commandLine.contains("app-server"_L1);
}

QString line(const probes::Process &process, const AppServerProcessesEvidence &evidence)
{
    QStringList parts{process.executable.isEmpty() ? process.name : process.executable,
                      ageText(ageOf(process, evidence.now)), u"%1 MiB"_s.arg(process.residentBytes / mebibyte)};
    if (process.isZombie())
        parts.append(u"zombie"_s);
    if (process.isExecutableDeleted)
        parts.append(u"executable deleted"_s);
    if (isOrphan(process, evidence))
        parts.append(u"orphaned"_s);
    if (!process.codexHome.isEmpty())
        parts.append(u"CODEX_HOME=%1"_s.arg(process.codexHome));
    return u"%1: %2"_s.arg(process.pid).arg(parts.join(u", "_s));
}

Issue leftBehind(const QList<probes::Process> &left)
{
    QStringList pids;
    for (const probes::Process &process : left)
        pids.append(QString::number(process.pid));
    return {
        .cause = {.text =
                      QT_TRANSLATE_N_NOOP("Checks", "%n background server(s) of Codex were left behind, with nothing "
                                                    "that uses them: process %1"),
                  .arguments = {pids.join(u", "_s)},
                  .count = static_cast<int>(left.size())},
        .expected = {QT_TRANSLATE_NOOP("Checks", "no app-server without a parent and without a socket that answers")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "End what you do not use any more: `kill %1`."), {pids.join(u' ')}},
        .fields = {u"codex process"_s},
        .root = {Cause::BackgroundServer, u"left behind"_s}};
}

Issue tooMany(qsizetype helpers)
{
    return {
        .cause = {.text = QT_TRANSLATE_N_NOOP("Checks", "Codex keeps %n helper process(es) running"),
                  .count = static_cast<int>(helpers)},
        .measured = verbatim(QString::number(helpers)),
        .expected = {QT_TRANSLATE_NOOP("Checks", "at most 20")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Quit Codex and start it again; then look for MCP servers that you do "
                                               "not need with `codex mcp list`.")},
        .fields = {u"helper processes"_s},
        .root = {Cause::BackgroundServer, u"helpers"_s}};
}

Issue tooLarge(qint64 bytes)
{
    const QString measured = u"%1 MiB"_s.arg(bytes / mebibyte);
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "Codex and its helpers hold %1 of memory"), {measured}},
            .measured = inOurWords(measured),
            .expected = {QT_TRANSLATE_NOOP("Checks", "under 4096 MiB")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Quit Codex and start it again; the details name the processes.")},
            .fields = {u"memory"_s},
            .root = {Cause::BackgroundServer, u"memory"_s}};
}

qint64 memoryOf(const Family &family)
{
    qint64 bytes = 0;
    for (const QList<probes::Process> &part : {family.codex, family.helpers}) {
        for (const probes::Process &process : part)
            bytes += process.residentBytes;
    }
    return bytes;
}

QList<Detail> detailsOf(const AppServerProcessesEvidence &evidence, const Family &family)
{
    QList<Detail> details{
        {u"codex processes"_s, QString::number(family.codex.size())},
        {u"helper processes"_s,
         u"%1, of which Codex itself started %2"_s.arg(family.helpers.size()).arg(startedByCodex(family))},
        {u"memory"_s, u"%1 MiB"_s.arg(memoryOf(family) / mebibyte)}};
    for (const probes::Process &process : family.codex.mid(0, mostShown))
        details.append({u"codex process"_s, line(process, evidence)});
    QList<probes::Process> largest = family.helpers;
    std::ranges::sort(largest, std::ranges::greater(), &probes::Process::residentBytes);
    for (const probes::Process &process : largest.mid(0, mostShown))
        details.append({u"helper process"_s, line(process, evidence)});
    return details;
}

} // namespace

Outcome judgeAppServerProcesses(const AppServerProcessesEvidence &evidence)
{
    if (!evidence.table.isAvailable)
        return {.status = Status::Skipped,
                .summary = {QT_TRANSLATE_NOOP("Checks", "The system does not tell its processes")}};
    const Family family = familyIn(evidence.table);
    Outcome outcome{.summary = {QT_TRANSLATE_NOOP("Checks", "No process of Codex was left behind")},
                    .details = detailsOf(evidence, family),
                    .idle = family.codex.isEmpty()};
    QList<probes::Process> left;
    std::ranges::copy_if(family.codex, std::back_inserter(left),
                         [&](const probes::Process &process) { return isLeft(process, evidence); });
    if (!left.isEmpty())
        outcome.issues.append(leftBehind(left));
    if (startedByCodex(family) > mostHelpers)
        outcome.issues.append(tooMany(startedByCodex(family)));
    if (memoryOf(family) > mostMemory)
        outcome.issues.append(tooLarge(memoryOf(family)));
    outcome.status = statusOf(outcome.issues);
    if (!outcome.issues.isEmpty())
        outcome.summary = outcome.issues.constFirst().cause;
    return outcome;
}

Check appServerProcesses()
{
    return makeCheck({.id = "app_server.processes"_L1,
                      .section = "app-server"_L1,
                      .category = Category::BackgroundServer,
                      .title = QT_TRANSLATE_NOOP("Checks", "Processes"),
                      .ours = true},
                     gather, judgeAppServerProcesses);
}

} // namespace doctor::checks
