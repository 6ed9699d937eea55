// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/backgroundserver/appserverprocesses.h"
#include "checks/environment/terminalsession.h"
#include "translatable.h"

#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;
using probes::Process;

using Processes = QList<Process>;
Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(Processes)

class TestAppServerProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void sparesTheServerThatAnswers();
    void showsNoCommandLine();
    void judgesTheSession();
    void tmuxItselfIsToldWhereItSetsTerm();
};

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000);

Process server(int pid, int parent, qint64 seconds)
{
    return {.pid = pid,
            .parent = parent,
            .name = u"codex"_s,
            .state = u'S',
            .executable = u"/opt/bin/codex"_s,
            .commandLine = {u"codex"_s, u"app-server"_s, u"--token=hush"_s},
            .started = now.addSecs(-seconds),
            .residentBytes = 100LL * 1024 * 1024};
}

const Process systemd{.pid = 1, .session = 1, .name = u"systemd"_s, .state = u'S'};

Process inUnit(Process process, const QString &unit)
{
    process.unit = unit;
    return process;
}

Process inSession(Process process, int session)
{
    process.session = session;
    return process;
}

Processes withHelpers(int count, qint64 bytes)
{
    Processes all{server(100, 50, 60)};
    for (int index = 0; index < count; ++index)
        all.append({.pid = 200 + index, .parent = 100, .name = u"node"_s, .state = u'S', .residentBytes = bytes});
    return all;
}

} // namespace

void TestAppServerProcesses::judges_data()
{
    QTest::addColumn<Processes>("processes");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("first"); // the name of the process with the number 1

    const auto row = [](const char *name, const Processes &processes, Status status,
                        const QString &first = u"systemd"_s) { QTest::newRow(name) << processes << status << first; };
    constexpr qint64 day = 86400;
    Process session{.pid = 40, .parent = 1, .name = u"systemd"_s, .state = u'S', .executable = u"/usr/lib/systemd"_s};
    Process interactive = server(10, 1, day);
    interactive.commandLine = {u"codex"_s};
    Process zombie = server(10, 1, day);
    zombie.state = u'Z';

    row("none", Processes{}, Status::Ok);
    row("in use", Processes{server(10, 5, day)}, Status::Ok);
    row("young orphan", Processes{server(10, 1, 60)}, Status::Ok);
    row("orphan", Processes{server(10, 1, day)}, Status::Warning);
    row("orphan of the user's systemd", Processes{session, server(50, 40, day)}, Status::Warning);
    row("a codex that is no server", Processes{interactive}, Status::Ok);
    row("zombie", Processes{zombie}, Status::Ok);
    row("a service of the user", {session, inUnit(server(50, 40, day), u"codex.service"_s)}, Status::Ok);
    row("a service of the system", {inUnit(server(50, 1, day), u"codex.service"_s)}, Status::Ok);
    row("left by a session", {inUnit(server(50, 1, day), u"session-3.scope"_s)}, Status::Warning);
    row("started by the first of a container", {inSession(server(50, 1, day), 1)}, Status::Ok, u"sh"_s);
    row("a daemon in a container", {inSession(server(50, 1, day), 50)}, Status::Ok, u"dumb-init"_s);
    row("left in a container", {inSession(server(50, 1, day), 40)}, Status::Warning, u"sleep"_s);
    Processes building = withHelpers(3, 1024);
    for (int index = 0; index < 64; ++index) // make -j64, by a shell that Codex started
        building.append({.pid = 300 + index, .parent = 200, .name = u"cc1plus"_s, .state = u'R'});
    row("what commands start is no leak", building, Status::Ok);
    row("twenty helpers", withHelpers(20, 1024), Status::Ok);
    row("many helpers", withHelpers(21, 1024), Status::Warning);
    row("large helpers", withHelpers(2, 3LL * 1024 * 1024 * 1024), Status::Warning);
}

void TestAppServerProcesses::judges()
{
    QFETCH(const Processes, processes);
    QFETCH(const QString, first);
    const Process leader{.pid = 1, .session = 1, .name = first, .state = u'S'};
    const Outcome outcome =
        translatable(judgeAppServerProcesses({.table = {.processes = processes}, .first = leader, .now = now}));
    QTEST(outcome.status, "status");
    for (const Issue &issue : outcome.issues)
        QVERIFY(!issue.remedy.isEmpty());
}

void TestAppServerProcesses::sparesTheServerThatAnswers()
{
    const probes::ProcessTable table{.processes = {server(10, 1, 86400), server(11, 1, 86400)}};
    const Outcome outcome = translatable(judgeAppServerProcesses(
        {.table = table, .first = systemd, .serverPid = 10, .isServerRunning = true, .now = now}));
    QVERIFY(remedyOf(outcome).english().contains(u"kill 11`"_s));
    QCOMPARE(
        translatable(judgeAppServerProcesses({.table = table, .first = systemd, .isServerRunning = true, .now = now}))
            .status,
        Status::Ok);
}

void TestAppServerProcesses::showsNoCommandLine()
{
    const Outcome outcome =
        translatable(judgeAppServerProcesses({.table = {.processes = {server(10, 1, 86400)}}, .now = now}));
    for (const Detail &detail : outcome.details)
        QVERIFY(!detail.value.contains(u"hush"_s));
}

void TestAppServerProcesses::judgesTheSession()
{
    const auto statusWith = [](const QHash<QString, QString> &variables, const QString &entry, bool isTerminal = true) {
        return translatable(judgeTerminalSession({.terminal = {.variables = codex::Variables(variables),
                                                               .isOutputTerminal = isTerminal,
                                                               .terminfoEntry = entry,
                                                               .hasTerminfoDatabase = true}}))
            .status;
    };
    const QString known = u"/lib/terminfo/x"_s;
    const QHash<QString, QString> lying{{u"TERM"_s, u"xterm-256color"_s}, {u"TMUX"_s, u"/tmp/t"_s}};
    QCOMPARE(statusWith({}, {}), Status::Ok);
    QCOMPARE(statusWith({{u"TERM"_s, u"xterm"_s}}, known), Status::Ok);
    QCOMPARE(statusWith({{u"TERM"_s, u"tmux-256color"_s}, {u"TMUX"_s, u"/tmp/t"_s}}, known), Status::Ok);
    QCOMPARE(statusWith({{u"TERM"_s, u"screen"_s}, {u"SSH_TTY"_s, u"/dev/pts/1"_s}}, known), Status::Ok);
    QCOMPARE(statusWith(lying, known), Status::Warning);
    QCOMPARE(statusWith(lying, known, false), Status::Ok);
    QCOMPARE(statusWith({{u"TERM"_s, u"xterm-new"_s}}, {}), Status::Warning);
}

void TestAppServerProcesses::tmuxItselfIsToldWhereItSetsTerm()
{
    const probes::TmuxOptions tmux{
        .isAround = true, .isAsked = true, .options = {{u"default-terminal"_s, u"xterm-256color"_s}}};
    const codex::Variables variables({{u"TERM"_s, u"xterm-256color"_s}, {u"TMUX"_s, u"/tmp/t"_s}});
    TerminalSessionEvidence evidence{.terminal = {.variables = variables, .isOutputTerminal = true}, .tmux = tmux};
    const Outcome outcome = translatable(judgeTerminalSession(evidence));
    QVERIFY(outcome.issues.constFirst().remedy.english().contains(u"set -g default-terminal"_s));
    QCOMPARE(outcome.details.constLast().value, u"default-terminal xterm-256color"_s);
    evidence.tmux.options[u"default-terminal"_s] = u"screen"_s;
    QVERIFY(
        translatable(judgeTerminalSession(evidence)).issues.constFirst().remedy.english().contains(u"start-up file"_s));
    evidence.tmux = {.isAround = true};
    QCOMPARE(translatable(judgeTerminalSession(evidence)).details.constLast().value,
             u"not inspected (--live asks tmux)"_s);
}

QTEST_GUILESS_MAIN(TestAppServerProcesses)
#include "tst_appserverprocesses.moc"
