// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/tracebundle.h"

#include <QTest>

using namespace doctor::codex;

class TestTraceBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWhatBeganAndEnded();
    void knowsWhatNeverEnded();
    void standsHostileLines_data();
    void standsHostileLines();
    void isBounded();
};

namespace {

QByteArray eventLine(qint64 time, const QByteArray &payload)
{
    return R"({"schema_version":2,"seq":1,"wall_time_unix_ms":)" + QByteArray::number(time)
           + R"(,"thread_id":"thread-1","payload":)" + payload + "}";
}

QByteArray started(qint64 time, const QByteArray &id)
{
    return eventLine(time, R"({"type":"inference_started","inference_call_id":")" + id + R"(","model":"made-up-1"})");
}

} // namespace

void TestTraceBundle::joinsWhatBeganAndEnded()
{
    TraceReader reader;
    reader.takeLine(eventLine(1, R"({"type":"rollout_started","root_thread_id":"thread-1"})"));
    reader.takeLine(started(100, "a"));
    reader.takeLine(eventLine(345, R"({"type":"inference_completed","inference_call_id":"a","response_id":"resp_1",)"
                                   R"("upstream_request_id":null})"));
    reader.takeLine(started(400, "b"));
    reader.takeLine(eventLine(900,
                              R"({"type":"inference_failed","inference_call_id":"b","upstream_request_id":"req_2",)"
                              R"("error":"something was said"})"));
    reader.takeLine(eventLine(901, R"({"type":"recording_completed"})"));
    const TraceBundle bundle = reader.bundle();
    QCOMPARE(bundle.rootThreadId, "thread-1");
    QVERIFY(bundle.isComplete);
    QCOMPARE(bundle.events, 6);
    QCOMPARE(bundle.completed, 1);
    QCOMPARE(bundle.failed, 1);
    QCOMPARE(bundle.last.size(), 2);
    QCOMPARE(bundle.last.first().responseId, "resp_1");
    QCOMPARE(bundle.last.first().endedAt - bundle.last.first().startedAt, 245);
    QCOMPARE(bundle.lastFailed.size(), 1);
    QCOMPARE(bundle.lastFailed.first().upstreamRequestId, "req_2");
    QCOMPARE(bundle.lastFailed.first().model, "made-up-1");
}

void TestTraceBundle::knowsWhatNeverEnded()
{
    TraceReader reader;
    reader.takeLine(started(100, "a"));
    const TraceBundle bundle = reader.bundle();
    QVERIFY(!bundle.isComplete);
    QCOMPARE(bundle.last.size(), 1);
    QCOMPARE(bundle.last.first().end, TracedInference::End::Unknown);
}

void TestTraceBundle::standsHostileLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("\0\xff{", 3);
    QTest::newRow("not an object") << QByteArray("[1,2]");
    QTest::newRow("no payload") << QByteArray(R"({"seq":1})");
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("wrong types") << QByteArray(R"({"wall_time_unix_ms":"x","thread_id":{},"payload":{"type":[]}})");
    QTest::newRow("a payload that is no object") << QByteArray(R"({"payload":7})");
    QTest::newRow("words that are none") << eventLine(1, R"({"type":"inference_failed","inference_call_id":"\n; rm",)"
                                                         R"("response_id":"../../x y"})");
}

void TestTraceBundle::standsHostileLines()
{
    QFETCH(const QByteArray, line);
    TraceReader reader;
    reader.takeLine(line);
    const TraceBundle bundle = reader.bundle();
    QCOMPARE(bundle.events + bundle.otherLines, 1);
    for (const TracedInference &inference : bundle.last)
        QVERIFY(inference.responseId.isEmpty() && inference.callId.isEmpty());
}

void TestTraceBundle::isBounded()
{
    TraceReader reader;
    for (int i = 0; i < 5000; ++i)
        reader.takeLine(started(i, QByteArray::number(i)));
    const TraceBundle bundle = reader.bundle();
    QCOMPARE(bundle.started, 5000);
    QVERIFY(bundle.last.size() <= 10);
}

QTEST_APPLESS_MAIN(TestTraceBundle)
#include "tst_tracebundle.moc"
