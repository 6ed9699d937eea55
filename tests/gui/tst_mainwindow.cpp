// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/detailswindow.h"
#include "rig.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

Outcome good()
{
    return {.summary = verbatim(u"All is well"_s), .details = {{u"place"_s, u"a nice one"_s}}};
}

Outcome bad()
{
    return {.status = Status::Fail,
            .summary = verbatim(u"The proxy refuses connections"_s),
            .issues = {{.severity = Severity::Fail,
                        .cause = verbatim(u"Nothing listens there"_s),
                        .remedy = verbatim(u"Run `start-proxy`."_s),
                        .root = {Cause::Proxy, u"127.0.0.1:1"_s},
                        .headline = verbatim(u"Codex cannot reach its provider"_s)}}};
}

QList<Check> goodAndBad()
{
    return {checkGiving(u"test.good"_s, good()), checkGiving(u"test.bad"_s, bad())};
}

QTreeView *treeOf(const Rig &rig)
{
    return rig.window.findChild<QTreeView *>(u"tree"_s);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensBeforeAnythingRuns();
    void runFillsTheTreeAndTheBanner();
    void bannerSaysWhenNothingIsWrong();
    void stopEndsTheRunAtOnce();
    void onlyWhatCanBeDoneIsOffered();
    void failedChecksRunAgainAlone();
    void remedyIsCopied();
    void cardOffersTheCommandOfItsRemedy();
    void doubleClickAndReturnOpenWindowsOfTheirOwn();
    void wordsInTheFilterNarrowTheTree();
    void bannerShowsItsCheckEvenIfFiltered();
    void saveDialogWritesTheChosenFile();
    void endingDecidesTheForm();
    void failedSaveIsSaid();
    void jsonOfTheChosenCheckIsShown();
    void everyActionHasShortcutAndTip();
};

void TestMainWindow::opensBeforeAnythingRuns()
{
    Rig rig(goodAndBad());
    const QSignalSpy painted(&rig.window, &MainWindow::painted);
    QTRY_COMPARE(painted.size(), 1);
    QCOMPARE(rig.session.verdict().stage, Verdict::Stage::Ready);
    QCOMPARE(rig.text(u"headlineLabel"_s), u"Not checked yet"_s);
    rig.window.resize(1000, 700);
    rig.window.repaint();
    QCoreApplication::processEvents();
    QCOMPARE(painted.size(), 1);
}

void TestMainWindow::runFillsTheTreeAndTheBanner()
{
    Rig rig(goodAndBad());
    rig.run();
    QCOMPARE(rig.session.model().countOf(RowState::Ok), 1);
    QCOMPARE(rig.session.model().countOf(RowState::Fail), 1);
    QCOMPARE(rig.text(u"headlineLabel"_s), u"Codex cannot reach its provider"_s);
    QCOMPARE(rig.text(u"remedyLabel"_s), u"Run `start-proxy`."_s);
    QVERIFY(rig.text(u"runLabel"_s).startsWith(u"2 checks in"));
    QCOMPARE(rig.text(u"promiseLabel"_s), u"Nothing was changed, nothing was sent"_s);
}

void TestMainWindow::bannerSaysWhenNothingIsWrong()
{
    Rig rig({checkGiving(u"test.good"_s, good())});
    rig.run();
    QCOMPARE(rig.text(u"headlineLabel"_s), u"No problem was found"_s);
    QCOMPARE(rig.text(u"remedyLabel"_s), u"1 check found nothing wrong."_s);
    QVERIFY(!rig.window.findChild<QPushButton *>(u"copyButton"_s)->isVisible());
}

void TestMainWindow::stopEndsTheRunAtOnce()
{
    const Answer<Outcome> never;
    Rig rig({checkGiving(u"test.good"_s, good()), checkAwaiting(u"test.never"_s, never)});
    rig.action(u"runAllAction"_s)->trigger();
    QTRY_COMPARE(rig.session.verdict().finishedCount, 1);
    QTRY_COMPARE(rig.session.model().countOf(RowState::Running), 1);
    rig.action(u"stopAction"_s)->trigger();
    QTRY_COMPARE(rig.session.verdict().stage, Verdict::Stage::Stopped);
    QCOMPARE(rig.session.model().countOf(RowState::Skipped), 1);
    QCOMPARE(rig.text(u"headlineLabel"_s), u"Stopped before everything was checked"_s);
}

void TestMainWindow::onlyWhatCanBeDoneIsOffered()
{
    const Answer<Outcome> answer;
    Rig rig({checkAwaiting(u"test.later"_s, answer)});
    const auto enabled = [&] {
        QStringList names;
        for (const QString &name : {u"runAll"_s, u"runFailed"_s, u"stop"_s, u"save"_s, u"copy"_s}) {
            if (rig.action(name + u"Action"_s)->isEnabled())
                names << name;
        }
        return names.join(u' ');
    };
    QCOMPARE(enabled(), u"runAll"_s);
    rig.action(u"runAllAction"_s)->trigger();
    QCOMPARE(enabled(), u"stop"_s);
    answer.give(bad());
    QTRY_COMPARE(enabled(), u"runAll runFailed save copy"_s);
}

void TestMainWindow::failedChecksRunAgainAlone()
{
    Rig rig(goodAndBad());
    rig.run();
    const QSignalSpy requests(&rig.window, &MainWindow::runRequested);
    rig.action(u"runFailedAction"_s)->trigger();
    QCOMPARE(requests.at(0).at(0).value<QList<int>>(), QList<int>{1});
    QCOMPARE(rig.session.model().countOf(RowState::Ok), 1); // the other keeps its outcome
    QTRY_COMPARE(rig.session.verdict().stage, Verdict::Stage::Finished);
    QCOMPARE(rig.session.verdict().report->report().checks.size(), 2);
}

void TestMainWindow::remedyIsCopied()
{
    Rig rig(goodAndBad());
    rig.run();
    rig.window.findChild<QPushButton *>(u"copyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Run `start-proxy`."_s);
}

void TestMainWindow::cardOffersTheCommandOfItsRemedy()
{
    Rig rig(goodAndBad());
    rig.run();
    const QList<QPushButton *> buttons = rig.window.findChildren<QPushButton *>(u"commandButton"_s);
    QVERIFY(!buttons.isEmpty()); // the last is of the newest card
    QPushButton *const button = buttons.last();
    QTRY_VERIFY(button->isVisible());
    button->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"start-proxy"_s);
}

void TestMainWindow::doubleClickAndReturnOpenWindowsOfTheirOwn()
{
    Rig rig(goodAndBad());
    rig.run();
    QTreeView *const tree = treeOf(rig);
    const QModelIndex check = tree->model()->index(0, 0, tree->model()->index(0, 0));
    const QPoint place = tree->visualRect(check).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(rig.window.findChildren<DetailsWindow *>().size(), 1);
    QTest::keyClick(tree, Qt::Key_Return);
    const QList<DetailsWindow *> windows = rig.window.findChildren<DetailsWindow *>();
    QCOMPARE(windows.size(), 2);
    QVERIFY(windows.at(0)->isVisible() && windows.at(1)->isVisible());
    QTest::keyClick(windows.at(1), Qt::Key_Escape);
    QTRY_COMPARE(rig.window.findChildren<DetailsWindow *>().size(), 1);
}

void TestMainWindow::wordsInTheFilterNarrowTheTree()
{
    Rig rig(goodAndBad());
    rig.run();
    rig.action(u"findAction"_s)->trigger();
    auto *const edit = rig.window.findChild<QLineEdit *>(u"filterEdit"_s);
    QTest::keyClicks(edit, u"nice one"_s);
    const QAbstractItemModel *const shown = treeOf(rig)->model();
    QCOMPARE(shown->rowCount(shown->index(0, 0)), 1);
    QTest::keyClicks(edit, u" elsewhere"_s);
    QCOMPARE(shown->rowCount(), 0);
    QVERIFY(rig.window.findChild<QWidget *>(u"noneLabel"_s)->isVisible());
}

void TestMainWindow::bannerShowsItsCheckEvenIfFiltered()
{
    Rig rig(goodAndBad());
    rig.run();
    rig.window.findChild<QLineEdit *>(u"filterEdit"_s)->setText(u"nice"_s);
    rig.window.findChild<QPushButton *>(u"showButton"_s)->click();
    QVERIFY(rig.text(u"placeLabel"_s).endsWith(u"test.bad"));
    QCOMPARE(treeOf(rig)->currentIndex().data(CheckModel::RowRole).toInt(), 1);
}

void TestMainWindow::saveDialogWritesTheChosenFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.json"_s);
    Rig rig(goodAndBad());
    rig.run();
    rig.action(u"saveAction"_s)->trigger();
    auto *const dialog = rig.window.findChild<QFileDialog *>(u"saveDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(report.value("overall_status"_L1).toString(), u"fail"_s);
    QVERIFY(report.value("checks"_L1).toObject().contains("test.bad"_L1));
}

void TestMainWindow::endingDecidesTheForm()
{
    const QTemporaryDir folder;
    Rig rig(goodAndBad());
    rig.run();
    rig.save({folder.filePath(u"report.TXT"_s), u"JSON report (*.json)"_s});
    QTRY_VERIFY(QFile::exists(folder.filePath(u"report.TXT"_s)));
    QFile file(folder.filePath(u"report.TXT"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("text of 2"));
}

void TestMainWindow::failedSaveIsSaid()
{
    const QTemporaryDir folder;
    Rig rig(goodAndBad());
    rig.run();
    rig.save({folder.filePath(u"missing/report.json"_s)});
    QTRY_VERIFY(rig.window.findChild<QMessageBox *>());
    const auto *const box = rig.window.findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QVERIFY(box->text().contains(u"missing/report.json"));
    QVERIFY(!box->informativeText().isEmpty());
}

void TestMainWindow::jsonOfTheChosenCheckIsShown()
{
    Rig rig(goodAndBad());
    rig.run();
    rig.window.findChild<QTabWidget *>(u"tabs"_s)->setCurrentIndex(3);
    const auto *const edit = rig.window.findChild<QPlainTextEdit *>(u"rawEdit"_s);
    QTRY_VERIFY(!edit->toPlainText().isEmpty());
    const QString shown = edit->toPlainText();
    QCOMPARE(QJsonDocument::fromJson(shown.toUtf8()).object().value("id"_L1).toString(), u"test.bad"_s);
}

void TestMainWindow::everyActionHasShortcutAndTip()
{
    Rig rig(goodAndBad());
    QList<QKeySequence> shortcuts;
    const QList<QAction *> actions = rig.window.findChildren<QAction *>(QRegularExpression(u"Action$"_s));
    QVERIFY(actions.size() > 15);
    for (const QAction *const action : actions) {
        if (action->objectName().startsWith(u'_'))
            continue; // of a line edit
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!shortcuts.contains(action->shortcut()), qPrintable(action->objectName()));
        shortcuts << action->shortcut();
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
