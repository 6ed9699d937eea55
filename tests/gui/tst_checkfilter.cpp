// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/checkfilter.h"
#include "gui/checkmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<CheckInfo> infos()
{
    QList<CheckInfo> infos;
    for (const QString &id : {u"a.one"_s, u"a.two"_s, u"a.three"_s})
        infos.append({.id = id, .category = Category::Environment, .title = "A check"});
    infos.append({.id = u"b.four"_s, .category = Category::Configuration, .title = "A check"});
    return infos;
}

void settle(CheckModel &model, int row, Status status, const QString &summary = u"said"_s)
{
    model.setOutcome(row, RedactedOutcome({.status = status, .summary = verbatim(summary)}, Redactor({}, {})), {});
}

QStringList idsIn(const CheckFilter &filter)
{
    QStringList ids;
    for (int group = 0; group < filter.rowCount(); ++group) {
        const QModelIndex parent = filter.index(group, 0);
        for (int row = 0; row < filter.rowCount(parent); ++row)
            ids << filter.index(row, 0, parent).data(CheckModel::InfoRole).value<CheckInfo>().id;
    }
    return ids;
}

} // namespace

class TestCheckFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severityComesFirstWithinAndAmongCategories();
    void onlyWhatChangedIsLeft();
};

void TestCheckFilter::severityComesFirstWithinAndAmongCategories()
{
    CheckModel model(infos());
    CheckFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    filter.setSeverityFirst(true);
    settle(model, 0, Status::Ok);
    settle(model, 1, Status::Warning);
    settle(model, 2, Status::Ok);
    settle(model, 3, Status::Fail);
    QCOMPARE(idsIn(filter), (QStringList{u"b.four"_s, u"a.two"_s, u"a.one"_s, u"a.three"_s}));
    filter.setSeverityFirst(false);
    QCOMPARE(idsIn(filter), (QStringList{u"a.one"_s, u"a.two"_s, u"a.three"_s, u"b.four"_s}));
}

void TestCheckFilter::onlyWhatChangedIsLeft()
{
    CheckModel model(infos());
    CheckFilter filter;
    filter.setSourceModel(&model);
    filter.setChangedOnly(true);
    QCOMPARE(idsIn(filter), QStringList());
    for (const QString &summary : {u"first"_s, u"first"_s}) {
        for (int row = 0; row < 4; ++row)
            settle(model, row, Status::Ok, summary);
    }
    QCOMPARE(idsIn(filter), QStringList());
    settle(model, 1, Status::Ok, u"second"_s);
    settle(model, 3, Status::Fail, u"first"_s);
    QCOMPARE(idsIn(filter), (QStringList{u"a.two"_s, u"b.four"_s}));
}

QTEST_MAIN(TestCheckFilter)
#include "tst_checkfilter.moc"
