// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/logerrors.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestLogErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheMessage_data();
    void findsTheMessage();
    void tellsKinds_data();
    void tellsKinds();
    void groupsByKindAndHour();
};

void TestLogErrors::findsTheMessage_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("message");
    QTest::newRow("no span") << u"falling back to HTTP"_s << u"falling back to HTTP"_s;
    QTest::newRow("a colon is not yet a span")
        << u"startup failed: Connection refused"_s << u"startup failed: Connection refused"_s;
    QTest::newRow("spans")
        << uR"(session_loop{thread_id=01}:turn{otel.name="session: {task}" id=2}:run_turn: failed x=1)"_s
        << u"failed x=1"_s;
    QTest::newRow("quotes in quotes") << uR"(a{b="c\"}d"}: message)"_s << u"message"_s;
    QTest::newRow("never closed") << u"a{b=c: message"_s << u"a{b=c: message"_s;
    QTest::newRow("a module") << u"codex_core::client: message"_s << u"message"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a span and nothing") << u"a{}:"_s << QString();
}

void TestLogErrors::findsTheMessage()
{
    QFETCH(const QString, body);
    QTEST(logMessage(body), "message");
}

void TestLogErrors::tellsKinds_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("kind"); // -1 for none
    const auto row = [](const char *name, const QString &body, int kind, const QString &target = u"codex_core"_s) {
        QTest::newRow(name) << target << body << kind;
    };
    row("refused",
        u"retrying (1/5 in 200ms)... sampling_error=stream disconnected before completion: Connection refused "
        "(os error 111)"_s,
        int(LogErrorKind::Connection));
    row("closed",
        u"startup websocket prewarm setup failed: stream disconnected before completion: websocket closed by "
        "server before response.completed"_s,
        int(LogErrorKind::Connection));
    row("401",
        u"retrying sampling_error=unexpected status 401 Unauthorized: no, url: http://127.0.0.1:1/v1/responses"_s,
        int(LogErrorKind::Authorisation));
    row("503", u"stream disconnected - retrying sampling_error=unexpected status 503 Service Unavailable: no"_s,
        int(LogErrorKind::Server));
    row("429", u"exceeded retry limit, last status: 429 Too Many Requests, request id: r"_s,
        int(LogErrorKind::UsageLimit));
    row("locked", u"failed to write: error returned from database: (code: 5) database is locked"_s,
        int(LogErrorKind::Database));
    row("migration", u"migration 53 was previously applied but has been modified"_s, int(LogErrorKind::Database));
    row("fallback", u"falling back to HTTP"_s, -1);
    row("a number that is no status", u"took 503 ms"_s, -1);
    row("plugins", u"failed to sync curated plugins repo: error sending request for url"_s, -1,
        u"codex_core_plugins::manager"_s);
    row("a patch that quotes code",
        u"error=apply_patch verification failed: raise RuntimeError(\"certificate of a customer refused\")"_s, -1,
        u"codex_core::tools::router"_s);
    row("a command that could not connect", u"exec_command failed: curl: Connection refused; no such table: people"_s,
        -1, u"codex_core::exec"_s);
    row("shell", u"Failed to create shell snapshot for bash: Snapshot command timed out for bash"_s, -1);
}

void TestLogErrors::tellsKinds()
{
    QFETCH(const QString, target);
    QFETCH(const QString, body);
    const auto kind = logErrorKind({0, target, u"turn{id=1 text=\"error sending request\"}: "_s + body});
    QTEST(kind ? int(*kind) : -1, "kind");
}

void TestLogErrors::groupsByKindAndHour()
{
    LogErrorCounter counter;
    const auto add = [&counter](qint64 seconds, const QString &body) { counter.add({seconds, u"codex_core"_s, body}); };
    constexpr qint64 hour = 3600;
    add(5 * hour + 30, u"connection refused, the second error=last"_s);
    add(5 * hour + 20, u"unexpected status 401 Unauthorized"_s);
    add(5 * hour + 10, u"connection refused"_s);
    add(4 * hour, QString(1000, u'x') + u"connection refused"_s);
    QCOMPARE(counter.groups().size(), 3);
    const LogErrorGroup newest = counter.groups().constFirst();
    QCOMPARE(newest.count, 2);
    QCOMPARE(newest.hour, 5 * hour);
    QCOMPARE(newest.first, 5 * hour + 10);
    QCOMPARE(newest.last, 5 * hour + 30);
    QCOMPARE(newest.example, u"last"_s);
    QCOMPARE(counter.groups().constLast().example.size(), 241);
}

QTEST_GUILESS_MAIN(TestLogErrors)
#include "tst_logerrors.moc"
