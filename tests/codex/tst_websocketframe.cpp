// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/statusnames.h"
#include "codex/websocketframe.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestWebSocketFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heads_data();
    void heads();
    void waitsForAWholeHead_data();
    void waitsForAWholeHead();
    void whatNobodyAgreedUponIsMalformed_data();
    void whatNobodyAgreedUponIsMalformed();
    void closesSayWhy_data();
    void closesSayWhy();
    void answersTheKeyOfTheStandard();
};

void TestWebSocketFrame::heads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("headLength");
    QTest::addColumn<bool>("isData");

    const auto row = [](const char *name, const QByteArray &bytes, const QString &text, qsizetype headLength,
                        bool isData) { QTest::newRow(name) << bytes << text << headLength << isData; };
    row("text", QByteArray("\x81\x05hello"), u"text, 5 bytes"_s, 2, true);
    row("text, its head alone", QByteArray("\x81\x7d", 2), u"text, 125 bytes"_s, 2, true);
    row("length of 16 bits", QByteArray("\x82\x7e\x01\x00", 4), u"binary, 256 bytes"_s, 4, true);
    row("length of 64 bits", QByteArray("\x82\x7f\x00\x00\x00\x01\x00\x00\x00\x00", 10), u"binary, 4294967296 bytes"_s,
        10, true);
    row("masked", QByteArray("\x81\x82\x01\x02\x03\x04zz", 8), u"text, 2 bytes"_s, 6, true);
    row("compressed", QByteArray("\xc1\x01x", 3), u"text, 1 bytes"_s, 2, true);
    row("continued", QByteArray("\x80\x01x", 3), u"opcode 0, 1 bytes"_s, 2, true);
    row("ping", QByteArray("\x89\x00", 2), u"ping, 0 bytes"_s, 2, false);
    row("pong", QByteArray("\x8a\x00", 2), u"opcode 10, 0 bytes"_s, 2, false);
    row("close", QByteArray("\x88\x02\x03\xe8", 4), u"opcode 8, 2 bytes"_s, 2, false);
}

void TestWebSocketFrame::heads()
{
    QFETCH(const QByteArray, bytes);
    const auto frame = parseFrameHead(bytes);
    QVERIFY(frame);
    QVERIFY(!frame->isMalformed);
    QTEST(frame->text(), "text");
    QTEST(frame->headLength, "headLength");
    QTEST(frame->isData(), "isData");
    QCOMPARE(frame->isMasked, (bytes[1] & 0x80) != 0);
    QCOMPARE(frame->isClose(), (bytes[0] & 0x0f) == 8);
    QCOMPARE(frame->isText(), frame->text().startsWith("text"_L1));
}

void TestWebSocketFrame::waitsForAWholeHead_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("one byte") << "\x81"_ba;
    QTest::newRow("half of 16 bits") << QByteArray("\x81\x7e\x01", 3);
    QTest::newRow("seven bytes of 64 bits") << QByteArray("\x81\x7f\0\0\0\0\0\0\0", 9);
    QTest::newRow("three bytes of a mask") << QByteArray("\x81\x81\x01\x02\x03", 5);
}

void TestWebSocketFrame::waitsForAWholeHead()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!parseFrameHead(bytes));
}

void TestWebSocketFrame::whatNobodyAgreedUponIsMalformed_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("second reserved bit") << QByteArray("\xa1\x00", 2);
    QTest::newRow("third reserved bit") << QByteArray("\x91\x00", 2);
    QTest::newRow("opcode 3") << QByteArray("\x83\x00", 2);
    QTest::newRow("opcode 11") << QByteArray("\x8b\x00", 2);
    QTest::newRow("a close in parts") << QByteArray("\x08\x00", 2);
    QTest::newRow("a ping that is too long") << QByteArray("\x89\x7e\x00\x7e", 4);
}

void TestWebSocketFrame::whatNobodyAgreedUponIsMalformed()
{
    QFETCH(const QByteArray, bytes);
    const auto frame = parseFrameHead(bytes);
    QVERIFY(frame && frame->isMalformed);
}

void TestWebSocketFrame::closesSayWhy_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("name");

    QTest::newRow("no code") << ""_ba << 1005 << QString() << u"no code given"_s;
    QTest::newRow("half a code") << "\x03"_ba << 1005 << QString() << u"no code given"_s;
    QTest::newRow("a code") << "\x03\xe8"_ba << 1000 << QString() << u"normal closure"_s;
    QTest::newRow("a reason") << "\x03\xf0no \xc3\xa9"_ba << 1008 << u"no \u00e9"_s << u"policy violation"_s;
    QTest::newRow("a code of its own") << "\x0f\xa0"_ba << 4000 << QString() << QString();
}

void TestWebSocketFrame::closesSayWhy()
{
    QFETCH(const QByteArray, payload);
    const WebSocketClose close = closeIn(payload);
    QTEST(close.code, "code");
    QTEST(close.reason, "reason");
    QTEST(closeCodeName(close.code), "name");
}

// The example of RFC 6455 §1.3.
void TestWebSocketFrame::answersTheKeyOfTheStandard()
{
    QCOMPARE(webSocketAccept("dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="_ba);
}

QTEST_GUILESS_MAIN(TestWebSocketFrame)
#include "tst_websocketframe.moc"
