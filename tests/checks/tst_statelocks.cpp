// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/statelocks.h"
#include "core/report.h"
#include "translatable.h"

#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::probes::DatabaseHolder)

class TestStateLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAHolder_data();
    void judgesAHolder();
    void saysWhatWasNotInspected();
    void namesVersionsAndServers();
};

namespace {

const QString path = u"/home/ada/.codex/logs_2.sqlite"_s;
const codex::DatabaseName logs = codex::knownDatabase(codex::DatabaseKind::Logs);

DatabaseHolder holder(const QString &program, DatabaseLocks locks = {}, QChar state = u'S')
{
    return {.process = {.pid = 4711, .name = program.section(u'/', -1), .state = state, .executable = program},
            .locks = locks};
}

StateLocksEvidence evidenceOf(const QList<DatabaseHolder> &holders)
{
    return {.holders = {.databases = {{logs, path, holders, {}}}}};
}

} // namespace

void TestStateLocks::judgesAHolder_data()
{
    QTest::addColumn<DatabaseHolder>("holder");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("remedy");

    const QString codex = u"/usr/bin/codex"_s;
    const DatabaseLocks reads{.isReading = true};
    const DatabaseLocks writes{.isReading = true, .isWriting = true};
    QTest::newRow("Codex, open") << holder(codex) << Status::Ok << QString();
    QTest::newRow("Codex, reads") << holder(codex, reads) << Status::Ok << QString();
    QTest::newRow("Codex, writes for a moment") << holder(codex, writes) << Status::Ok << QString();
    QTest::newRow("another program, reads") << holder(u"/usr/bin/sqlite3"_s, reads) << Status::Ok << QString();
    QTest::newRow("Codex, stopped, open") << holder(codex, {}, u'T') << Status::Ok << QString();
    QTest::newRow("Codex, stopped, reads") << holder(codex, reads, u'T') << Status::Warning << u"kill -CONT 4711"_s;

    DatabaseHolder held = holder(codex, writes);
    held.isHeldThroughout = true;
    QTest::newRow("Codex, writes on and on") << held << Status::Warning << u"`kill 4711`"_s;
    held.process.state = u'T';
    QTest::newRow("Codex, stopped while it writes") << held << Status::Warning << u"kill -CONT 4711"_s;
    held = holder(u"/usr/bin/python3"_s, writes);
    held.isHeldThroughout = true;
    QTest::newRow("another program, writes") << held << Status::Warning << u"Close /usr/bin/python3"_s;
    DatabaseHolder deleted = holder(codex);
    deleted.isFileDeleted = true;
    QTest::newRow("deleted") << deleted << Status::Warning << u"`kill 4711`"_s;
}

void TestStateLocks::judgesAHolder()
{
    QFETCH(const DatabaseHolder, holder);
    QFETCH(const QString, remedy);
    const Outcome outcome = translatable(judgeStateLocks(evidenceOf({holder})));
    QTEST(outcome.status, "status");
    QCOMPARE(outcome.issues.size(), outcome.status == Status::Ok ? 0 : 1);
    for (const Issue &issue : outcome.issues) {
        QVERIFY2(issue.remedy.english().contains(remedy), qPrintable(issue.remedy.english()));
        QVERIFY(issue.cause.english().contains(path));
        QVERIFY(issue.cause.english().contains(u"4711"_s));
        QCOMPARE(issue.root.cause, Cause::Database);
    }
}

void TestStateLocks::saysWhatWasNotInspected()
{
    StateLocksEvidence evidence = evidenceOf({});
    evidence.holders.databases.first().otherHolders = {12};
    evidence.holders.processesNotInspected = 3;
    const Outcome outcome = translatable(judgeStateLocks(evidence));
    QCOMPARE(outcome.status, Status::Ok);
    QCOMPARE(detailValue(outcome, u"log DB holder"), u"12: of another user, not inspected"_s);
    QCOMPARE(detailValue(outcome, u"processes of other users"), u"3, not inspected"_s);
    QCOMPARE(translatable(judgeStateLocks({.holders = {.isAvailable = false}})).status, Status::Skipped);
}

void TestStateLocks::namesVersionsAndServers()
{
    DatabaseHolder first = holder(u"/opt/codex/bin/codex"_s, {.isReading = true});
    first.process.commandLine = QStringList{u"codex"_s, u"app-server"_s};
    first.process.started = QDateTime::fromSecsSinceEpoch(1000);
    DatabaseHolder second = first;
    second.process.pid = 4712;
    StateLocksEvidence evidence = evidenceOf({first, second});
    evidence.running = {{.pid = 4711, .executable = first.process.executable, .version = u"0.169.0"_s}};
    evidence.now = QDateTime::fromSecsSinceEpoch(1000 + 7200);
    const Outcome outcome = translatable(judgeStateLocks(evidence));
    QCOMPARE(outcome.details.first().value, u"4711: /opt/codex/bin/codex, 0.169.0, app-server, 2 h, reads"_s);
    QCOMPARE(detailValue(outcome, u"app-servers on this home"), u"2"_s);
    QCOMPARE(outcome.status, Status::Ok);
}

QTEST_GUILESS_MAIN(TestStateLocks)
#include "tst_statelocks.moc"
