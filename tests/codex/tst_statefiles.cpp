// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/statefiles.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestStateFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsDatabasesByName_data();
    void knowsDatabasesByName();
    void reportsTheKnownGenerationElseTheNewest();
    void readsRolloutNames_data();
    void readsRolloutNames();
    void countsWhatCodexCounts();
};

void TestStateFiles::knowsDatabasesByName_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("generation");

    QTest::newRow("state") << u"state_5.sqlite"_s << u"state DB"_s << 5;
    QTest::newRow("newer") << u"state_12.sqlite"_s << u"state DB"_s << 12;
    QTest::newRow("longer stem") << u"memories_v2_1.sqlite"_s << u"memories v2 DB"_s << 1;
    QTest::newRow("shorter stem") << u"memories_1.sqlite"_s << u"memories DB"_s << 1;
    QTest::newRow("history") << u"thread_history_1.sqlite"_s << u"thread history DB"_s << 1;
    QTest::newRow("its log") << u"state_5.sqlite-wal"_s << QString() << 0;
    QTest::newRow("a copy") << u"state_5.sqlite.bak"_s << QString() << 0;
    QTest::newRow("no number") << u"state_.sqlite"_s << QString() << 0;
    QTest::newRow("another's") << u"cache_1.sqlite"_s << QString() << 0;
    QTest::newRow("more than a number") << u"state_99999999999999999999.sqlite"_s << QString() << 0;
}

void TestStateFiles::knowsDatabasesByName()
{
    QFETCH(const QString, fileName);
    QFETCH(const QString, label);
    const auto name = parseDatabaseName(fileName);
    QCOMPARE(name.has_value(), !label.isEmpty());
    if (!name)
        return;
    QCOMPARE(labelOf(name->kind), label);
    QTEST(name->generation, "generation");
    QCOMPARE(name->fileName(), fileName);
}

void TestStateFiles::reportsTheKnownGenerationElseTheNewest()
{
    const auto reported = [](const QStringList &names) {
        return reportedDatabase(DatabaseKind::State, names).fileName();
    };
    QCOMPARE(reported({}), u"state_5.sqlite"_s);
    QCOMPARE(reported({u"state_6.sqlite"_s, u"state_5.sqlite"_s}), u"state_5.sqlite"_s);
    QCOMPARE(reported({u"state_4.sqlite"_s, u"state_7.sqlite"_s, u"logs_9.sqlite"_s}), u"state_7.sqlite"_s);
    const QList<DatabaseName> further = furtherDatabases({u"state_6.sqlite"_s, u"state_5.sqlite"_s, u"x"_s});
    QCOMPARE(further.size(), 1);
    QCOMPARE(further.first().generation, 6);
}

void TestStateFiles::readsRolloutNames_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("threadId");
    QTest::addColumn<bool>("isCompressed");

    const QString id = u"0199a213-81c0-7800-8aa1-bbab2a035a53"_s;
    const QString stem = u"rollout-2026-01-05T10-00-00-"_s + id;
    QTest::newRow("plain") << stem + u".jsonl"_s << id << false;
    QTest::newRow("compressed") << stem + u".jsonl.zst"_s << id << true;
    QTest::newRow("a copy") << stem + u" (1).jsonl"_s << QString() << false;
    QTest::newRow("colons") << u"rollout-2026-01-05T10:00:00-"_s + id + u".jsonl"_s << QString() << false;
    QTest::newRow("short id") << u"rollout-2026-01-05T10-00-00-0199a213.jsonl"_s << QString() << false;
    QTest::newRow("no stamp") << u"rollout-"_s + id + u".jsonl"_s << QString() << false;
}

void TestStateFiles::readsRolloutNames()
{
    QFETCH(const QString, fileName);
    const auto name = parseRolloutName(fileName);
    QTEST(name ? name->threadId : QString(), "threadId");
    QTEST(name && name->isCompressed, "isCompressed");
}

void TestStateFiles::countsWhatCodexCounts()
{
    QVERIFY(isRolloutFileName("rollout-x.jsonl"));
    QVERIFY(isRolloutFileName("rollout-x.jsonl.zst"));
    QVERIFY(!isRolloutFileName("rollout-x.json"));
    QVERIFY(!isRolloutFileName("Rollout-x.jsonl"));
    QVERIFY(!isRolloutFileName("notes.jsonl"));
    QVERIFY(!isRolloutFileName("rollout-\xff\xfe.jsonl"));
}

QTEST_GUILESS_MAIN(TestStateFiles)
#include "tst_statefiles.moc"
