// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/checkspane.h"
#include "gui/comparisonmodel.h"
#include "gui/comparisonwindow.h"
#include "madeup.h"
#include "report/json.h"
#include "rig.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

RedactedReport reportOf(const QList<CheckResult> &results)
{
    return RedactedReport(makeReport(results, QDateTime::fromSecsSinceEpoch(1'700'000'000)), Redactor({}, {}));
}

// A window of this class that is shown, once there is one.
template<typename Window>
Window *shown()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *const window : windows) {
        if (auto *const found = qobject_cast<Window *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

QString textIn(const QWidget *window, const QString &label)
{
    return window->findChild<QLabel *>(label)->text();
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void openedReportIsMarkedAndShownWhole();
    void nothingRunsInAnOpenedReport();
    void droppedFileIsOpened();
    void whatIsNoReportIsSaid();
    void savedReportOpensAgain();
    void comparisonShowsWhatChanged();
    void comparisonModelHoldsTogether();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestReports::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"colleague.json"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(report::toJson(reportOf(madeUpResults())));
}

void TestReports::cleanup()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *const window : windows) {
        if (window->testAttribute(Qt::WA_DeleteOnClose))
            window->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestReports::openedReportIsMarkedAndShownWhole()
{
    Rig rig({});
    rig.window.files()->open({m_file});
    QTRY_VERIFY(shown<ReportWindow>());
    const auto *const window = shown<ReportWindow>();
    QVERIFY(window->windowTitle().startsWith(u"colleague.json"));
    QVERIFY(textIn(window, u"originLabel"_s).contains(u"colleague.json"));
    QVERIFY(textIn(window, u"headlineLabel"_s).startsWith(u"Codex cannot reach its provider"));
    int checks = 0;
    const QAbstractItemModel *const model = window->findChild<QTreeView *>(u"tree"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        checks += model->rowCount(model->index(row, 0));
    QCOMPARE(checks, madeUpResults().size());
}

void TestReports::nothingRunsInAnOpenedReport()
{
    Rig rig({});
    rig.window.files()->open({m_file});
    QTRY_VERIFY(shown<ReportWindow>());
    const QList<QAction *> actions = shown<ReportWindow>()->findChildren<QAction *>();
    for (const QAction *const action : actions)
        QVERIFY2(!action->objectName().startsWith(u"run"), qPrintable(action->objectName()));
}

void TestReports::droppedFileIsOpened()
{
    Rig rig({});
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_file)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&rig.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&rig.window, &drop);
    QTRY_VERIFY(shown<ReportWindow>());
}

void TestReports::whatIsNoReportIsSaid()
{
    Rig rig({});
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"checks\": [");
    file.close();
    rig.window.files()->open({m_file});
    QTRY_VERIFY(rig.window.findChild<QMessageBox *>());
    QVERIFY(rig.window.findChild<QMessageBox *>()->informativeText().contains(u"colleague.json"));
    QVERIFY(!shown<ReportWindow>());
}

void TestReports::savedReportOpensAgain()
{
    Rig rig({checkGiving(u"test.good"_s, {.summary = verbatim(u"All is well"_s)})});
    rig.run();
    const QString path = m_folder->filePath(u"own.json"_s);
    rig.save({path});
    QTRY_VERIFY(QFile::exists(path));
    rig.window.files()->open({path});
    QTRY_VERIFY(shown<ReportWindow>());
    QCOMPARE(textIn(shown<ReportWindow>(), u"headlineLabel"_s), u"No problem was found"_s);
}

void TestReports::comparisonShowsWhatChanged()
{
    const auto before = std::make_shared<RedactedReport>(reportOf(madeUpResults().mid(0, 6)));
    const auto after = std::make_shared<RedactedReport>(
        makeReport(madeUpResults(), QDateTime::fromSecsSinceEpoch(1'750'000'000)), Redactor({}, {}));
    auto *const window = new ComparisonWindow(after, before); // in the wrong order: time tells
    window->show();
    auto *const copy = window->findChild<QPushButton *>(u"copyButton"_s);
    QTRY_VERIFY(copy->isEnabled());
    QCOMPARE(textIn(window, u"headlineLabel"_s), u"Something got worse"_s);
    copy->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"network.provider_reachability"));
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!shown<ComparisonWindow>());
}

void TestReports::comparisonModelHoldsTogether()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(report::compare(reportOf(madeUpResults().mid(0, 6)), reportOf(madeUpResults())));
    QCOMPARE(model.rowCount(), madeUpResults().size() - 6);
    QCOMPARE(model.index(0, ComparisonModel::BeforeColumn).data().toString(), u"not in this report"_s);
    model.setComparison({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
