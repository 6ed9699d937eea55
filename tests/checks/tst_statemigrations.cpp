// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/statemigrations.h"
#include "codex/knowledge.h"
#include "core/report.h"
#include "translatable.h"

#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::checks::StateMigrationsEvidence)

class TestStateMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void namesBuilds();
};

namespace {

StateMigrationsEvidence evidenceOf(qint64 upTo)
{
    probes::DatabaseMigrations database{.path = u"/home/ada/.codex/state_5.sqlite"_s,
                                        .name = codex::knownDatabase(codex::DatabaseKind::State)};
    for (const QStringList &row : codex::knowledgeTable(u"migrations.tsv"_s)) {
        if (row.at(0) == "state_5"_L1 && row.at(1).toLongLong() <= upTo)
            database.applied.append(
                {row.at(1).toLongLong(), row.at(2), QByteArray::fromHex(row.at(3).toLatin1()), true, {}});
    }
    return {.migrations = {.databases = {database}}, .installed = u"0.169.0"_s};
}

} // namespace

void TestStateMigrations::judges_data()
{
    QTest::addColumn<StateMigrationsEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("cause");
    constexpr qint64 newest = 62;
    QTest::newRow("none") << StateMigrationsEvidence() << Status::Ok << QString();
    QTest::newRow("sound") << evidenceOf(newest) << Status::Ok << QString();
    QTest::newRow("of a newer build") << evidenceOf(64) << Status::Ok << u"newer build of Codex (0.171.0"_s;
    StateMigrationsEvidence evidence = evidenceOf(newest);
    evidence.installed = u"0.145.0"_s;
    QTest::newRow("of a newer build, for one that may refuse it")
        << evidence << Status::Warning << u"newer build of Codex (0.165.0"_s;
    evidence = evidenceOf(newest);
    evidence.migrations.databases.first().applied[9].isComplete = false;
    QTest::newRow("failed") << evidence << Status::Warning << u"Migration 10 (logs process id)"_s;
    evidence = evidenceOf(newest);
    evidence.migrations.databases.first().applied[9].checksum = "x";
    QTest::newRow("changed") << evidence << Status::Warning << u"another build of Codex, or by hand: migration 10"_s;
    evidence = evidenceOf(newest);
    evidence.migrations.databases.first().applied.removeAt(9);
    QTest::newRow("left out") << evidence << Status::Warning << u"lacks migration 10"_s;
    evidence = evidenceOf(newest);
    evidence.migrations.databases.first().applied.append({63, u"thread stars"_s, "x", true, {}});
    QTest::newRow("changed, and unknown to the installed one")
        << evidence << Status::Ok << u"written by a newer build of Codex than the installed 0.169.0"_s;
    evidence.installed = u"0.171.0"_s;
    QTest::newRow("changed, and known to the installed one")
        << evidence << Status::Warning << u"another build of Codex, or by hand: migration 63"_s;
    evidence.installed.clear();
    evidence.migrations.recentVersions = QStringList{u"0.169.0"_s};
    QTest::newRow("changed, and unknown to the one that was used last") << evidence << Status::Ok << QString();
    evidence = evidenceOf(0);
    QTest::newRow("empty, not made yet") << evidence << Status::Ok << QString();
    evidence.migrations.databases.first().isHistoryLost = true;
    QTest::newRow("record lost") << evidence << Status::Warning << u"no record of the migrations"_s;
    evidence = evidenceOf(0);
    for (const QStringList &row : codex::knowledgeTable(u"migrations.tsv"_s)) {
        if (row.at(0) == "memories_1"_L1)
            evidence.migrations.databases.first().applied.append(
                {row.at(1).toLongLong(), row.at(2), QByteArray::fromHex(row.at(3).toLatin1()), true, {}});
    }
    QTest::newRow("content of another database")
        << evidence << Status::Warning << u"has the content of memories_1.sqlite"_s;
}

void TestStateMigrations::judges()
{
    QFETCH(const StateMigrationsEvidence, evidence);
    QFETCH(const QString, cause);
    const Outcome outcome = translatable(judgeStateMigrations(evidence));
    QTEST(outcome.status, "status");
    QCOMPARE(outcome.issues.isEmpty(), cause.isEmpty());
    for (const Issue &issue : outcome.issues) {
        QVERIFY2(issue.cause.english().contains(cause), qPrintable(issue.cause.english()));
        QVERIFY(!issue.remedy.isEmpty());
        QCOMPARE(issue.root.subject, evidence.migrations.databases.first().path);
    }
}

void TestStateMigrations::namesBuilds()
{
    StateMigrationsEvidence evidence = evidenceOf(62);
    evidence.running = {{.pid = 12, .version = u"0.150.0"_s}, {.pid = 34, .version = u"0.169.0"_s}};
    evidence.migrations.recentVersions = QStringList{u"0.169.0"_s, u"0.150.0"_s};
    evidence.migrations.newerGenerations = {{codex::DatabaseKind::State, 6}};
    const Outcome outcome = translatable(judgeStateMigrations(evidence));
    QCOMPARE(outcome.status, Status::Ok);
    QCOMPARE(outcome.issues.size(), 1);
    QVERIFY(outcome.issues.first().cause.english().contains(u"0.150.0 (process 12), 0.169.0 (process 34)"_s));
    QCOMPARE(detailValue(outcome, u"versions of recent threads"), u"0.169.0, 0.150.0"_s);
    QCOMPARE(detailValue(outcome, u"database of a newer generation"), u"state_6.sqlite"_s);
}

QTEST_GUILESS_MAIN(TestStateMigrations)
#include "tst_statemigrations.moc"
