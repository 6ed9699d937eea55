// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using End = ProgramEvidence::End;

Q_DECLARE_METATYPE(doctor::probes::ProgramEvidence::End)

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowItEnds_data();
    void tellsHowItEnds();
    void givesInputVariablesAndFolder();
    void saysWhyItDoesNotStart_data();
    void saysWhyItDoesNotStart();
    void killsWhatHangs_data();
    void killsWhatHangs();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void boundsItsOutput();
    void deletingTheEnvironmentEndsIt();
    void theEventLoopGoesOn();
    void startsNothingWithoutConsent();
    void tellsWhatItStarts();
    void learnsOfItsEndWhereThatIsIgnored();

private:
    ProgramRequest shell(const QString &script) const;
    bool isAlive(const QString &pidFile) const;
    ProgramEvidence run(const ProgramRequest &request) const;

    QTemporaryDir m_folder;
};

ProgramRequest TestProgram::shell(const QString &script) const
{
    return {.launch = {.program = u"/bin/sh"_s,
                       .arguments = {u"-c"_s, script},
                       .variables = {{u"PATH"_s, u"/usr/bin:/bin"_s}, {u"COLOUR"_s, u"green"_s}},
                       .workingDirectory = m_folder.path()},
            .limit = 20s};
}

ProgramEvidence TestProgram::run(const ProgramRequest &request) const
{
    Environment environment({.startPrograms = true});
    const QFuture<ProgramEvidence> future = runProgram(environment, request);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
        return {};
    return future.result();
}

// The file holds the number of a process that the program started. It may be a zombie of an init that does not reap.
bool TestProgram::isAlive(const QString &pidFile) const
{
    QFile file(m_folder.filePath(pidFile));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const int pid = file.readAll().trimmed().toInt();
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    const bool isZombie = status.open(QIODevice::ReadOnly) && status.readAll().contains(") Z ");
    return pid > 0 && ::kill(pid, 0) == 0 && !isZombie;
}

void TestProgram::tellsHowItEnds_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<End>("end");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("errorOutput");

    const auto row = [](const char *name, const QString &script, End end, const QString &text, const QString &output,
                        const QString &errorOutput) {
        QTest::newRow(name) << script << end << text << output << errorOutput;
    };
    row("well", u"echo fine"_s, End::Exited, u"exit status 0"_s, u"fine\n"_s, {});
    row("badly", u"echo boom >&2; exit 3"_s, End::Exited, u"exit status 3"_s, {}, u"boom\n"_s);
    row("by a signal", u"kill -SEGV $$"_s, End::Signalled, u"signal 11 (Segmentation fault)"_s, {}, {});
    row("by SIGTERM", u"kill $$"_s, End::Signalled, u"signal 15 (Terminated)"_s, {}, {});
    row("by SIGKILL", u"kill -9 $$"_s, End::Signalled, u"signal 9 (Killed)"_s, {}, {});
}

void TestProgram::tellsHowItEnds()
{
    QFETCH(const QString, script);
    const ProgramEvidence evidence = run(shell(script));
    QTEST(evidence.end, "end");
    QTEST(evidence.endText(), "text");
    QTEST(evidence.output, "output");
    QTEST(evidence.errorOutput, "errorOutput");
    QVERIFY(evidence.wasStarted());
}

void TestProgram::givesInputVariablesAndFolder()
{
    ProgramRequest request = shell(u"cat; echo $COLOUR; pwd; echo ${HOME-none}"_s);
    request.input = "in\n";
    QCOMPARE(run(request).output, u"in\ngreen\n%1\nnone\n"_s.arg(m_folder.path()));
}

void TestProgram::saysWhyItDoesNotStart_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("text");

    QFile plain(m_folder.filePath(u"plain"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    QTest::newRow("missing") << u"/nowhere/x"_s << m_folder.path() << u"No such file or directory"_s;
    QTest::newRow("not executable") << plain.fileName() << m_folder.path() << u"Permission denied"_s;
    QTest::newRow("no folder") << u"/bin/sh"_s << u"/nowhere/y"_s << u"No such file or directory"_s;
}

void TestProgram::saysWhyItDoesNotStart()
{
    QFETCH(const QString, program);
    QFETCH(const QString, folder);
    const ProgramEvidence evidence = run({.launch = {.program = program, .workingDirectory = folder}});
    QCOMPARE(evidence.end, End::NotStarted);
    QTEST(evidence.errorText, "text");
}

void TestProgram::killsWhatHangs_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("sleeps") << u"echo $$ > pid; exec sleep 600"_s;
    QTest::newRow("ignores SIGTERM") << u"trap '' TERM INT HUP; echo $$ > pid; while :; do sleep 600; done"_s;
    QTest::newRow("stops itself") << u"echo $$ > pid; kill -STOP $$"_s;
}

void TestProgram::killsWhatHangs()
{
    QFETCH(const QString, script);
    ProgramRequest request = shell(script);
    request.limit = 300ms;
    const ProgramEvidence evidence = run(request);
    QCOMPARE(evidence.end, End::TimedOut);
    QVERIFY(!isAlive(u"pid"_s));
    QVERIFY2(evidence.endText().startsWith("no end within 0."_L1), qPrintable(evidence.endText()));
}

void TestProgram::leavesNothingBehind_data()
{
    QTest::addColumn<QString>("script");
    const QString child = u"sleep 600 & echo $! > pid; exit 0"_s;
    QTest::newRow("a child") << child;
    QTest::newRow("a grandchild") << u"sh -c 'sleep 600 & echo $! > pid'; exit 0"_s;
    // It leaves the process group and loses its parent, as daemons do.
    QTest::newRow("a daemon") << u"sh -c 'setsid sh -c \"echo \\$\\$ > pid; exec sleep 600\" &'; "
                                 "until [ -s pid ]; do :; done; exit 0"_s;
}

void TestProgram::leavesNothingBehind()
{
    QFETCH(const QString, script);
    QFile::remove(m_folder.filePath(u"pid"_s));
    QCOMPARE(run(shell(script)).end, End::Exited);
    QVERIFY(QFile::exists(m_folder.filePath(u"pid"_s)));
    QVERIFY(!isAlive(u"pid"_s));
}

void TestProgram::boundsItsOutput()
{
    ProgramRequest request = shell(u"yes | head -c 3000000; echo end >&2"_s);
    request.largestOutput = 100;
    const ProgramEvidence evidence = run(request);
    QCOMPARE(evidence.end, End::Exited);
    QCOMPARE(evidence.output.size(), 100);
    QVERIFY(evidence.isCut);
    QCOMPARE(evidence.errorOutput, u"end\n"_s);
}

void TestProgram::deletingTheEnvironmentEndsIt()
{
    QFile::remove(m_folder.filePath(u"pid"_s));
    auto environment = std::make_unique<Environment>(RunOptions{.startPrograms = true});
    const QFuture<ProgramEvidence> future =
        runProgram(*environment, shell(u"setsid sleep 600 & echo $! > new; mv new pid; exec sleep 600"_s));
    QTRY_VERIFY(isAlive(u"pid"_s));
    QElapsedTimer clock;
    clock.start();
    environment.reset();
    QVERIFY(clock.elapsed() < 100);
    QVERIFY(!isAlive(u"pid"_s));
    QVERIFY(future.isCanceled());
}

void TestProgram::theEventLoopGoesOn()
{
    QTimer ticking;
    QSignalSpy ticks(&ticking, &QTimer::timeout);
    ticking.start(10ms);
    ProgramRequest request = shell(u"while :; do echo flood; done"_s);
    request.limit = 500ms;
    QCOMPARE(run(request).end, End::TimedOut);
    QVERIFY2(ticks.count() > 10, qPrintable(QString::number(ticks.count())));
}

void TestProgram::startsNothingWithoutConsent()
{
    Environment environment{RunOptions()};
    const QFuture<ProgramEvidence> future = runProgram(environment, shell(u"touch started"_s));
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().end, End::NotConsented);
    QCOMPARE(future.result().endText(), u"not started: no consent"_s);
    QVERIFY(environment.touchLog().touched().programs.isEmpty());
    QVERIFY(!QFile::exists(m_folder.filePath(u"started"_s)));
}

void TestProgram::tellsWhatItStarts()
{
    Environment environment({.startPrograms = true});
    const QFuture<ProgramEvidence> future = runProgram(environment, shell(u"true"_s));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(environment.touchLog().touched().programs, {u"/bin/sh -c true"_s});
}

// As a program inherits it from a parent that wants to know nothing of its children.
void TestProgram::learnsOfItsEndWhereThatIsIgnored()
{
    const auto before = std::signal(SIGCHLD, SIG_IGN);
    ProgramRequest request = shell(u"exit 3"_s);
    request.limit = 3s;
    const ProgramEvidence evidence = run(request);
    std::signal(SIGCHLD, before);
    QCOMPARE(evidence.endText(), u"exit status 3"_s);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
