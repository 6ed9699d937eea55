// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/cabundle.h"
#include "codex/proxy.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestNetworkRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBundles_data();
    void readsBundles();
    void trustedCertificateLosesItsTrailer();
    void choosesTheVariableOfTheBundle();
    void matchesExceptions_data();
    void matchesExceptions();
    void choosesTheProxyOfAUrl();
    void knowsWhichProxiesCodexSpeaksTo_data();
    void knowsWhichProxiesCodexSpeaksTo();
};

void TestNetworkRules::readsBundles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("certificates");
    QTest::addColumn<QString>("error");
    const QByteArray one = "-----BEGIN CERTIFICATE-----\nMAMCAQE=\n-----END CERTIFICATE-----\n";
    const QString none = u"no certificates found in PEM file"_s;
    QTest::newRow("one") << one << 1 << QString();
    QTest::newRow("two with a comment") << one + "# Corp\n" + one << 2 << QString();
    QTest::newRow("CRLF") << QByteArray(one).replace("\n", "\r\n") << 1 << QString();
    QTest::newRow("no newline at the end") << one.chopped(1) << 1 << QString();
    QTest::newRow("empty") << QByteArray() << 0 << none;
    QTest::newRow("text") << QByteArray("not a certificate\n") << 0 << none;
    QTest::newRow("a key") << QByteArray(one).replace("CERTIFICATE", "PRIVATE KEY") << 0 << none;
    QTest::newRow("a list and a certificate")
        << QByteArray(one).replace("CERTIFICATE", "X509 CRL") + one << 1 << QString();
    QTest::newRow("cut") << one.left(40) << 0 << u"failed to parse PEM file: missing section end marker"_s;
    QTest::newRow("good, then cut") << one + one.left(40) << 1
                                    << u"failed to parse PEM file: missing section end marker"_s;
    QTest::newRow("bad base64") << QByteArray(one).replace("MAMC", "M*MC") << 0
                                << u"failed to parse PEM file: base64 decode error"_s;
}

void TestNetworkRules::readsBundles()
{
    QFETCH(const QByteArray, text);
    const CaBundle bundle = parseCaBundle(text);
    QTEST(static_cast<int>(bundle.certificates.size()), "certificates");
    QTEST(bundle.errorText, "error");
    QCOMPARE(bundle.fault == CaBundle::Fault::None, bundle.errorText.isEmpty());
}

void TestNetworkRules::trustedCertificateLosesItsTrailer()
{
    const QByteArray der = QByteArray::fromHex("3003020101");
    const QByteArray text = "-----BEGIN TRUSTED CERTIFICATE-----\n" + (der + "trailer").toBase64()
                            + "\n-----END TRUSTED CERTIFICATE-----\n";
    QCOMPARE(parseCaBundle(text).certificates, QList<QByteArray>{der});
    QVERIFY(parseCaBundle(der).looksLikeDer);
}

void TestNetworkRules::choosesTheVariableOfTheBundle()
{
    Variables variables({{u"SSL_CERT_FILE"_s, u"/a"_s}, {u"CODEX_CA_CERTIFICATE"_s, QString()}});
    QCOMPARE(caVariable(variables), u"SSL_CERT_FILE"_s);
    variables.set(u"CODEX_CA_CERTIFICATE"_s, u"/b"_s, u"environment"_s);
    QCOMPARE(caVariable(variables), u"CODEX_CA_CERTIFICATE"_s);
    QCOMPARE(caVariable({}), QString());
}

void TestNetworkRules::matchesExceptions_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("entry");
    QTest::newRow("the host") << u"a.example, b.example"_s << u"b.example"_s << u"b.example"_s;
    QTest::newRow("below it") << u"example"_s << u"api.example"_s << u"example"_s;
    QTest::newRow("with a dot") << u".example"_s << u"example"_s << u".example"_s;
    QTest::newRow("only its end") << u"ample"_s << u"api.example"_s << QString();
    QTest::newRow("all") << u"*"_s << u"api.example"_s << u"*"_s;
    QTest::newRow("address") << u"127.0.0.1"_s << u"127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("network") << u"10.0.0.0/8"_s << u"10.2.3.4"_s << u"10.0.0.0/8"_s;
    QTest::newRow("other network") << u"10.0.0.0/8"_s << u"11.2.3.4"_s << QString();
    QTest::newRow("version 6") << u"fd00::/8"_s << u"fd12::1"_s << u"fd00::/8"_s;
    QTest::newRow("nothing") << QString() << u"a"_s << QString();
}

void TestNetworkRules::matchesExceptions()
{
    QFETCH(const QString, list);
    QFETCH(const QString, host);
    QTEST(matchingException(list, host), "entry");
}

void TestNetworkRules::choosesTheProxyOfAUrl()
{
    Variables variables(
        {{u"HTTPS_PROXY"_s, u"http://me:secret@proxy.example:3128"_s}, {u"all_proxy"_s, u"socks5://s"_s}});
    const ProxyRoute secure = proxyRoute(QUrl(u"https://api.example/v1"_s), variables);
    QCOMPARE(secure.proxy.variable, u"HTTPS_PROXY"_s);
    QCOMPARE(secure.proxy.url.masked(), u"http://***@proxy.example:3128"_s);
    const ProxyRoute plain = proxyRoute(QUrl(u"ws://api.example"_s), variables);
    QCOMPARE(plain.proxy.variable, u"all_proxy"_s);
    QCOMPARE(plain.proxy.url.hostAndPort(), u"s:1080"_s);
    variables.set(u"NO_PROXY"_s, u"example"_s, u".env:2"_s);
    const ProxyRoute direct = proxyRoute(QUrl(u"https://api.example"_s), variables);
    QVERIFY(!direct.proxy.exists());
    QCOMPARE(direct.exceptionSource, u".env:2"_s);
    const Variables odd(QHash<QString, QString>{{u"ALL_PROXY"_s, u"ftp://proxy.example"_s}});
    QVERIFY(!proxyRoute(QUrl(u"https://api.example"_s), odd).proxy.exists());
    QVERIFY(proxyRoute(QUrl(u"wss://api.example"_s), odd).proxy.exists());
}

void TestNetworkRules::knowsWhichProxiesCodexSpeaksTo_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("isProxied"); // for requests
    QTest::addColumn<QString>("requests");
    QTest::addColumn<QString>("webSocket");

    const QString unknown = u"URL error: Proxy URL scheme not supported"_s;
    const auto none = [](const QString &scheme) {
        return u"error sending request (no client for %1:// proxies)"_s.arg(scheme);
    };
    QTest::newRow("http") << u"http"_s << true << QString() << QString();
    QTest::newRow("https") << u"https"_s << true << QString() << unknown;
    QTest::newRow("SOCKS 4") << u"socks4"_s << true << none(u"socks4"_s) << unknown;
    QTest::newRow("SOCKS 4a") << u"socks4a"_s << true << none(u"socks4a"_s) << unknown;
    QTest::newRow("SOCKS 5") << u"socks5"_s << true << none(u"socks5"_s) << QString();
    QTest::newRow("SOCKS 5 with names") << u"socks5h"_s << true << none(u"socks5h"_s) << QString();
    QTest::newRow("never heard of") << u"socks"_s << false << QString() << unknown;
}

void TestNetworkRules::knowsWhichProxiesCodexSpeaksTo()
{
    QFETCH(const QString, scheme);
    Variables variables({{u"ALL_PROXY"_s, scheme + "://proxy:1"_L1}});
    for (const QString &target : {u"http"_s, u"https"_s}) {
        const ProxyRoute route = proxyRoute(QUrl(target + "://host/"_L1), variables);
        QTEST(route.proxy.exists(), "isProxied");
        QTEST(route.refusal, "requests");
    }
    for (const QString &target : {u"ws"_s, u"wss"_s})
        QTEST(proxyRoute(QUrl(target + "://host/"_L1), variables).refusal, "webSocket");
    variables.set(u"NO_PROXY"_s, u"host"_s, u"environment"_s);
    QVERIFY(!proxyRoute(QUrl(u"wss://host/"_s), variables).isRefused());
}

QTEST_GUILESS_MAIN(TestNetworkRules)
#include "tst_networkrules.moc"
