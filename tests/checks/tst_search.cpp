// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/search.h"
#include "core/report.h"
#include "translatable.h"

#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::checks::SearchEvidence)

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

void TestSearch::judges_data()
{
    QTest::addColumn<SearchEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("readiness");

    QTest::newRow("bundled") << SearchEvidence{.bundled = u"/p/rg"_s, .onPath = {u"/usr/bin/rg"_s}} << Status::Ok
                             << u"file exists"_s;
    QTest::newRow("on PATH") << SearchEvidence{.onPath = {u"/usr/bin/rg"_s}} << Status::Ok
                             << u"found; execution not verified"_s;
    QTest::newRow("missing") << SearchEvidence{} << Status::Warning << u"cannot find binary path"_s;
    QTest::newRow("no Codex") << SearchEvidence{.hasCodex = false} << Status::Skipped << QString();
}

void TestSearch::judges()
{
    QFETCH(const SearchEvidence, evidence);
    const Outcome outcome = translatable(judgeSearch(evidence));
    QTEST(outcome.status, "status");
    QTEST(detailValue(outcome, u"search command readiness"), "readiness");
    for (const Issue &issue : outcome.issues)
        QVERIFY(!issue.remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
