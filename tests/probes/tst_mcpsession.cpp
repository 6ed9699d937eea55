// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/mcpsession.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using End = McpSession::End;
using Step = McpSession::Step;

Q_DECLARE_METATYPE(doctor::probes::McpSession::End)
Q_DECLARE_METATYPE(doctor::probes::McpSession::Step)

class TestMcpSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowAServerBehaves_data();
    void tellsHowAServerBehaves();
    void keepsWhatItSaysBeside();
    void readsAllPagesOfTools();
    void answersWhatTheServerAsks();
    void aServerThatIsLateIsToldFromOneThatHangs();
    void aHugeLineIsPassedOver();
    void aServerThatOnlyAsksIsEnded();
    void nothingIsLeftOfAServer();
    void deletingTheEnvironmentEndsIt();
    void theServerOfTheProtocolItself();
    void waitsLongerThanCodexButNotForEver();

private:
    Launch shell(const QString &script) const;
    static McpSession ask(const Launch &launch, std::chrono::milliseconds startupLimit = 30s);
    bool isAlive(const QString &pidFile) const;

    QTemporaryDir m_folder;
};

namespace {

const QString hello =
    uR"(read a; echo '{"jsonrpc":"2.0","id":0,"result":{"protocolVersion":"2025-06-18","capabilities":{},"serverInfo":{"name":"toy","version":"1.0"}}}'; read b; )"_s;
const QString tools =
    uR"(read c; echo '{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"add"},{"name":"take"}]}}'; )"_s;
const QString stay = u"cat > /dev/null"_s;

} // namespace

Launch TestMcpSession::shell(const QString &script) const
{
    return {.program = u"/bin/sh"_s,
            .arguments = {u"-c"_s, script},
            .variables = {{u"PATH"_s, u"/usr/bin:/bin"_s}},
            .workingDirectory = m_folder.path()};
}

McpSession TestMcpSession::ask(const Launch &launch, std::chrono::milliseconds startupLimit)
{
    Environment environment({.startPrograms = true});
    const QFuture<McpSession> future =
        mcpSession(environment, {.name = u"toy"_s, .startupLimit = startupLimit}, launch);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
        return {};
    return future.result();
}

bool TestMcpSession::isAlive(const QString &pidFile) const
{
    QFile file(m_folder.filePath(pidFile));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const int pid = file.readAll().trimmed().toInt();
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    const bool isZombie = status.open(QIODevice::ReadOnly) && status.readAll().contains(") Z ");
    return pid > 0 && ::kill(pid, 0) == 0 && !isZombie;
}

void TestMcpSession::tellsHowAServerBehaves_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<End>("end");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("errorText");

    const auto row = [](const char *name, const QString &script, End end, Step step, const QString &errorText = {}) {
        QTest::newRow(name) << script << end << step << errorText;
    };
    const QString refusal = uR"(echo '{"jsonrpc":"2.0","id":%1,"error":{"code":-32602,"message":"too new"}}'; )"_s;
    row("healthy", hello + tools + stay, End::Ready, Step::ListTools);
    row("ends by itself after that", hello + tools + u"exit 4"_s, End::Ready, Step::ListTools);
    row("ignores the end of its input", hello + tools + u"exec sleep 600"_s, End::Ready, Step::ListTools);
    row("exits", u"echo boom >&2; exit 3"_s, End::Exited, Step::Initialize);
    row("exits late", hello + u"read c; exit 1"_s, End::Exited, Step::ListTools);
    row("crashes", u"kill -SEGV $$"_s, End::Signalled, Step::Initialize);
    row("closes its output", u"exec >&-; exec sleep 600"_s, End::Closed, Step::Initialize);
    row("refuses", u"read a; "_s + refusal.arg(0) + stay, End::Refused, Step::Initialize, u"-32602: too new"_s);
    row("has no tools", hello + u"read c; "_s + refusal.arg(1) + stay, End::Refused, Step::ListTools,
        u"-32602: too new"_s);
}

void TestMcpSession::tellsHowAServerBehaves()
{
    QFETCH(const QString, script);
    const McpSession session = ask(shell(script));
    QTEST(session.end, "end");
    QTEST(session.step, "step");
    QTEST(session.errorText, "errorText");
    QCOMPARE(session.initialized.has_value(), session.step == Step::ListTools);
    QCOMPARE(session.listed.has_value(), session.end == End::Ready);
    if (session.end == End::Ready) {
        QCOMPARE(session.tools, QStringList({u"add"_s, u"take"_s}));
        QCOMPARE(session.serverName, u"toy 1.0"_s);
        QCOMPARE(session.protocolVersion, u"2025-06-18"_s);
    }
}

void TestMcpSession::keepsWhatItSaysBeside()
{
    const McpSession session = ask(shell(
        u"echo Welcome; echo; echo '{}'; echo one >&2; printf '\\033[31mtwo\\033[0m' >&2; "_s + hello + tools + stay));
    QCOMPARE(session.end, End::Ready);
    QCOMPARE(session.strayLines, QStringList({u"Welcome"_s, u"{}"_s}));
    QCOMPARE(session.strayCount, 2);
    QCOMPARE(session.errorLines, QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(ask(shell(u"for i in 1 2 3 4 5 6 7; do echo $i >&2; done; exit 9"_s)).errorLines,
             QStringList({u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s}));
    QCOMPARE(ask(shell(u"exit 9"_s)).exitStatus, 9);
}

void TestMcpSession::readsAllPagesOfTools()
{
    const McpSession session = ask(shell(
        hello
        + uR"(read c; echo '{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"first"}],"nextCursor":"more"}}'; read d; )"_s
        + uR"(case "$d" in *'"cursor":"more"'*) echo '{"jsonrpc":"2.0","id":2,"result":{"tools":[{"name":"last"}]}}';; esac; )"_s
        + stay));
    QCOMPARE(session.end, End::Ready);
    QCOMPARE(session.tools, QStringList({u"first"_s, u"last"_s}));
}

void TestMcpSession::answersWhatTheServerAsks()
{
    const McpSession session = ask(shell(
        uR"(echo '{"jsonrpc":"2.0","id":"s","method":"ping"}'; read a; read p; case "$p" in *'"result":{}'*) ;; *) exit 8;; esac; )"_s
        + u"a=; "_s + QString(hello).remove(u"read a; "_s) + tools + stay));
    QCOMPARE(session.end, End::Ready);
}

void TestMcpSession::aServerThatIsLateIsToldFromOneThatHangs()
{
    const McpSession late = ask(shell(u"sleep 1; "_s + hello + tools + stay), 100ms);
    QCOMPARE(late.end, End::Ready);
    QVERIFY(*late.initialized >= 1s);
    QVERIFY(*late.listed < 1s);
}

void TestMcpSession::aHugeLineIsPassedOver()
{
    const McpSession session = ask(shell(u"head -c 5000000 /dev/zero | tr '\\0' x; echo; "_s + hello + tools + stay));
    QCOMPARE(session.end, End::Ready);
    QVERIFY(session.hasHugeLine);
    QCOMPARE(session.strayCount, 0);
}

void TestMcpSession::aServerThatOnlyAsksIsEnded()
{
    const McpSession session = ask(shell(uR"(exec yes '{"jsonrpc":"2.0","id":"s","method":"ping"}')"_s));
    QCOMPARE(session.end, End::NotReading);
    QVERIFY(session.waited < 10s);
}

void TestMcpSession::nothingIsLeftOfAServer()
{
    const QString forks = u"setsid sleep 600 & echo $! > child; echo $$ > pid; "_s;
    QCOMPARE(ask(shell(forks + hello + tools + u"exec sleep 600"_s)).end, End::Ready);
    QVERIFY(!isAlive(u"pid"_s));
    QVERIFY(!isAlive(u"child"_s));
    QCOMPARE(ask(shell(forks + u"exit 3"_s)).end, End::Exited);
    QVERIFY(!isAlive(u"child"_s));
}

void TestMcpSession::deletingTheEnvironmentEndsIt()
{
    QFile::remove(m_folder.filePath(u"pid"_s));
    auto environment = std::make_unique<Environment>(RunOptions{.startPrograms = true});
    const QFuture<McpSession> future =
        mcpSession(*environment, {.name = u"toy"_s}, shell(u"echo $$ > new; mv new pid; exec sleep 600"_s));
    QTRY_VERIFY(isAlive(u"pid"_s));
    QElapsedTimer clock;
    clock.start();
    environment.reset();
    QVERIFY(clock.elapsed() < 100);
    QVERIFY(!isAlive(u"pid"_s));
    QVERIFY(future.isCanceled());
}

void TestMcpSession::theServerOfTheProtocolItself()
{
    const QString everything = QStringLiteral(DOCTOR_MCP_EVERYTHING);
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (!QFile::exists(everything) || node.isEmpty())
        QSKIP("Needs node and `npm ci --prefix tests/tools`");
    const McpSession session = ask({.program = node,
                                    .arguments = {everything, u"stdio"_s},
                                    .variables = {{u"PATH"_s, u"/usr/bin:/bin"_s}, {u"HOME"_s, m_folder.path()}},
                                    .workingDirectory = m_folder.path()});
    QCOMPARE(session.end, End::Ready);
    QCOMPARE(session.protocolVersion, u"2025-06-18"_s);
    QVERIFY(session.tools.contains(u"echo"_s));
    QCOMPARE(session.strayCount, 0);
}

void TestMcpSession::waitsLongerThanCodexButNotForEver()
{
    QCOMPARE(patienceFor(0ms), 10s);
    QCOMPARE(patienceFor(2s), 10s);
    QCOMPARE(patienceFor(8s), 16s);
    QCOMPARE(patienceFor(30s), 40s);
    QCOMPARE(patienceFor(600s), 40s);
}

QTEST_GUILESS_MAIN(TestMcpSession)
#include "tst_mcpsession.moc"
