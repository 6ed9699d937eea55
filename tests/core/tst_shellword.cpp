// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/shellword.h"

#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

class TestShellWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_data();
    void quotes();
};

void TestShellWord::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << u"/home/ada/.codex"_s << u"/home/ada/.codex"_s;
    QTest::newRow("a blank") << u"/home/ada lovelace"_s << u"'/home/ada lovelace'"_s;
    QTest::newRow("a quote") << u"it's"_s << u"'it'\\''s'"_s;
    QTest::newRow("an expansion") << u"/a/$(id)"_s << u"'/a/$(id)'"_s;
    QTest::newRow("a line end") << u"/a\n"_s << u"'/a\n'"_s;
    QTest::newRow("nothing") << QString() << u"''"_s;
}

void TestShellWord::quotes()
{
    QFETCH(const QString, text);
    QTEST(shellWord(text), "word");
}

QTEST_APPLESS_MAIN(TestShellWord)
#include "tst_shellword.moc"
