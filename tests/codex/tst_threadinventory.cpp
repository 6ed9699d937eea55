// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/threadinventory.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestThreadInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees();
    void findsEachDisagreement();
    void keepsAFewSamplesOfMany();
    void namesSources_data();
    void namesSources();
    void sumsUpCounts();
};

void TestThreadInventory::agrees()
{
    QVERIFY(compareInventory({}, {}).isEmpty());
    QVERIFY(compareInventory({{"/s/a", "/s/a", "1", false}}, {{"1", "/s/a", "/s/a", false, true}}).isEmpty());
}

void TestThreadInventory::findsEachDisagreement()
{
    const QList<InventoryFile> files{{"/s/a", "/s/a", "1", false},
                                     {"/s/b", "/s/b", "1", false},
                                     {"/s/c.zst", "/s/c", "3", false},
                                     {"/old/d", "/old/d", "4", true}};
    const QList<InventoryRow> rows{{"1", "/s/a", "/s/a", false, true},
                                   {"3", "/s/c", "/s/c", true, true},
                                   {"5", "/s/gone", "/s/gone", false, false},
                                   {"6", "/else/there", "/else/there", false, true},
                                   {"9", "/s/a", "/s/a", false, true}};
    const InventoryDifference difference = compareInventory(files, rows);
    QCOMPARE(difference.missingActive.sample, QStringList(u"/s/b"_s));
    QCOMPARE(difference.missingArchived.sample, QStringList(u"/old/d"_s));
    QCOMPARE(difference.staleRows.sample, QStringList(u"/s/gone"_s));
    QCOMPARE(difference.archiveMismatches.sample, QStringList(u"/s/c"_s));
    QCOMPARE(difference.duplicateThreadIds.sample, QStringList(u"1"_s));
    QCOMPARE(difference.duplicatePaths.sample, QStringList(u"/s/a"_s));
}

void TestThreadInventory::keepsAFewSamplesOfMany()
{
    Sampled sampled;
    for (int i = 0; i < 100; ++i)
        sampled.add(QByteArray::number(i));
    QCOMPARE(sampled.count, 100);
    QCOMPARE(sampled.sample, QStringList({u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
}

void TestThreadInventory::namesSources_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("category");
    QTest::newRow("plain") << QByteArray("exec") << u"exec"_s;
    QTest::newRow("unknown") << QByteArray("carrier pigeon") << u"unknown"_s;
    QTest::newRow("custom") << QByteArray(R"({"custom":"mine"})") << u"custom"_s;
    QTest::newRow("internal") << QByteArray(R"({"internal":"guardian"})") << u"internal:guardian"_s;
    QTest::newRow("review") << QByteArray(R"({"subagent":"review"})") << u"subagent:review"_s;
    QTest::newRow("spawned") << QByteArray(R"({"subagent":{"thread_spawn":{"depth":1}}})")
                             << u"subagent:thread_spawn"_s;
    QTest::newRow("another subagent") << QByteArray(R"({"subagent":{"other":"x"}})") << u"subagent:other"_s;
    QTest::newRow("broken") << QByteArray(R"({"subagent":)") << u"unparsable"_s;
}

void TestThreadInventory::namesSources()
{
    QFETCH(const QByteArray, source);
    QTEST(sourceCategory(source), "category");
}

void TestThreadInventory::sumsUpCounts()
{
    QCOMPARE(countSummary({}), u"none"_s);
    QCOMPARE(countSummary({{u"lab"_s, 3}, {u"a"_s, 3}, {u"openai"_s, 12}}), u"openai=12, a=3, lab=3"_s);
    QMap<QString, qint64> many;
    for (int i = 0; i < 10; ++i)
        many.insert(QString::number(i), 1);
    QVERIFY(countSummary(many).endsWith(u"7=1, other=2 across 2 categories"_s));
}

QTEST_GUILESS_MAIN(TestThreadInventory)
#include "tst_threadinventory.moc"
