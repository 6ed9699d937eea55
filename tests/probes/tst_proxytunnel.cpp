// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "peer.h"

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

class TestProxyTunnel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAnHttpProxy_data();
    void asksAnHttpProxy();
    void givesTheProxyItsCredentials();
    void keepsCredentialsWhereTheyAreNotToBeSent();
    void asksNothingForPlainRequests();
    void tunnelsToTls();
    void asksASocksProxy_data();
    void asksASocksProxy();
    void speaksSocks_data();
    void speaksSocks();
};

namespace {

using End = Manner::End;

constexpr auto target = "https://endpoint.invalid:8443"_L1;

Ladder climbedThrough(const Peer &proxy, const QString &scheme, const QString &userinfo = {},
                      const QString &url = target)
{
    const QString host = userinfo.isEmpty() ? proxy.hostAndPort() : userinfo + u'@' + proxy.hostAndPort();
    return climbed(url, {{u"ALL_PROXY"_s, scheme + "://"_L1 + host}});
}

QByteArray grantedFive()
{
    return QByteArray("\5\0\0\1\0\0\0\0\0\0", 10);
}

} // namespace

void TestProxyTunnel::asksAnHttpProxy_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("errorText");

    const auto row = [](const char *name, const QByteArray &reply, End end, bool isOpen, int status,
                        const QString &errorText) {
        QTest::newRow(name) << reply << static_cast<int>(end) << isOpen << status << errorText;
    };
    row("opens", "HTTP/1.1 200 Connection established\r\n\r\n", End::Stay, true, 200, {});
    row("wants a login", "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\nno", End::Stay,
        false, 407, {});
    row("forbids", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", End::Close, false, 403, {});
    row("is no proxy", "SSH-2.0-OpenSSH_9.2\r\n", End::Stay, false, 0,
        u"the answer is not HTTP: SSH-2.0-OpenSSH_9.2"_s);
    row("speaks binary", QByteArray("\x15\x03\x01\0", 4), End::Stay, false, 0, u"the answer is not HTTP: ...."_s);
    row("never ends its head", "HTTP/1.1 200 OK\r\nX: " + QByteArray(70000, 'x'), End::Stay, false, 200,
        u"the head of the answer exceeds 64 KiB"_s);
    row("closes", {}, End::Close, false, 0, u"the connection was closed without a whole answer"_s);
    row("closes amid its answer", "HTTP/1.1 200 OK\r\nVia: ", End::Close, false, 200,
        u"the connection was closed without a whole answer"_s);
    row("resets", {}, End::Reset, false, 0, u"Connection reset by peer (os error 104)"_s);
}

void TestProxyTunnel::asksAnHttpProxy()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const int, end);
    Peer proxy({.replies = {reply}, .end = static_cast<End>(end)});
    const Ladder ladder = climbedThrough(proxy, u"http"_s, {}, u"ws://endpoint.invalid:8443"_s);
    QVERIFY(ladder.way.isConnected());
    QVERIFY(ladder.way.proxy);
    QTEST(ladder.way.proxy->isOpen, "isOpen");
    QTEST(ladder.way.proxy->answer.status, "status");
    QTEST(ladder.way.proxy->errorText, "errorText");
    QVERIFY(ladder.way.proxy->duration.count() > 0);
    QVERIFY(ladder.way.proxy->traffic.sent > 0);
    QVERIFY(!ladder.way.tls);
    QCOMPARE(proxy.received(), "CONNECT endpoint.invalid:8443 HTTP/1.1\r\nHost: endpoint.invalid:8443\r\n"
                               "Proxy-Connection: Keep-Alive\r\n\r\n");
    if (ladder.way.proxy->answer.status == 407)
        QCOMPARE(ladder.way.proxy->answer.header("proxy-authenticate"), u"Basic"_s);
}

void TestProxyTunnel::givesTheProxyItsCredentials()
{
    Peer proxy({.replies = {"HTTP/1.1 407 No\r\n\r\n"}});
    const std::unique_ptr<Environment> environment =
        laboratory({{u"HTTPS_PROXY"_s, u"http://ada:p%40ss:word@"_s + proxy.hostAndPort()}});
    const Ladder ladder = waitedFor(climb(*environment, QUrl(target)));
    QVERIFY(!ladder.way.isOpen());
    const QByteArray basic = QByteArray("ada:p@ss:word").toBase64();
    QVERIFY(proxy.received().contains("\r\nProxy-Authorization: Basic " + basic + "\r\n"));
    QVERIFY(environment->secrets().all().contains(QString::fromLatin1(basic)));
    QCOMPARE(ladder.route.proxy.url.userinfo, u"***"_s);
}

void TestProxyTunnel::keepsCredentialsWhereTheyAreNotToBeSent()
{
    Peer proxy({.replies = {"HTTP/1.1 407 No\r\n\r\n"}});
    const std::unique_ptr<Environment> environment =
        laboratory({{u"HTTPS_PROXY"_s, u"http://ada:password@"_s + proxy.hostAndPort()}}, false);
    waitedFor(climb(*environment, QUrl(target)));
    QVERIFY(proxy.received().startsWith("CONNECT"));
    QVERIFY(!proxy.received().contains("Authorization"));
}

void TestProxyTunnel::asksNothingForPlainRequests()
{
    Peer proxy({});
    const Ladder ladder = climbedThrough(proxy, u"http"_s, {}, u"http://endpoint.invalid:8080"_s);
    QVERIFY(ladder.way.isOpen());
    QVERIFY(ladder.way.proxy && ladder.way.proxy->isOpen);
    QVERIFY(proxy.received().isEmpty());
    QVERIFY(ladder.direct && !ladder.direct->isLookedUp());
}

void TestProxyTunnel::tunnelsToTls()
{
    Peer proxy({.replies = {"HTTP/1.1 200 OK\r\n\r\n"}, .end = End::Encrypt});
    const Ladder ladder = climbedThrough(proxy, u"http"_s, {}, u"https://localhost:%1"_s.arg(unusedPort()));
    QVERIFY(ladder.way.isOpen());
    QVERIFY(ladder.way.tls && ladder.way.tls->isGood());
    QVERIFY(ladder.direct && !ladder.direct->isConnected());
}

void TestProxyTunnel::asksASocksProxy_data()
{
    QTest::addColumn<QString>("userinfo");
    QTest::addColumn<QList<QByteArray>>("replies");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("errorText");

    const auto row = [](const char *name, const QString &userinfo, const QList<QByteArray> &replies, End end,
                        const QString &errorText) {
        QTest::newRow(name) << userinfo << replies << static_cast<int>(end) << errorText;
    };
    const QByteArray welcome("\5\0", 2);
    const QString login = u"ada:secret-word"_s;
    row("opens", {}, {welcome, grantedFive()}, End::Stay, {});
    row("opens with a name in its reply", {}, {welcome, QByteArray("\5\0\0\3\4host\0\1", 11)}, End::Stay, {});
    row("forbids", {}, {welcome, QByteArray("\5\2\0\1\0\0\0\0\0\0", 10)}, End::Stay,
        u"connection not allowed by ruleset (SOCKS reply 2)"_s);
    row("cannot reach it", {}, {welcome, QByteArray("\5\4", 2)}, End::Close, u"host unreachable (SOCKS reply 4)"_s);
    row("wants a login", {}, {QByteArray("\5\xff", 2)}, End::Stay, u"the proxy wants an authentication"_s);
    row("refuses the login", login, {QByteArray("\5\2", 2), QByteArray("\1\1", 2)}, End::Stay,
        u"the proxy refused the user name and password"_s);
    row("accepts the login", login, {QByteArray("\5\2", 2), QByteArray("\1\0", 2), grantedFive()}, End::Stay, {});
    row("is an HTTP server", {}, {"HTTP/1.1 400 Bad Request\r\n\r\n"}, End::Close,
        u"the answer is not SOCKS: HTTP/1.1 400 Bad Request"_s);
    row("closes", {}, {QByteArray()}, End::Close, u"the connection was closed without a whole answer"_s);
    row("resets", {}, {welcome, QByteArray()}, End::Reset, u"Connection reset by peer (os error 104)"_s);
}

void TestProxyTunnel::asksASocksProxy()
{
    QFETCH(const QString, userinfo);
    QFETCH(const QList<QByteArray>, replies);
    QFETCH(const int, end);
    QFETCH(const QString, errorText);
    Peer proxy({.replies = replies, .end = static_cast<End>(end)});
    const Ladder ladder = climbedThrough(proxy, u"socks5h"_s, userinfo, u"ws://endpoint.invalid:8080"_s);
    QVERIFY(ladder.way.proxy);
    QCOMPARE(ladder.way.proxy->errorText, errorText);
    QCOMPARE(ladder.way.proxy->isOpen, errorText.isEmpty());
    QCOMPARE(ladder.way.isOpen(), errorText.isEmpty());
    QCOMPARE(proxy.received().contains("secret-word"), !userinfo.isEmpty());
}

void TestProxyTunnel::speaksSocks_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QList<QByteArray>>("replies");
    QTest::addColumn<QByteArray>("sent");

    const QList<QByteArray> five{QByteArray("\5\0", 2), grantedFive()};
    QTest::newRow("an address") << u"socks5"_s << u"127.0.0.1"_s << five
                                << QByteArray("\5\1\0\5\1\0\1\x7f\0\0\1\x01\xbb", 13);
    QTest::newRow("a name, which curl would look up here") << u"socks5"_s << u"a.invalid"_s << five
                                                           << QByteArray("\5\1\0\5\1\0\3\x09"
                                                                         "a.invalid\x01\xbb",
                                                                         19);
    QTest::newRow("a name for the proxy") << u"socks5h"_s << u"a.invalid"_s << five
                                          << QByteArray("\5\1\0\5\1\0\3\x09"
                                                        "a.invalid\x01\xbb",
                                                        19);
}

void TestProxyTunnel::speaksSocks()
{
    QFETCH(const QString, scheme);
    QFETCH(const QString, host);
    QFETCH(const QList<QByteArray>, replies);
    Peer proxy({.replies = replies});
    const Ladder ladder = climbedThrough(proxy, scheme, {}, u"ws://%1:443"_s.arg(host));
    QVERIFY(ladder.way.proxy && ladder.way.proxy->isOpen);
    QTEST(proxy.received(), "sent");
}

QTEST_GUILESS_MAIN(TestProxyTunnel)
#include "tst_proxytunnel.moc"
