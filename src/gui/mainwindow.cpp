// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/mainwindow.h"

#include "gui/about.h"
#include "gui/checkmodel.h"
#include "gui/checkspane.h"
#include "gui/figures/timelinewindow.h"
#include "gui/filedrop.h"
#include "gui/glyphicon.h"
#include "gui/languages.h"
#include "gui/preferences.h"
#include "gui/reportstatus.h"
#include "gui/settings.h"
#include "gui/statepage.h"
#include "gui/taskbar.h"
#include "gui/thememenu.h"
#include "gui/toolbar.h"
#include "gui/verdictbanner.h"
#include "gui/wording.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

const QList<RowState> problemStates{RowState::Fail, RowState::Warning};
const QString groupKey = u"window"_s;
const QString geometryKey = u"geometry"_s;

} // namespace

MainWindow::MainWindow(MainWindowParts parts, QWidget *parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::MainWindow>()), m_parts(std::move(parts)),
      m_files(new ReportFiles(m_parts.reports.files, this))
{
    m_ui->setupUi(this);
    whenLanguageChanges(this, [this] { word(); });
    m_ui->view->setModel(m_parts.model);
    m_ui->view->setWriter(m_parts.reports.outcomeWriter);
    fillToolBar();
    fillStatusBar();
    connectFileActions();
    connectRunActions();
    connectViewActions();
    connectTarget();
    restoreLook();
    m_ui->view->checks()->focusTree();
    updateActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::word()
{
    forgetReasonsIn(this);
    m_ui->retranslateUi(this);
    statusBar()->clearMessage();
    wordTitle();
    wordStatus();
    updateActions();
}

void MainWindow::wordTitle()
{
    const QString target = m_target->words();
    setWindowTitle(target.isEmpty() ? tr("Codex Doctor") : tr("%1 – Codex Doctor").arg(target));
}

void MainWindow::wordStatus()
{
    m_runLabel->setText(runWords(m_verdict));
    m_promiseLabel->setText(promiseWords(m_verdict));
}

void MainWindow::connectFileActions()
{
    connect(m_ui->openAction, &QAction::triggered, m_files, &ReportFiles::askWhatToOpen);
    connect(m_ui->compareAction, &QAction::triggered, this,
            [this] { m_files->askWhatToCompareWith(m_verdict.report); });
    connect(m_ui->saveAction, &QAction::triggered, this, [this] { m_files->askWhereToSave(writable()); });
    connect(m_ui->copyAction, &QAction::triggered, this,
            [this] { m_files->copy(writable(), textOf, tr("The report was copied")); });
    connect(m_ui->copyLocalizedAction, &QAction::triggered, this,
            [this] { m_files->copy(writable(), localizedTextOf, tr("The report was copied")); });
    connect(m_ui->copyMarkdownAction, &QAction::triggered, this, [this] {
        m_files->copy(writable(), markdownOf, tr("The report was copied as it fits into a GitHub issue"));
    });
    m_feedback = new FeedbackMenu({m_ui->uploadAction, m_ui->outboxAction}, m_parts.feedback, this);
    connect(m_ui->quitAction, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(m_files, &ReportFiles::said, this, &MainWindow::say);
    connect(new FileDrop(this), &FileDrop::dropped, m_files, &ReportFiles::open);
    m_parts.reports.showMachine = [window = QPointer(this)] {
        if (window)
            window->showCheck({});
    };
    openWindowsFor(m_files, m_parts.reports);
}

void MainWindow::connectRunActions()
{
    connect(m_ui->runAllAction, &QAction::triggered, this, [this] { Q_EMIT runRequested({}); });
    connect(m_ui->runSelectedAction, &QAction::triggered, this, [this] { run(m_ui->view->checks()->selectedRows()); });
    connect(m_ui->runFailedAction, &QAction::triggered, this, [this] { run(m_parts.model->rowsIn(problemStates)); });
    connect(m_ui->stopAction, &QAction::triggered, this, &MainWindow::stopRequested);
    connect(m_ui->startProgramsAction, &QAction::toggled, this, &MainWindow::startProgramsChanged);
    new Consent(m_ui->startProgramsAction, m_parts.consent, this);
}

void MainWindow::connectTarget()
{
    m_target = new TargetMenu(
        {m_ui->homeAction, m_ui->programAction, m_ui->usualTargetAction, m_ui->shellAction, m_ui->recentMenu},
        m_parts.target, m_parts.shell, this);
    connect(m_target, &TargetMenu::changed, this, [this] {
        wordTitle();
        Q_EMIT restartRequested();
    });
}

void MainWindow::connectViewActions()
{
    ChecksPane *const checks = m_ui->view->checks();
    VerdictBanner *const banner = m_ui->view->banner();
    connect(m_ui->detailsAction, &QAction::triggered, this,
            [this, checks] { m_ui->view->openDetails(checks->current()); });
    connect(m_ui->findAction, &QAction::triggered, checks, &ChecksPane::focusFilter);
    connect(m_ui->problemsAction, &QAction::toggled, checks, &ChecksPane::showProblemsOnly);
    connect(m_ui->changedAction, &QAction::toggled, checks, &ChecksPane::showChangedOnly);
    connect(m_ui->severityAction, &QAction::toggled, checks, &ChecksPane::putSeverityFirst);
    connect(checks, &ChecksPane::filterCleared, this, [this] {
        m_ui->changedAction->setChecked(false);
        m_ui->problemsAction->setChecked(false);
    });
    connect(m_ui->expandAction, &QAction::triggered, checks, &ChecksPane::expandAll);
    connect(m_ui->collapseAction, &QAction::triggered, checks, &ChecksPane::collapseAll);
    connect(m_ui->diagnosisAction, &QAction::triggered, banner, &VerdictBanner::showFirst);
    connect(m_ui->copyRemedyAction, &QAction::triggered, banner, &VerdictBanner::copyRemedy);
    offerTimeline(m_ui->timelineAction, m_parts.model, this, [this](const QString &id) { showCheck(id); });
    connect(m_ui->aboutAction, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_ui->view, &ReportView::choiceChanged, this, &MainWindow::updateActions);
    connect(m_ui->view, &ReportView::said, this, &MainWindow::say);
    auto *const themes = new ThemeMenu({{m_ui->platformThemeAction, Theme::Platform},
                                        {m_ui->lightThemeAction, Theme::Light},
                                        {m_ui->darkThemeAction, Theme::Dark},
                                        {m_ui->contrastThemeAction, Theme::HighContrast}},
                                       this);
    connect(themes, &ThemeMenu::changed, this,
            [this] { markPrimary(m_ui->toolBar->widgetForAction(m_ui->runAllAction)); });
    connect(m_ui->preferencesAction, &QAction::triggered, this, [this, themes] {
        const RunOptions options = m_parts.feedback.options ? m_parts.feedback.options() : RunOptions();
        auto *const dialog = new Preferences(options, themes, m_parts.translationFolders, this);
        connect(dialog, &QDialog::accepted, this, &MainWindow::preferencesChanged);
        dialog->open();
    });
    m_ui->view->statePage()->setActions(
        {m_ui->runAllAction, {m_ui->startProgramsAction, m_ui->shellAction, m_ui->saveAction}});
}

void MainWindow::fillToolBar()
{
    const std::pair<QAction *, const char *> icons[] = {{m_ui->runFailedAction, "again"},
                                                        {m_ui->stopAction, "stop"},
                                                        {m_ui->compareAction, "compare"},
                                                        {m_ui->saveAction, "save"}};
    for (const auto &[action, name] : icons)
        action->setIcon(actionIcon(QLatin1StringView(name)));
    m_ui->runAllAction->setIcon(actionIcon("run"_L1, QPalette::HighlightedText));
    insertSpring(m_ui->toolBar, m_ui->compareAction);
    insertCheckBox(m_ui->toolBar, m_ui->compareAction, m_ui->startProgramsAction);
    nameButtons(m_ui->toolBar);
    fitButtons(m_ui->toolBar, {m_ui->compareAction, m_ui->saveAction, m_ui->stopAction, m_ui->runFailedAction});
    markPrimary(m_ui->toolBar->widgetForAction(m_ui->runAllAction));
}

void MainWindow::fillStatusBar()
{
    m_runLabel = quietLabel(u"runLabel"_s, {}, this);
    m_promiseLabel = quietLabel(u"promiseLabel"_s, {}, this);
    statusBar()->addWidget(m_runLabel);
    statusBar()->addPermanentWidget(m_promiseLabel);
}

// The one place where it is decided what can be done now.
void MainWindow::updateActions()
{
    const ChecksPane *const checks = m_ui->view->checks();
    const bool isRunning = m_verdict.stage == Verdict::Stage::Running;
    const bool hasReport = !isRunning && m_verdict.report;
    const bool hasDiagnosis = m_ui->view->banner()->hasDiagnosis();
    const bool isAtRunButton =
        std::ranges::any_of(QList{m_ui->runAllAction, m_ui->runFailedAction, m_ui->stopAction},
                            [this](QAction *action) { return m_ui->toolBar->widgetForAction(action)->hasFocus(); });
    const QString running = tr("The checks are running");
    const QString unrun = isRunning ? running : tr("There is no report before the first run has ended");
    enable(m_ui->runAllAction, !isRunning, running);
    enable(m_ui->runSelectedAction, !isRunning && !checks->selectedRows().isEmpty(),
           isRunning ? running : tr("No check is chosen"));
    enable(m_ui->runFailedAction, !isRunning && !m_parts.model->rowsIn(problemStates).isEmpty(),
           isRunning ? running : tr("No check failed or warns"));
    enable(m_ui->stopAction, isRunning, tr("Nothing is running"));
    if (isAtRunButton) // what was pressed is disabled now, and the next that is not may be anything
        m_ui->toolBar->widgetForAction(isRunning ? m_ui->stopAction : m_ui->runAllAction)->setFocus();
    enable(m_ui->saveAction, hasReport && m_files->canSave(), unrun);
    enable(m_ui->copyAction, hasReport, unrun);
    enable(m_ui->copyLocalizedAction, hasReport, unrun);
    m_ui->copyLocalizedAction->setVisible(!speaksEnglish());
    enable(m_ui->copyMarkdownAction, hasReport, unrun);
    enable(m_ui->uploadAction, hasReport && m_parts.feedback.sender, unrun);
    enable(m_ui->compareAction, hasReport && m_files->canOpen(), unrun);
    enable(m_ui->openAction, m_files->canOpen(), {});
    enable(m_ui->detailsAction, checks->current().isValid(), tr("No check is chosen"));
    enable(m_ui->diagnosisAction, hasDiagnosis, tr("There is no diagnosis"));
    enable(m_ui->copyRemedyAction, hasDiagnosis, tr("There is no diagnosis"));
}

void MainWindow::setVerdict(const Verdict &verdict)
{
    m_verdict = verdict;
    m_ui->view->setVerdict(verdict);
    m_feedback->setReport(verdict.stage == Verdict::Stage::Running ? nullptr : verdict.report);
    wordStatus();
    showInTaskBar(verdict);
    updateActions();
}

void MainWindow::showCheck(const QString &id)
{
    m_ui->view->choose(id);
    show();
    raise();
    activateWindow();
}

void MainWindow::run(const QList<int> &rows)
{
    if (!rows.isEmpty())
        Q_EMIT runRequested(rows);
}

void MainWindow::say(const QString &text)
{
    saySoon(statusBar(), text);
}

void MainWindow::restoreLook()
{
    QSettings settings = doctor::settings();
    settings.beginGroup(groupKey);
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_ui->view->restore(settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings = doctor::settings();
    settings.beginGroup(groupKey);
    settings.setValue(geometryKey, saveGeometry());
    m_ui->view->save(settings);
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    const bool result = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_isPainted) {
        m_isPainted = true;
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
    }
    return result;
}

} // namespace doctor
