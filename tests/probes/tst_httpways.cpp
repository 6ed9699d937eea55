// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/ladder.h"
#include "rig.h"
#include "testserver.h"

#include <QSslSocket>

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
    void goesThroughAProxyWithTls_data();
    void goesThroughAProxyWithTls();
    void climbsInsideTheTlsOfAProxy();
    void carriesMuchThroughTlsInTls();
    void distrustsTheProxyItself_data();
    void distrustsTheProxyItself();
    void leavesProxiesOfSocksAlone_data();
    void leavesProxiesOfSocksAlone();
    void distrustsAnUnknownAuthority();
    void trustsTheBundleOfTheVariable();
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

// A proxy that opens a way to that server, whoever is asked for.
TestServer::Script tunnellingTo(const TestServer &server)
{
    return [&server](QSslSocket &socket, const QByteArray &) {
        auto *const onward = new QTcpSocket(&socket);
        QObject::connect(onward, &QTcpSocket::connected, &socket,
                         [&socket] { socket.write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        QObject::connect(onward, &QTcpSocket::readyRead, &socket,
                         [&socket, onward] { socket.write(onward->readAll()); });
        QObject::connect(onward, &QTcpSocket::disconnected, &socket, &QSslSocket::disconnectFromHost);
        QObject::connect(&socket, &QSslSocket::disconnected, onward, &QTcpSocket::disconnectFromHost);
        socket.disconnect(SIGNAL(readyRead()));
        QObject::connect(&socket, &QSslSocket::readyRead, onward,
                         [&socket, onward] { onward->write(socket.readAll()); });
        onward->connectToHost(QHostAddress::LocalHost, server.serverPort());
    };
}

HttpRequest patient(const QString &url)
{
    return {.url = QUrl(url), .limit = 8s};
}

// Everything that way, and the made-up authority trusted.
Rig proxiedBy(const QString &address)
{
    Rig rig;
    for (const auto &[name, value] :
         {std::pair{u"ALL_PROXY"_s, address}, {u"CODEX_CA_CERTIFICATE"_s, testAuthorityFile()}})
        rig.variables.insert(name, value);
    return rig;
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
    const TestServer proxy(tunnellingTo(server));
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
                            << u"the connection was closed without a whole answer"_s;
    QTest::newRow("is none") << answering("220 mail ready\r\n") << TransportFault::ProxyConnection
                             << u"the answer is not HTTP: 220 mail ready"_s;
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

void TestHttpWays::goesThroughAProxyWithTls_data()
{
    QTest::addColumn<bool>("isSecure");

    QTest::newRow("TLS inside of TLS") << true;
    QTest::newRow("passed on") << false;
}

void TestHttpWays::goesThroughAProxyWithTls()
{
    QFETCH(const bool, isSecure);
    const TestServer::Script script = answering(httpAnswer("200 OK", {}, "through"));
    const TestServer server(script, testTls());
    const TestServer proxy(isSecure ? tunnellingTo(server) : script, testTls());
    const Rig rig = proxiedBy(proxy.url({}, u"https"_s).replace("https://"_L1, "https://me:pass%40word@"_L1));
    HttpRequest asked = patient(isSecure ? server.url(u"/"_s, u"https"_s) : u"http://provider.invalid/v1"_s);
    asked.credentials = {{"authorization", "Bearer sk-made-up"}};
    const HttpEvidence evidence = rig.ask(asked);
    QCOMPARE(evidence.errorText, QString());
    QCOMPARE(evidence.answer.body, "through");
    QVERIFY(evidence.traffic.sent > 0 && evidence.traffic.received > 0);
    const QByteArray head = proxy.heads().value(0);
    QVERIFY(head.startsWith(isSecure ? "CONNECT 127.0.0.1:" : "GET http://provider.invalid/v1 HTTP/1.1\r\n"));
    QVERIFY(head.toLower().contains("proxy-authorization: basic bwu6cgfzc0b3b3jk\r\n"));
    QCOMPARE(head.contains("sk-made-up"), !isSecure);
    QTRY_COMPARE(proxy.openConnections() + server.openConnections(), 0);
}

void TestHttpWays::climbsInsideTheTlsOfAProxy()
{
    const TestServer server(answering({}), testTls());
    const TestServer proxy(tunnellingTo(server), testTls());
    Environment environment(proxiedBy(proxy.url({}, u"https"_s)).options());
    const QFuture<Ladder> future = climb(environment, QUrl(server.url({}, u"https"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    const WayEvidence way = future.result().way;
    QVERIFY(way.isOpen());
    QVERIFY(way.proxyTls && way.proxyTls->isGood() && way.proxyTls->offeredProtocols.isEmpty());
    QVERIFY(way.proxy && way.proxy->isOpen && way.proxy->answer.status == 200);
    QVERIFY(way.tls && way.tls->isGood() && way.tls->offeredProtocols.size() == 2);
    QVERIFY(way.tls->traffic.sent > 200 && way.tls->traffic.received > 500); // counted inside
    QTRY_COMPARE(proxy.openConnections() + server.openConnections(), 0);
}

void TestHttpWays::carriesMuchThroughTlsInTls()
{
    QByteArray body(6LL * 1024 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < body.size(); ++i)
        body[i] = static_cast<char>(i * 7 >> 3);
    const TestServer server(answering(httpAnswer("200 OK", {}, body)), testTls());
    const TestServer proxy(tunnellingTo(server), testTls());
    HttpRequest asked = patient(server.url(u"/"_s, u"https"_s));
    asked.limit = 60s;
    asked.largestBody = body.size() + 1;
    const HttpEvidence evidence = proxiedBy(proxy.url({}, u"https"_s)).ask(asked);
    QVERIFY(!evidence.isCut);
    QVERIFY(evidence.answer.body == body);
}

void TestHttpWays::distrustsTheProxyItself_data()
{
    QTest::addColumn<bool>("hasTls");

    QTest::newRow("an unknown authority") << true;
    QTest::newRow("no TLS at all") << false;
}

void TestHttpWays::distrustsTheProxyItself()
{
    QFETCH(const bool, hasTls);
    const TestServer proxy(answering(httpAnswer("400 Bad Request")), hasTls ? testTls() : QSslConfiguration());
    Rig rig;
    rig.variables.insert(u"HTTPS_PROXY"_s, proxy.url({}, u"https"_s));
    const HttpEvidence evidence = rig.ask(patient(u"https://provider.invalid/"_s));
    QCOMPARE(evidence.fault, TransportFault::ProxyTls);
    QVERIFY(!evidence.errorText.isEmpty());
    QVERIFY(proxy.heads().isEmpty());
}

void TestHttpWays::leavesProxiesOfSocksAlone_data()
{
    QTest::addColumn<QString>("scheme");

    for (const char *const scheme : {"socks4", "socks4a", "socks5", "socks5h"})
        QTest::newRow(scheme) << QString::fromLatin1(scheme);
}

void TestHttpWays::leavesProxiesOfSocksAlone()
{
    QFETCH(const QString, scheme);
    const TestServer socks(ignoring());
    for (const QString &target : {u"http://provider.invalid/"_s, u"https://provider.invalid/"_s}) {
        const HttpEvidence evidence = proxiedBy(socks.url({}, scheme)).ask(quick(target));
        QCOMPARE(evidence.fault, TransportFault::ProxyRefused);
        QVERIFY(evidence.errorText.contains(scheme));
    }
    QCOMPARE(socks.openConnections(), 0);
}

void TestHttpWays::distrustsAnUnknownAuthority()
{
    const TestServer server(answering(httpAnswer("200 OK")), testTls());
    const HttpEvidence evidence = Rig().ask(quick(server.url(u"/"_s, u"https"_s)));
    QCOMPARE(evidence.fault, TransportFault::Tls);
    QVERIFY2(evidence.errorText.contains("certificate"_L1), qPrintable(evidence.errorText));
    QVERIFY(server.heads().isEmpty());
    const TestServer plain(answering(httpAnswer("400 Bad Request")));
    QCOMPARE(Rig().ask(quick(plain.url(u"/"_s, u"https"_s))).answer.status, 0);
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
