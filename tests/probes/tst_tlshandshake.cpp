// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "peer.h"

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

using Kind = TlsFault::Kind;
Q_DECLARE_METATYPE(Kind)

class TestTlsHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesAGoodServer();
    void seesWhatIsWrong_data();
    void seesWhatIsWrong();
    void tellsAMissingIntermediate();
    void quotesAPeerWithoutTls_data();
    void quotesAPeerWithoutTls();
    void leavesAWatchfulTlsServerUnquoted();
    void saysWhyItFailed_data();
    void saysWhyItFailed();
    void endsWithTheRun();
};

namespace {

using End = Manner::End;

TlsEvidence seen(const Peer &peer, const VariableList &variables = {})
{
    const Ladder ladder = climbed(u"https://localhost:%1"_s.arg(peer.serverPort()), variables);
    return ladder.way.tls.value_or(TlsEvidence{});
}

} // namespace

void TestTlsHandshake::seesAGoodServer()
{
    Peer peer({.end = End::Encrypt});
    const TlsEvidence evidence = seen(peer);
    QVERIFY(evidence.isGood());
    QCOMPARE(evidence.version, u"TLS 1.3"_s);
    QVERIFY(evidence.cipher.startsWith(u"TLS_"_s));
    QCOMPARE(evidence.applicationProtocol, u"h2"_s);
    QVERIFY(evidence.errorText.isEmpty());
    QCOMPARE(evidence.chain.size(), 2);
    QCOMPARE(evidence.chain[0].subject, u"localhost"_s);
    QCOMPARE(evidence.chain[0].issuer, u"Lab Intermediate"_s);
    QCOMPARE(evidence.chain[0].organisation, u"Lab"_s);
    QVERIFY(evidence.chain[0].names.contains(u"localhost"_s));
    QVERIFY(!evidence.chain[0].isAuthority && evidence.chain[1].isAuthority);
    QVERIFY(evidence.duration.count() > 0);
    QTest::qWait(50);
    QVERIFY(!peer.hasReceivedInside());
}

void TestTlsHandshake::seesWhatIsWrong_data()
{
    QTest::addColumn<QString>("certificates");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QList<Kind>>("kinds");

    const QString root = u"root.pem"_s;
    QTest::newRow("expired") << u"expired.pem"_s << root << QList<Kind>{Kind::Expired};
    QTest::newRow("of another name") << u"othername.pem"_s << root << QList<Kind>{Kind::WrongName};
    QTest::newRow("self-signed") << u"selfsigned.pem"_s << root << QList<Kind>{Kind::SelfSigned, Kind::Other};
    QTest::newRow("without its intermediate") << u"server.pem"_s << root << QList<Kind>{Kind::UntrustedIssuer};
    QTest::newRow("of an unknown authority")
        << u"chain.pem"_s << u"selfsigned.pem"_s << QList<Kind>{Kind::UntrustedIssuer};
    QTest::newRow("self-signed, but trusted") << u"selfsigned.pem"_s << u"selfsigned.pem"_s << QList<Kind>{Kind::Other};
    QTest::newRow("named in the old way") << u"commonname.pem"_s << root << QList<Kind>{Kind::WrongName};
}

void TestTlsHandshake::seesWhatIsWrong()
{
    QFETCH(const QString, certificates);
    QFETCH(const QString, authority);
    Peer peer({.end = End::Encrypt, .certificates = certificates});
    const TlsEvidence evidence = seen(peer, {{u"CODEX_CA_CERTIFICATE"_s, chainFile(authority)}});
    QVERIFY(evidence.isEncrypted);
    QList<Kind> kinds;
    for (const TlsFault &fault : evidence.faults) {
        kinds.append(fault.kind);
        QVERIFY(!fault.text.isEmpty());
        QVERIFY(!fault.subject.isEmpty());
    }
    QTEST(kinds, "kinds");
}

void TestTlsHandshake::tellsAMissingIntermediate()
{
    Peer peer({.end = End::Encrypt, .certificates = u"server.pem"_s});
    const TlsEvidence evidence = seen(peer);
    QCOMPARE(evidence.chain.size(), 1); // nothing is added from the store
    QCOMPARE(evidence.chain[0].issuer, u"Lab Intermediate"_s);
    QVERIFY(!evidence.chain[0].isSelfSigned);
}

void TestTlsHandshake::quotesAPeerWithoutTls_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QByteArray>("beginning");

    QTest::newRow("HTTP that refuses at once")
        << Manner{.replies = {"HTTP/1.1 400 Bad Request\r\n\r\n"}, .end = End::Close} << QByteArray("HTTP/1.1 400");
    QTest::newRow("a greeting") << Manner{.replies = {"SSH-2.0-x\r\n"}, .end = End::Close} << QByteArray("SSH-2.0-x");
}

void TestTlsHandshake::quotesAPeerWithoutTls()
{
    QFETCH(const Manner, manner);
    QFETCH(const QByteArray, beginning);
    Peer peer(manner);
    const TlsEvidence evidence = seen(peer);
    QVERIFY(!evidence.isEncrypted);
    QVERIFY(evidence.plainAnswer.startsWith(beginning));
    QVERIFY(!evidence.errorText.isEmpty());
    QVERIFY(!peer.received().contains("Authorization"));
}

void TestTlsHandshake::leavesAWatchfulTlsServerUnquoted()
{
    Peer peer({.replies = {"HTTP/1.1 400 Bad Request\r\n\r\nThe plain HTTP request was sent to HTTPS port"},
               .end = End::Close});
    QVERIFY(seen(peer).plainAnswer.isEmpty());
}

void TestTlsHandshake::saysWhyItFailed_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<bool>("isTimedOut");

    QTest::newRow("reset") << Manner{.replies = {QByteArray()}, .end = End::Reset} << false;
    QTest::newRow("closed") << Manner{.end = End::Close, .endsAtOnce = true} << false;
    QTest::newRow("refused by an alert") << Manner{.replies = {QByteArray("\x15\x03\x03\0\2\2\x28", 7)}} << false;
    QTest::newRow("silence") << Manner{} << true;
}

void TestTlsHandshake::saysWhyItFailed()
{
    QFETCH(const Manner, manner);
    Peer peer(manner);
    const TlsEvidence evidence = seen(peer);
    QVERIFY(!evidence.isEncrypted);
    QTEST(evidence.isTimedOut, "isTimedOut");
    QCOMPARE(evidence.errorText.isEmpty(), evidence.isTimedOut);
    QVERIFY(evidence.plainAnswer.isEmpty());
    QVERIFY(evidence.duration < std::chrono::milliseconds{5500});
}

void TestTlsHandshake::endsWithTheRun()
{
    Peer peer({});
    const int before = openSockets();
    std::unique_ptr<Environment> environment = laboratory();
    const QFuture<Ladder> future = climb(*environment, QUrl(u"https://localhost:%1"_s.arg(peer.serverPort())));
    QTRY_COMPARE(peer.connections(), 2); // asked in plain text too
    environment.reset();
    QVERIFY(future.isCanceled());
    QTRY_COMPARE(openSockets(), before);
}

QTEST_GUILESS_MAIN(TestTlsHandshake)
#include "tst_tlshandshake.moc"
