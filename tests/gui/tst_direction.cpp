// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "everywindow.h"
#include "gui/celldelegate.h"
#include "gui/direction.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

// The text at the same place, whichever way the window runs.
QImage painted(const QString &text, Qt::LayoutDirection direction)
{
    QImage image(400, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    painter.drawText(image.rect(), int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                     text);
    return image;
}

bool hasMarks(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
}

} // namespace

class TestDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path()); }
    void technicalTextKeepsItsOrder_data();
    void technicalTextKeepsItsOrder();
    void wordsOfTheLanguageRunAsItDoes();
    void cellsAreMarkedWhereTheyArePainted();
    void nothingThatLeavesTheWindowHasMarks();
    void valuesStandBesideTheirNames();

private:
    QTemporaryDir m_settings;
};

void TestDirection::technicalTextKeepsItsOrder_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"8 ms"_s, u"79.1 GiB free"_s, u"~/.codex/config.toml:7"_s, u"2 copies; the updater"_s,
                                u"-c model_provider=lab"_s, u"127.0.0.1:3128"_s, u"`codex login`"_s, u"(none)"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestDirection::technicalTextKeepsItsOrder()
{
    QFETCH(const QString, text);
    QCOMPARE(isolated(text, Qt::LeftToRight), text);
    QCOMPARE(painted(isolated(text, Qt::RightToLeft), Qt::RightToLeft), painted(text, Qt::LeftToRight));
}

void TestDirection::wordsOfTheLanguageRunAsItDoes()
{
    const QString arabic = u"\u0641\u062d\u0635 7 \u0645\u0646 9."_s;
    QCOMPARE(painted(isolated(arabic, Qt::RightToLeft), Qt::RightToLeft), painted(arabic, Qt::RightToLeft));
}

void TestDirection::cellsAreMarkedWhereTheyArePainted()
{
    class Peek : public CellDelegate
    {
    public:
        using CellDelegate::initStyleOption;
    };
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"8 ms"_s));
    QStyleOptionViewItem option;
    option.direction = Qt::RightToLeft;
    Peek().initStyleOption(&option, model.index(0, 0));
    QCOMPARE(option.text, isolated(u"8 ms"_s, Qt::RightToLeft));
    QCOMPARE(model.index(0, 0).data().toString(), u"8 ms"_s);
}

// What is copied, read aloud, or written into a report.
void TestDirection::nothingThatLeavesTheWindowHasMarks()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    EveryWindow open;
    const QStringList texts = open.texts();
    for (const QString &text : texts)
        QVERIFY2(!hasMarks(text), qPrintable(text));
    QVERIFY(!hasMarks(QString::fromUtf8(textOf(open.report()))));
    for (const auto &[window, name] : std::initializer_list<std::pair<QWidget *, const char *>>{
             {&open.main, "copyValuesButton"}, {&open.main, "copyButton"}, {&open.comparison, "copyButton"}}) {
        QGuiApplication::clipboard()->clear();
        EveryWindow::find<QPushButton>(*window, name)->click();
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY2(!hasMarks(QGuiApplication::clipboard()->text()), name);
    }
}

void TestDirection::valuesStandBesideTheirNames()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QLabel label(u"1,702 files"_s);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    keepAtLeadingSide(&label);
    label.resize(400, 30);
    const QImage image = label.grab().toImage();
    const QRgb empty = image.pixel(1, 1);
    const auto isBlank = [&](int left, int right) {
        for (int x = left; x < right; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != empty)
                    return false;
            }
        }
        return true;
    };
    QVERIFY(isBlank(0, 200));
    QVERIFY(!isBlank(200, 400));
}

QTEST_MAIN(TestDirection)
#include "tst_direction.moc"
