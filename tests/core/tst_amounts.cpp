// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/amounts.h"

#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

class TestAmounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsBytesAsCodexDoctorDoes_data();
    void wordsBytesAsCodexDoctorDoes();
    void findsAmountsInTexts_data();
    void findsAmountsInTexts();
    void countsThings();
};

void TestAmounts::wordsBytesAsCodexDoctorDoes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << qint64{0} << u"0 B"_s;
    QTest::newRow("bytes") << qint64{1023} << u"1023 B"_s;
    QTest::newRow("a kilobyte") << qint64{1024} << u"1.00 KB"_s;
    QTest::newRow("kilobytes") << qint64{1536} << u"1.50 KB"_s;
    QTest::newRow("a megabyte") << qint64{1} * 1024 * 1024 << u"1.00 MB"_s;
    QTest::newRow("gigabytes") << qint64{2716566814} << u"2.53 GB"_s;
    QTest::newRow("no unit above") << qint64{5} * 1024 * 1024 * 1024 * 1024 << u"5120.00 GB"_s;
}

void TestAmounts::wordsBytesAsCodexDoctorDoes()
{
    QFETCH(const qint64, bytes);
    QTEST(amountText(bytes), "text");
}

void TestAmounts::findsAmountsInTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes"); // -1: there is none

    QTest::newRow("bytes") << u"12 B"_s << qint64{12};
    QTest::newRow("in a sentence") << u"8 files (1.50 KB in all, 3 MB free)"_s << qint64{1536};
    QTest::newRow("megabytes") << u"2.00 MB"_s << qint64{2} * 1024 * 1024;
    QTest::newRow("gigabytes, rounded") << u"2.53 GB"_s << qint64{2716566815};
    QTest::newRow("a number alone") << u"12 files"_s << qint64{-1};
    QTest::newRow("another unit") << u"12 TB"_s << qint64{-1};
    QTest::newRow("part of a word") << u"v1.12 BC x12 B2"_s << qint64{-1};
    QTest::newRow("nothing") << QString() << qint64{-1};
}

void TestAmounts::findsAmountsInTexts()
{
    QFETCH(const QString, text);
    QTEST(amountIn(text).value_or(-1), "bytes");
}

void TestAmounts::countsThings()
{
    QCOMPARE(grouped(1526), u"1,526"_s);
    QCOMPARE(counted(1, u"file"_s), u"1 file"_s);
    QCOMPARE(counted(0, u"file"_s), u"0 files"_s);
    QCOMPARE(counted(20000, u"file"_s), u"20,000 files"_s);
}

QTEST_GUILESS_MAIN(TestAmounts)
#include "tst_amounts.moc"
