// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/envelope.h"
#include "feedback/gzip.h"

#include <QTest>
#include <QTimeZone>

using namespace doctor::feedback;
using namespace Qt::Literals::StringLiterals;

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenByteForByte();
    void comesBackAsItWas();
    void refusesWhatIsNotWhole();
    void packsAsGzip();
    void eventIdsAreNew();
};

namespace {

Envelope sample()
{
    return {.eventId = u"44b74d5ae5704ff096ef82fe584a66e7"_s,
            .dsn = *parseDsn(u"https://abc@sentry.example.com/42"_s).dsn,
            .items = {{"event", {}, u"application/json"_s, "{}"},
                      {"attachment", u"codex-logs.log"_s, u"text/plain"_s, QByteArray("a\n\0\r\n\xff", 6)},
                      {"attachment", u"empty"_s, u"text/plain"_s, {}}}};
}

} // namespace

void TestEnvelope::isWrittenByteForByte()
{
    const QByteArray expected =
        "{\"dsn\":\"https://abc@sentry.example.com/42\",\"event_id\":\"44b74d5ae5704ff096ef82fe584a66e7\","
        "\"sent_at\":\"2026-05-13T18:36:14.250Z\"}\n"
        "{\"content_type\":\"application/json\",\"length\":2,\"type\":\"event\"}\n{}\n"
        "{\"attachment_type\":\"event.attachment\",\"content_type\":\"text/plain\",\"filename\":\"codex-logs.log\","
        "\"length\":6,\"type\":\"attachment\"}\n"
        + QByteArray("a\n\0\r\n\xff\n", 7)
        + "{\"attachment_type\":\"event.attachment\",\"content_type\":\"text/plain\",\"filename\":\"empty\","
          "\"length\":0,\"type\":\"attachment\"}\n\n";
    const QDateTime sentAt(QDate(2026, 5, 13), QTime(18, 36, 14, 250), QTimeZone::utc());
    QCOMPARE(sample().bytes(sentAt), expected);
    QVERIFY(!sample().bytes().contains("sent_at"));
    QCOMPARE(sample().payloadBytes(), 8);
}

void TestEnvelope::comesBackAsItWas()
{
    const std::optional<Envelope> parsed = parseEnvelope(sample().bytes());
    QVERIFY(parsed);
    QCOMPARE(parsed->bytes(), sample().bytes());
    QCOMPARE(parsed->items.size(), 3);
}

void TestEnvelope::refusesWhatIsNotWhole()
{
    const QByteArray whole = sample().bytes();
    QSet<qsizetype> itemEnds; // an envelope may end after any item
    Envelope shorter = sample();
    while (!shorter.items.isEmpty()) {
        shorter.items.removeLast();
        itemEnds.insert(shorter.bytes().size());
    }
    for (qsizetype length = 0; length < whole.size(); ++length)
        QCOMPARE(parseEnvelope(whole.first(length)).has_value(), itemEnds.contains(length));
    QVERIFY(!parseEnvelope(whole + "x"));
    QVERIFY(!parseEnvelope(QByteArray(whole).replace("\"length\":6", "\"length\":5")));
    QVERIFY(!parseEnvelope(QByteArray(whole).replace("\"length\":6", "\"length\":-6")));
    QVERIFY(!parseEnvelope(QByteArray(whole).replace("\"length\":6", "\"length\":9999999999")));
    QVERIFY(!parseEnvelope(QByteArray(whole).replace("44b7", "../b")));
}

void TestEnvelope::packsAsGzip()
{
    const QByteArray packed = gzipped(QByteArray("text").repeated(100'000));
    QVERIFY(packed.startsWith("\x1f\x8b\x08"));
    QVERIFY(packed.size() < 10'000);
    QVERIFY(gzipped({}).startsWith("\x1f\x8b\x08"));
}

void TestEnvelope::eventIdsAreNew()
{
    QVERIFY(isEventId(newEventId()));
    QVERIFY(newEventId() != newEventId());
    QVERIFY(!isEventId(u"44B74D5AE5704FF096EF82FE584A66E7"_s));
    QVERIFY(!isEventId(u"../../../../../../../../../etc/pa"_s));
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
