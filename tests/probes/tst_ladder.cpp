// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "peer.h"
#include "probes/lookup.h"
#include "probes/tcpconnect.h"

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <sys/socket.h>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

class TestLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksUpEachFamily();
    void doesNotLookUpAddresses();
    void saysWhyANameIsNotFound();
    void triesAllAddresses();
    void givesASilentPortALimit();
    void givesADeadPathBesideALivingOneAMoment();
    void climbsToPlainEndpoints();
    void tellsWhereNothingListens();
    void climbsBesideTheProxy();
    void stopsAtAProxyThatCodexDoesNotKnow_data();
    void stopsAtAProxyThatCodexDoesNotKnow();
    void takesTheFirstOfManyAddresses();
    void givesTheLastAddressALimit();
    void offersWhatCodexOffers_data();
    void offersWhatCodexOffers();
    void contactsNobodyOffline();
    void endsWithTheRun_data();
    void endsWithTheRun();
    void letsGoOfALookup();
};

namespace {

// A port whose queue is full: who connects gets no answer.
class DeafPort
{
public:
    DeafPort() : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::bind(m_listener.number(), generic(), sizeof m_address);
        ::listen(m_listener.number(), 0);
        socklen_t size = sizeof m_address;
        ::getsockname(m_listener.number(), reinterpret_cast<sockaddr *>(&m_address), &size);
        for (int i = 0; i < 4; ++i) {
            Descriptor client(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
            ::connect(client.number(), generic(), sizeof m_address);
            m_clients.push_back(std::move(client));
        }
    }
    int port() const { return ntohs(m_address.sin_port); }

private:
    const sockaddr *generic() const { return reinterpret_cast<const sockaddr *>(&m_address); }

    Descriptor m_listener;
    sockaddr_in m_address = {};
    std::vector<Descriptor> m_clients;
};

Connection connectedTo(const QStringList &addresses, int port, Pace pace = Pace::SideBySide)
{
    const std::unique_ptr<Environment> environment = laboratory();
    return waitedFor(connectToAny(*environment, addresses, port, pace));
}

} // namespace

void TestLadder::initTestCase()
{
    // Loads what is loaded once: the TLS library, the resolver, the threads.
    Peer peer({.end = Manner::End::Encrypt});
    climbed(u"https://localhost:%1"_s.arg(peer.serverPort()));
}

void TestLadder::looksUpEachFamily()
{
    const std::unique_ptr<Environment> environment = laboratory();
    const QList<LookupEvidence> lookups = waitedFor(lookUp(*environment, u"localhost"_s));
    QCOMPARE(lookups.size(), 2);
    QCOMPARE(lookups[0].family, AddressFamily::IPv4);
    QCOMPARE(lookups[1].family, AddressFamily::IPv6);
    QVERIFY(lookups[0].addresses.contains(u"127.0.0.1"_s));
    QVERIFY(lookups[0].duration.count() > 0);
    QCOMPARE(lookups[1].errorCode, 0); // with or without an address
    QVERIFY(lookups[1].errorText.isEmpty());
}

void TestLadder::doesNotLookUpAddresses()
{
    const std::unique_ptr<Environment> environment = laboratory();
    const QList<LookupEvidence> four = waitedFor(lookUp(*environment, u"127.0.0.1"_s));
    QCOMPARE(four.size(), 1);
    QCOMPARE(four[0].addresses, QStringList{u"127.0.0.1"_s});
    QCOMPARE(four[0].duration.count(), 0);
    const QList<LookupEvidence> six = waitedFor(lookUp(*environment, u"::1"_s));
    QCOMPARE(six.size(), 1);
    QCOMPARE(six[0].family, AddressFamily::IPv6);
}

void TestLadder::saysWhyANameIsNotFound()
{
    const Ladder ladder = climbed(u"https://nothing.invalid/v1"_s);
    QCOMPARE(ladder.url, u"https://nothing.invalid:443"_s);
    QCOMPARE(ladder.way.lookups.size(), 2);
    for (const LookupEvidence &lookup : ladder.way.lookups) {
        QVERIFY(lookup.errorCode != 0 || lookup.isTimedOut);
        QVERIFY(!lookup.errorText.isEmpty() || lookup.isTimedOut);
    }
    QVERIFY(!ladder.way.isLookedUp());
    QVERIFY(ladder.way.connects.isEmpty());
    QVERIFY(!ladder.way.isOpen());
}

void TestLadder::triesAllAddresses()
{
    const Peer peer({});
    const Connection connection = connectedTo({u"::1"_s, u"127.0.0.1"_s, u"127.0.0.2"_s}, peer.serverPort());
    QCOMPARE(connection.connects.size(), 3);
    QCOMPARE(connection.address, u"127.0.0.1"_s);
    QCOMPARE(connection.connects[0].family, AddressFamily::IPv6);
    QVERIFY(!connection.connects[0].isConnected);
    QVERIFY(!connection.connects[0].errorText.isEmpty()); // ECONNREFUSED, or there is no IPv6
    QVERIFY(connection.connects[1].isConnected);
    QCOMPARE(connection.connects[2].errorNumber, ECONNREFUSED);
    QCOMPARE(connection.connects[2].errorText, u"Connection refused (os error 111)"_s);
}

void TestLadder::givesASilentPortALimit()
{
    const DeafPort deaf;
    const Connection connection = connectedTo({u"127.0.0.1"_s}, deaf.port());
    QVERIFY(!connection.stream);
    QVERIFY(connection.connects[0].isTimedOut);
    QCOMPARE(connection.connects[0].errorNumber, 0);
    QVERIFY(connection.connects[0].duration >= std::chrono::milliseconds{4500});
    QVERIFY(connection.connects[0].duration < std::chrono::milliseconds{8000});
}

void TestLadder::givesADeadPathBesideALivingOneAMoment()
{
    const DeafPort deaf;
    const Peer live({}, QHostAddress(u"127.0.0.3"_s), deaf.port());
    const Connection connection = connectedTo({u"127.0.0.1"_s, u"127.0.0.3"_s}, deaf.port());
    QCOMPARE(connection.address, u"127.0.0.3"_s);
    QVERIFY(connection.connects[1].isConnected);
    QVERIFY(connection.connects[0].isTimedOut);
    QVERIFY(connection.connects[0].duration >= std::chrono::milliseconds{900});
    QVERIFY(connection.connects[0].duration < std::chrono::milliseconds{3000});
}

void TestLadder::climbsToPlainEndpoints()
{
    const Peer peer({});
    const std::unique_ptr<Environment> environment = laboratory();
    const Ladder ladder = waitedFor(climb(*environment, QUrl(u"http://%1/v1/models"_s.arg(peer.hostAndPort()))));
    QVERIFY(ladder.way.isOpen());
    QVERIFY(!ladder.isSecure);
    QVERIFY(!ladder.way.tls);
    QVERIFY(!ladder.direct);
    QVERIFY(ladder.duration.count() > 0);
    QVERIFY(peer.received().isEmpty());
    QCOMPARE(environment->touchLog().touched().hosts, QStringList{peer.hostAndPort()});
}

void TestLadder::tellsWhereNothingListens()
{
    const Ladder ladder = climbed(u"http://127.0.0.1:%1"_s.arg(unusedPort()));
    QCOMPARE(ladder.way.connects.size(), 1);
    QCOMPARE(ladder.way.connects[0].errorNumber, ECONNREFUSED);
    QVERIFY(ladder.way.isLookedUp());
    QVERIFY(!ladder.way.isConnected());
}

void TestLadder::climbsBesideTheProxy()
{
    Peer endpoint({.end = Manner::End::Encrypt});
    const int deadPort = unusedPort();
    const QString proxy = u"http://ada:hunter22@127.0.0.1:%1"_s.arg(deadPort);
    const Ladder ladder = climbed(u"https://localhost:%1"_s.arg(endpoint.serverPort()), {{u"HTTPS_PROXY"_s, proxy}});
    QVERIFY(ladder.way.isProxied);
    QVERIFY(!ladder.way.isConnected());
    QVERIFY(!ladder.way.proxy);
    QVERIFY(ladder.direct && ladder.direct->isOpen());
    QCOMPARE(ladder.route.proxy.url.userinfo, u"***"_s);
}

void TestLadder::stopsAtAProxyThatCodexDoesNotKnow_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("target");

    QTest::newRow("SOCKS 5 for requests") << u"socks5h"_s << u"https"_s;
    QTest::newRow("SOCKS 4 for requests") << u"socks4"_s << u"http"_s;
    QTest::newRow("SOCKS 4 for a WebSocket") << u"socks4a"_s << u"wss"_s;
    QTest::newRow("TLS for a WebSocket") << u"https"_s << u"wss"_s;
}

void TestLadder::stopsAtAProxyThatCodexDoesNotKnow()
{
    QFETCH(const QString, scheme);
    QFETCH(const QString, target);
    Peer proxy({});
    Peer endpoint({.end = Manner::End::Encrypt});
    const Ladder ladder = climbed(u"%1://localhost:%2"_s.arg(target).arg(endpoint.serverPort()),
                                  {{u"ALL_PROXY"_s, u"%1://localhost:%2"_s.arg(scheme).arg(proxy.serverPort())}});
    QVERIFY(ladder.way.isRefused);
    QVERIFY(!ladder.route.refusal.isEmpty());
    QVERIFY(ladder.way.lookups.isEmpty());
    QVERIFY(!ladder.way.isOpen());
    QCOMPARE(proxy.connections(), 0);
    QVERIFY(ladder.direct && ladder.direct->isOpen());
}

void TestLadder::takesTheFirstOfManyAddresses()
{
    const Peer peer({});
    const Connection first =
        connectedTo({u"127.0.0.2"_s, u"127.0.0.1"_s, u"127.0.0.3"_s}, peer.serverPort(), Pace::InTurns);
    QCOMPARE(first.address, u"127.0.0.1"_s);
    QCOMPARE(first.connects.size(), 2); // the third was not needed
    QVERIFY(first.stream);
    const Connection none = connectedTo({u"127.0.0.2"_s}, peer.serverPort(), Pace::InTurns);
    QVERIFY(!none.stream);
    QCOMPARE(none.connects.constFirst().errorNumber, ECONNREFUSED);
    QVERIFY(!connectedTo({}, peer.serverPort(), Pace::InTurns).stream);
}

void TestLadder::givesTheLastAddressALimit()
{
    const DeafPort deaf;
    const Connection connection = connectedTo({u"127.0.0.1"_s, u"127.0.0.2"_s}, deaf.port(), Pace::InTurns);
    QVERIFY(!connection.stream);
    QCOMPARE(connection.connects.size(), 2);
    QVERIFY(connection.connects[0].isTimedOut);
    QVERIFY(connection.connects[0].duration < std::chrono::milliseconds{8000});
    QCOMPARE(connection.connects[1].errorNumber, ECONNREFUSED);
}

void TestLadder::offersWhatCodexOffers_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QString>("chosen");

    QTest::newRow("requests") << u"https"_s << u"CODEX_CA_CERTIFICATE"_s << QStringList{u"h2"_s, u"http/1.1"_s}
                              << u"h2"_s;
    QTest::newRow("requests without a bundle") << u"https"_s << QString() << QStringList() << QString();
    QTest::newRow("a WebSocket") << u"wss"_s << u"CODEX_CA_CERTIFICATE"_s << QStringList() << QString();
}

void TestLadder::offersWhatCodexOffers()
{
    QFETCH(const QString, scheme);
    QFETCH(const QString, variable);
    Peer peer({.end = Manner::End::Encrypt});
    const VariableList variables{
        {u"CODEX_CA_CERTIFICATE"_s, variable.isEmpty() ? QString() : chainFile(u"root.pem"_s)}};
    const Ladder ladder = climbed(u"%1://localhost:%2"_s.arg(scheme).arg(peer.serverPort()), variables);
    QVERIFY(ladder.way.tls && ladder.way.tls->isEncrypted);
    QTEST(ladder.way.tls->offeredProtocols, "offered");
    QTEST(ladder.way.tls->applicationProtocol, "chosen");
    QVERIFY(ladder.way.tls->traffic.sent > 200);     // a hello at least
    QVERIFY(ladder.way.tls->traffic.received > 500); // a chain at least
}

void TestLadder::contactsNobodyOffline()
{
    const Peer peer({});
    Environment environment(RunOptions{.offline = true});
    const Ladder ladder = waitedFor(climb(environment, QUrl(u"http://"_s + peer.hostAndPort())));
    QCOMPARE(ladder.port, peer.serverPort());
    QVERIFY(ladder.way.lookups.isEmpty());
    QVERIFY(environment.touchLog().touched().hosts.isEmpty());
}

void TestLadder::endsWithTheRun_data()
{
    QTest::addColumn<QString>("proxyScheme");
    QTest::addColumn<bool>("isDeaf");
    QTest::addColumn<bool>("encrypts");

    QTest::newRow("while TCP is not answered") << QString() << true << false;
    QTest::newRow("while TLS is not answered") << QString() << false << false;
    QTest::newRow("while the proxy does not answer CONNECT") << u"http"_s << false << false;
    QTest::newRow("while the proxy does not answer SOCKS") << u"socks5h"_s << false << false;
    QTest::newRow("while the proxy does not answer TLS") << u"https"_s << false << false;
    QTest::newRow("while the proxy does not answer CONNECT inside of TLS") << u"https"_s << false << true;
}

void TestLadder::endsWithTheRun()
{
    QFETCH(const QString, proxyScheme);
    QFETCH(const bool, isDeaf);
    QFETCH(const bool, encrypts);
    const DeafPort deaf;
    Peer silent({.end = encrypts ? Manner::End::Encrypt : Manner::End::Stay});
    const int port = isDeaf ? deaf.port() : silent.serverPort();
    VariableList variables;
    if (!proxyScheme.isEmpty())
        variables.insert(u"ALL_PROXY"_s, u"%1://localhost:%2"_s.arg(proxyScheme).arg(port));
    const QString scheme = proxyScheme.startsWith("socks"_L1) ? u"wss"_s : u"https"_s; // as far as Codex goes
    const int before = openSockets();
    std::unique_ptr<Environment> environment = laboratory(variables);
    const QFuture<Ladder> future = climb(*environment, QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port)));
    QTRY_VERIFY(isDeaf ? openSockets() > before : encrypts ? silent.hasReceivedInside() : !silent.received().isEmpty());
    QElapsedTimer clock;
    clock.start();
    environment.reset();
    QVERIFY(clock.elapsed() < 100);
    QVERIFY(future.isCanceled());
    QTRY_COMPARE(openSockets(), before); // the peer closes its ends
}

void TestLadder::letsGoOfALookup()
{
    std::unique_ptr<Environment> environment = laboratory();
    const QFuture<QList<LookupEvidence>> future = lookUp(*environment, u"nothing.invalid"_s);
    environment.reset();
    QVERIFY(future.isCanceled());
    QTRY_VERIFY_WITH_TIMEOUT(!Environment::hasBusyWorkers(), 30000); // getaddrinfo ends when it likes
}

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
