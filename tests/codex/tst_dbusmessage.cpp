// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/dbusmessage.h"

#include <QTest>
#include <QtEndian>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray message(char type, const QByteArray &fields, const QByteArray &body = {})
{
    const char head[] = {'l', type, 0, 1};
    QByteArray bytes = QByteArray(head, sizeof head) + number(static_cast<quint32>(body.size())) + number(7)
                       + number(static_cast<quint32>(fields.size())) + fields;
    bytes.append((8 - bytes.size() % 8) % 8, '\0');
    return bytes + body;
}

QByteArray field(char name, char type, const QByteArray &value)
{
    const char head[] = {name, 1, type, 0};
    QByteArray bytes = QByteArray(head, sizeof head) + value;
    bytes.append((8 - bytes.size() % 8) % 8, '\0');
    return bytes;
}

const QByteArray serial = field(5, 'u', number(42));

} // namespace

Q_DECLARE_METATYPE(std::optional<bool>)

class TestDbusMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheStandardSays();
    void takesReplies_data();
    void takesReplies();
    void waitsForTheRest();
    void whatIsNoMessageIsBroken_data();
    void whatIsNoMessageIsBroken();
    void readsFlags();
    void readsTwoLists_data();
    void readsTwoLists();
};

// By hand from the D-Bus specification, "Message Format".
void TestDbusMessage::writesWhatTheStandardSays()
{
    const QByteArray hello = dbusMessage(1, {.destination = "org.freedesktop.DBus",
                                             .path = "/o",
                                             .member = "Hi",
                                             .signature = "s",
                                             .body = dbusString("x")});
    const QByteArray expected = QByteArray("l\x01\x02\x01", 4) + number(6) + number(1) + number(71)
                                + field(1, 'o', number(2) + QByteArray("/o\0", 3))
                                + field(3, 's', number(2) + QByteArray("Hi\0", 3))
                                + field(6, 's', number(20) + QByteArray("org.freedesktop.DBus\0", 21))
                                + QByteArray("\x08\x01g\0\x01s\0\0", 8) + number(1) + QByteArray("x\0", 2);
    QCOMPARE(hello, expected);
    QCOMPARE(dbusStrings("a", "b"), number(1) + QByteArray("a\0\0\0", 4) + number(1) + QByteArray("b\0", 2));
    QCOMPARE(dbusTexts({{"k", "v"}, {"n", ""}}), number(29) + number(0) + number(1) + QByteArray("k\0\0\0", 4)
                                                     + number(1) + QByteArray("v\0\0\0", 4) + number(1)
                                                     + QByteArray("n\0\0\0", 4) + number(0) + QByteArray("\0", 1));
}

void TestDbusMessage::takesReplies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint32>("answered");
    QTest::addColumn<bool>("isError");

    const QByteArray sender = field(7, 's', number(4) + QByteArray(":1.1\0", 5));
    QTest::newRow("a reply") << message(2, serial, "body") << 42U << false;
    QTest::newRow("an error") << message(3, serial, "body") << 42U << true;
    QTest::newRow("a signal answers nothing") << message(4, serial, "body") << 0U << false;
    QTest::newRow("after other fields") << message(
        2, sender + field(8, 'g', QByteArray("\x01s\0", 3)) + field(9, 'u', number(0)) + serial, "body")
                                        << 42U << false;
    QTest::newRow("no such field") << message(2, sender, "body") << 0U << false;
    QTest::newRow("after a field of no known shape")
        << message(2, field(5, 'v', number(1)) + serial, "body") << 0U << false;
    QTest::newRow("after a field that is longer than all")
        << message(2, field(7, 's', number(0xffffffffU)) + serial, "body") << 0U << false;
}

void TestDbusMessage::takesReplies()
{
    QFETCH(const QByteArray, bytes);
    const DbusTaken taken = takeDbusMessage(bytes + "next");
    QVERIFY(taken.reply && !taken.isBroken);
    QCOMPARE(taken.bytes, bytes.size());
    QCOMPARE(taken.reply->body, "body"_ba);
    QTEST(taken.reply->serial, "answered");
    QTEST(taken.reply->isError, "isError");
}

void TestDbusMessage::waitsForTheRest()
{
    const QByteArray whole = message(2, serial, "body");
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const DbusTaken taken = takeDbusMessage(whole.left(size));
        QVERIFY(!taken.reply && !taken.isBroken);
        QCOMPARE(taken.bytes, 0);
    }
}

void TestDbusMessage::whatIsNoMessageIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray head("l\x02\0\x01", 4);
    QTest::newRow("text") << "HTTP/1.1 400 Bad Request\r\n"_ba;
    QTest::newRow("another order of bytes") << "B"_ba;
    QTest::newRow("a body without end") << head + number(0xffffffffU) + number(1) + number(0);
    QTest::newRow("fields without end") << head + number(0) + number(1) + number(0xffffffffU);
}

void TestDbusMessage::whatIsNoMessageIsBroken()
{
    QFETCH(const QByteArray, bytes);
    const DbusTaken taken = takeDbusMessage(bytes);
    QVERIFY(taken.isBroken && !taken.reply);
}

void TestDbusMessage::readsFlags()
{
    QCOMPARE(dbusFlag(number(1)), std::optional<bool>(true));
    QCOMPARE(dbusFlag(number(0)), std::optional<bool>(false));
    QCOMPARE(dbusFlag("abc"), std::nullopt);
    const QByteArray flag("\x01"
                          "b\0\0",
                          4);
    QCOMPARE(dbusVariantFlag(flag + number(1)), std::optional<bool>(true));
    QCOMPARE(dbusVariantFlag(flag + number(0)), std::optional<bool>(false));
    QCOMPARE(dbusVariantFlag(flag), std::nullopt);
    QCOMPARE(dbusVariantFlag(QByteArray("\x01s\0\0", 4) + number(1)), std::nullopt);
    QCOMPARE(dbusVariantFlag(QByteArray("\x02"
                                        "b\0\0",
                                        4)
                             + number(1)),
             std::nullopt);
}

void TestDbusMessage::readsTwoLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("lists");

    const QByteArray path = number(2) + QByteArray("/a\0", 3);
    const QByteArray list = number(7) + path;
    QTest::newRow("none") << number(0) + number(0) << u"empty empty"_s;
    QTest::newRow("the first") << list + QByteArray("\0", 1) + number(0) << u"full empty"_s;
    QTest::newRow("the second") << number(0) + list << u"empty full"_s;
    QTest::newRow("cut off") << list << u"unreadable"_s;
    QTest::newRow("nothing") << ""_ba << u"unreadable"_s;
    QTest::newRow("longer than it is") << number(0xffffffffU) + number(0) << u"unreadable"_s;
}

void TestDbusMessage::readsTwoLists()
{
    QFETCH(const QByteArray, body);
    const auto lists = dbusTwoLists(body);
    const auto word = [](bool isFull) { return isFull ? u"full"_s : u"empty"_s; };
    QTEST(lists ? word(lists->first) + u' ' + word(lists->second) : u"unreadable"_s, "lists");
}

QTEST_GUILESS_MAIN(TestDbusMessage)
#include "tst_dbusmessage.moc"
