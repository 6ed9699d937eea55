// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/text.h"
#include "report/textvalues.h"
#include "samplereport.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace doctor;
using namespace doctor::report;
using namespace Qt::Literals::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLineIsWiderThanAsked_data();
    void noLineIsWiderThanAsked();
    void asciiHasNoOtherGlyphs();
    void withoutColoursThereIsNoEscape();
    void coloursChangeNothingElse();
    void theVerdictStandsOnTop();
    void listsOfPathsAreCutUnlessAll();
    void detailsAreJoinedWhereTheyReadBetter();
    void remarksAreNeverHidden();
    void everyIssueIsSaid();
    void summaryHasNoDetails();
    void whatATerminalObeysIsDefused();
    void savedReportsAreMarked();
    void wraps_data();
    void wraps();
};

namespace {

QString textOf(const Report &report, const TextStyle &style = {})
{
    return toText(redacted(report), style);
}

} // namespace

void TestText::noLineIsWiderThanAsked_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("ascii");
    for (const int width : {60, 100, 200}) {
        QTest::addRow("%d columns", width) << width << false;
        QTest::addRow("%d columns, ASCII", width) << width << true;
    }
}

void TestText::noLineIsWiderThanAsked()
{
    QFETCH(const int, width);
    QFETCH(const bool, ascii);
    for (const bool isComplete : {false, true}) {
        const QStringList lines =
            textOf(sampleReport(), {.isComplete = isComplete, .isAscii = ascii, .width = width}).split(u'\n');
        for (const QString &line : lines) {
            if (!line.startsWith(u'─') && !line.startsWith("---"_L1)) // the rules have a fixed length
                QVERIFY2(line.size() <= width, qPrintable(line));
        }
    }
}

void TestText::asciiHasNoOtherGlyphs()
{
    for (const bool isComplete : {false, true}) {
        const QString text = textOf(sampleReport(), {.isComplete = isComplete, .isAscii = true});
        const auto other = std::ranges::find_if(text, [](QChar c) { return c.unicode() > 126; });
        QVERIFY2(other == text.end(), qPrintable(text.mid(other - text.begin(), 40)));
    }
}

void TestText::withoutColoursThereIsNoEscape()
{
    QVERIFY(!textOf(sampleReport()).contains(u'\033'));
}

void TestText::coloursChangeNothingElse()
{
    static const QRegularExpression sequence(u"\033\\[[0-9;]*m"_s);
    const QString coloured = textOf(sampleReport(), {.isColoured = true});
    QVERIFY(coloured.contains(sequence));
    QCOMPARE(QString(coloured).remove(sequence), textOf(sampleReport()));
}

void TestText::theVerdictStandsOnTop()
{
    const QStringList lines = textOf(sampleReport()).split(u'\n');
    QCOMPARE(lines.at(2), u"✗ config.toml line 2 is not valid TOML"_s);
    QCOMPARE(lines.at(3), u"  → Correct line 2, then run `codex doctor`."_s);

    Report healthy = sampleReport();
    healthy.diagnosis.clear();
    healthy.checks.remove(1, 2);
    QVERIFY(textOf(healthy).contains(u"\n✓ Nothing wrong was found.\n"_s));
}

void TestText::listsOfPathsAreCutUnlessAll()
{
    const QString text = textOf(sampleReport());
    QVERIFY(text.contains("/c/codex"_L1) && !text.contains("/d/codex"_L1));
    QVERIFY(text.contains(u"… and 2 more (--all)"_s));
    QVERIFY(textOf(sampleReport(), {.isComplete = true}).contains("/e/codex"_L1));
}

void TestText::detailsAreJoinedWhereTheyReadBetter()
{
    const auto withDetails = [](const QString &id, const QString &section, const QList<Detail> &details) {
        Report report;
        report.checks.append({{.id = id, .section = section}, {.summary = verbatim(u"fine"_s), .details = details}});
        return report;
    };
    const Report state =
        withDetails(u"state.paths"_s, u"state"_s,
                    {{u"state DB"_s, u"/x/state_5.sqlite (file)"_s}, {u"state DB integrity"_s, u"ok"_s}});
    QVERIFY(textOf(state).contains(u"state DB                 /x/state_5.sqlite (file) · integrity ok"_s));
    const Report rollouts =
        withDetails(u"state.paths"_s, u"state"_s,
                    {{u"active rollout files"_s, u"1526 files, 2716566528 total bytes, 1780187 average bytes"_s},
                     {u"archived rollout files"_s, u"scan failed (Permission denied (os error 13))"_s}});
    QVERIFY(textOf(rollouts).contains(u"active rollouts          1,526 files · 2.53 GB (avg 1.70 MB)"_s));
    QVERIFY(textOf(rollouts).contains(u"archived rollout files   scan failed (Permission denied (os error 13))"_s));

    const Report config = withDetails(u"config.load"_s, u"config"_s,
                                      {{u"feature flags enabled"_s, u"2"_s},
                                       {u"enabled feature flags"_s, u"hooks, goals"_s},
                                       {u"feature flag overrides"_s, u"none"_s}});
    QVERIFY(textOf(config).contains(u"feature flags            2 enabled · none changed (list with --all)"_s));
    QVERIFY(textOf(config, {.isComplete = true}).contains("hooks, goals"_L1));

    const QString install = textOf(sampleReport());
    QVERIFY(install.contains("managed by               npm\n"_L1));
    QVERIFY(!install.contains("PATH codex entries"_L1));
}

void TestText::remarksAreNeverHidden()
{
    Report report = sampleReport();
    for (int i = 0; i < 20; ++i)
        report.checks.first().outcome.details.append({.value = u"remark %1."_s.arg(i)});
    QCOMPARE(textOf(report).count("remark 1"_L1), 11);
}

void TestText::everyIssueIsSaid()
{
    const QString text = textOf(sampleReport());
    QVERIFY(text.contains("2 issues"_L1));
    QVERIFY(text.contains(u"⚠ <b>Unknown</b> key `modle`"_s));
    QVERIFY(text.contains("seen: expected a value"_L1));
    QVERIFY(text.contains(u"→ Write `model`."_s));
    QVERIFY(text.contains(u"▸ config.toml"_s));
    QVERIFY(text.contains("(expected TOML)"_L1));

    Report report = sampleReport();
    report.checks[1].outcome.details.append({u"error"_s, u"expected a value"_s});
    QVERIFY(!textOf(report).contains("seen:"_L1)); // the detail says it
}

void TestText::summaryHasNoDetails()
{
    const QString text = textOf(sampleReport(), {.isSummary = true});
    QVERIFY(!text.contains("PATH codex"_L1));
    QVERIFY(text.contains("installation looks consistent"_L1));
    QVERIFY(text.contains(u"2 ok · 1 idle · 1 skipped · 1 note · 0 warn · 1 fail · failed"_s));
}

void TestText::whatATerminalObeysIsDefused()
{
    Report report = sampleReport();
    report.platform = u"\033]0;title\a"_s;
    CheckResult &first = report.checks.first();
    first.info.section = u"a\033b"_s;
    first.outcome.summary = verbatim(u"clear\033[2J"_s);
    first.outcome.details.append({u"lab\033el"_s, u"left \u202eright \u009b1m\r\b"_s});
    report.diagnosis.first().headline = verbatim(u"head\033line"_s);
    const QString text = textOf(report);
    for (const char16_t each : {u'\033', u'\a', u'\r', u'\b', u'\u202e', u'\u009b'})
        QVERIFY(!text.contains(QChar(each)));
    QVERIFY(text.contains("clear\\x1b[2J"_L1));
}

void TestText::savedReportsAreMarked()
{
    Report report = sampleReport();
    QVERIFY(!textOf(report).contains("saved report"_L1));
    report.openedFrom = u"theirs.json"_s;
    report.remarks = {u"Was edited by hand."_s};
    const QString text = textOf(report, {.width = 200});
    QVERIFY(text.contains("A saved report, opened from theirs.json"_L1));
    QVERIFY(text.contains("not of this one"_L1));
    QVERIFY(text.contains("Was edited by hand."_L1));
}

void TestText::wraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("empty") << u""_s << QStringList{u""_s};
    QTest::newRow("fits") << u"0123456789"_s << QStringList{u"0123456789"_s};
    QTest::newRow("at a space") << u"0123 56789 abc"_s << QStringList{u"0123 56789"_s, u"abc"_s};
    QTest::newRow("long word") << u"0123456789abc"_s << QStringList{u"0123456789"_s, u"abc"_s};
    QTest::newRow("given lines") << u"one\ntwo"_s << QStringList{u"one"_s, u"two"_s};
}

void TestText::wraps()
{
    QFETCH(const QString, text);
    QTEST(wrapped(text, 10), "lines");
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
