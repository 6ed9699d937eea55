// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/httprequest.h"
#include "testserver.h"

#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// Requests through proxies and over TLS.
class TestHttpWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverDowngrades();
    void goesThroughAnHttpProxy();
    void tunnelsToASecureServer();
    void tellsWhatAProxyRefuses_data();
    void tellsWhatAProxyRefuses();
    void goesThroughSocks();
    void distrustsAnUnknownAuthority();
    void trustsTheBundleOfTheVariable();
};

namespace {

struct Rig {
    QTemporaryDir home;
    QHash<QString, QString> variables = {};

    RunOptions options() const
    {
        RunOptions options{
            .variables = variables,
            .workingDirectory = home.path(),
            .homeDirectory = home.path(),
        };
        options.variables.insert(u"HOME"_s, home.path());
        return options;
    }

    HttpEvidence ask(const HttpRequest &asked) const
    {
        Environment environment(options());
        const QFuture<HttpEvidence> future = request(environment, asked);
        while (!future.isFinished())
            QTest::qWait(1);
        return future.resultCount() > 0 ? future.result() : HttpEvidence{};
    }
};

HttpRequest quick(const QString &url)
{
    return {.url = QUrl(url), .limit = 400ms};
}

TestServer::Script ignoring()
{
    return [](QSslSocket &, const QByteArray &) {};
}

} // namespace

void TestHttpWays::neverDowngrades()
{
    const TestServer plain(answering(httpAnswer("200 OK")));
    const TestServer secure(answering(httpAnswer("302 Found", "Location: " + plain.url(u"/"_s).toLatin1() + "\r\n")),
                            testTls());
    Rig rig;
    rig.variables.insert(u"CODEX_CA_CERTIFICATE"_s, testAuthorityFile());
    QCOMPARE(rig.ask(quick(secure.url(u"/"_s, u"https"_s))).answer.status, 302);
    QVERIFY(plain.heads().isEmpty());
}

void TestHttpWays::goesThroughAnHttpProxy()
{
    const TestServer proxy(answering(httpAnswer("407 Proxy Authentication Required", "Proxy-Authenticate: Basic\r\n")));
    Rig rig;
    rig.variables.insert(u"http_proxy"_s, proxy.url({}).replace("http://"_L1, "http://me:pass%40word@"_L1));
    const HttpEvidence evidence = rig.ask(quick(u"http://provider.invalid/v1/models?a=1"_s));
    QCOMPARE(evidence.answer.status, 407);
    QCOMPARE(evidence.fault, TransportFault::None);
    QCOMPARE(evidence.route.proxy.variable, u"http_proxy"_s);
    const QByteArray head = proxy.heads().value(0);
    QVERIFY(head.startsWith("GET http://provider.invalid/v1/models?a=1 HTTP/1.1\r\n"));
    QVERIFY(head.contains("host: provider.invalid\r\n"));
    QVERIFY(head.contains("proxy-authorization: Basic bWU6cGFzc0B3b3Jk\r\n"));
    QCOMPARE(proxy.heads().size(), 1);
}

void TestHttpWays::tunnelsToASecureServer()
{
    const TestServer server(answering(httpAnswer("200 OK", {}, "through")), testTls());
    const TestServer proxy([&server](QSslSocket &socket, const QByteArray &) {
        auto *const onward = new QTcpSocket(&socket);
        QObject::connect(onward, &QTcpSocket::connected, &socket,
                         [&socket] { socket.write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        QObject::connect(onward, &QTcpSocket::readyRead, &socket,
                         [&socket, onward] { socket.write(onward->readAll()); });
        socket.disconnect(SIGNAL(readyRead()));
        QObject::connect(&socket, &QSslSocket::readyRead, onward,
                         [&socket, onward] { onward->write(socket.readAll()); });
        onward->connectToHost(QHostAddress::LocalHost, server.serverPort());
    });
    Rig rig;
    rig.variables.insert(u"HTTPS_PROXY"_s, proxy.url({}));
    rig.variables.insert(u"CODEX_CA_CERTIFICATE"_s, testAuthorityFile());
    HttpRequest asked = quick(server.url(u"/"_s, u"https"_s));
    asked.credentials = {{"authorization", "Bearer sk-made-up"}};
    const HttpEvidence evidence = rig.ask(asked);
    QCOMPARE(evidence.errorText, QString());
    QCOMPARE(evidence.answer.body, "through");
    QVERIFY(proxy.heads().value(0).startsWith("CONNECT 127.0.0.1:"));
    QVERIFY(!proxy.heads().value(0).contains("sk-made-up"));
}

void TestHttpWays::tellsWhatAProxyRefuses_data()
{
    QTest::addColumn<TestServer::Script>("script");
    QTest::addColumn<TransportFault>("fault");
    QTest::addColumn<QString>("errorText");

    QTest::newRow("wants credentials") << answering(
        httpAnswer("407 Proxy Authentication Required", "Proxy-Authenticate: Negotiate\r\n"))
                                       << TransportFault::ProxyAuthentication
                                       << u"HTTP 407 Proxy Authentication Required"_s;
    QTest::newRow("forbids") << answering(httpAnswer("403 Forbidden")) << TransportFault::ProxyConnection
                             << u"HTTP 403 Forbidden"_s;
    QTest::newRow("closes") << answering({}) << TransportFault::ProxyConnection
                            << u"The remote host closed the connection"_s;
    QTest::newRow("is none") << answering("220 mail ready\r\n") << TransportFault::ProxyConnection
                             << u"not HTTP: \"220 mail ready\""_s;
    QTest::newRow("is silent") << ignoring() << TransportFault::TimedOut << u"request timed out after 0.4 s"_s;
}

void TestHttpWays::tellsWhatAProxyRefuses()
{
    QFETCH(const TestServer::Script, script);
    const TestServer proxy(script);
    Rig rig;
    rig.variables.insert(u"HTTPS_PROXY"_s, proxy.url({}));
    const HttpEvidence evidence = rig.ask(quick(u"https://provider.invalid/"_s));
    QTEST(evidence.fault, "fault");
    QTEST(evidence.errorText, "errorText");
    QVERIFY(proxy.heads().value(0).startsWith("CONNECT provider.invalid:443 HTTP/1.1\r\n"));
    QCOMPARE(proxy.heads().size(), 1);
}

void TestHttpWays::goesThroughSocks()
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
                socket->write("HTTP/1.1 204 Fine\r\n\r\n");
            else if (bytes.startsWith(QByteArray("\x05\x01\x00\x03", 4)))
                socket->write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50", 10));
            else
                socket->write(QByteArray("\x05\x00", 2));
        });
    });
    Rig rig;
    rig.variables.insert(u"ALL_PROXY"_s, u"socks5h://127.0.0.1:%1"_s.arg(socks.serverPort()));
    QCOMPARE(rig.ask(quick(u"http://provider.invalid/"_s)).answer.status, 204);
    QVERIFY(spoken.contains("provider.invalid")); // the proxy looks up the name
    rig.variables.insert(u"ALL_PROXY"_s, u"socks4://127.0.0.1:%1"_s.arg(socks.serverPort()));
    QCOMPARE(rig.ask(quick(u"http://provider.invalid/"_s)).fault, TransportFault::ProxyUnsupported);
}

void TestHttpWays::distrustsAnUnknownAuthority()
{
    const TestServer server(answering(httpAnswer("200 OK")), testTls());
    const HttpEvidence evidence = Rig{}.ask(quick(server.url(u"/"_s, u"https"_s)));
    QCOMPARE(evidence.fault, TransportFault::Tls);
    QVERIFY2(evidence.errorText.contains("certificate"_L1), qPrintable(evidence.errorText));
    QVERIFY(server.heads().isEmpty());
    const TestServer plain(answering(httpAnswer("400 Bad Request")));
    QCOMPARE(Rig{}.ask(quick(plain.url(u"/"_s, u"https"_s))).answer.status, 0);
}

void TestHttpWays::trustsTheBundleOfTheVariable()
{
    const TestServer server(answering(httpAnswer("200 OK")), testTls());
    for (const QString &variable : {u"CODEX_CA_CERTIFICATE"_s, u"SSL_CERT_FILE"_s}) {
        Rig rig;
        rig.variables.insert(variable, testAuthorityFile());
        QCOMPARE(rig.ask(quick(server.url(u"/"_s, u"https"_s))).answer.status, 200);
    }
}

QTEST_GUILESS_MAIN(TestHttpWays)
#include "tst_httpways.moc"
