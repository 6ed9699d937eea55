// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/migrationhistory.h"

#include "codex/knowledge.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(QList<doctor::codex::AppliedMigration>)

class TestMigrationHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void theTableIsWhole();
};

namespace {

// What released versions make in the state database, up to a version.
QList<AppliedMigration> stateMigrations(qint64 upTo)
{
    QList<AppliedMigration> applied;
    for (const QStringList &row : knowledgeTable(u"migrations.tsv"_s)) {
        if (row.at(0) == "state_5"_L1 && row.at(1).toLongLong() <= upTo)
            applied.append({row.at(1).toLongLong(), row.at(2), QByteArray::fromHex(row.at(3).toLatin1())});
    }
    return applied;
}

QString summary(const MigrationFindings &findings)
{
    return u"failed %1, changed %2, missing %3, newer %4 %5"_s.arg(findings.failed.size())
        .arg(findings.changed.size())
        .arg(findings.missing.size())
        .arg(findings.newer.size())
        .arg(findings.writtenBy);
}

} // namespace

void TestMigrationHistory::judges_data()
{
    QTest::addColumn<QList<AppliedMigration>>("applied");
    QTest::addColumn<QString>("installed");
    QTest::addColumn<QString>("findings");

    constexpr qint64 newest = 62; // of 0.169.0
    const QList<AppliedMigration> whole = stateMigrations(newest);
    const QString fine = u"failed 0, changed 0, missing 0, newer 0 "_s;
    QTest::newRow("of the installed release") << whole << u"0.169.0"_s << fine;
    QTest::newRow("of an older one, to be brought up") << stateMigrations(40) << u"0.169.0"_s << fine;
    QTest::newRow("nothing known of the installed") << whole << QString() << fine;
    QTest::newRow("none") << QList<AppliedMigration>() << u"0.169.0"_s << fine;
    QTest::newRow("of a newer release") << stateMigrations(64) << u"0.169.0"_s
                                        << u"failed 0, changed 0, missing 0, newer 2 0.171.0"_s;
    QTest::newRow("between the releases looked at") << stateMigrations(64) << u"0.170.0"_s << fine;
    QTest::newRow("of a much newer release")
        << whole << u"0.140.0"_s << u"failed 0, changed 0, missing 0, newer 25 0.165.0"_s;

    QList<AppliedMigration> changed = whole;
    changed[4].checksum = "other";
    QTest::newRow("changed") << changed << u"0.169.0"_s << u"failed 0, changed 1, missing 0, newer 0 "_s;
    QList<AppliedMigration> failed = whole;
    failed.last().isComplete = false;
    QTest::newRow("failed") << failed << u"0.169.0"_s << u"failed 1, changed 0, missing 0, newer 0 "_s;
    QList<AppliedMigration> missing = whole;
    missing.removeAt(29);
    QTest::newRow("left out") << missing << u"0.169.0"_s << u"failed 0, changed 0, missing 1, newer 0 "_s;
    QList<AppliedMigration> beyond = stateMigrations(64);
    beyond.append({999, u"of the future"_s, "x"});
    QTest::newRow("beyond all that is known")
        << beyond << u"0.171.0"_s << u"failed 0, changed 0, missing 0, newer 1 "_s;
    QList<AppliedMigration> foreign = whole;
    foreign.append({999, u"of the future"_s, "x"});
    QTest::newRow("beyond, without what later releases have before it")
        << foreign << u"0.169.0"_s << u"failed 0, changed 0, missing 0, newer 1 "_s;
    QTest::newRow("beyond, of a release beyond") << beyond << u"0.200.0"_s << fine;
}

void TestMigrationHistory::judges()
{
    QFETCH(const QList<AppliedMigration>, applied);
    QFETCH(const QString, installed);
    QTEST(summary(judgeMigrations(u"state_5"_s, applied, installed)), "findings");
}

void TestMigrationHistory::theTableIsWhole()
{
    constexpr qsizetype columns = 7;
    constexpr qsizetype checksumDigits = 96;
    for (const QStringList &row : knowledgeTable(u"migrations.tsv"_s)) {
        QCOMPARE(row.size(), columns);
        QCOMPARE(row.at(3).size(), checksumDigits);
        QVERIFY(!row.at(4).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestMigrationHistory)
#include "tst_migrationhistory.moc"
