// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/accessibility.h"
#include "gui/checkspane.h"
#include "gui/reportview.h"
#include "gui/verdictbanner.h"
#include "madeup.h"
#include "rig.h"

#include <QAccessible>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

// tests/gui/drive.py does the same in the real window; here is what one of its steps would hardly name.
namespace {

Outcome bad()
{
    return {.status = Status::Fail,
            .summary = verbatim(u"It is broken"_s),
            .issues = {{.severity = Severity::Fail,
                        .cause = verbatim(u"A cause"_s),
                        .remedy = verbatim(u"Run `codex login`."_s),
                        .headline = verbatim(u"A headline"_s)}}};
}

QList<Check> threeChecks()
{
    return {checkGiving(u"test.one"_s, {.summary = verbatim(u"Well"_s)}), checkGiving(u"test.two"_s, bad()),
            checkGiving(u"test.three"_s, {.summary = verbatim(u"Well"_s)})};
}

QTreeView *treeOf(const Rig &rig)
{
    return rig.window.findChild<QTreeView *>(u"tree"_s);
}

QAccessibleInterface *cellOf(QTreeView *tree, const QString &name)
{
    QAccessibleInterface *const table = QAccessible::queryAccessibleInterface(tree);
    for (int i = 0; i < table->childCount(); ++i) {
        if (table->child(i)->text(QAccessible::Name) == name)
            return table->child(i);
    }
    return nullptr;
}

// Where the Tab key goes, from the tree until it is there again.
QWidgetList wayOfTab(Rig &rig)
{
    constexpr qsizetype most = 60;
    treeOf(rig)->setFocus();
    QWidgetList way;
    do {
        QTest::keyClick(rig.window.focusWidget(), Qt::Key_Tab);
        way << rig.window.focusWidget();
    } while (way.last() != treeOf(rig) && way.size() < most);
    return way;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibleRoles(); }
    void tabComesToEverythingThatIsSeen();
    void cardsComeAfterTheirTab();
    void focusStaysInThePaneWhenCardsAreMadeAnew();
    void chosenCellChoosesItsRow();
    void rowSaysItsStatusInEveryCell();
    void buttonsSayWhatIsWrittenBesideThem();
    void ownWidgetsHaveRoles();
};

void TestAccessibility::tabComesToEverythingThatIsSeen()
{
    Rig rig(threeChecks());
    rig.run();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    const QWidgetList way = wayOfTab(rig);
    QCOMPARE(way.last(), treeOf(rig));
    const QWidgetList all = rig.window.findChildren<QWidget *>();
    for (QWidget *const widget : all) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (isStop && widget->isVisible() && widget->isEnabled())
            QVERIFY2(way.contains(widget), qPrintable(widget->objectName()));
    }
}

void TestAccessibility::cardsComeAfterTheirTab()
{
    Rig rig(threeChecks());
    rig.run();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    const QWidgetList way = wayOfTab(rig);
    const auto place = [&](const QString &name) { return way.indexOf(rig.window.findChild<QWidget *>(name)); };
    QVERIFY(place(u"summaryTab"_s) >= 0);
    QCOMPARE(place(u"commandButton"_s), place(u"summaryTab"_s) + 1);
}

void TestAccessibility::focusStaysInThePaneWhenCardsAreMadeAnew()
{
    Rig rig(threeChecks());
    rig.run();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    rig.window.findChild<QWidget *>(u"commandButton"_s)->setFocus();
    rig.run();
    QCOMPARE(rig.window.focusWidget()->objectName(), u"summaryTab"_s);
}

// As assistive programs do, which can but choose single cells.
void TestAccessibility::chosenCellChoosesItsRow()
{
    Rig rig(threeChecks());
    rig.run();
    QTreeView *const tree = treeOf(rig);
    rig.window.showCheck(u"test.one"_s);
    QAccessibleInterface *const cell = cellOf(tree, u"A check, Failed"_s);
    QVERIFY(cell);
    cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_VERIFY(rig.text(u"placeLabel"_s).endsWith(u"test.two"_s));
    QVERIFY(tree->selectionModel()->isRowSelected(tree->currentIndex().row(), tree->currentIndex().parent()));
    cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(!tree->selectionModel()->isSelected(tree->currentIndex()));
    QVERIFY(!tree->selectionModel()->isSelected(tree->currentIndex().siblingAtColumn(CheckModel::ResultColumn)));
}

void TestAccessibility::rowSaysItsStatusInEveryCell()
{
    Rig rig(threeChecks());
    rig.run();
    QAccessibleInterface *const first = cellOf(treeOf(rig), u"A check, Failed"_s);
    QVERIFY(first);
    QCOMPARE(first->text(QAccessible::Description), u"It is broken"_s);
    QVERIFY(cellOf(treeOf(rig), u"Failed: It is broken"_s));
}

void TestAccessibility::buttonsSayWhatIsWrittenBesideThem()
{
    Rig rig(threeChecks());
    rig.run();
    rig.window.showCheck(u"test.two"_s);
    const auto described = [&](const QString &name) {
        return QAccessible::queryAccessibleInterface(rig.window.findChild<QWidget *>(name))
            ->text(QAccessible::Description);
    };
    QCOMPARE(described(u"commandButton"_s), u"codex login"_s);
    QCOMPARE(described(u"summaryTab"_s), u"Failed: It is broken"_s);
    QCOMPARE(described(u"showButton"_s), u"A headline"_s);
}

void TestAccessibility::ownWidgetsHaveRoles()
{
    Rig rig(threeChecks());
    rig.run();
    const auto roleOf = [](QWidget *widget) { return QAccessible::queryAccessibleInterface(widget)->role(); };
    QCOMPARE(roleOf(rig.window.findChild<VerdictBanner *>()), QAccessible::Notification);
    QCOMPARE(roleOf(rig.window.findChild<QWidget *>(u"summaryTab"_s)), QAccessible::Grouping);
    QCOMPARE(roleOf(rig.window.findChild<QWidget *>(u"commandButton"_s)), QAccessible::PushButton);
}

QTEST_MAIN(TestAccessibility)

#include "tst_accessibility.moc"
