// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/shades.h"

#include <QTest>

using namespace doctor;

class TestShades : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColourCanBeRead_data();
    void everyColourCanBeRead();
    void highContrastHasBordersAndReadableDisabledText();
    void onlyHighContrastIsTakenForIt();
};

void TestShades::everyColourCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QPalette blackOnYellow(Qt::black, QColor(Qt::yellow));
    blackOnYellow.setColor(QPalette::Base, Qt::yellow);
    QPalette whiteOnBlack(Qt::white, Qt::black);
    whiteOnBlack.setColor(QPalette::Base, Qt::black);
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("our high contrast") << highContrastPalette();
    QTest::newRow("grey") << QPalette(QColor(0xd4d0c8));
    QTest::newRow("high contrast, yellow") << blackOnYellow;
    QTest::newRow("high contrast, black") << whiteOnBlack;
}

void TestShades::everyColourCanBeRead()
{
    QFETCH(const QPalette, palette);
    const Shades shades = shadesOf(palette);
    for (const QColor &colour : {shades.dim, shades.accent, shades.fail, shades.warning, shades.ok}) {
        for (const QPalette::ColorRole surface : {QPalette::Window, QPalette::Base})
            QVERIFY2(contrast(colour, palette.color(surface)) >= 4.5, qPrintable(colour.name()));
    }
    QVERIFY(contrast(palette.color(QPalette::Text), shades.selection) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::Text), shades.code) >= 4.5);
}

void TestShades::highContrastHasBordersAndReadableDisabledText()
{
    const QPalette palette = highContrastPalette();
    const Shades shades = shadesOf(palette);
    QVERIFY(shades.isHighContrast);
    for (const QPalette::ColorRole surface : {QPalette::Window, QPalette::Base, QPalette::Button}) {
        QVERIFY(contrast(shades.line, palette.color(surface)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::ButtonText), palette.color(surface)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(surface)) >= 4.5);
    }
    QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::HighlightedText)) >= 7);
}

void TestShades::onlyHighContrastIsTakenForIt()
{
    QVERIFY(!shadesOf(lightPalette()).isHighContrast);
    QVERIFY(!shadesOf(darkPalette()).isHighContrast);
    QVERIFY(!shadesOf(QPalette(QColor(0xd4d0c8))).isHighContrast);
}

QTEST_GUILESS_MAIN(TestShades)
#include "tst_shades.moc"
