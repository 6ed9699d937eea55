// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/storage.h"
#include "checks/environment/traces.h"
#include "translatable.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace doctor;
using namespace doctor::checks;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::checks::StorageEvidence)

class TestStateStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void saysWhatAHugeRolloutMeans();
    void namesDamagedLines();
    void tellsWhatCodexCannotPassOver();
    void tellsWhatIsNotReadable();
    void leavesOutWhatIsNotKnown();
    void saysWhatWasNotInspected();
    void tellsGrowth();
    void hasNoTracesToTellOf();
    void listsFailuresWithBothIds();
};

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;
constexpr qint64 gibibyte = 1024 * mebibyte;
const QByteArray path =
    "/home/user/.codex/sessions/2026/01/05/rollout-2026-01-05T10-00-00-0199a213-81c0-7800-8aa1-bbab2a035a53.jsonl";

RolloutReading rollout(qint64 size, bool isArchived = false)
{
    return {.path = path,
            .size = size,
            .onDisk = size,
            .isArchived = isArchived,
            .extent = RolloutReading::Extent::Whole,
            .profile = {.bytes = size, .lines = 1, .longestLine = size}};
}

StorageEvidence evidence(const QList<RolloutReading> &largest = {}, qint64 homeBytes = mebibyte)
{
    QList<RolloutReading> active;
    std::ranges::copy_if(largest, std::back_inserter(active), std::logical_not(), &RolloutReading::isArchived);
    return {.home = {.path = u"/home/user/.codex"_s, .source = u"default"_s},
            .storage = {.active = {.files = 1, .bytes = homeBytes},
                        .freeBytes = 100 * gibibyte,
                        .diskBytes = 200 * gibibyte,
                        .memoryAvailable = 8 * gibibyte},
            .rollouts = {.largest = largest, .largestActive = active, .inspectedFiles = 1}};
}

StorageEvidence damaged()
{
    RolloutReading reading = rollout(1000);
    reading.profile.brokenLines = 7;
    reading.profile.firstBroken = {{codex::BrokenLine::Kind::NulBytes, 12, 3000, 4096}};
    StorageEvidence result = evidence({reading});
    result.rollouts.zeroed = {1, {reading}};
    return result;
}

} // namespace

void TestStateStorage::judges_data()
{
    QTest::addColumn<StorageEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::newRow("no home") << StorageEvidence{.home = {.errorText = u"missing"_s}} << Status::Skipped;
    QTest::newRow("empty") << evidence() << Status::Ok;
    QTest::newRow("ordinary rollouts") << evidence({rollout(100 * mebibyte)}) << Status::Ok;
    QTest::newRow("a large rollout") << evidence({rollout(300 * mebibyte)}) << Status::Warning;
    QTest::newRow("a huge rollout") << evidence({rollout(6 * gibibyte)}) << Status::Fail;
    QTest::newRow("a huge one that is archived") << evidence({rollout(6 * gibibyte, true)}) << Status::Ok;
    QTest::newRow("a large home") << evidence({}, 11 * gibibyte) << Status::Warning;
    QTest::newRow("damaged") << damaged() << Status::Warning;
    StorageEvidence headless = damaged();
    headless.rollouts.zeroed.sample[0].profile.firstBroken[0].number = 1;
    QTest::newRow("damaged in its first line") << headless << Status::Warning;
    StorageEvidence cut = evidence({rollout(1000)});
    cut.rollouts.cutShortCount = 1;
    QTest::newRow("cut short at the end by a crash") << cut << Status::Ok;
    StorageEvidence tight = evidence({}, 2 * gibibyte);
    tight.storage.freeBytes = 4 * gibibyte;
    QTest::newRow("more than a quarter of what is free") << tight << Status::Warning;
    StorageEvidence full = evidence({}, 10 * mebibyte);
    full.storage.freeBytes = 0;
    QTest::newRow("a small home on a full disk") << full << Status::Ok;
}

void TestStateStorage::judges()
{
    QFETCH(const StorageEvidence, evidence);
    const Outcome outcome = translatable(judgeStorage(evidence));
    QTEST(outcome.status, "status");
    QVERIFY(!outcome.summary.isEmpty());
    if (evidence.rollouts.zeroed.count > 0) {
        const bool isHeader = evidence.rollouts.zeroed.sample[0].profile.firstBroken[0].number == 1;
        QCOMPARE(outcome.issues[0].remedy.english().startsWith("Codex cannot resume"_L1), isHeader);
    }
    for (const Issue &issue : outcome.issues)
        QVERIFY(!issue.cause.isEmpty() && !issue.measured.isEmpty() && !issue.remedy.isEmpty());
}

void TestStateStorage::saysWhatAHugeRolloutMeans()
{
    const Issue issue = translatable(judgeStorage(evidence({rollout(6 * gibibyte)}))).issues.value(0);
    QVERIFY(issue.measured.english().contains(u"19.80 GB of memory to resume it, and 8.00 GB is available"_s));
    QVERIFY(issue.remedy.english().contains(u"`codex delete 0199a213-81c0-7800-8aa1-bbab2a035a53`"_s));
}

void TestStateStorage::namesDamagedLines()
{
    const Issue issue = translatable(judgeStorage(damaged())).issues.value(0);
    QVERIFY(issue.cause.english().contains(u"line 12 (NUL bytes) and 6 more"_s));
    QCOMPARE(issue.source, QString::fromLatin1(path));
}

void TestStateStorage::tellsWhatCodexCannotPassOver()
{
    RolloutReading reading = rollout(1000);
    reading.extent = RolloutReading::Extent::Failed;
    reading.errorText = "it ends too early";
    StorageEvidence packed = evidence({reading});
    packed.rollouts.unpackable = {1, {reading}};
    const Outcome outcome = translatable(judgeStorage(packed));
    const Issue issue = outcome.issues.value(0);
    QVERIFY(issue.cause.english().contains(u"cannot be unpacked: it ends too early"_s));
    QVERIFY(issue.remedy.english().startsWith(u"Codex cannot resume such a thread."_s));
    QVERIFY(detailValue(outcome, u"damaged rollouts").contains(u"too early"_s));
}

void TestStateStorage::tellsWhatIsNotReadable()
{
    StorageEvidence closed = evidence({rollout(1000)});
    closed.rollouts.notReadable.add(path + ": Permission denied");
    const Outcome outcome = translatable(judgeStorage(closed));
    QCOMPARE(outcome.status, Status::Ok);
    QVERIFY(detailValue(outcome, u"rollouts not readable").endsWith(u"Permission denied"_s));
}

void TestStateStorage::leavesOutWhatIsNotKnown()
{
    StorageEvidence large = evidence({}, 11 * gibibyte);
    large.storage.freeBytes = -1;
    QCOMPARE(translatable(judgeStorage(large)).issues.value(0).measured.english(), u"11.00 GB in 1 file"_s);
}

void TestStateStorage::saysWhatWasNotInspected()
{
    StorageEvidence some = evidence();
    some.rollouts.otherFiles = 99744;
    some.rollouts.otherBytes = 5 * gibibyte;
    const Outcome outcome = translatable(judgeStorage(some));
    QVERIFY(detailValue(outcome, u"rollouts not inspected").startsWith("99,744 files, 5.00 GB"_L1));
    QVERIFY(detailValue(translatable(judgeStorage(evidence())), u"rollouts not inspected").isNull());
}

void TestStateStorage::tellsGrowth()
{
    QVERIFY(detailValue(translatable(judgeStorage(evidence())), u"growth since last run").isNull());
    StorageEvidence grown = evidence({}, 3 * mebibyte);
    grown.last = StorageRecord{mebibyte, QDateTime::fromString(u"2026-05-13T18:36:14Z"_s, Qt::ISODate)};
    QCOMPARE(detailValue(translatable(judgeStorage(grown)), u"growth since last run"),
             u"+2.00 MB since 2026-05-13T18:36:14Z"_s);
}

void TestStateStorage::hasNoTracesToTellOf()
{
    const Outcome outcome = translatable(judgeTraces({}));
    QCOMPARE(outcome.status, Status::Ok);
    QVERIFY(outcome.idle && outcome.notes.isEmpty());
}

void TestStateStorage::listsFailuresWithBothIds()
{
    const codex::TracedInference failure{.callId = "a",
                                         .threadId = "thread-1",
                                         .model = "made-up-1",
                                         .upstreamRequestId = "req_2",
                                         .end = codex::TracedInference::End::Failed,
                                         .startedAt = 1000,
                                         .endedAt = 1500};
    const Traces traces{
        .root = u"/traces"_s,
        .source = u".env:2"_s,
        .count = 1,
        .newest = {{.name = u"trace-1"_s, .bundle = {.failed = 1, .last = {failure}, .lastFailed = {failure}}}}};
    const Outcome outcome = translatable(judgeTraces(traces));
    QCOMPARE(outcome.status, Status::Ok);
    QCOMPARE(detailValue(outcome, u"last failed inferences"),
             u"failed after 500 ms, response none, request req_2, made-up-1, thread thread-1, 1970-01-01T00:00:01Z"_s);
    QCOMPARE(outcome.notes.size(), 1);
    QVERIFY(outcome.notes.first().text.english().contains(u"remove CODEX_ROLLOUT_TRACE_ROOT from .env:2"_s));
}

QTEST_GUILESS_MAIN(TestStateStorage)
#include "tst_statestorage.moc"
