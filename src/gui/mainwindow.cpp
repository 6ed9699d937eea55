// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/mainwindow.h"

#include "core/version.h"
#include "gui/checkmodel.h"
#include "gui/detailswindow.h"
#include "gui/glyphicon.h"
#include "gui/theme.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QSaveFile>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

const QList<RowState> problemStates{RowState::Fail, RowState::Warning};

QString filterOf(const ReportFormat &format)
{
    return u"%1 (*.%2)"_s.arg(format.name, format.suffix);
}

QLabel *quietLabel(const QString &name, QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setObjectName(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(8, 2, 8, 3);
    return label;
}

struct Failure {
    QString text;
    QString reason;
};

// Open, not executed: no event loop of its own.
void tell(QWidget *parent, const Failure &failure)
{
    auto *const box = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(), failure.text,
                                      QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(failure.reason);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

MainWindow::MainWindow(MainWindowParts parts, QWidget *parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::MainWindow>()), m_parts(std::move(parts))
{
    m_ui->setupUi(this);
    m_ui->checksPane->setModel(m_parts.model);
    m_ui->detailsPane->setWriter(m_parts.outcomeWriter);
    m_ui->splitter->setSizes({560, 680});
    fillToolBar();
    fillStatusBar();
    fillThemeMenu();
    connectActions();
    connectPanes();
    m_ui->checksPane->setFocus();
    updateActions();
    updateStatusBar();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    connect(m_ui->saveAction, &QAction::triggered, this, &MainWindow::askWhereToSave);
    connect(m_ui->copyAction, &QAction::triggered, this, &MainWindow::copyReport);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->runAllAction, &QAction::triggered, this, [this] { Q_EMIT runRequested({}); });
    connect(m_ui->runSelectedAction, &QAction::triggered, this, &MainWindow::runSelected);
    connect(m_ui->runFailedAction, &QAction::triggered, this, &MainWindow::runFailed);
    connect(m_ui->stopAction, &QAction::triggered, this, &MainWindow::stopRequested);
    connect(m_ui->startProgramsAction, &QAction::toggled, this, &MainWindow::startProgramsChanged);
    connect(m_ui->detailsAction, &QAction::triggered, this, [this] { openDetails(m_ui->checksPane->current()); });
    connect(m_ui->findAction, &QAction::triggered, m_ui->checksPane, &ChecksPane::focusFilter);
    connect(m_ui->problemsAction, &QAction::toggled, m_ui->checksPane, &ChecksPane::showProblemsOnly);
    connect(m_ui->expandAction, &QAction::triggered, m_ui->checksPane, &ChecksPane::expandAll);
    connect(m_ui->collapseAction, &QAction::triggered, m_ui->checksPane, &ChecksPane::collapseAll);
    connect(m_ui->diagnosisAction, &QAction::triggered, m_ui->banner, &VerdictBanner::showFirst);
    connect(m_ui->copyRemedyAction, &QAction::triggered, m_ui->banner, &VerdictBanner::copyRemedy);
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectPanes()
{
    connect(m_ui->checksPane, &ChecksPane::currentChanged, m_ui->detailsPane, &DetailsPane::setCheck);
    connect(m_ui->checksPane, &ChecksPane::currentChanged, this, &MainWindow::updateActions);
    connect(m_ui->checksPane, &ChecksPane::selectionChanged, this, &MainWindow::updateActions);
    connect(m_ui->checksPane, &ChecksPane::detailsRequested, this, &MainWindow::openDetails);
    connect(m_ui->banner, &VerdictBanner::showRequested, this,
            [this](const QString &id) { m_ui->checksPane->choose(m_parts.model->indexOf(id)); });
    connect(m_ui->banner, &VerdictBanner::copied, this, [this] { say(tr("The remedy was copied")); });
    connect(m_ui->detailsPane, &DetailsPane::copied, this, [this] { say(tr("Copied")); });
}

void MainWindow::fillToolBar()
{
    m_ui->runAllAction->setIcon(actionIcon("run"_L1, QPalette::HighlightedText));
    m_ui->runFailedAction->setIcon(actionIcon("again"_L1));
    m_ui->stopAction->setIcon(actionIcon("stop"_L1));
    m_ui->copyAction->setIcon(actionIcon("copy"_L1));
    m_ui->saveAction->setIcon(actionIcon("save"_L1));

    auto *const spring = new QWidget(this);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->toolBar->insertWidget(m_ui->copyAction, spring);
    auto *const consent = new QCheckBox(m_ui->startProgramsAction->text(), this);
    consent->setObjectName(u"startProgramsBox"_s);
    consent->setToolTip(m_ui->startProgramsAction->statusTip());
    consent->setStatusTip(m_ui->startProgramsAction->statusTip());
    connect(consent, &QCheckBox::toggled, m_ui->startProgramsAction, &QAction::setChecked);
    connect(m_ui->startProgramsAction, &QAction::toggled, consent, &QCheckBox::setChecked);
    m_ui->toolBar->insertWidget(m_ui->copyAction, consent);

    const QList<QAction *> actions = m_ui->toolBar->actions();
    for (QAction *const action : actions) {
        action->setIconVisibleInMenu(false);
        if (auto *const button = qobject_cast<QToolButton *>(m_ui->toolBar->widgetForAction(action))) {
            button->setAutoRaise(false);
            button->setFocusPolicy(Qt::StrongFocus);
            button->setAccessibleName(action->iconText());
        }
    }
    markPrimary(m_ui->toolBar->widgetForAction(m_ui->runAllAction));
}

void MainWindow::fillStatusBar()
{
    m_runLabel = quietLabel(u"runLabel"_s, this);
    m_promiseLabel = quietLabel(u"promiseLabel"_s, this);
    statusBar()->addWidget(m_runLabel);
    statusBar()->addPermanentWidget(m_promiseLabel);
}

void MainWindow::fillThemeMenu()
{
    auto *const group = new QActionGroup(this);
    const std::pair<QAction *, Theme> themes[] = {{m_ui->platformThemeAction, Theme::Platform},
                                                  {m_ui->lightThemeAction, Theme::Light},
                                                  {m_ui->darkThemeAction, Theme::Dark}};
    for (const auto &[action, theme] : themes) {
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            setTheme(theme);
            markPrimary(m_ui->toolBar->widgetForAction(m_ui->runAllAction));
        });
    }
}

// The one place where it is decided what can be done now.
void MainWindow::updateActions()
{
    const bool isRunning = m_verdict.stage == Verdict::Stage::Running;
    const bool hasReport = !isRunning && m_verdict.report;
    const bool hasCurrent = m_ui->checksPane->current().isValid();
    m_ui->runAllAction->setEnabled(!isRunning);
    m_ui->runSelectedAction->setEnabled(!isRunning && !m_ui->checksPane->selectedRows().isEmpty());
    m_ui->runFailedAction->setEnabled(!isRunning && !m_parts.model->rowsIn(problemStates).isEmpty());
    m_ui->stopAction->setEnabled(isRunning);
    m_ui->saveAction->setEnabled(hasReport && !m_parts.saveFormats.isEmpty());
    m_ui->copyAction->setEnabled(hasReport && m_parts.clipboardText);
    m_ui->detailsAction->setEnabled(hasCurrent);
    m_ui->diagnosisAction->setEnabled(m_ui->banner->hasDiagnosis());
    m_ui->copyRemedyAction->setEnabled(m_ui->banner->hasDiagnosis());
}

void MainWindow::setVerdict(const Verdict &verdict)
{
    const bool isOver = m_verdict.stage == Verdict::Stage::Running && verdict.stage != Verdict::Stage::Running;
    m_verdict = verdict;
    m_ui->banner->setVerdict(verdict);
    if (isOver && !m_ui->checksPane->current().isValid()) {
        if (m_ui->banner->hasDiagnosis())
            m_ui->banner->showFirst();
        else
            m_ui->checksPane->chooseFirst({RowState::Ok, RowState::Idle});
    }
    updateActions();
    updateStatusBar();
}

void MainWindow::updateStatusBar()
{
    const bool isOver = m_verdict.stage == Verdict::Stage::Finished || m_verdict.stage == Verdict::Stage::Stopped;
    QStringList facts;
    if (isOver) {
        const Message count{.text = QT_TRANSLATE_NOOP("Checks", "%n check(s)"), .count = m_verdict.finishedCount};
        facts << tr("%1 in %2").arg(count.localized(), wordOf(m_verdict.elapsed));
        if (const QString codex = m_verdict.report->report().codexVersion; !codex.isEmpty())
            facts << tr("Codex %1").arg(codex);
    }
    m_runLabel->setText(facts.join(u"     "_s));

    bool hasSent = false;
    bool hasStarted = false;
    const QList<CheckResult> results = isOver ? m_verdict.report->report().checks : QList<CheckResult>();
    for (const CheckResult &result : results) {
        hasSent = hasSent || !result.outcome.touched.hosts.isEmpty();
        hasStarted = hasStarted || !result.outcome.touched.programs.isEmpty();
    }
    m_promiseLabel->setText(hasStarted ? tr("Helper programs were started")
                            : hasSent  ? tr("Nothing was changed")
                                       : tr("Nothing was changed, nothing was sent"));
    m_promiseLabel->setVisible(isOver);
}

void MainWindow::runSelected()
{
    const QList<int> rows = m_ui->checksPane->selectedRows();
    if (!rows.isEmpty())
        Q_EMIT runRequested(rows);
}

void MainWindow::runFailed()
{
    const QList<int> rows = m_parts.model->rowsIn(problemStates);
    if (!rows.isEmpty())
        Q_EMIT runRequested(rows);
}

void MainWindow::askWhereToSave()
{
    QStringList filters;
    for (const ReportFormat &format : m_parts.saveFormats)
        filters << filterOf(format);
    auto *const dialog = new QFileDialog(this, tr("Save Report"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(m_parts.saveFormats.first().suffix);
    dialog->selectFile(u"codex-doctor-report.%1"_s.arg(m_parts.saveFormats.first().suffix));
    connect(dialog, &QFileDialog::filterSelected, dialog, [this, dialog, filters](const QString &filter) {
        dialog->setDefaultSuffix(m_parts.saveFormats.value(filters.indexOf(filter)).suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog](const QString &path) { saveReport(path, dialog->selectedNameFilter()); });
    dialog->open();
}

void MainWindow::saveReport(const QString &path, const QString &filter)
{
    if (!m_verdict.report || m_parts.saveFormats.isEmpty())
        return;
    ReportFormat chosen = m_parts.saveFormats.first();
    for (const ReportFormat &format : std::as_const(m_parts.saveFormats)) {
        if (filterOf(format) == filter)
            chosen = format;
    }
    for (const ReportFormat &format : std::as_const(m_parts.saveFormats)) {
        if (QFileInfo(path).suffix().compare(format.suffix, Qt::CaseInsensitive) == 0)
            chosen = format;
    }
    const QByteArray bytes = chosen.written(*m_verdict.report);
    if (!mayLeave(bytes))
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.commit())
        tell(this,
             {tr("The report could not be saved to %1.").arg(QDir::toNativeSeparators(path)), file.errorString()});
    else
        say(tr("Saved to %1").arg(QDir::toNativeSeparators(path)));
}

bool MainWindow::mayLeave(const QByteArray &bytes)
{
    const QString leak = m_verdict.report->leakIn(bytes);
    if (!leak.isEmpty())
        tell(this, {tr("The report holds a secret."), leak});
    return leak.isEmpty();
}

void MainWindow::copyReport()
{
    if (!m_verdict.report || !m_parts.clipboardText)
        return;
    const QByteArray bytes = m_parts.clipboardText(*m_verdict.report);
    if (!mayLeave(bytes))
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes));
    say(tr("The report was copied"));
}

void MainWindow::openDetails(const QModelIndex &check)
{
    if (!check.isValid())
        return;
    auto *const window = new DetailsWindow(check.siblingAtColumn(CheckModel::CheckColumn), m_parts.outcomeWriter, this);
    window->show();
}

void MainWindow::showAbout()
{
    auto *const box = new QMessageBox(QMessageBox::NoIcon, tr("About Codex Doctor"),
                                      tr("Codex Doctor %1").arg(version()), QMessageBox::Close, this);
    box->setInformativeText(
        tr("Finds out why a local Codex installation does not work, changes nothing while doing so, "
           "and writes a report that is safe to share."));
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::say(const QString &text)
{
    constexpr int shownFor = 5000;
    statusBar()->showMessage(text, shownFor);
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
