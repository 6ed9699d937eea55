// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/html.h"
#include "report/markdown.h"
#include "samplereport.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace doctor;
using namespace doctor::report;
using namespace Qt::Literals::StringLiterals;

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdownPutsWhatFailsFirst();
    void markdownFitsAnIssue_data();
    void markdownFitsAnIssue();
    void markdownKeepsTextsAsText();
    void markdownFencesOutlastTheirContent();
    void htmlLoadsAndRunsNothing();
    void htmlEscapesEverything();
    void htmlIsWellFormed();
    void savedReportsAreMarked();
};

void TestPages::markdownPutsWhatFailsFirst()
{
    const QString text = toMarkdown(redacted(sampleReport()));
    const qsizetype verdict = text.indexOf("**config.toml line 2 is not valid TOML**"_L1);
    const qsizetype failed = text.indexOf("`config.load` |"_L1);
    const qsizetype fine = text.indexOf("`installation` |"_L1);
    const qsizetype folded = text.indexOf("<details>"_L1);
    QVERIFY(verdict > 0 && verdict < failed && failed < fine && fine < folded);
    QVERIFY(text.indexOf("<code>config.load"_L1) < text.indexOf("<code>installation"_L1));
}

void TestPages::markdownFitsAnIssue_data()
{
    QTest::addColumn<int>("checks");
    QTest::addColumn<int>("detailSize");
    QTest::newRow("many checks") << 2'000 << 10;
    QTest::newRow("long details") << 60 << 5'000;
    QTest::newRow("one enormous value") << 1 << 200'000;
}

void TestPages::markdownFitsAnIssue()
{
    QFETCH(const int, checks);
    QFETCH(const int, detailSize);
    Report report = sampleReport();
    for (int i = 0; i < checks; ++i) {
        CheckResult result = report.checks.at(1);
        result.info.id = u"made.up_%1"_s.arg(i);
        result.outcome.summary = verbatim(QString(detailSize, u'<'));
        result.outcome.details.append({u"long"_s, QString(detailSize, u'v')});
        result.outcome.issues[1].cause = verbatim(QString(detailSize, u'&'));
        report.diagnosis.append({.headline = result.outcome.summary, .checks = {result.info.id}});
        report.notes.append({.info = result.info, .text = result.outcome.summary});
        report.checks.append(result);
    }
    const QString text = toMarkdown(redacted(report));
    QVERIFY2(text.size() < markdownLimit, qPrintable(QString::number(text.size())));
    if (checks > 1)
        QVERIFY(text.contains("Left out to stay under 60000 characters"_L1));
}

void TestPages::markdownKeepsTextsAsText()
{
    Report report = sampleReport();
    report.checks.first().outcome.summary = verbatim(u"<img src=x> @ada | #12 `code|` *bold* [link](x) \u202e"_s);
    const QString text = toMarkdown(redacted(report));
    const QString row = text.section(u"`installation` | "_s, 1).section(u'\n', 0, 0);
    QVERIFY(row.startsWith("&lt;img src=x&gt; @"_L1));
    QVERIFY(!row.contains("@ada"_L1) && !row.contains("#12"_L1) && !row.contains(QChar(0x202e)));
    QVERIFY(row.contains("\\| "_L1) && row.contains("`code\\|`"_L1) && row.contains("\\*bold\\* \\[link\\]"_L1));
}

void TestPages::markdownFencesOutlastTheirContent()
{
    Report report = sampleReport();
    report.checks.first().outcome.details.append({u"fence"_s, u"a\n```\n</details><script>"_s});
    QVERIFY(toMarkdown(redacted(report)).contains("````text\n"_L1));
}

void TestPages::htmlLoadsAndRunsNothing()
{
    const QString text = toHtml(redacted(sampleReport()));
    QVERIFY(text.contains("default-src 'none'"_L1));
    QVERIFY(text.contains("prefers-color-scheme: dark"_L1) && text.contains("@media print"_L1));
    for (const QLatin1StringView foreign :
         {"<script"_L1, "src="_L1, "http://"_L1, "https://"_L1, "url("_L1, "@import"_L1})
        QVERIFY2(!text.contains(foreign), foreign.data());
}

void TestPages::htmlEscapesEverything()
{
    const QString attack = u"\"><script>alert('x')</script>&amp;"_s;
    Report report = sampleReport();
    report.platform = report.codexVersion = report.openedFrom = attack;
    report.remarks = {attack};
    CheckResult &result = report.checks[1];
    result.info.id = result.info.section = attack;
    Outcome &outcome = result.outcome;
    outcome.summary = outcome.remediation = verbatim(attack);
    outcome.details.append({attack, attack});
    Issue &issue = outcome.issues[0];
    issue.cause = issue.measured = issue.expected = issue.remedy = verbatim(attack + u" `"_s + attack + u'`');
    issue.source = attack;
    outcome.touched = {{attack}, {attack}, {attack}};
    report.notes.append({result.info, Severity::Info, verbatim(attack)});
    report.diagnosis.append({verbatim(attack), verbatim(attack + u'1'), verbatim(attack), attack});
    report.diagnosis.last().checks = QStringList{attack};
    QVERIFY(!toHtml(redacted(report)).contains("<script"_L1));
    const QString markdown = toMarkdown(redacted(report));
    for (const QString &line : markdown.split(u'\n'))
        QVERIFY2(!line.contains("<script"_L1) || markdown.contains("```text"_L1), qPrintable(line));
}

void TestPages::htmlIsWellFormed()
{
    QString text = toHtml(redacted(sampleReport()));
    static const QRegularExpression withoutEnd(u"<(meta|br|!DOCTYPE)[^>]*>"_s);
    QXmlStreamReader reader(text.remove(withoutEnd));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestPages::savedReportsAreMarked()
{
    Report report = sampleReport();
    report.openedFrom = u"theirs.json"_s;
    QVERIFY(toMarkdown(redacted(report)).contains("opened from theirs.json"_L1));
    QVERIFY(toHtml(redacted(report)).contains("opened from theirs.json"_L1));
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
