// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/imagesize.h"
#include "codex/rolloutprofile.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::codex::RolloutEnd)

class TestRolloutProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsRecords();
    void measuresCompactions();
    void measuresImages();
    void measuresImagesInPieces();
    void knowsImageSizes_data();
    void knowsImageSizes();
    void tellsDamageFromWhatACrashLeaves_data();
    void tellsDamageFromWhatACrashLeaves();
    void readsJsonAsStrictlyAsItIs_data();
    void readsJsonAsStrictlyAsItIs();
    void isTheSameInPiecesOfAnySize();
    void takesHolesForZeros();
    void holdsNoLongLine();
    void endsOnAnyDamage();
};

namespace {

QByteArray record(int ordinal, const QByteArray &type, const QByteArray &payload)
{
    return R"({"timestamp":"2026-01-05T10:00:0)" + QByteArray::number(ordinal % 10) + R"(.000Z","ordinal":)"
           + QByteArray::number(ordinal) + R"(,"type":")" + type + R"(","payload":)" + payload + "}\n";
}

QByteArray png()
{
    return QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000bb800000960080200000000000000");
}

QByteArray imageRecord(int ordinal, const QByteArray &detail)
{
    return record(ordinal, "response_item",
                  R"({"type":"function_call_output","call_id":"call_1","output":[{"type":"input_image","image_url":)"
                  R"("data:image/png;base64,)"
                      + png().toBase64() + R"(")" + detail + "}]}");
}

QByteArray sample()
{
    return record(0, "session_meta", R"({"id":"0199a213-81c0-7800-8aa1-bbab2a035a53","cwd":"/work/\"é\"\\ud83d"})")
           + record(1, "event_msg", R"({"type":"task_started","turn_id":"t","started_at":1767323045})")
           + record(2, "turn_context",
                    R"({"turn_id":"t","model":"made-up-1","sandbox_policy":{"type":"x","model":"no"}})")
           + record(3, "response_item",
                    R"({"type":"message","role":"user","content":[{"type":"input_text","text":"hé"}]})")
           + imageRecord(4, R"(,"detail":"original")") + imageRecord(5, {})
           + record(
               6, "compacted",
               R"({"message":"m","replacement_history":[{"type":"message"},{"type":"reasoning","n":[1,2]}],"w":1})")
           + record(7, "event_msg", R"({"type":"task_complete","turn_id":"t","error":null,"ok":true,"n":-1.5e+3})");
}

RolloutProfile profileOf(const QByteArray &bytes, qsizetype piece = 1 << 20)
{
    RolloutProfiler profiler;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        profiler.feed(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
    return profiler.profile();
}

QString summary(const RolloutProfile &profile)
{
    QStringList parts{u"%1 bytes %2 lines %3 broken %4 remains end %5"_s.arg(profile.bytes)
                          .arg(profile.lines)
                          .arg(profile.brokenLines)
                          .arg(profile.crashRemains)
                          .arg(static_cast<int>(profile.end))};
    for (auto kind = profile.records.cbegin(); kind != profile.records.cend(); ++kind)
        parts.append(u"%1 %2 %3"_s.arg(QString::fromLatin1(kind.key())).arg(kind->count).arg(kind->bytes));
    for (auto detail = profile.images.details.cbegin(); detail != profile.images.details.cend(); ++detail)
        parts.append(QString::fromLatin1(detail.key()) + QString::number(detail.value()));
    parts.append(u"%1 %2 %3 %4 %5"_s.arg(profile.images.textBytes)
                     .arg(profile.replacedBytes)
                     .arg(profile.longestLine)
                     .arg(profile.nulBytes)
                     .arg(profile.nulStretches));
    return parts.join(u';') + QString::fromLatin1(profile.lastModel + profile.lastTimestamp);
}

} // namespace

void TestRolloutProfile::countsRecords()
{
    const QByteArray bytes = sample();
    const RolloutProfile profile = profileOf(bytes);
    QCOMPARE(profile.bytes, bytes.size());
    QCOMPARE(profile.lines, 8);
    QCOMPARE(profile.brokenLines, 0);
    QCOMPARE(profile.end, RolloutEnd::Whole);
    QCOMPARE(profile.records.keys(), (QList<QByteArray>{"compacted", "event_msg/task_complete",
                                                        "event_msg/task_started", "response_item/function_call_output",
                                                        "response_item/message", "session_meta", "turn_context"}));
    QCOMPARE(profile.records.value("response_item/function_call_output").count, 2);
    qint64 sum = 0;
    for (const RecordTally &tally : profile.records)
        sum += tally.bytes;
    QCOMPARE(sum, bytes.size());
    QCOMPARE(profile.lastModel, "made-up-1");
    QCOMPARE(profile.lastTimestamp, "2026-01-05T10:00:07.000Z");
    QCOMPARE(profile.longestLineNumber, 5);
}

void TestRolloutProfile::measuresCompactions()
{
    const RolloutProfile profile = profileOf(sample());
    QCOMPARE(profile.compactions.count, 1);
    QCOMPARE(profile.replacedItems, 2);
    QCOMPARE(profile.replacedBytes, qint64(qstrlen(R"([{"type":"message"},{"type":"reasoning","n":[1,2]}])")));
}

void TestRolloutProfile::measuresImages()
{
    const InlineImages images = profileOf(sample()).images;
    QCOMPARE(images.count, 2);
    QCOMPARE(images.details, (QMap<QByteArray, qint64>{{"none", 1}, {"original", 1}}));
    QCOMPARE(images.textBytes, 2 * (png().toBase64().size() + qint64(qstrlen("data:image/png;base64,"))));
    QCOMPARE(images.imageBytes, 2 * png().size());
    QCOMPARE(images.firstSizes, (QList<QSize>{{3000, 2400}, {3000, 2400}}));
}

// A JPEG may tell its size only behind much else.
void TestRolloutProfile::measuresImagesInPieces()
{
    const QByteArray jpeg =
        QByteArray::fromHex("ffd8ffe007d0") + QByteArray(1998, 'x') + QByteArray::fromHex("ffc0001108009600c803012200");
    const QByteArray bytes = record(0, "response_item", R"({"u":"data:image/jpeg;base64,)" + jpeg.toBase64() + "\"}");
    const qsizetype image = bytes.indexOf("data:");
    for (const qsizetype within : {0, 1, 5, 10, 11, 12, 200}) {
        RolloutProfiler profiler;
        profiler.feed(QByteArrayView(bytes).first(image + within));
        profiler.feed(QByteArrayView(bytes).sliced(image + within, 300));
        profiler.feed(QByteArrayView(bytes).sliced(image + within + 300));
        QCOMPARE(profiler.profile().images.firstSizes, (QList<QSize>{{200, 150}}));
    }
}

void TestRolloutProfile::knowsImageSizes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("PNG") << png() << QSize(3000, 2400);
    QTest::newRow("GIF") << QByteArray("GIF89a\x0a\x00\x14\x00", 10) << QSize(10, 20);
    QTest::newRow("JPEG") << QByteArray::fromHex("ffd8ffe000064a464946ffc0001108009600c803012200") << QSize(200, 150);
    QTest::newRow("lossless WebP") << QByteArray("RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f", 21)
                                          + QByteArray::fromHex("63c03100") + QByteArray(8, '\0')
                                   << QSize(100, 200);
    QTest::newRow("extended WebP") << QByteArray("RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x63\0\0\xc7\0\0", 30)
                                   << QSize(100, 200);
    QTest::newRow("nothing") << QByteArray() << QSize();
    QTest::newRow("too short") << png().first(18) << QSize();
    QTest::newRow("JPEG that goes in circles") << QByteArray::fromHex("ffd8ffe0000000000000000000") << QSize();
}

void TestRolloutProfile::knowsImageSizes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QSize, size);
    QCOMPARE(imageSize(bytes), size);
}

void TestRolloutProfile::tellsDamageFromWhatACrashLeaves_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("broken");
    QTest::addColumn<int>("remains");
    QTest::addColumn<RolloutEnd>("end");
    const QByteArray a = record(0, "a", "{}");
    const QByteArray b = record(1, "b", "{}");
    const QByteArray c = record(2, "c", "{}");
    QTest::newRow("nothing") << QByteArray() << 0 << 0 << RolloutEnd::Whole;
    QTest::newRow("whole") << a + b + c << 0 << 0 << RolloutEnd::Whole;
    QTest::newRow("blank lines") << a + "\n \n" + b << 0 << 0 << RolloutEnd::Whole;
    QTest::newRow("no newline at the end") << a + b.chopped(1) << 0 << 0 << RolloutEnd::NoNewline;
    QTest::newRow("cut short at the end") << a + b.chopped(9) << 0 << 0 << RolloutEnd::CutShort;
    QTest::newRow("cut in a character") << a + "{\"x\":\"\xc3" << 0 << 0 << RolloutEnd::CutShort;
    QTest::newRow("cut by a crash, and gone on") << a + b.chopped(9) + '\n' + b + c << 0 << 1 << RolloutEnd::Whole;
    const QByteArray remains = R"({"timestamp":"2026-01-05T10:00:01.000Z","ordinal":1,"x":)";
    for (const char *cut : {R"("x\)", R"("x\u)", R"("x\u00)", "tru", "n", "-", "1.", "1e+", "\"\xc3", "\"\xe2\x82"})
        QTest::addRow("cut within %s, and gone on", cut)
            << a + remains + cut + '\n' + b + c << 0 << 1 << RolloutEnd::Whole;
    QTest::newRow("no scalar, and gone on") << a + remains + "tux\n" + b + c << 1 << 0 << RolloutEnd::Whole;
    QTest::newRow("half a character outside of text") << a + remains + "1,\xc3\n" + b << 1 << 0 << RolloutEnd::Whole;
    QTest::newRow("the last ordinal that there is") << QByteArray(R"({"ordinal":9223372036854775807})"
                                                                  "\n{\n"
                                                                  R"({"ordinal":-9223372036854775808})")
                                                    << 1 << 0 << RolloutEnd::NoNewline;
    QTest::newRow("a line cut short in the middle") << a + b.chopped(9) + '\n' + c << 1 << 0 << RolloutEnd::Whole;
    QTest::newRow("a newline after the cut end") << a + b.chopped(9) + '\n' << 1 << 0 << RolloutEnd::Whole;
    QTest::newRow("two records in a line") << a.chopped(1) + b + c << 1 << 0 << RolloutEnd::Whole;
    QTest::newRow("NUL bytes in the middle") << a + QByteArray(100, '\0') + '\n' + c << 1 << 0 << RolloutEnd::Whole;
    QTest::newRow("NUL bytes at the end") << a + QByteArray(100, '\0') << 1 << 0 << RolloutEnd::Whole;
    QTest::newRow("not UTF-8") << a + "{\"x\":\"\xff\"}\n" + c << 1 << 0 << RolloutEnd::Whole;
}

void TestRolloutProfile::tellsDamageFromWhatACrashLeaves()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const RolloutEnd, end);
    for (const qsizetype piece : {1, 7, 1000}) {
        const RolloutProfile profile = profileOf(bytes, piece);
        QTEST(int(profile.brokenLines), "broken");
        QTEST(int(profile.crashRemains), "remains");
        QCOMPARE(profile.end, end);
    }
}

void TestRolloutProfile::readsJsonAsStrictlyAsItIs_data()
{
    QTest::addColumn<bool>("isRight");
    for (const char *right :
         {"{}", "[]", "1", "-0.5E-7", "\"\"", "null", "[[],{}]", R"({"a":[1,true,{"b":"\u00e9\n\""}]})",
          " { \"a\" : 1 } ", "123456789012345678901234567890"})
        QTest::newRow(right) << true;
    for (const char *wrong :
         {"{",  "}",   "[1,]",      "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}",       "[1 2]",  "01",
          "1.", "-",   "1e",        "tru",     "nulll",    "\"\\x\"",    "\"\\u12g4\"", "\"\t\"", "{\"a\":1}}",
          "[}", "1 1", "{\"a\" 1}", "{,}",     "[,]",      "\"a\"b",     "+1"})
        QTest::newRow(wrong) << false;
}

void TestRolloutProfile::readsJsonAsStrictlyAsItIs()
{
    QFETCH(const bool, isRight);
    const QByteArray line = QByteArray(QTest::currentDataTag()) + '\n';
    for (const qsizetype piece : {1, 3, 100})
        QCOMPARE(profileOf(line, piece).brokenLines == 0, isRight);
}

void TestRolloutProfile::isTheSameInPiecesOfAnySize()
{
    const QByteArray bytes = sample() + "damaged\n{\"number\":1.5\xd9\xd9}\n" + sample().chopped(20);
    const QString expected = summary(profileOf(bytes));
    for (qsizetype piece = 1; piece < 200; ++piece)
        QCOMPARE(summary(profileOf(bytes, piece)), expected);
}

void TestRolloutProfile::takesHolesForZeros()
{
    RolloutProfiler profiler;
    profiler.feed(sample());
    profiler.feedZeros(40LL << 30);
    profiler.feed("\n" + record(8, "b", "{}"));
    const RolloutProfile profile = profiler.profile();
    QCOMPARE(profile.nulBytes, 40LL << 30);
    QCOMPARE(profile.nulStretches, 1);
    QCOMPARE(profile.brokenLines, 1);
    QCOMPARE(profile.firstBroken.first().kind, BrokenLine::Kind::NulBytes);
    QCOMPARE(profile.longestLine, (40LL << 30) + 1);
    QCOMPARE(profile.end, RolloutEnd::Whole);
}

void TestRolloutProfile::holdsNoLongLine()
{
    RolloutProfiler profiler;
    profiler.feed(
        R"({"type":"response_item","payload":{"type":"message","content":[{"image_url":"data:image/png;base64,)");
    const QByteArray piece(1 << 20, 'A');
    constexpr int pieces = 64;
    for (int i = 0; i < pieces; ++i)
        profiler.feed(piece);
    profiler.feed(R"(","detail":"high"}]}})"
                  "\n");
    const RolloutProfile profile = profiler.profile();
    QCOMPARE(profile.brokenLines, 0);
    QCOMPARE(profile.images.imageBytes, qint64(pieces) * piece.size() / 4 * 3);
    QCOMPARE(profile.images.details.value("high"), 1);
}

// Bit flips, cuts, inserted bytes and zeroed pages, thousands of them: each ends in a profile of all that was fed, and
// soon.
void TestRolloutProfile::endsOnAnyDamage()
{
    QRandomGenerator random(20260105);
    const QByteArray whole = sample() + sample() + sample();
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 10000; ++i) {
        QByteArray bytes = whole;
        for (quint32 faults = 1 + random.bounded(4U); faults > 0; --faults) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
            switch (random.bounded(4)) {
            case 0:
                bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
                break;
            case 1:
                bytes.insert(at, QByteArray(1 + random.bounded(8), static_cast<char>(random.bounded(256))));
                break;
            case 2:
                bytes.replace(at, 512, QByteArray(512, '\0'));
                break;
            default:
                bytes.truncate(qMax<qsizetype>(at, 1));
                break;
            }
        }
        const RolloutProfile profile = profileOf(bytes, 1 + random.bounded(300));
        QCOMPARE(profile.bytes, bytes.size());
        qint64 recorded = 0;
        for (const RecordTally &tally : profile.records)
            recorded += tally.bytes;
        QVERIFY(recorded <= profile.bytes);
        QVERIFY(bytes.count('\0') == profile.nulBytes);
    }
    QVERIFY(clock.elapsed() < 120000);
}

QTEST_APPLESS_MAIN(TestRolloutProfile)
#include "tst_rolloutprofile.moc"
