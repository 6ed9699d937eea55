// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/category.h"
#include "core/redactedreport.h"
#include "core/version.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Outcome)

namespace {

const QString secret = u"sk-proj-0123456789abcdefghijklmnop"_s;

Message saying(const QString &text)
{
    return verbatim(u"says "_s + text);
}

// With the secret in every text that a report has.
Report leakingReport()
{
    const Issue issue{.cause = saying(secret),
                      .measured = saying(secret),
                      .expected = saying(secret),
                      .remedy = saying(secret),
                      .source = secret,
                      .fields = {secret},
                      .root = {.cause = Cause::Proxy, .subject = secret},
                      .headline = saying(secret)};
    Outcome outcome{.status = Status::Fail,
                    .summary = saying(secret),
                    .details = {{secret, u"a value"_s}, {u"a label"_s, secret}},
                    .issues = {issue},
                    .notes = {{.text = saying(secret)}},
                    .remediation = saying(secret),
                    .touched = {.files = {secret}, .hosts = {secret}, .programs = {secret}}};
    Report report = makeReport({{.info = {.id = secret, .section = secret}, .outcome = outcome}}, {});
    report.codexVersion = report.doctorVersion = report.platform = report.openedFrom = secret;
    report.remarks = {secret};
    return report;
}

QStringList textsOf(const Issue &issue)
{
    return QStringList{issue.cause.english(),  issue.measured.english(), issue.expected.english(),
                       issue.remedy.english(), issue.headline.english(), issue.source,
                       issue.root.subject}
           + issue.fields;
}

QStringList textsOf(const Outcome &outcome)
{
    QStringList texts{outcome.summary.english(), outcome.remediation.english()};
    for (const Detail &detail : outcome.details)
        texts << detail.label << detail.value;
    for (const Issue &issue : outcome.issues)
        texts << textsOf(issue);
    for (const Note &note : outcome.notes)
        texts << note.text.english();
    return texts + outcome.touched.files + outcome.touched.hosts + outcome.touched.programs;
}

QStringList textsOf(const Report &report)
{
    QStringList texts{report.codexVersion, report.doctorVersion, report.platform, report.openedFrom};
    texts << report.remarks;
    for (const Diagnosis &diagnosis : report.diagnosis) {
        texts << diagnosis.headline.english() << diagnosis.cause.english() << diagnosis.remedy.english()
              << diagnosis.source << diagnosis.root.subject << diagnosis.checks;
    }
    for (const ReportNote &note : report.notes)
        texts << note.info.id << note.info.section << note.text.english();
    for (const CheckResult &result : report.checks)
        texts << result.info.id << result.info.section << textsOf(result.outcome);
    return texts;
}

Redactor redactorKnowing(const QString &value)
{
    SecretStore secrets;
    secrets.add(value, u"key"_s);
    return {secrets, {}};
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOfTheResults();
    void noTextOfItKeepsASecret();
    void aLeakNamesTheCheckThatShowsIt();
    void firstValueOfADetail();
    void theWorstIssueIsTheStatus_data();
    void theWorstIssueIsTheStatus();
    void severalIssuesAreCounted();
    void theRemedyIsTheFirstThereIs_data();
    void theRemedyIsTheFirstThereIs();
    void namesAreThoseOfTheSchema();
};

void TestReport::isMadeOfTheResults()
{
    const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), QTimeZone::utc());
    const CheckResult installed{.info = {.id = "runtime.provenance"_L1},
                                .outcome = {.details = {{u"version"_s, u"0.169.0"_s}}}};
    const CheckResult bad{.info = {.id = "system.disk"_L1},
                          .outcome = {.status = Status::Warning,
                                      .issues = {{.cause = saying(u"full"_s)}},
                                      .notes = {{.severity = Severity::Warning, .text = saying(u"note"_s)}}}};
    const Report report = makeReport({installed, bad, {.outcome = {.status = Status::Skipped}}}, now);
    QCOMPARE(report.generatedAt, now);
    QCOMPARE(report.overall, Status::Warning);
    QCOMPARE(report.codexVersion, u"0.169.0"_s);
    QCOMPARE(report.doctorVersion, version());
    QVERIFY2(report.platform.contains(u'-'), qPrintable(report.platform));
    QCOMPARE(report.checks.size(), 3);
    QCOMPARE(report.diagnosis.size(), 1);
    QCOMPARE(report.notes.size(), 1);
    QCOMPARE(report.notes.first().info.id, u"system.disk"_s);
    QCOMPARE(report.notes.first().severity, Severity::Warning);
    QCOMPARE(makeReport({}, now).overall, Status::Ok);
}

void TestReport::noTextOfItKeepsASecret()
{
    const Report report = leakingReport();
    QVERIFY(textsOf(report).count(secret) > 10); // else this would prove nothing
    const RedactedReport redacted(report, redactorKnowing(secret));
    const QStringList texts = textsOf(redacted.report()) + textsOf(redacted.outcome(0).outcome());
    for (const QString &text : texts)
        QVERIFY2(!text.contains(secret), qPrintable(text));
    QCOMPARE(redacted.report().masks.size(), 1);
    const RedactedOutcome alone(report.checks.first().outcome, redactorKnowing(secret));
    for (const QString &text : textsOf(alone.outcome()))
        QVERIFY2(!text.contains(secret), qPrintable(text));
}

void TestReport::aLeakNamesTheCheckThatShowsIt()
{
    // Redaction looks at each text alone and so leaves a key that is spread over two.
    const QStringList halves{u"first half of Key-1"_s, u"and its second, Key-2"_s};
    const CheckResult spread{.info = {.id = "auth.token"_L1}, .outcome = {.details = {{halves[0], halves[1]}}}};
    const CheckResult other{.info = {.id = "system.disk"_L1}};
    const RedactedReport redacted(makeReport({other, spread, other}, {}), redactorKnowing(halves.join(u'\n')));
    QVERIFY(redacted.leakIn("nothing secret").isEmpty());
    const QString told = redacted.leakIn("a\n" + halves.join(u'\n').toUtf8() + "\nb").english();
    QVERIFY2(told.contains("(key)"_L1) && told.contains("the check auth.token"_L1), qPrintable(told));
    QVERIFY2(!told.contains("Key-"_L1), qPrintable(told));
}

void TestReport::firstValueOfADetail()
{
    const Outcome outcome{.details = {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"b"_s, u"3"_s}}};
    QCOMPARE(detailValue(outcome, u"b"), u"2"_s);
    QVERIFY(detailValue(outcome, u"c").isNull());
}

void TestReport::theWorstIssueIsTheStatus_data()
{
    QTest::addColumn<QList<int>>("severities");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const QList<Severity> &severities, Status status) {
        QList<int> numbers;
        for (const Severity severity : severities)
            numbers.append(static_cast<int>(severity));
        QTest::newRow(name) << numbers << static_cast<int>(status);
    };
    row("none", {}, Status::Ok);
    row("information", {Severity::Info}, Status::Ok);
    row("a warning", {Severity::Info, Severity::Warning, Severity::Info}, Status::Warning);
    row("a failure", {Severity::Fail, Severity::Warning}, Status::Fail);
}

void TestReport::theWorstIssueIsTheStatus()
{
    QFETCH(const QList<int>, severities);
    QList<Issue> issues;
    for (const int severity : severities)
        issues.append({.severity = static_cast<Severity>(severity)});
    QTEST(static_cast<int>(statusOf(issues)), "status");
}

void TestReport::severalIssuesAreCounted()
{
    const Issue plain{.cause = saying(u"a cause"_s)};
    const Issue headed{.cause = saying(u"a cause"_s), .headline = saying(u"a headline"_s)};
    QCOMPARE(summaryOfIssues({plain}, "%n faults").english(), u"says a cause"_s);
    QCOMPARE(summaryOfIssues({headed}, "%n faults").english(), u"says a headline"_s);
    QCOMPARE(summaryOfIssues({plain, headed}, "%n faults").english(), u"2 faults"_s);
}

void TestReport::theRemedyIsTheFirstThereIs_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("remedy");

    const Issue without{.cause = saying(u"a cause"_s)};
    const Issue with{.remedy = saying(u"do this"_s)};
    QTest::newRow("nothing is wrong") << Outcome{} << QString();
    QTest::newRow("no remedy") << Outcome{.issues = {without}} << QString();
    QTest::newRow("of the second issue") << Outcome{.issues = {without, with}} << u"says do this"_s;
    QTest::newRow("one for all") << Outcome{.issues = {with}, .remediation = saying(u"do that"_s)} << u"says do that"_s;
}

void TestReport::theRemedyIsTheFirstThereIs()
{
    QFETCH(const Outcome, outcome);
    QTEST(remedyOf(outcome).english(), "remedy");
}

// resources/report.schema.json.
void TestReport::namesAreThoseOfTheSchema()
{
    QStringList names;
    for (const Status status : {Status::Skipped, Status::Ok, Status::Warning, Status::Fail})
        names << nameOf(status);
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Fail})
        names << nameOf(severity);
    for (const Certainty certainty : {Certainty::Possible, Certainty::Likely, Certainty::Certain})
        names << nameOf(certainty);
    for (const Category category : allCategories)
        names << nameOf(category);
    QCOMPARE(names, (QStringList{u"skipped"_s, u"ok"_s, u"warning"_s, u"fail"_s, u"info"_s, u"warning"_s, u"fail"_s,
                                 u"possible"_s, u"likely"_s, u"certain"_s, u"Environment"_s, u"Configuration"_s,
                                 u"Updates"_s, u"Connectivity"_s, u"Background Server"_s}));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
