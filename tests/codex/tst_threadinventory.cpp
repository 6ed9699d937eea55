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
    void takesEarlierPartsForWhatTheyAre();
    void missesTheBaseOfAFork_data();
    void missesTheBaseOfAFork();
    void tellsWhatCannotBeResumed();
    void tellsAMovedHome();
    void keepsAFewSamplesOfMany();
    void namesSources_data();
    void namesSources();
    void sumsUpCounts();
};

namespace {

QUuid idOf(int number)
{
    return QUuid::fromString(u"0199a213-81c0-7800-8aa1-%1"_s.arg(number, 12, 10, '0'_L1));
}

InventoryFile file(int number)
{
    return {.thread = idOf(number)};
}

InventoryRow row(int number, qint32 of)
{
    return {.thread = idOf(number), .file = of};
}

// Files are named by their position.
InventoryDifference compare(Inventory inventory, qint64 size = 1000)
{
    for (qsizetype i = 0; i < inventory.files.size(); ++i)
        inventory.files[i].index = static_cast<quint32>(i);
    return compareInventory(inventory, {[](const InventoryFile &of) { return '/' + QByteArray::number(of.index); },
                                        [size](const InventoryFile &) { return size; }});
}

} // namespace

void TestThreadInventory::missesTheBaseOfAFork_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("long enough") << qint64(100);
    QTest::newRow("too short") << qint64(99);
    QTest::newRow("compressed") << qint64(-1);
}

void TestThreadInventory::agrees()
{
    QCOMPARE(compare({}).missingActive.count, 0);
    const InventoryDifference difference = compare({.files = {file(1)}, .rows = {row(1, 0)}});
    QCOMPARE(difference.missingActive.count + difference.unindexed.count + difference.staleRows.count, 0);
}

void TestThreadInventory::findsEachDisagreement()
{
    InventoryFile archived = file(4);
    archived.isArchived = true;
    InventoryRow mismatch = row(3, 2);
    mismatch.isArchived = true;
    InventoryRow gone = row(5, -1);
    gone.path = 0;
    gone.isFilePresent = false;
    InventoryRow elsewhere = row(6, -1);
    elsewhere.path = 1;
    elsewhere.isElsewhere = true;
    const InventoryDifference difference = compare({.files = {file(1), file(1), file(3), archived},
                                                    .rows = {row(1, 0), mismatch, gone, elsewhere, row(9, 0)},
                                                    .otherPaths = {"/s/gone", "/else/sessions/there"}});
    QCOMPARE(difference.missingActive.sample, QStringList(u"/1"_s));
    QCOMPARE(difference.missingArchived.sample, QStringList(u"/3"_s));
    QCOMPARE(difference.unindexed.sample, QStringList(u"/3"_s));
    QCOMPARE(difference.copies.sample, QStringList(u"/1"_s));
    QCOMPARE(difference.staleRows.sample, QStringList(u"/s/gone"_s));
    QCOMPARE(difference.gone.sample, QStringList(u"/s/gone"_s));
    QCOMPARE(difference.elsewhere.sample, QStringList(u"/else/sessions/there"_s));
    QCOMPARE(difference.otherHome, u"/else"_s);
    QCOMPARE(difference.archiveMismatches.sample, QStringList(u"/2"_s));
    QCOMPARE(difference.duplicateThreadIds.sample, QStringList(idOf(1).toString(QUuid::WithoutBraces)));
    QCOMPARE(difference.duplicatePaths.sample, QStringList(u"/0"_s));
}

void TestThreadInventory::takesEarlierPartsForWhatTheyAre()
{
    // Three files of one thread, the row names the newest: openai/codex issues 41608 and 31433.
    Inventory inventory{.files = {file(1), file(1), file(1)},
                        .continuations = {{1, idOf(1), 100}, {2, idOf(1), 100}},
                        .rows = {row(1, 2)}};
    InventoryDifference difference = compare(inventory);
    QCOMPARE(difference.segments.count, 2);
    QCOMPARE(difference.copies.count + difference.unindexed.count + difference.parentsMissing.count, 0);
    QCOMPARE(difference.missingActive.count, 2); // as codex doctor counts
    inventory.continuations.removeLast();
    difference = compare(inventory);
    QCOMPARE(difference.segments.count, 1);
    QCOMPARE(difference.copies.count, 1);
}

void TestThreadInventory::missesTheBaseOfAFork()
{
    QFETCH(const qint64, size);
    const Inventory inventory{.files = {file(1), file(2), file(3)},
                              .continuations = {{1, idOf(1), 100}, {2, idOf(8), 100}},
                              .rows = {row(1, 0), row(2, 1), row(3, 2)}};
    const InventoryDifference difference = compare(inventory, size);
    QCOMPARE(difference.parentsMissing.sample, QStringList(u"/2"_s));
    QCOMPARE(difference.parentsShort.count, size == 99 ? 1 : 0);
}

void TestThreadInventory::tellsWhatCannotBeResumed()
{
    InventoryFile headless = file(3);
    headless.headFault = HeadFault::NotFirst;
    InventoryFile namedOnly = file(4);
    namedOnly.headFault = HeadFault::NotRead;
    InventoryRow link = row(5, -1);
    link.path = 0;
    link.isNameLost = true;
    const InventoryDifference difference =
        compare({.files = {file(2), {.state = FileState::Empty}, headless, namedOnly, {.state = FileState::Empty}},
                 .rows = {row(1, 0), row(6, 1), row(7, 3), link},
                 .otherPaths = {"/h/sessions/rollout-x.jsonl"}});
    QCOMPARE(difference.mistaken.sample, QStringList{u"/0"_s});
    QCOMPARE(difference.emptied.sample, QStringList{u"/1"_s});
    QCOMPARE(difference.namesLost.count, 1);
    QCOMPARE(difference.unindexed.sample, QStringList{u"/3"_s}); // no others: to open them would fail
    QCOMPARE(difference.missingActive.count, 3);                 // as codex doctor counts
    QCOMPARE(compare({.files = {file(1)}, .rows = {row(1, 0), row(2, 0)}}).mistaken.count, 0);
}

void TestThreadInventory::tellsAMovedHome()
{
    InventoryRow moved = row(1, -1);
    moved.path = 0;
    moved.isFilePresent = false;
    moved.isElsewhere = true;
    const InventoryDifference difference =
        compare({.files = {file(1)}, .rows = {moved}, .otherPaths = {"/old/home/sessions/2026/x.jsonl"}});
    QCOMPARE(difference.movedAway.count, 1);
    QCOMPARE(difference.gone.count, 0);
    QCOMPARE(difference.unindexed.count, 0);
    QCOMPARE(difference.staleRows.count, 1);
    QCOMPARE(difference.otherHome, u"/old/home"_s);
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
