// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/junit.h"
#include "report/openmetrics.h"
#include "report/sarif.h"
#include "samplereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

// The forms for machines; tests/cli/exports.py has them read by others' parsers.
class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void junitCountsWhatItLists_data();
    void junitCountsWhatItLists();
    void junitIsXmlWhateverAMachineSaid();
    void sarifPlacesAnIssueInItsFile_data();
    void sarifPlacesAnIssueInItsFile();
    void sarifHasARuleForEachCheck();
    void sarifTellsAFailureWithoutIssues();
    void metricsTellEachStatusOnce();
    void metricsEscapeLabels();
};

namespace {

Report reportWith(const Issue &issue)
{
    return makeReport({{.info = {.id = u"config.load"_s, .category = Category::Configuration},
                        .outcome = {.status = Status::Fail, .issues = {issue}}}},
                      QDateTime({2026, 5, 13}, {18, 36, 14}, QTimeZone::utc()));
}

QJsonObject sarifRun(const Report &report)
{
    return QJsonDocument::fromJson(report::toSarif(redacted(report))).object()[u"runs"][0].toObject();
}

} // namespace

void TestExports::junitCountsWhatItLists_data()
{
    QTest::addColumn<Severity>("failsFrom");
    QTest::addColumn<int>("failures");
    QTest::newRow("failures alone") << Severity::Fail << 1;
    QTest::newRow("warnings too") << Severity::Warning << 2;
}

void TestExports::junitCountsWhatItLists()
{
    QFETCH(const Severity, failsFrom);
    QFETCH(const int, failures);
    Report report = sampleReport();
    report.checks[0].outcome.status = Status::Warning;
    QXmlStreamReader xml(report::toJunit(redacted(report), failsFrom));
    QHash<QString, int> elements;
    QVERIFY(xml.readNextStartElement());
    const QXmlStreamAttributes all = xml.attributes();
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            ++elements[xml.name().toString()];
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(elements.value(u"testcase"_s), report.checks.size());
    QCOMPARE(elements.value(u"failure"_s), failures);
    QCOMPARE(all.value(u"failures"_s).toInt(), failures);
    QCOMPARE(all.value(u"tests"_s).toInt(), report.checks.size());
    QCOMPARE(all.value(u"skipped"_s).toInt(), elements.value(u"skipped"_s));
}

void TestExports::junitIsXmlWhateverAMachineSaid()
{
    const Report report =
        reportWith({.severity = Severity::Fail, .cause = verbatim(u"]]> \x1b[1m \x01 \uffff <a&b>"_s)});
    QXmlStreamReader xml(report::toJunit(redacted(report)));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestExports::sarifPlacesAnIssueInItsFile_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<int>("line");
    QTest::newRow("file and line") << u"config.toml:7"_s << u"config.toml"_s << 7;
    QTest::newRow("path with a space") << u"~/my home/.env:12"_s << u"~/my%20home/.env"_s << 12;
    QTest::newRow("file alone") << u"/srv/codex/auth.json"_s << u"/srv/codex/auth.json"_s << 0;
    QTest::newRow("a variable and its place") << u"HTTPS_PROXY (.env:3)"_s << u".env"_s << 3;
    QTest::newRow("a variable") << u"HTTPS_PROXY"_s << QString() << 0;
    QTest::newRow("nothing") << QString() << QString() << 0;
}

void TestExports::sarifPlacesAnIssueInItsFile()
{
    QFETCH(const QString, source);
    QFETCH(const QString, uri);
    QFETCH(const int, line);
    const Report report = reportWith({.severity = Severity::Fail, .cause = verbatim(u"wrong"_s), .source = source});
    const QJsonObject location = sarifRun(report)[u"results"][0][u"locations"][0].toObject();
    QCOMPARE(location[u"logicalLocations"][0][u"fullyQualifiedName"].toString(), u"config.load"_s);
    const QJsonValue place = location[u"physicalLocation"];
    QCOMPARE(place[u"artifactLocation"][u"uri"].toString(), uri);
    QCOMPARE(place[u"region"][u"startLine"].toInt(), line);
}

void TestExports::sarifHasARuleForEachCheck()
{
    const Report report = sampleReport();
    const QJsonObject run = sarifRun(report);
    const QJsonArray rules = run[u"tool"][u"driver"][u"rules"].toArray();
    QCOMPARE(rules.size(), report.checks.size());
    const QJsonArray results = run[u"results"].toArray();
    QCOMPARE(results.size(), 2);
    for (const QJsonValue &result : results)
        QCOMPARE(rules.at(result[u"ruleIndex"].toInt())[u"id"], result[u"ruleId"]);
}

void TestExports::sarifTellsAFailureWithoutIssues()
{
    Report report = reportWith({.severity = Severity::Fail, .cause = verbatim(u"wrong"_s)});
    report.checks[0].outcome.issues.clear();
    report.checks[0].outcome.summary = verbatim(u"it crashed"_s);
    const QJsonArray results = sarifRun(report)[u"results"].toArray();
    QCOMPARE(results.size(), 1);
    QCOMPARE(results[0][u"level"].toString(), u"error"_s);
    QCOMPARE(results[0][u"message"][u"text"].toString(), u"it crashed"_s);
}

void TestExports::metricsTellEachStatusOnce()
{
    const QByteArray text = report::toOpenMetrics(redacted(sampleReport()));
    QVERIFY(text.endsWith("# EOF\n"));
    QVERIFY(
        text.contains("codex_doctor_check_status{check=\"config.load\",category=\"Configuration\",status=\"fail\"} 1"));
    QVERIFY(
        text.contains("codex_doctor_check_status{check=\"config.load\",category=\"Configuration\",status=\"ok\"} 0"));
    QVERIFY(text.contains("codex_doctor_overall_status{status=\"fail\"} 1"));
    QVERIFY(text.contains("codex_doctor_run_timestamp_seconds 1778697374\n"));
    QCOMPARE(text.count("# TYPE codex_doctor_check_status "), 1);
}

void TestExports::metricsEscapeLabels()
{
    Report report = sampleReport();
    report.codexVersion = u"0.1\"\\\n"_s;
    QVERIFY(report::toOpenMetrics(redacted(report)).contains("codex_version=\"0.1\\\"\\\\\\n\"}"));
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
