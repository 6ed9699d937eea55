// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "everywindow.h"
#include "gui/shades.h"
#include "gui/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QSettings>
#include <QStyleOption>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double ofText = 4.5;   // WCAG 2.1, 1.4.3
constexpr double ofShapes = 3.0; // 1.4.11

struct Named {
    const char *name = "";
    QColor colour = {};
};

constexpr RowState allStates[] = {RowState::Waiting, RowState::Running, RowState::Skipped, RowState::Idle,
                                  RowState::Ok,      RowState::Warning, RowState::Fail};

// What texts and icons lie on: panes, cards, commands, and the row that is chosen.
QList<Named> surfaces(const QPalette &palette, const Shades &shades)
{
    return {{"window", palette.color(QPalette::Window)},
            {"base", palette.color(QPalette::Base)},
            {"alternate row", palette.color(QPalette::AlternateBase)},
            {"card", shades.card},
            {"command", shades.code},
            {"chosen row", shades.selection}};
}

QStringList tooFaint(const QList<Named> &written, const QList<Named> &surfaces, double least)
{
    QStringList faint;
    for (const Named &text : written) {
        for (const Named &surface : surfaces) {
            if (const double is = contrast(text.colour, surface.colour); is < least)
                faint << u"%1 on %2: %3 (%4 on %5)"_s.arg(QLatin1StringView(text.name), QLatin1StringView(surface.name))
                             .arg(is, 0, 'f', 2)
                             .arg(text.colour.name(), surface.colour.name());
        }
    }
    return faint;
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path()); }
    void textCanBeRead_data() { addThemes(); }
    void textCanBeRead();
    void buttonsCanBeRead_data() { addThemes(); }
    void buttonsCanBeRead();
    void verdictCanBeRead_data() { addThemes(); }
    void verdictCanBeRead();
    void shapesCanBeSeen_data() { addThemes(); }
    void shapesCanBeSeen();
    void chosenRowsAreTinted_data() { addThemes(); }
    void chosenRowsAreTinted();

private:
    static void addThemes();

    QTemporaryDir m_settings;
};

void TestContrast::addThemes()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("high contrast") << Theme::HighContrast;
}

void TestContrast::textCanBeRead()
{
    QFETCH(const Theme, theme);
    setTheme(theme);
    const QPalette palette = QApplication::palette();
    const Shades shades = shadesOf(palette);
    QList<Named> written{{"text", palette.color(QPalette::Text)},
                         {"text of the window", palette.color(QPalette::WindowText)},
                         {"placeholder", palette.color(QPalette::PlaceholderText)},
                         {"text of less weight", shades.dim}};
    for (const RowState state : allStates)
        written.append({"word of a state", shades.colourOf(state)});
    const QStringList faint = tooFaint(written, surfaces(palette, shades), ofText);
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

// At rest, below the mouse and pressed; the primary one has the colours of a choice.
void TestContrast::buttonsCanBeRead()
{
    QFETCH(const Theme, theme);
    setTheme(theme);
    const QPalette palette = QApplication::palette();
    QStringList faint;
    for (const auto &[text, surface] :
         {std::pair{QPalette::ButtonText, QPalette::Button}, std::pair{QPalette::HighlightedText, QPalette::Highlight},
          std::pair{QPalette::ToolTipText, QPalette::ToolTipBase}}) {
        const QColor ink = palette.color(text);
        for (const double share : {0.0, 0.07, 0.16})
            faint << tooFaint({{"label", ink}}, {{"its button", shaded(palette.color(surface), ink, share)}}, ofText);
    }
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

void TestContrast::verdictCanBeRead()
{
    QFETCH(const Theme, theme);
    setTheme(theme);
    const QPalette palette = QApplication::palette();
    QList<Named> banners;
    for (const RowState state : {RowState::Fail, RowState::Warning, RowState::Ok})
        banners.append({"the verdict", bannerOf(palette, state)});
    const QStringList faint = tooFaint({{"text", palette.color(QPalette::WindowText)}}, banners, ofText);
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

void TestContrast::shapesCanBeSeen()
{
    QFETCH(const Theme, theme);
    setTheme(theme);
    const QPalette palette = QApplication::palette();
    const Shades shades = shadesOf(palette);
    const QList<Named> all = surfaces(palette, shades);
    QStringList faint = tooFaint({{"focus frame", shades.accent},
                                  {"edge of a field, of a hop that was not reached", shades.edge},
                                  {"box to tick", shades.dim}},
                                 all, ofShapes);
    for (const RowState state : allStates) {
        const Named icon{"icon of a state", shades.colourOf(state)};
        faint << tooFaint({icon}, all, ofShapes);
        faint << tooFaint({{"sign in its disc", palette.color(QPalette::Base)}}, {icon}, ofShapes);
        faint << tooFaint({icon}, {{"its banner", bannerOf(palette, state)}}, ofShapes);
    }
    faint << tooFaint({{"what is done", shades.accent}}, {{"what is to do", shades.track}}, ofShapes);
    if (shades.isHighContrast)
        faint << tooFaint({{"frame", shades.line}}, all, ofShapes);
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

// As the style paints them, also where a list is in a dialog.
void TestContrast::chosenRowsAreTinted()
{
    QFETCH(const Theme, theme);
    setTheme(theme);
    EveryWindow open;
    const QColor tint = shadesOf(QApplication::palette()).selection;
    for (auto *const view : std::initializer_list<QAbstractItemView *>{
             EveryWindow::find<QTreeView>(open.comparison, "tree"), EveryWindow::find<QTableView>(open.outbox, "table"),
             EveryWindow::find<QTreeView>(open.upload, "itemsList"), EveryWindow::find<QTreeView>(open.main, "tree")}) {
        view->setCurrentIndex(view->model()->index(0, 0));
        const QImage image = view->viewport()->grab().toImage();
        const QRect row = view->visualRect(view->currentIndex());
        const QColor is = image.pixelColor((row.topRight() - QPoint(3, -3)) * image.devicePixelRatio());
        QVERIFY2(is.rgb() == tint.rgb(), qPrintable(view->objectName() + u' ' + is.name() + u' ' + tint.name()));
    }
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
