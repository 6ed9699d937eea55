// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/checkfilter.h"
#include "gui/checkmodel.h"
#include "madeup.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<CheckInfo> infosOf(const QList<CheckResult> &results)
{
    QList<CheckInfo> infos;
    for (const CheckResult &result : results)
        infos.append(result.info);
    return infos;
}

// A small tree: two categories, one of them with a failure.
QList<CheckResult> fewResults()
{
    QList<CheckResult> few;
    const QList<CheckResult> all = madeUpResults();
    const QStringList wanted{u"system.disk"_s, u"installation"_s, u"network.env"_s, u"network.provider_reachability"_s,
                             u"network.clock"_s};
    for (const CheckResult &result : all) {
        if (wanted.contains(result.info.id))
            few.append(result);
    }
    return few;
}

void finish(CheckModel &model, const QList<CheckResult> &results)
{
    for (int row = 0; row < results.size(); ++row)
        model.setOutcome(row, RedactedOutcome(results.at(row).outcome, Redactor({}, {})), results.at(row).duration);
}

void print(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        lines << QString(parent.isValid() ? u"  "_s : QString()) + first.data(Qt::AccessibleTextRole).toString()
                     + u" | "_s + first.siblingAtColumn(1).data().toString() + u" | "_s
                     + first.siblingAtColumn(2).data().toString();
        print(model, first, lines);
    }
}

QStringList printed(const QAbstractItemModel &model)
{
    QStringList lines;
    print(model, {}, lines);
    return lines;
}

} // namespace

class TestCheckModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksStandBelowTheirCategoriesAndWait();
    void categoryShowsTheWorstOfItsChecksAndCounts();
    void runningCheckMakesItsCategoryRun();
    void changesAreToldForTheCheckAndItsCategory();
    void rowsAreFoundByStateAndId();
    void filterLooksIntoValuesAndKeepsTheCategory();
    void filterByState();
    void everyStateHasAWordAndAnIconOfItsOwn();
};

void TestCheckModel::checksStandBelowTheirCategoriesAndWait()
{
    CheckModel model(infosOf(fewResults()));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList expected{
        u"Environment, Waiting |  | "_s,  u"  Disk, Waiting |  | "_s,         u"  Installed copies, Waiting |  | "_s,
        u"Connectivity, Waiting |  | "_s, u"  Proxy and CA, Waiting |  | "_s, u"  Provider, Waiting |  | "_s,
        u"  Clock, Waiting |  | "_s};
    QCOMPARE(printed(model), expected);
}

void TestCheckModel::categoryShowsTheWorstOfItsChecksAndCounts()
{
    CheckModel model(infosOf(fewResults()));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    finish(model, fewResults());
    const QStringList expected{
        u"Environment, Warning | 1 warning | "_s,
        u"  Disk, OK | 79.1 GiB free | 0 ms"_s,
        u"  Installed copies, Warning | 2 copies; the updater changes the one you do not run | 2 ms"_s,
        u"Connectivity, Failed | 1 failed, 1 skipped | "_s,
        u"  Proxy and CA, OK | HTTPS_PROXY from ~/.codex/.env | 0 ms"_s,
        u"  Provider, Failed | The proxy on the way to api.example.com refuses connections | 212 ms"_s,
        u"  Clock, Skipped | No server answered | 0 ms"_s};
    QCOMPARE(printed(model), expected);
}

void TestCheckModel::runningCheckMakesItsCategoryRun()
{
    CheckModel model(infosOf(fewResults()));
    finish(model, fewResults());
    model.setRunning(3);
    QCOMPARE(printed(model).at(3), u"Connectivity, Running | 1 passed, 1 skipped, 1 running | "_s);
    QCOMPARE(printed(model).at(5), u"  Provider, Running | Running | "_s);
}

void TestCheckModel::changesAreToldForTheCheckAndItsCategory()
{
    CheckModel model(infosOf(fewResults()));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRunning(3);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).at(0).toModelIndex(), model.indexOf(3));
    QCOMPARE(changes.at(1).at(0).toModelIndex(), model.indexOf(3).parent());
    QVERIFY(resets.isEmpty());
}

void TestCheckModel::rowsAreFoundByStateAndId()
{
    CheckModel model(infosOf(fewResults()));
    finish(model, fewResults());
    QCOMPARE(model.rowsIn({RowState::Fail, RowState::Warning}), (QList<int>{1, 3}));
    QCOMPARE(model.countOf(RowState::Ok), 2);
    QCOMPARE(model.indexOf(u"network.clock").data(CheckModel::RowRole).toInt(), 4);
    QVERIFY(!model.indexOf(u"no.such.check").isValid());
}

void TestCheckModel::filterLooksIntoValuesAndKeepsTheCategory()
{
    CheckModel model(infosOf(fewResults()));
    finish(model, fewResults());
    CheckFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setText(u"PROXY 3128"_s);
    QCOMPARE(printed(filter).size(), 2);
    QVERIFY(printed(filter).at(1).startsWith(u"  Provider"));
    filter.setText(u"nothing has this"_s);
    QVERIFY(printed(filter).isEmpty());
    filter.setText({});
    QCOMPARE(printed(filter).size(), 7);
}

void TestCheckModel::filterByState()
{
    CheckModel model(infosOf(fewResults()));
    CheckFilter filter;
    filter.setSourceModel(&model);
    filter.setStates({RowState::Fail});
    QVERIFY(printed(filter).isEmpty());
    finish(model, fewResults());
    QCOMPARE(printed(filter).size(), 2); // a row comes into sight when its outcome does
}

void TestCheckModel::everyStateHasAWordAndAnIconOfItsOwn()
{
    QStringList words;
    QStringList glyphs;
    for (int state = 0; state <= int(RowState::Fail); ++state) {
        words << wordOf(RowState(state));
        glyphs << glyphOf(RowState(state));
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(glyphs.last())), qPrintable(glyphs.last()));
    }
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(glyphs.removeDuplicates(), 0);
}

QTEST_MAIN(TestCheckModel)
#include "tst_checkmodel.moc"
