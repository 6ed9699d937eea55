// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/updates/updatesstatus.h"
#include "core/report.h"
#include "translatable.h"

#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::checks::UpdatesEvidence)

class TestUpdatesStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverWarns_data();
    void neverWarns();
    void warnsOfAProxyThatWantsCredentials();
    void claimsNoInstalledVersion();
};

void TestUpdatesStatus::neverWarns_data()
{
    QTest::addColumn<UpdatesEvidence>("evidence");
    QTest::addColumn<int>("notes");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("value");

    const auto cached = [](const QString &latest) {
        return UpdatesEvidence{.method = codex::InstallMethod::Npm,
                               .installedVersion = u"0.169.0"_s,
                               .hasCache = true,
                               .cache = {.latest = latest, .lastChecked = u"2026-01-01T00:00:00Z"_s}};
    };
    QTest::newRow("newer") << cached(u"0.170.0"_s) << 1 << u"cached latest version"_s << u"0.170.0"_s;
    QTest::newRow("the same") << cached(u"0.169.0"_s) << 0 << u"last checked at"_s << u"2026-01-01T00:00:00Z"_s;
    QTest::newRow("pre-release") << cached(u"0.170.0-alpha.1"_s) << 0 << u"update action"_s
                                 << u"npm install -g @openai/codex"_s;
    QTest::newRow("standalone") << UpdatesEvidence{.method = codex::InstallMethod::Standalone} << 0
                                << u"update action"_s << u"standalone installer"_s;
    QTest::newRow("no cache") << UpdatesEvidence{} << 0 << u"update action"_s << u"manual or unknown"_s;
    QTest::newRow("unreadable") << UpdatesEvidence{.hasCache = true, .readError = u"Is a directory (os error 21)"_s}
                                << 0 << u"version cache read"_s << u"Is a directory (os error 21)"_s;
    UpdatesEvidence withheld = cached(u"0.170.0"_s);
    withheld.asked = probes::HttpEvidence{.fault = probes::TransportFault::ProxyAuthentication};
    withheld.areCredentialsWithheld = true;
    QTest::newRow("the proxy's credentials are kept back")
        << withheld << 1 << u"cached latest version"_s << u"0.170.0"_s;
    QTest::newRow("broken") << UpdatesEvidence{.hasCache = true, .cache = {.errorText = u"expected value"_s}} << 0
                            << u"version cache parse"_s << u"expected value"_s;
}

void TestUpdatesStatus::neverWarns()
{
    QFETCH(const UpdatesEvidence, evidence);
    QFETCH(const int, notes);
    QFETCH(const QString, label);
    const Outcome outcome = translatable(judgeUpdates(evidence));
    QCOMPARE(outcome.status, Status::Ok);
    QCOMPARE(outcome.notes.size(), notes);
    QTEST(detailValue(outcome, label), "value");
}

void TestUpdatesStatus::warnsOfAProxyThatWantsCredentials()
{
    const probes::HttpEvidence refused{.fault = probes::TransportFault::ProxyAuthentication};
    QCOMPARE(translatable(judgeUpdates({.asked = refused})).status, Status::Warning);
}

void TestUpdatesStatus::claimsNoInstalledVersion()
{
    const Outcome outcome = translatable(judgeUpdates({.hasCache = true, .cache = {.latest = u"0.170.0"_s}}));
    QCOMPARE(outcome.summary.english(), u"The latest version is 0.170.0; which one is installed is not known"_s);
    QVERIFY(outcome.notes.isEmpty());
}

QTEST_GUILESS_MAIN(TestUpdatesStatus)
#include "tst_updatesstatus.moc"
