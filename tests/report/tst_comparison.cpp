// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/comparison.h"
#include "samplereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameReportsDoNotDiffer();
    void durationsAndTouchedFilesDoNotCount();
    void changedValuesAreToldWithBothSides();
    void aMendedCheckIsNoChangeForTheWorse();
    void aNewIssueIsAChangeForTheWorse();
    void aMilderIssueIsNoChangeForTheWorse();
    void checksThatOneReportLacksAreTold();
    void whatWasNotLookedAtAgainIsNotGone();
    void textShowsNoControlCharacters();
};

namespace {

CheckResult &resultOf(Report &report, const QString &id)
{
    return *std::ranges::find_if(report.checks, [&](const CheckResult &result) { return result.info.id == id; });
}

report::Comparison compared(const Report &before, const Report &after)
{
    return report::compare(redacted(before), redacted(after));
}

} // namespace

void TestComparison::sameReportsDoNotDiffer()
{
    const report::Comparison same = compared(sampleReport(), sampleReport());
    QVERIFY(same.checks.isEmpty());
    QVERIFY(!same.isWorse());
    QVERIFY(report::toText(same).contains("Nothing changed"));
}

void TestComparison::durationsAndTouchedFilesDoNotCount()
{
    Report later = sampleReport();
    CheckResult &result = resultOf(later, u"installation"_s);
    result.duration *= 7;
    result.outcome.touched.files.append(u"/srv/codex/other"_s);
    QVERIFY(compared(sampleReport(), later).checks.isEmpty());
}

void TestComparison::changedValuesAreToldWithBothSides()
{
    Report later = sampleReport();
    resultOf(later, u"installation"_s).outcome.details[1].value = u"/z/codex"_s;
    const report::Comparison comparison = compared(sampleReport(), later);
    QCOMPARE(comparison.checks.size(), 1);
    const QJsonObject check = QJsonDocument::fromJson(report::toJson(comparison)).object()[u"checks"][0].toObject();
    QCOMPARE(check[u"id"].toString(), u"installation"_s);
    const QJsonObject expected{{u"label"_s, u"PATH codex #1"_s},
                               {u"before"_s, QJsonArray{u"/a/codex"_s}},
                               {u"after"_s, QJsonArray{u"/z/codex"_s}}};
    QCOMPARE(check[u"values"].toArray(), QJsonArray{expected});
    QVERIFY(report::toText(comparison).contains("PATH codex #1: /a/codex → /z/codex"));
}

void TestComparison::aMendedCheckIsNoChangeForTheWorse()
{
    Report later = sampleReport();
    Outcome &outcome = resultOf(later, u"config.load"_s).outcome;
    outcome.status = Status::Ok;
    outcome.issues.clear();
    const report::Comparison comparison = compared(sampleReport(), later);
    QCOMPARE(comparison.checks.size(), 1);
    QCOMPARE(comparison.checks.first().gone.size(), 2);
    QCOMPARE(comparison.checks.first().before, Status::Fail);
    QCOMPARE(comparison.checks.first().after, Status::Ok);
    QVERIFY(!comparison.isWorse());
    QVERIFY(compared(later, sampleReport()).isWorse());
}

void TestComparison::aNewIssueIsAChangeForTheWorse()
{
    Report later = sampleReport();
    resultOf(later, u"config.load"_s).outcome.issues.append({.cause = verbatim(u"another one"_s)});
    const report::Comparison comparison = compared(sampleReport(), later);
    QCOMPARE(comparison.checks.first().appeared.size(), 1);
    QVERIFY(comparison.isWorse());
    QVERIFY(report::toText(comparison).contains("  + another one"));
}

void TestComparison::aMilderIssueIsNoChangeForTheWorse()
{
    Report later = sampleReport();
    Outcome &outcome = resultOf(later, u"config.load"_s).outcome;
    outcome.status = Status::Warning;
    outcome.issues[0].severity = Severity::Warning;
    const report::Comparison comparison = compared(sampleReport(), later);
    QCOMPARE(comparison.checks.size(), 1);
    QVERIFY(comparison.checks.first().appeared.isEmpty());
    QVERIFY(!comparison.isWorse());
}

void TestComparison::checksThatOneReportLacksAreTold()
{
    Report later = sampleReport();
    later.checks.removeIf([](const CheckResult &result) { return result.info.id == "installation"_L1; });
    const report::Comparison comparison = compared(sampleReport(), later);
    QCOMPARE(comparison.checks.size(), 1);
    QVERIFY(!comparison.checks.first().after);
    QVERIFY(comparison.checks.first().values.isEmpty());
    QVERIFY(report::toText(comparison).contains("installation  ok → not there"));
}

// Not having looked is no sign that it is mended.
void TestComparison::whatWasNotLookedAtAgainIsNotGone()
{
    const Report before = sampleReport();
    const QString id = before.diagnosis.first().checks.first();
    Report skipped = before;
    skipped.diagnosis.clear();
    resultOf(skipped, id).outcome = {.status = Status::Skipped};
    Report mended = skipped;
    resultOf(mended, id).outcome.status = Status::Ok;

    const report::Comparison unseen = compared(before, skipped);
    QCOMPARE(unseen.gone.size(), 0);
    QCOMPARE(unseen.unseen.size(), before.diagnosis.size());
    QVERIFY(unseen.checks.first().gone.isEmpty());
    QVERIFY(!unseen.checks.first().unseen.isEmpty());
    QVERIFY(report::toText(unseen).contains("(not looked at again)"));
    const report::Comparison gone = compared(before, mended);
    QCOMPARE(gone.gone.size(), before.diagnosis.size());
    QCOMPARE(gone.unseen.size(), 0);
}

void TestComparison::textShowsNoControlCharacters()
{
    Report later = sampleReport();
    resultOf(later, u"installation"_s).outcome.details[1].value = u"\x1b[31mred\nline"_s;
    const QByteArray text = report::toText(compared(sampleReport(), later));
    QVERIFY(!text.contains('\x1b'));
    QVERIFY(!text.contains("red\nline"));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
