// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/registry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUniqueAndWellFormed();
    void everyCheckHasTitleSectionAndLimit();
    void categoriesAreInTheOrderOfTheReport();
};

void TestRegistry::idsAreUniqueAndWellFormed()
{
    static const QRegularExpression form(u"^[a-z][a-z_]*(\\.[a-z][a-z_]*)?$"_s);
    QSet<QString> seen;
    const QList<Check> all = checks::allChecks();
    for (const Check &check : all) {
        const QString id = check.info.id;
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        QVERIFY2(!seen.contains(id), qPrintable(id));
        seen.insert(id);
    }
}

void TestRegistry::everyCheckHasTitleSectionAndLimit()
{
    const QList<Check> all = checks::allChecks();
    for (const Check &check : all) {
        QVERIFY2(check.info.title && *check.info.title, qPrintable(check.info.id));
        QVERIFY2(!check.info.section.isEmpty(), qPrintable(check.info.id));
        QVERIFY2(check.info.timeout > std::chrono::milliseconds{0} && check.info.timeout <= std::chrono::minutes{5},
                 qPrintable(check.info.id));
    }
}

void TestRegistry::categoriesAreInTheOrderOfTheReport()
{
    const QList<Check> all = checks::allChecks();
    QVERIFY(std::ranges::is_sorted(all, {}, [](const Check &check) { return check.info.category; }));
}

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
