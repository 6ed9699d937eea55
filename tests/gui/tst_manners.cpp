// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/checkspane.h"
#include "gui/detailspane.h"
#include "gui/statepage.h"
#include "gui/taskbar.h"
#include "gui/toolbar.h"
#include "madeup.h"
#include "rig.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

Outcome good()
{
    return {.summary = verbatim(u"All is well"_s), .details = {{u"place"_s, u"a nice one"_s}, {u"time"_s, u"now"_s}}};
}

Outcome bad()
{
    return {.status = Status::Fail,
            .summary = verbatim(u"It is broken"_s),
            .issues = {{.severity = Severity::Fail,
                        .cause = verbatim(u"A cause"_s),
                        .remedy = verbatim(u"A remedy"_s),
                        .headline = verbatim(u"A headline"_s)}}};
}

QTreeView *treeOf(const Rig &rig)
{
    return rig.window.findChild<QTreeView *>(u"tree"_s);
}

// What is looked for is pressed where the user's hands are: in the tree.
void press(const Rig &rig, const QKeySequence &keys)
{
    QTest::keySequence(treeOf(rig), keys);
}

bool isSeen(const Rig &rig, const QString &name)
{
    const auto *const widget = rig.window.findChild<QWidget *>(name);
    return widget && widget->isVisible();
}

} // namespace

class TestManners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysDoWhatTheMenuSays();
    void copyKeyCopiesValues();
    void fileDialogsAreAskedThroughTheSeam();
    void whatIsDisabledSaysWhy();
    void looksAreRestored();
    void selectionStaysWhileResultsArrive();
    void emptyStateOffersTheRun();
    void allGreenSaysWhatWasCheckedAndWhatToDo();
    void crashedCheckSaysWhatToDo();
    void longFigureCanBeScrolledAtOnce();
    void narrowToolBarKeepsEveryAction();
    void taskBarShowsTheShareThatIsDone();
};

void TestManners::keysDoWhatTheMenuSays()
{
    const Answer<Outcome> answer;
    Rig rig({checkAwaiting(u"test.later"_s, answer)});
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    const QSignalSpy runs(&rig.window, &MainWindow::runRequested);
    const QSignalSpy stops(&rig.window, &MainWindow::stopRequested);
    press(rig, Qt::Key_F5);
    QCOMPARE(runs.size(), 1);
    press(rig, Qt::Key_Escape);
    QCOMPARE(stops.size(), 1);
    press(rig, QKeySequence(Qt::CTRL | Qt::Key_F));
    QTRY_VERIFY(rig.window.findChild<QLineEdit *>(u"filterEdit"_s)->hasFocus());
}

void TestManners::copyKeyCopiesValues()
{
    Rig rig({checkGiving(u"test.good"_s, good())});
    rig.run();
    rig.window.showCheck(u"test.good"_s);
    rig.window.findChild<QTabWidget *>(u"tabs"_s)->setCurrentIndex(1);
    auto *const values = rig.window.findChild<QTableView *>(u"valuesView"_s);
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    values->setFocus();
    values->selectRow(0);
    QTest::keySequence(values, QKeySequence::Copy);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"place: a nice one"_s);
}

void TestManners::fileDialogsAreAskedThroughTheSeam()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.json"_s);
    QList<FileQuestion> questions;
    Rig rig({checkGiving(u"test.bad"_s, bad())}, [&](MainWindowParts &parts) {
        parts.reports.files.chooser = [&](QWidget *, const FileQuestion &question,
                                          const std::function<void(const FileAnswer &)> &chosen) {
            questions << question;
            chosen({path, {}});
        };
    });
    rig.run();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    press(rig, QKeySequence(Qt::CTRL | Qt::Key_S));
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(!questions.at(0).suggestion.isEmpty());
    const QSignalSpy opened(rig.window.files(), &ReportFiles::opened);
    press(rig, QKeySequence(Qt::CTRL | Qt::Key_O));
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(questions.at(1).suggestion.isEmpty());
    const QSignalSpy compared(rig.window.files(), &ReportFiles::comparisonRequested);
    rig.action(u"compareAction"_s)->trigger();
    QTRY_COMPARE(compared.size(), 1);
    QCOMPARE(rig.window.findChildren<QFileDialog *>().size(), 0);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *const window : windows) {
        if (window != &rig.window && window->isVisible())
            window->close();
    }
}

void TestManners::whatIsDisabledSaysWhy()
{
    Rig rig({checkGiving(u"test.good"_s, good())});
    const std::pair<QString, QString> before[] = {{u"stop"_s, u"Nothing is running"_s},
                                                  {u"save"_s, u"There is no report before the first run has ended"_s},
                                                  {u"runFailed"_s, u"No check failed or warns"_s},
                                                  {u"runSelected"_s, u"No check is chosen"_s},
                                                  {u"diagnosis"_s, u"There is no diagnosis"_s}};
    for (const auto &[name, reason] : before) {
        const QAction *const action = rig.action(name + u"Action"_s);
        QVERIFY2(!action->isEnabled(), qPrintable(name));
        QVERIFY2(action->toolTip().endsWith(u'\n' + reason), qPrintable(action->toolTip()));
    }
    rig.run();
    QVERIFY(rig.action(u"saveAction"_s)->isEnabled());
    QVERIFY(!rig.action(u"saveAction"_s)->toolTip().contains(u'\n'));
}

void TestManners::looksAreRestored()
{
    QSize size;
    QList<int> panes;
    int column = 0;
    {
        Rig rig({checkGiving(u"test.good"_s, good())});
        rig.window.resize(1100, 640);
        auto *const splitter = rig.window.findChild<QSplitter *>(u"splitter"_s);
        splitter->setSizes({400, 700});
        treeOf(rig)->header()->resizeSection(0, 171);
        QCoreApplication::processEvents();
        size = rig.window.size();
        panes = splitter->sizes();
        column = treeOf(rig)->header()->sectionSize(0);
        rig.window.close();
    }
    Rig again({checkGiving(u"test.good"_s, good())});
    QCoreApplication::processEvents();
    QCOMPARE(again.window.size(), size);
    QCOMPARE(again.window.findChild<QSplitter *>(u"splitter"_s)->sizes(), panes);
    QCOMPARE(treeOf(again)->header()->sectionSize(0), column);
}

void TestManners::selectionStaysWhileResultsArrive()
{
    const Answer<Outcome> later;
    Rig rig({checkGiving(u"test.good"_s, good()), checkAwaiting(u"test.later"_s, later),
             checkGiving(u"test.bad"_s, bad())});
    rig.window.showCheck(u"test.later"_s);
    const auto chosen = [&] { return treeOf(rig)->currentIndex().data(CheckModel::RowRole).toInt(); };
    const int place = treeOf(rig)->visualRect(treeOf(rig)->currentIndex()).y();
    rig.action(u"runAllAction"_s)->trigger();
    QTRY_COMPARE(rig.session.verdict().finishedCount, 2);
    QTRY_COMPARE(rig.text(u"headlineLabel"_s), u"A headline"_s);
    QCOMPARE(chosen(), 1);
    later.give(bad());
    QTRY_COMPARE(rig.session.verdict().stage, Verdict::Stage::Finished);
    QCOMPARE(chosen(), 1);
    QCOMPARE(treeOf(rig)->visualRect(treeOf(rig)->currentIndex()).y(), place); // nothing jumps
}

void TestManners::emptyStateOffersTheRun()
{
    Rig rig({checkGiving(u"test.good"_s, good())});
    QVERIFY(isSeen(rig, u"statePage"_s));
    QCOMPARE(rig.text(u"titleLabel"_s), u"Not checked yet"_s);
    rig.window.findChild<StatePage *>()->findChild<QPushButton *>(u"runAllButton"_s)->click();
    QTRY_COMPARE(rig.session.verdict().stage, Verdict::Stage::Finished);
}

void TestManners::allGreenSaysWhatWasCheckedAndWhatToDo()
{
    Rig rig({checkGiving(u"test.good"_s, good())});
    rig.run();
    QVERIFY(isSeen(rig, u"statePage"_s));
    QCOMPARE(rig.text(u"titleLabel"_s), u"No problem was found"_s);
    QVERIFY(rig.text(u"factsLabel"_s).startsWith(u"1 check · "));
    QVERIFY(isSeen(rig, u"adviceLabel"_s));
    for (const QString &name : {u"startProgramsButton"_s, u"shellButton"_s, u"saveButton"_s})
        QVERIFY2(isSeen(rig, name), qPrintable(name));
    rig.window.showCheck(u"test.good"_s);
    QVERIFY(!isSeen(rig, u"statePage"_s));
}

void TestManners::crashedCheckSaysWhatToDo()
{
    Check check = checkGiving(u"test.crash"_s, {});
    check.start = [](Environment &) -> QFuture<Outcome> { throw std::runtime_error("index out of range"); };
    Rig rig({check});
    rig.action(u"runAllAction"_s)->trigger();
    QTRY_COMPARE(rig.session.model().countOf(RowState::Fail), 1);
    QTRY_COMPARE(rig.session.verdict().stage, Verdict::Stage::Finished);
    const QStringList shown = rig.everythingShown();
    QVERIFY(shown.contains(u"The check itself failed: index out of range"_s));
    QVERIFY(!shown.filter(u"Run it again"_s).isEmpty());
    const QString told = u"The check itself failed: index out of range\n"
                         "Run it again; if it fails again, report it with this text."_s;
    const QList<QPushButton *> copies = rig.window.findChildren<QPushButton *>(u"copyButton"_s);
    QCOMPARE(copies.size(), 2); // the banner's and the card's
    for (QPushButton *const copy : copies) {
        QGuiApplication::clipboard()->clear();
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), told);
    }
    QVERIFY(rig.action(u"runFailedAction"_s)->isEnabled());
}

void TestManners::longFigureCanBeScrolledAtOnce()
{
    Rig rig({checkGiving(u"test.good"_s, good()), checkGiving(u"state.storage"_s, {.details = madeUpStorage()})});
    rig.window.resize(1100, 500);
    rig.run();
    rig.window.showCheck(u"state.storage"_s);
    QCoreApplication::processEvents();
    const auto *const area = rig.window.findChild<QScrollArea *>(u"summaryTab"_s);
    const QWidget *const cards = area->widget();
    QVERIFY(area->verticalScrollBar()->isVisible());
    QCOMPARE(cards->height(), cards->heightForWidth(cards->width()));
    QCOMPARE(area->verticalScrollBar()->maximum(), cards->height() - area->viewport()->height());
}

void TestManners::narrowToolBarKeepsEveryAction()
{
    Rig rig({checkGiving(u"test.good"_s, good())});
    auto *const bar = rig.window.findChild<QToolBar *>(u"toolBar"_s);
    QFont large = bar->font();
    large.setPointSizeF(large.pointSizeF() * 1.7); // as in a language of long words
    bar->setFont(large);
    for (const int width : {1400, 820}) {
        rig.window.resize(width, 600);
        QCoreApplication::processEvents();
        const QList<QAction *> actions = bar->actions();
        for (QAction *const action : actions) {
            const QWidget *const widget = bar->widgetForAction(action);
            QVERIFY2(widget && widget->isVisible(), qPrintable(action->text()));
            QVERIFY2(widget->geometry().right() < bar->width(), qPrintable(action->text()));
        }
    }
    // What lost its text keeps its name, and what it is for.
    const auto *const compare = qobject_cast<QToolButton *>(bar->widgetForAction(rig.action(u"compareAction"_s)));
    QCOMPARE(compare->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QVERIFY(!compare->accessibleName().isEmpty() && !compare->toolTip().isEmpty());
}

void TestManners::taskBarShowsTheShareThatIsDone()
{
    const QVariantMap running = taskBarValues({.stage = Verdict::Stage::Running, .finishedCount = 9, .totalCount = 36});
    QCOMPARE(running.value(u"progress"_s).toDouble(), 0.25);
    QVERIFY(running.value(u"progress-visible"_s).toBool());
    const QVariantMap over = taskBarValues({.stage = Verdict::Stage::Finished, .finishedCount = 36, .totalCount = 36});
    QVERIFY(!over.value(u"progress-visible"_s).toBool());
}

QTEST_MAIN(TestManners)
#include "tst_manners.moc"
