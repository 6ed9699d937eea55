// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/ostext.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestOsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheSystem_data();
    void namesTheSystem();
    void tagsTheLanguage_data();
    void tagsTheLanguage();
};

void TestOsText::namesTheSystem_data()
{
    QTest::addColumn<QByteArray>("osRelease");
    QTest::addColumn<bool>("hasLsbProgram");
    QTest::addColumn<QString>("text");

    const QByteArray debian = "NAME=\"Debian GNU/Linux\"\nVERSION_ID=\"12\"\nVERSION_CODENAME=bookworm\nID=debian\n";
    QTest::newRow("lsb_release tells the codename") << debian << true << u"Debian 12.0.0 (bookworm) [64-bit]"_s;
    QTest::newRow("os-release does not") << debian << false << u"Debian 12.0.0 [64-bit]"_s;
    QTest::newRow("leading zeros are lost")
        << QByteArray("ID=ubuntu\nNAME=Ubuntu\nVERSION_ID=\"24.04\"\nVERSION_CODENAME=noble\n") << true
        << u"Ubuntu 24.4.0 (noble) [64-bit]"_s;
    QTest::newRow("four numbers stay text")
        << QByteArray("ID=debian\nVERSION_ID=12.5.1.2\n") << false << u"Debian 12.5.1.2 [64-bit]"_s;
    QTest::newRow("words stay text") << QByteArray("ID=kali\nVERSION_ID=2024.1-x\n") << false
                                     << u"Kali Linux 2024.1-x [64-bit]"_s;
    QTest::newRow("no version") << QByteArray("ID=arch\nBUILD_ID=rolling\n") << false << u"Arch Linux [64-bit]"_s;
    QTest::newRow("lsb_release says n/a")
        << QByteArray("ID=arch\nNAME=\"Arch Linux\"\n") << true << u"Arch Linux n/a [64-bit]"_s;
    QTest::newRow("lsb_release's name is unknown, the file's is not")
        << QByteArray("ID=opensuse-leap\nNAME=\"openSUSE Leap\"\nVERSION_ID=15.6\n") << true
        << u"openSUSE 15.6.0 [64-bit]"_s;
    QTest::newRow("single quotes") << QByteArray("ID='debian'\nVERSION_ID='12'\n") << false << u"Linux [64-bit]"_s;
    QTest::newRow("unknown") << QByteArray("ID=gentoo\nVERSION_ID=2\n") << false << u"Linux [64-bit]"_s;
    QTest::newRow("the first assignment, CRLF")
        << QByteArray("ID=fedora\r\nID=ubuntu\r\nVERSION_ID=41\r\n") << false << u"Fedora 41.0.0 [64-bit]"_s;
    QTest::newRow("nothing") << QByteArray() << true << u"Linux [64-bit]"_s;
}

void TestOsText::namesTheSystem()
{
    QFETCH(const QByteArray, osRelease);
    QFETCH(const bool, hasLsbProgram);
    const OsSources sources{.osRelease = osRelease, .hasLsbProgram = hasLsbProgram, .hasGetconf = true};
    QTEST(osText(sources).text(), "text");
    QVERIFY(osText({.osRelease = osRelease}).text().endsWith("[unknown bitness]"_L1));
}

void TestOsText::tagsTheLanguage_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("tag");

    QTest::newRow("none") << QStringList{{}, {}, {}, {}} << u"none"_s;
    QTest::newRow("C") << QStringList{{}, {}, {}, u"C.UTF-8"_s} << u"C"_s;
    QTest::newRow("first of LANGUAGE") << QStringList{u"de_AT:en"_s, {}, {}, u"fr_FR"_s} << u"de-AT"_s;
    QTest::newRow("modifier") << QStringList{{}, {}, u"pt_BR@x"_s, u"C"_s} << u"pt-BR"_s;
    QTest::newRow("empty first language") << QStringList{u":de"_s, {}, {}, u"en_US"_s} << QString();
}

void TestOsText::tagsTheLanguage()
{
    QFETCH(const QStringList, values);
    QFETCH(const QString, tag);
    QCOMPARE(languageTag(values).value_or(u"none"_s), tag);
}

QTEST_GUILESS_MAIN(TestOsText)
#include "tst_ostext.moc"
