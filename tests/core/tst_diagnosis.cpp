// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/diagnosis.h"
#include "core/report.h"

#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void oneRootCauseIsOneDiagnosisWithAllItsChecks();
    void theMoreSevereTellingIsKept();
    void theTellingThatKnowsThePlaceIsKept();
    void theCauseIsTheHeadlineIfThereIsNone();
};

namespace {

CheckResult seen(QLatin1StringView check, Cause cause, const QString &subject, Severity severity = Severity::Fail,
                 Certainty certainty = Certainty::Certain)
{
    const Issue issue{.severity = severity,
                      .cause = verbatim(check + u" says "_s + subject),
                      .root = {cause, subject},
                      .certainty = certainty};
    return {.info = {.id = check}, .outcome = {.status = statusOf(severity), .issues = {issue}}};
}

QString told(const QList<Diagnosis> &diagnosis)
{
    QStringList lines;
    for (const Diagnosis &each : diagnosis)
        lines << each.headline.english() + u" ["_s + each.checks.join(u' ') + u']';
    return lines.join(u'\n');
}

} // namespace

void TestDiagnosis::judges_data()
{
    QTest::addColumn<QList<CheckResult>>("results");
    QTest::addColumn<QString>("expected");
    using Results = QList<CheckResult>;

    QTest::newRow("nothing wrong") << Results{{.info = {.id = "a"_L1}}} << QString();
    QTest::newRow("what stops more comes first")
        << Results{seen("terminal.env"_L1, Cause::Terminal, u"TERM"_s),
                   seen("config.load"_L1, Cause::ConfigFile, u"f"_s)}
        << u"config.load says f [config.load]\nterminal.env says TERM [terminal.env]"_s;
    QTest::newRow("a failure comes before a warning")
        << Results{seen("auth"_L1, Cause::Credentials, u"p"_s, Severity::Warning),
                   seen("terminal.env"_L1, Cause::Terminal, u"TERM"_s)}
        << u"terminal.env says TERM [terminal.env]\nauth says p [auth]"_s;
    QTest::newRow("the sure one before the likely")
        << Results{seen("a"_L1, Cause::Token, u"x"_s, Severity::Warning, Certainty::Likely),
                   seen("b"_L1, Cause::Token, u"y"_s, Severity::Warning)}
        << u"b says y [b]\na says x [a]"_s;
    QTest::newRow("a dead proxy is not five failures")
        << Results{seen("ws"_L1, Cause::Endpoint, u"h:443"_s), seen("http"_L1, Cause::Proxy, u"p:3128"_s),
                   seen("mcp"_L1, Cause::NameLookup, u"h"_s)}
        << u"http says p:3128 [http mcp ws]"_s;
    QTest::newRow("a warning explains no failure")
        << Results{seen("a"_L1, Cause::Proxy, u"p"_s, Severity::Warning), seen("b"_L1, Cause::Endpoint, u"h"_s)}
        << u"b says h [b]\na says p [a]"_s;
    QTest::newRow("but being inside a sandbox does")
        << Results{seen("a"_L1, Cause::InsideSandbox, {}, Severity::Warning), seen("b"_L1, Cause::Endpoint, u"h"_s)}
        << u"a says  [a b]"_s;
    QTest::newRow("what is wrong with one host says nothing of another")
        << Results{seen("a"_L1, Cause::NameLookup, u"h"_s), seen("b"_L1, Cause::Endpoint, u"h:443"_s),
                   seen("c"_L1, Cause::Endpoint, u"g:443"_s)}
        << u"a says h [a b]\nc says g:443 [c]"_s;
    QTest::newRow("a machine without a network has one cause")
        << Results{seen("path"_L1, Cause::NoNetwork, {}), seen("updates"_L1, Cause::NameLookup, u"u"_s),
                   seen("mcp"_L1, Cause::Endpoint, u"h"_s)}
        << u"path says  [path updates mcp]"_s;
    QTest::newRow("a network without public names comes last, after warnings too")
        << Results{seen("path"_L1, Cause::Isolated, {}), seen("updates"_L1, Cause::NameLookup, u"u"_s),
                   seen("terminal.env"_L1, Cause::Terminal, u"TERM"_s, Severity::Warning)}
        << u"terminal.env says TERM [terminal.env]\npath says  [path updates]"_s;
    QTest::newRow("a broken bundle is not the fault of a dead proxy")
        << Results{seen("path"_L1, Cause::Proxy, u"p:1"_s),
                   seen("trust"_L1, Cause::Trust, u"SSL_CERT_FILE"_s, Severity::Warning)}
        << u"path says p:1 [path]\ntrust says SSL_CERT_FILE [trust]"_s;
    QTest::newRow("what is wrong with the trust in one host says nothing of another")
        << Results{seen("a"_L1, Cause::Trust, u"h:443"_s), seen("b"_L1, Cause::Endpoint, u"h:443 through p"_s),
                   seen("c"_L1, Cause::Endpoint, u"g:443"_s)}
        << u"a says h:443 [a b]\nc says g:443 [c]"_s;
    QTest::newRow("without a root every issue stands alone")
        << Results{seen("a"_L1, Cause::Unnamed, {}), seen("b"_L1, Cause::Unnamed, {})} << u"a says  [a]\nb says  [b]"_s;
    QTest::newRow("a note is no diagnosis") << Results{seen("a"_L1, Cause::Update, {}, Severity::Info)} << QString();
}

void TestDiagnosis::judges()
{
    QFETCH(const QList<CheckResult>, results);
    QTEST(told(diagnose(results)), "expected");
}

void TestDiagnosis::oneRootCauseIsOneDiagnosisWithAllItsChecks()
{
    const QList<Diagnosis> diagnosis =
        diagnose({seen("a"_L1, Cause::Proxy, u"p:1"_s), seen("b"_L1, Cause::Proxy, u"p:1"_s),
                  seen("c"_L1, Cause::Proxy, u"p:2"_s)});
    QCOMPARE(told(diagnosis), u"a says p:1 [a b]\nc says p:2 [c]"_s);
}

void TestDiagnosis::theMoreSevereTellingIsKept()
{
    const QList<Diagnosis> diagnosis = diagnose(
        {seen("a"_L1, Cause::Proxy, u"p"_s, Severity::Warning), seen("b"_L1, Cause::Proxy, u"p"_s, Severity::Fail)});
    QCOMPARE(told(diagnosis), u"b says p [b a]"_s);
}

void TestDiagnosis::theTellingThatKnowsThePlaceIsKept()
{
    const CheckResult vague = seen("a"_L1, Cause::Proxy, u"p"_s);
    CheckResult placed = seen("b"_L1, Cause::Proxy, u"p"_s);
    placed.outcome.issues.first().source = u"config.toml:7"_s;
    CheckResult other = seen("c"_L1, Cause::Proxy, u"p"_s);
    other.outcome.issues.first().source = u"environment"_s;
    QCOMPARE(told(diagnose({vague, placed, other})), u"b says p [b a c]"_s);
    QCOMPARE(diagnose({vague, placed, other}).first().source, u"config.toml:7"_s);
}

void TestDiagnosis::theCauseIsTheHeadlineIfThereIsNone()
{
    CheckResult result = seen("a"_L1, Cause::Proxy, u"p"_s);
    QCOMPARE(diagnose({result}).first().headline.english(), u"a says p"_s);
    result.outcome.issues.first().headline = verbatim(u"Codex cannot reach its provider"_s);
    QCOMPARE(diagnose({result}).first().headline.english(), u"Codex cannot reach its provider"_s);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
