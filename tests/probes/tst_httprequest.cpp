// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "rig.h"
#include "testserver.h"

#include <QSslSocket>
#include <QTimer>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestHttpRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAndFaults_data();
    void answersAndFaults();
    void sendsWhatCodexSends();
    void endsASlowDrip();
    void cutsAHugeBody();
    void takesChunksApart();
    void findsNoListener();
    void followsRedirects();
    void dropsCredentialsOnTheWayToAnotherPort();
    void keepsCredentialsOnTheSameHost();
    void endsARedirectLoop();
    void makesBasicCredentialsOfUserinfo();
    void sendsNoUserinfoWithoutConsent();
    void holdsBackSecretsOfTheQueryWithoutConsent();
    void touchesNothingOffline();
    void endsWithTheEnvironment();
};

namespace {

HttpRequest quick(const QString &url)
{
    return {.url = QUrl(url), .limit = 400ms};
}

TestServer::Script ignoring()
{
    return [](QSslSocket &, const QByteArray &) {};
}

// Answers with a redirect to wherever it is told.
TestServer::Script redirectingTo(const QString &url, const QByteArray &status = "302 Found")
{
    return answering(httpAnswer(status, "Location: " + url.toLatin1() + "\r\n"));
}

} // namespace

void TestHttpRequest::answersAndFaults_data()
{
    QTest::addColumn<TestServer::Script>("script");
    QTest::addColumn<TransportFault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("errorText");

    const QByteArray huge = "X-Huge: " + QByteArray(70 * 1024, 'x') + "\r\n";
    QTest::newRow("good") << answering(httpAnswer("200 OK", {}, "{}")) << TransportFault::None << 200
                          << QByteArray("{}") << QString();
    QTest::newRow("refused with a body") << answering(
        httpAnswer("401 Unauthorized", "WWW-Authenticate: Negotiate\r\n", "no"))
                                         << TransportFault::None << 401 << QByteArray("no") << QString();
    QTest::newRow("until the connection ends")
        << answering("HTTP/1.0 200 OK\r\n\r\nall") << TransportFault::None << 200 << QByteArray("all") << QString();
    QTest::newRow("after an early hint") << answering("HTTP/1.1 103 Early Hints\r\n\r\n" + httpAnswer("204 Done"))
                                         << TransportFault::None << 204 << QByteArray() << QString();
    QTest::newRow("huge head") << answering(httpAnswer("200 OK", huge)) << TransportFault::None << 200 << QByteArray()
                               << QString();
    QTest::newRow("head without end") << answering("HTTP/1.1 200 OK\r\n" + huge.repeated(7)) << TransportFault::Protocol
                                      << 0 << QByteArray() << u"the headers of the answer exceed 400 KiB"_s;
    QTest::newRow("cut before an answer")
        << answering({}) << TransportFault::Closed << 0 << QByteArray() << u"The remote host closed the connection"_s;
    QTest::newRow("cut within the head") << answering("HTTP/1.1 200 OK\r\nServ") << TransportFault::Closed << 0
                                         << QByteArray() << u"The remote host closed the connection"_s;
    QTest::newRow("cut within the body") << answering("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\npart")
                                         << TransportFault::None << 200 << QByteArray("part")
                                         << u"The remote host closed the connection"_s;
    QTest::newRow("another protocol") << answering("SSH-2.0-OpenSSH_9.2\r\n") << TransportFault::Protocol << 0
                                      << QByteArray() << u"not HTTP: \"SSH-2.0-OpenSSH_9.2\""_s;
    QTest::newRow("no status") << answering("HTTP/1.1 fine\r\n\r\n") << TransportFault::Protocol << 0 << QByteArray()
                               << u"not HTTP: \"HTTP/1.1 fine\""_s;
    QTest::newRow("silent") << ignoring() << TransportFault::TimedOut << 0 << QByteArray()
                            << u"request timed out after 0.4 s"_s;
}

void TestHttpRequest::answersAndFaults()
{
    QFETCH(const TestServer::Script, script);
    const TestServer server(script);
    const HttpEvidence evidence = Rig().ask(quick(server.url(u"/v1/models?key=secret"_s)));
    QTEST(evidence.fault, "fault");
    QTEST(evidence.answer.status, "status");
    QTEST(evidence.answer.body, "body");
    QTEST(evidence.errorText, "errorText");
    QCOMPARE(evidence.url.toString(), server.url(u"/v1/models"_s));
    QCOMPARE(server.heads().size(), 1); // nothing is asked twice
    QCOMPARE(evidence.isCut, evidence.isAnswered() && !evidence.errorText.isEmpty());
}

void TestHttpRequest::sendsWhatCodexSends()
{
    const TestServer server(answering(httpAnswer("200 OK")));
    Rig().ask({.method = "HEAD", .url = QUrl(server.url(u"/v1/responses?a=1#part"_s)), .headers = {{"x-own", "1"}}});
    const QByteArray head = server.heads().value(0);
    QVERIFY2(
        head.startsWith("HEAD /v1/responses?a=1 HTTP/1.1\r\noriginator: codex_cli_rs\r\nuser-agent: codex_cli_rs/"),
        head.constData());
    QVERIFY(head.contains("(codex-doctor; "));
    QVERIFY(head.contains("\r\naccept: */*\r\nx-own: 1\r\nhost: 127.0.0.1:"));
    QVERIFY(!head.contains("cookie"));
    QVERIFY(!head.contains("authorization"));
}

void TestHttpRequest::endsASlowDrip()
{
    const TestServer server([](QSslSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        auto *const timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("."); });
        timer->start(5);
    });
    const HttpEvidence evidence = Rig().ask(quick(server.url(u"/"_s)));
    QCOMPARE(evidence.answer.status, 200);
    QVERIFY(evidence.isCut);
    QVERIFY(evidence.bytes > 0 && evidence.bytes < 1000);
    QCOMPARE(evidence.errorText, u"request timed out after 0.4 s"_s);
    QVERIFY(evidence.toHead < evidence.duration);
}

void TestHttpRequest::cutsAHugeBody()
{
    const TestServer server(answering(httpAnswer("200 OK", {}, QByteArray(1024 * 1024, 'x'))));
    const HttpEvidence evidence = Rig().ask({.url = QUrl(server.url(u"/"_s)), .largestBody = 1000});
    QCOMPARE(evidence.bytes, 1000);
    QVERIFY(evidence.isCut);
    QVERIFY(evidence.errorText.isEmpty());
}

void TestHttpRequest::takesChunksApart()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const TestServer good(answering(head + "3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\nTrailer: 1\r\n\r\n"));
    const TestServer bad(answering(head + "3\r\nabcdef\r\n"));
    QCOMPARE(Rig().ask(quick(good.url(u"/"_s))).answer.body, "abc0123456789");
    QCOMPARE(Rig().ask(quick(bad.url(u"/"_s))).errorText, u"the chunks of the body are malformed"_s);
}

void TestHttpRequest::findsNoListener()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1/"_s.arg(closed.serverPort());
    closed.close();
    const HttpEvidence evidence = Rig().ask(quick(url));
    QCOMPARE(evidence.fault, TransportFault::Refused);
    QCOMPARE(evidence.errorText, u"Connection refused (os error 111)"_s);
    QCOMPARE(Rig().ask(quick(u"ftp://127.0.0.1/"_s)).fault, TransportFault::InvalidUrl);
    QCOMPARE(Rig().ask(quick(u"http://a b/"_s)).fault, TransportFault::InvalidUrl);
}

void TestHttpRequest::followsRedirects()
{
    const TestServer end(answering(httpAnswer("200 OK", {}, "there")));
    const TestServer begin(redirectingTo(end.url(u"/there?token=hidden"_s), "303 See Other"));
    HttpRequest asked = quick(begin.url(u"/"_s));
    asked.method = "POST";
    asked.body = "{}";
    HttpEvidence evidence = Rig().ask(asked);
    QCOMPARE(evidence.answer.body, "there");
    QCOMPARE(evidence.redirects, QStringList{end.url(u"/there"_s)});
    QVERIFY(end.heads().value(0).startsWith("GET /there?token=hidden "));
    asked.followsRedirects = false;
    evidence = Rig().ask(asked);
    QCOMPARE(evidence.answer.status, 303);
    QVERIFY(evidence.redirects.isEmpty());
}

void TestHttpRequest::dropsCredentialsOnTheWayToAnotherPort()
{
    const TestServer *home = nullptr;
    const TestServer other(
        [&home](QSslSocket &socket, const QByteArray &) { redirectingTo(home->url(u"/back"_s))(socket, {}); });
    const TestServer own([&other](QSslSocket &socket, const QByteArray &head) {
        if (head.startsWith("GET /back"))
            answering(httpAnswer("200 OK"))(socket, head);
        else
            redirectingTo(other.url(u"/other"_s), "307 Temporary Redirect")(socket, head);
    });
    home = &own;
    HttpRequest asked = quick(own.url(u"/"_s));
    asked.headers = {{"x-harmless", "1"}};
    asked.credentials = {{"authorization", "Bearer sk-made-up"}, {"chatgpt-account-id", "account"}};
    QCOMPARE(Rig().ask(asked).answer.status, 200);
    QVERIFY(own.heads().value(0).contains("authorization: Bearer sk-made-up\r\nchatgpt-account-id: account\r\n"));
    QVERIFY(other.heads().value(0).contains("x-harmless: 1"));
    QVERIFY(!other.heads().value(0).contains("sk-made-up"));
    QVERIFY(!other.heads().value(0).contains("chatgpt-account-id"));
    QVERIFY(!own.heads().value(1).contains("sk-made-up")); // not even when it leads back
}

void TestHttpRequest::keepsCredentialsOnTheSameHost()
{
    const TestServer server([](QSslSocket &socket, const QByteArray &head) {
        if (head.startsWith("GET /new"))
            answering(httpAnswer("200 OK"))(socket, head);
        else
            redirectingTo(u"/new"_s, "308 Permanent Redirect")(socket, head);
    });
    HttpRequest asked = quick(server.url(u"/old"_s));
    asked.credentials = {{"authorization", "Bearer sk-made-up"}};
    QCOMPARE(Rig().ask(asked).answer.status, 200);
    QVERIFY(server.heads().value(1).contains("sk-made-up"));
}

void TestHttpRequest::endsARedirectLoop()
{
    const TestServer server(redirectingTo(u"/again"_s));
    const HttpEvidence evidence = Rig().ask({.url = QUrl(server.url(u"/"_s))});
    QCOMPARE(evidence.fault, TransportFault::Other);
    QCOMPARE(evidence.errorText, u"more than 10 redirects"_s);
    QCOMPARE(server.heads().size(), 11);
}

void TestHttpRequest::makesBasicCredentialsOfUserinfo()
{
    const TestServer other(answering(httpAnswer("200 OK")));
    const TestServer server(redirectingTo(other.url(u"/"_s)));
    QString url = server.url(u"/"_s);
    url.replace("http://"_L1, "http://us%40er:p%3Aw@"_L1);
    const HttpEvidence evidence = Rig().ask(quick(url));
    QVERIFY(server.heads().value(0).contains("authorization: Basic dXNAZXI6cDp3\r\n"));
    QVERIFY(!other.heads().value(0).contains("authorization"));
    QCOMPARE(evidence.url.toString(), server.url(u"/"_s));
    HttpRequest asked = quick(url);
    asked.credentials = {{"authorization", "Bearer sk-made-up"}};
    Rig().ask(asked);
    QVERIFY(server.heads().value(1).contains("authorization: Bearer sk-made-up\r\n"));
    QVERIFY(!server.heads().value(1).contains("Basic"));
}

void TestHttpRequest::sendsNoUserinfoWithoutConsent()
{
    const TestServer server(answering(httpAnswer("200 OK")));
    Rig rig;
    rig.sendsCredentials = false;
    rig.ask(quick(server.url(u"/"_s).replace("http://"_L1, "http://user:pass@"_L1)));
    QCOMPARE(server.heads().size(), 1);
    QVERIFY(!server.heads().value(0).contains("authorization"));
}

void TestHttpRequest::holdsBackSecretsOfTheQueryWithoutConsent()
{
    const TestServer server(answering(httpAnswer("200 OK")));
    Rig rig;
    for (const bool sends : {true, false}) {
        rig.sendsCredentials = sends;
        rig.ask(quick(server.url(u"/v1?api-version=2026-01-01&apiKey=made-up-1"_s)));
    }
    QVERIFY(server.heads().value(0).contains(" /v1?api-version=2026-01-01&apiKey=made-up-1 HTTP"));
    QVERIFY(server.heads().value(1).contains(" /v1?api-version=2026-01-01 HTTP"));
}

void TestHttpRequest::touchesNothingOffline()
{
    const TestServer server(answering(httpAnswer("200 OK")));
    Rig rig;
    rig.isOffline = true;
    QCOMPARE(rig.ask(quick(server.url(u"/"_s))).fault, TransportFault::Offline);
    QVERIFY(server.heads().isEmpty());
}

void TestHttpRequest::endsWithTheEnvironment()
{
    const TestServer server(ignoring());
    const Rig rig;
    auto environment = std::make_unique<Environment>(rig.options());
    const QFuture<HttpEvidence> future = request(*environment, {.url = QUrl(server.url(u"/"_s))});
    QTRY_COMPARE(server.heads().size(), 1);
    QCOMPARE(environment->touchLog().touched().hosts, QStringList{u"127.0.0.1:%1"_s.arg(server.serverPort())});
    environment.reset();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    QTRY_COMPARE(server.openConnections(), 0);
}

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
