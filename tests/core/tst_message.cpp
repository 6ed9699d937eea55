// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/phrase.h"

#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWordedInEnglish_data();
    void isWordedInEnglish();
    void isNotLedAstrayByMarksOfTheOutside();
};

// Quick, and with a stack as deep as our own phrases are.
void TestMessage::isNotLedAstrayByMarksOfTheOutside()
{
    const QString marks = QString(phrase("x").front()) + u"%1"_s + phrase("x", {u"y"_s}).at(2);
    const QString crafted = marks.repeated(20000);
    QVERIFY(verbatim(crafted).english().size() < crafted.size());
}

void TestMessage::isWordedInEnglish_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << Message{"All well"}.english() << u"All well"_s;
    QTest::newRow("arguments") << Message{"%2 before %1", {u"a"_s, u"b"_s}}.english() << u"b before a"_s;
    QTest::newRow("an argument that looks like a place") << Message{"%1 %2", {u"%2"_s, u"x"_s}}.english() << u"%2 x"_s;
    QTest::newRow("a phrase") << about(phrase("door %1", {u"7"_s}), {"%1 opens at %2", {u"noon"_s}}).english()
                              << u"door 7 opens at noon"_s;
    QTest::newRow("a sentence in a sentence")
        << Message{"%1: %2", {u"a"_s, phrase(Message{"no %1, %2", {phrase("door %1", {u"7"_s}), u"b"_s}})}}.english()
        << u"a: no door 7, b"_s;
    QTest::newRow("words of the system in a sentence")
        << Message{"%1!", {phrase(verbatim(u"refused %1"_s))}}.english() << u"refused %1!"_s;
    QTest::newRow("nothing in a sentence") << Message{"%1!", {phrase(Message{})}}.english() << u"!"_s;
    QTest::newRow("a time") << Message{"until %1", {phrase(QDateTime({2026, 5, 13}, {18, 36, 14}, Qt::UTC))}}.english()
                            << u"until 2026-05-13 18:36:14 UTC"_s;
    QTest::newRow("a phrase within an argument")
        << Message{"see %1", {u"/x ("_s + phrase("door %1", {u"7"_s}) + u")"_s}}.english() << u"see /x (door 7)"_s;
    QTest::newRow("a counted phrase")
        << Message{"%1, %2", {phrase(Message{.text = "%n door(s)", .count = 1}), u"x"_s}}.english() << u"1 door, x"_s;
    const QDateTime time({2026, 5, 13}, {18, 36, 14}, Qt::UTC);
    QTest::newRow("a time of ISO") << Message{"until %1", {isoPhrase(time)}}.english()
                                   << u"until 2026-05-13T18:36:14Z"_s;
    QTest::newRow("a day") << Message{"on %1", {dayPhrase(time)}}.english() << u"on 2026-05-13"_s;
    QTest::newRow("an unknown time") << Message{"on %1", {isoPhrase({})}}.english() << u"on "_s;
    QTest::newRow("an amount") << Message{"%1 free", {amountPhrase(2716566528)}}.english() << u"2.53 GB free"_s;
    QTest::newRow("a figure") << Message{"%1 lines", {figurePhrase(u"1,526"_s)}}.english() << u"1,526 lines"_s;
    QTest::newRow("a phrase without end") << Message{"%1!", {phrase("door").chopped(1)}}.english() << u"door!"_s;
    QTest::newRow("phrases in words of the outside") << verbatim(u"a: "_s + phrase("door")).english() << u"a: door"_s;
    QTest::newRow("a place without argument") << Message{"100 %1"}.english() << u"100 %1"_s;
    QTest::newRow("one") << Message{.text = "%n file(s)", .count = 1}.english() << u"1 file"_s;
    QTest::newRow("many") << Message{.text = "%n file(s)", .count = 3}.english() << u"3 files"_s;
    QTest::newRow("not counted") << Message{"file(s)"}.english() << u"file(s)"_s;
    QTest::newRow("words of the system") << verbatim(u"Connection refused %1"_s).english()
                                         << u"Connection refused %1"_s;
}

void TestMessage::isWordedInEnglish()
{
    QFETCH(const QString, english);
    QTEST(english, "expected");
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
