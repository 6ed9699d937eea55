// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/networkenvironment.h"
#include "checks/connectivity/networktrust.h"
#include "translatable.h"

#include <QTest>
#include <QTimeZone>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::checks::CaVariable)
Q_DECLARE_METATYPE(doctor::checks::TrustEvidence)

class TestNetworkTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesCaVariables_data();
    void judgesCaVariables();
    void judgesBundles_data();
    void judgesBundles();
};

void TestNetworkTrust::judgesCaVariables_data()
{
    using State = CaVariable::State;
    QTest::addColumn<CaVariable>("variable");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("value");
    const auto variable = [](State state, const QString &path, const QString &error = {}) {
        return CaVariable{.name = u"CODEX_CA_CERTIFICATE"_s,
                          .path = path,
                          .source = u"environment"_s,
                          .state = state,
                          .errorText = error};
    };
    const QString missing = u"No such file or directory (os error 2)"_s;
    QTest::newRow("readable") << variable(State::Readable, u"/ca"_s) << Status::Ok << u"readable file /ca"_s;
    QTest::newRow("a folder") << variable(State::NotAFile, u"/ca"_s) << Status::Warning << u"not a file /ca"_s;
    QTest::newRow("missing") << variable(State::NotInspectable, u"/ca"_s, missing) << Status::Warning
                             << u"/ca (No such file or directory (os error 2))"_s;
    QTest::newRow("set to nothing") << variable(State::NotInspectable, {}, missing) << Status::Warning
                                    << u" (No such file or directory (os error 2))"_s;
}

void TestNetworkTrust::judgesCaVariables()
{
    QFETCH(const CaVariable, variable);
    const Outcome outcome = translatable(judgeNetworkEnvironment({.caVariables = {variable}}));
    QTEST(outcome.status, "status");
    QTEST(outcome.details.constLast().value, "value");
    for (const Issue &issue : outcome.issues) {
        QVERIFY(issue.cause.english().contains(variable.name));
        QCOMPARE(issue.root.subject, variable.name);
        QVERIFY(!issue.remedy.isEmpty());
    }
}

void TestNetworkTrust::judgesBundles_data()
{
    using Fault = codex::CaBundle::Fault;
    QTest::addColumn<TrustEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("words");
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
    const TrustedCertificate valid{.name = u"Lab CA"_s, .notAfter = now.addDays(30)};
    TrustedCertificate expired = valid;
    expired.notAfter = now.addDays(-1);
    TrustedCertificate server = valid;
    server.isAuthority = false;
    const TrustedCertificate damaged{.isReadable = false};
    const auto bundle = [&](const QList<TrustedCertificate> &certificates, Fault fault = Fault::None) {
        return TrustEvidence{.variable = u"SSL_CERT_FILE"_s,
                             .path = u"/ca.pem"_s,
                             .isRead = true,
                             .bundle = {.fault = fault, .line = 4},
                             .certificates = certificates,
                             .now = now};
    };
    QTest::newRow("none set") << TrustEvidence{} << Status::Ok << u"system's"_s;
    QTest::newRow("one CA") << bundle({valid}) << Status::Ok << u"1 certificate"_s;
    QTest::newRow("one of two expired") << bundle({valid, expired}) << Status::Ok << u"2 certificates"_s;
    QTest::newRow("all expired") << bundle({expired}) << Status::Warning << u"expired"_s;
    QTest::newRow("a server's only") << bundle({server}) << Status::Warning << u"one of a CA"_s;
    QTest::newRow("a server's beside a CA") << bundle({server, valid}) << Status::Ok << u"2 certificates"_s;
    QTest::newRow("damaged") << bundle({valid, damaged}) << Status::Warning << u"Certificate #2"_s;
    QTest::newRow("text") << bundle({}, Fault::NoCertificates) << Status::Warning << u"no certificate in PEM form"_s;
    QTest::newRow("broken block") << bundle({}, Fault::BadBlock) << Status::Warning << u"line 4"_s;
    TrustEvidence evidence = bundle({}, Fault::NoCertificates);
    evidence.bundle.looksLikeDer = true;
    evidence.path = u"/my ca.der"_s;
    QTest::newRow("in DER form") << evidence << Status::Warning << u"DER form"_s;
    evidence = bundle({});
    evidence.isRead = false;
    QTest::newRow("unreadable") << evidence << Status::Skipped << u"cannot be read"_s;
}

void TestNetworkTrust::judgesBundles()
{
    QFETCH(const TrustEvidence, evidence);
    QFETCH(const QString, words);
    const Outcome outcome = translatable(judgeNetworkTrust(evidence));
    QTEST(outcome.status, "status");
    QVERIFY2(outcome.summary.english().contains(words), qPrintable(outcome.summary.english()));
    for (const Issue &issue : outcome.issues) {
        QVERIFY(!issue.remedy.isEmpty());
        QVERIFY(!issue.remedy.english().contains(" -in "_L1)
                || issue.remedy.english().contains(u"-in '/my ca.der' "_s));
    }
}

QTEST_GUILESS_MAIN(TestNetworkTrust)
#include "tst_networktrust.moc"
