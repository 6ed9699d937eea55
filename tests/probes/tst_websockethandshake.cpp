// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/websocketframe.h"
#include "rig.h"
#include "testserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslSocket>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestWebSocketHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptances_data();
    void acceptances();
    void refusals_data();
    void refusals();
    void sendsWhatCodexSends();
    void tunnelsThroughAProxy();
    void goesThroughSocks();
    void leavesProxiesAloneThatCodexDoesNotKnow_data();
    void leavesProxiesAloneThatCodexDoesNotKnow();
    void boundsASendThatStalls();
    void goesOverTls();
    void failsWithABundleThatCodexCannotUse_data();
    void failsWithABundleThatCodexCannotUse();
    void findsNoListener();
    void touchesNothingOffline();
    void endsWithTheEnvironment();
};

namespace {

WebSocketRequest quick(const QString &url)
{
    return {.url = QUrl(url), .connectLimit = 400ms, .grace = 100ms};
}

QByteArray acceptance(const QByteArray &head)
{
    const QByteArray label = "sec-websocket-key: ";
    const qsizetype start = head.indexOf(label) + label.size();
    const QByteArray key = head.mid(start, head.indexOf('\r', start) - start);
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
           + codex::webSocketAccept(key) + "\r\n\r\n";
}

// Accepts, and then says these bytes.
TestServer::Script accepting(const QByteArray &then = {}, bool closes = false)
{
    return [=](QSslSocket &socket, const QByteArray &head) {
        socket.write(acceptance(head) + then);
        if (closes)
            socket.disconnectFromHost();
    };
}

} // namespace

void TestWebSocketHandshake::acceptances_data()
{
    QTest::addColumn<TestServer::Script>("script");
    QTest::addColumn<QString>("firstFrame");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<int>("closeCode");
    QTest::addColumn<QString>("closeReason");
    QTest::addColumn<QString>("errorText");

    const QByteArray violation = QByteArray("\x88\x06\x03\xf0", 4) + "nope";
    QTest::newRow("quiet") << accepting() << QString() << false << 0 << QString() << QString();
    QTest::newRow("text") << accepting(QByteArray("\x81\x02{}", 4)) << u"text, 2 bytes"_s << false << 0 << QString()
                          << QString();
    QTest::newRow("long text") << accepting(QByteArray("\x81\x7e\x01\x00", 4) + QByteArray(256, 'x'))
                               << u"text, 256 bytes"_s << false << 0 << QString() << QString();
    QTest::newRow("closed with a reason")
        << accepting(violation) << QString() << true << 1008 << u"nope"_s << QString();
    QTest::newRow("text, then closed") << accepting(QByteArray("\x81\x02{}", 4) + violation) << u"text, 2 bytes"_s
                                       << true << 1008 << u"nope"_s << QString();
    QTest::newRow("closed without a code")
        << accepting(QByteArray("\x88\x00", 2)) << QString() << true << 1005 << QString() << QString();
    QTest::newRow("gone without a frame")
        << accepting({}, true) << QString() << true << 0 << QString() << u"The remote host closed the connection"_s;
    QTest::newRow("masked") << accepting(QByteArray("\x81\x82\x01\x02\x03\x04zz", 8)) << u"text, 2 bytes"_s << false
                            << 0 << QString() << u"the server sent a masked frame"_s;
    QTest::newRow("oversized") << accepting(QByteArray("\x82\x7f\x00\x00\x00\x01\x00\x00\x00\x00", 10))
                               << u"binary, 4294967296 bytes"_s << false << 0 << QString()
                               << u"the server sent a frame of 4294967296 bytes"_s;
}

void TestWebSocketHandshake::acceptances()
{
    QFETCH(const TestServer::Script, script);
    const TestServer server(script);
    const WebSocketEvidence evidence = Rig().shake(quick(server.url(u"/v1/responses"_s, u"ws"_s)));
    QVERIFY(evidence.isAccepted);
    QCOMPARE(evidence.answer.status, 101);
    QCOMPARE(evidence.fault, TransportFault::None);
    QTEST(evidence.firstFrame, "firstFrame");
    QTEST(evidence.isClosed, "isClosed");
    QTEST(evidence.closeCode.value_or(0), "closeCode");
    QTEST(evidence.closeReason, "closeReason");
    QTEST(evidence.errorText, "errorText");
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestWebSocketHandshake::refusals_data()
{
    QTest::addColumn<TestServer::Script>("script");
    QTest::addColumn<TransportFault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<qsizetype>("bodySize");
    QTest::addColumn<QString>("errorText");

    const QByteArray wrongKey = "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n";
    const QByteArray switching = "HTTP/1.1 101 Switching Protocols\r\n";
    const auto row = [](const char *name, const TestServer::Script &script, TransportFault fault, int status,
                        qsizetype size, const QString &errorText) {
        QTest::newRow(name) << script << fault << status << size << errorText;
    };
    const auto none = TransportFault::None;
    row("426", answering(httpAnswer("426 Upgrade Required", "Upgrade: h2c\r\n")), none, 426, 0, {});
    row("401", answering(httpAnswer("401 Unauthorized", "x-request-id: r\r\n", "denied")), none, 401, 6, {});
    row("503 with a long body", answering(httpAnswer("503 Unavailable", {}, QByteArray(20'000, 'x'))), none, 503, 8192,
        {});
    row("200 by a proxy that strips the upgrade", answering("HTTP/1.0 200 OK\r\n\r\nhello"), none, 200, 5, {});
    row("200 that never ends",
        [](QSslSocket &socket, const QByteArray &) { socket.write("HTTP/1.1 200 OK\r\n\r\nhel"); }, none, 200, 3, {});
    row("wrong key", answering(switching + wrongKey), TransportFault::Protocol, 101, 0,
        u"the answer has the wrong Sec-WebSocket-Accept"_s);
    row("no key", answering(switching + "\r\n"), TransportFault::Protocol, 101, 0,
        u"the answer has no Sec-WebSocket-Accept"_s);
    row("huge head", answering(switching + "X: " + QByteArray(70'000, 'x') + "\r\n\r\n"), TransportFault::Protocol, 0,
        0, u"the head of the answer exceeds 64 KiB"_s);
    row("another protocol", answering("SSH-2.0-OpenSSH_9.2\r\n"), TransportFault::Protocol, 0, 0,
        u"not HTTP: \"SSH-2.0-OpenSSH_9.2\""_s);
    row("cut", answering({}), TransportFault::Closed, 0, 0, u"The remote host closed the connection"_s);
    row(
        "stalls", [](QSslSocket &, const QByteArray &) {}, TransportFault::TimedOut, 0, 0,
        u"request timed out after 0.4 s"_s);
}

void TestWebSocketHandshake::refusals()
{
    QFETCH(const TestServer::Script, script);
    const TestServer server(script);
    const WebSocketEvidence evidence = Rig().shake(quick(server.url(u"/v1/responses?key=secret"_s, u"ws"_s)));
    QVERIFY(!evidence.isAccepted);
    QTEST(evidence.fault, "fault");
    QTEST(evidence.answer.status, "status");
    QTEST(evidence.answer.body.size(), "bodySize");
    QTEST(evidence.errorText, "errorText");
    QCOMPARE(evidence.url.toString(), server.url(u"/v1/responses"_s, u"ws"_s));
}

void TestWebSocketHandshake::sendsWhatCodexSends()
{
    const TestServer server(accepting());
    WebSocketRequest asked = quick(server.url(u"/v1/responses?a=1"_s, u"ws"_s));
    asked.headers = {{"openai-beta", "responses_websockets=2026-02-06"}};
    asked.credentials = {{"authorization", "Bearer sk-made-up"}, {"originator", "mine"}};
    QVERIFY(Rig().shake(asked).isAccepted);
    const QByteArray head = server.heads().value(0);
    QVERIFY(head.startsWith("GET /v1/responses?a=1 HTTP/1.1\r\nhost: 127.0.0.1:"));
    for (const char *line :
         {"connection: Upgrade", "upgrade: websocket", "sec-websocket-version: 13",
          "openai-beta: responses_websockets=2026-02-06", "authorization: Bearer sk-made-up", "originator: mine",
          "user-agent: codex_cli_rs/", "sec-websocket-extensions: permessage-deflate; client_max_window_bits"})
        QVERIFY2(head.contains(QByteArray("\r\n") + line), line);
    QVERIFY(!head.contains("originator: codex"));
}

void TestWebSocketHandshake::tunnelsThroughAProxy()
{
    // Plays the proxy and, behind it, the server.
    const TestServer proxy([](QSslSocket &socket, const QByteArray &head) {
        socket.write(head.startsWith("CONNECT") ? "HTTP/1.1 200 OK\r\n\r\n" : acceptance(head));
    });
    Rig rig;
    rig.variables.insert(u"HTTP_PROXY"_s, proxy.url({}));
    QVERIFY(rig.shake(quick(u"ws://provider.invalid/v1/responses"_s)).isAccepted);
    QVERIFY(proxy.heads().value(0).startsWith("CONNECT provider.invalid:80 HTTP/1.1\r\n"));
    QVERIFY(proxy.heads().value(1).startsWith("GET /v1/responses HTTP/1.1\r\n"));
    const TestServer refusing(answering(httpAnswer("407 Proxy Authentication Required")));
    rig.variables.insert(u"HTTP_PROXY"_s, refusing.url({}));
    const WebSocketEvidence evidence = rig.shake(quick(u"ws://provider.invalid/v1/responses"_s));
    QCOMPARE(evidence.fault, TransportFault::ProxyAuthentication);
    QCOMPARE(evidence.errorText, u"HTTP 407 Proxy Authentication Required"_s);
}

void TestWebSocketHandshake::goesThroughSocks()
{
    QTcpServer socks;
    QVERIFY(socks.listen(QHostAddress::LocalHost));
    QByteArray spoken;
    connect(&socks, &QTcpServer::newConnection, &socks, [&socks, &spoken] {
        QTcpSocket *const socket = socks.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &spoken] {
            const QByteArray bytes = socket->readAll();
            spoken += bytes;
            if (bytes.contains("GET "))
                socket->write(acceptance(bytes));
            else if (bytes.startsWith(QByteArray("\x05\x01\x00\x03", 4)))
                socket->write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50", 10));
            else
                socket->write(QByteArray("\x05\x00", 2));
        });
    });
    Rig rig;
    for (const QString &scheme : {u"socks5"_s, u"socks5h"_s}) {
        spoken.clear();
        rig.variables.insert(u"ALL_PROXY"_s, u"%1://127.0.0.1:%2"_s.arg(scheme).arg(socks.serverPort()));
        const WebSocketEvidence evidence = rig.shake(quick(u"ws://provider.invalid/v1/responses"_s));
        QVERIFY2(evidence.isAccepted, qPrintable(evidence.errorText));
        QVERIFY(spoken.contains("provider.invalid")); // the proxy looks up the name
        QVERIFY(evidence.traffic.sent > 100 && evidence.traffic.received > 100);
    }
}

void TestWebSocketHandshake::leavesProxiesAloneThatCodexDoesNotKnow_data()
{
    QTest::addColumn<QString>("scheme");

    for (const char *const scheme : {"https", "socks4", "socks4a", "socks"})
        QTest::newRow(scheme) << QString::fromLatin1(scheme);
}

void TestWebSocketHandshake::leavesProxiesAloneThatCodexDoesNotKnow()
{
    QFETCH(const QString, scheme);
    const TestServer proxy(accepting());
    Rig rig;
    rig.variables.insert(u"ALL_PROXY"_s, proxy.url({}, scheme));
    const WebSocketEvidence evidence = rig.shake(quick(u"wss://provider.invalid/v1/responses"_s));
    QCOMPARE(evidence.fault, TransportFault::ProxyRefused);
    QCOMPARE(evidence.errorText, u"URL error: Proxy URL scheme not supported"_s);
    QCOMPARE(proxy.openConnections(), 0);
}

// A peer that takes the connection and never reads: the buffers of both sides fill, and what is left waits.
void TestWebSocketHandshake::boundsASendThatStalls()
{
    QTcpServer deaf;
    QVERIFY(deaf.listen(QHostAddress::LocalHost)); // nobody takes its connections
    WebSocketRequest asked = quick(u"ws://127.0.0.1:%1/"_s.arg(deaf.serverPort()));
    deaf.pauseAccepting();
    asked.headers = {{"x-large", QByteArray(32LL * 1024 * 1024, 'x')}};
    QElapsedTimer clock;
    clock.start();
    const WebSocketEvidence evidence = Rig().shake(asked);
    QCOMPARE(evidence.fault, TransportFault::TimedOut);
    QCOMPARE(evidence.errorText, u"request timed out after 0.4 s"_s);
    QVERIFY(evidence.duration < 5s);
    QVERIFY(clock.elapsed() < 10'000);
}

void TestWebSocketHandshake::goesOverTls()
{
    const TestServer server(accepting(), testTls());
    const WebSocketRequest asked = quick(server.url(u"/"_s, u"wss"_s));
    Rig rig;
    QCOMPARE(rig.shake(asked).fault, TransportFault::Tls);
    rig.variables.insert(u"CODEX_CA_CERTIFICATE"_s, testAuthorityFile());
    QVERIFY(rig.shake(asked).isAccepted);
}

void TestWebSocketHandshake::failsWithABundleThatCodexCannotUse_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("errorText");

    QTest::newRow("missing")
        << QByteArray()
        << u"Failed to read CA certificate file %1 selected by SSL_CERT_FILE: No such file or directory (os error 2)."_s;
    QTest::newRow("no PEM")
        << QByteArray("hello")
        << u"Failed to load CA certificates from %1 selected by SSL_CERT_FILE: no certificates found in PEM file."_s;
}

void TestWebSocketHandshake::failsWithABundleThatCodexCannotUse()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, errorText);
    const TestServer server(accepting());
    Rig rig;
    const QString path = rig.home.filePath(u"bundle.pem"_s);
    QFile file(path);
    if (!content.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(content);
    file.close();
    rig.variables.insert(u"SSL_CERT_FILE"_s, path);
    const WebSocketEvidence evidence = rig.shake(quick(server.url(u"/"_s, u"ws"_s)));
    QCOMPARE(evidence.fault, TransportFault::Tls);
    QCOMPARE(evidence.errorText, errorText.arg(path));
    QVERIFY(server.heads().isEmpty());
}

void TestWebSocketHandshake::findsNoListener()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString url = u"ws://127.0.0.1:%1/"_s.arg(closed.serverPort());
    closed.close();
    QCOMPARE(Rig().shake(quick(url)).fault, TransportFault::Refused);
    QCOMPARE(Rig().shake(quick(u"http://127.0.0.1/"_s)).fault, TransportFault::InvalidUrl);
}

void TestWebSocketHandshake::touchesNothingOffline()
{
    const TestServer server(accepting());
    Rig rig;
    rig.isOffline = true;
    QCOMPARE(rig.shake(quick(server.url(u"/"_s, u"ws"_s))).fault, TransportFault::Offline);
    QVERIFY(server.heads().isEmpty());
}

void TestWebSocketHandshake::endsWithTheEnvironment()
{
    const TestServer server([](QSslSocket &, const QByteArray &) {});
    const Rig rig;
    auto environment = std::make_unique<Environment>(rig.options());
    const QFuture<WebSocketEvidence> future =
        webSocketHandshake(*environment, {.url = QUrl(server.url(u"/"_s, u"ws"_s))});
    QTRY_COMPARE(server.heads().size(), 1);
    environment.reset();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    QTRY_COMPARE(server.openConnections(), 0);
}

QTEST_GUILESS_MAIN(TestWebSocketHandshake)
#include "tst_websockethandshake.moc"
