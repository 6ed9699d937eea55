// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/reportwindow.h"

#include "gui/checkmodel.h"
#include "gui/checkspane.h"
#include "gui/comparisonwindow.h"
#include "gui/figures/timelinewindow.h"
#include "gui/filedrop.h"
#include "gui/reportstatus.h"
#include "gui/wording.h"
#include "ui_reportwindow.h"

#include <QFileInfo>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

QList<CheckInfo> infosOf(const Report &report)
{
    QList<CheckInfo> infos;
    for (const CheckResult &result : report.checks)
        infos.append(result.info);
    return infos;
}

Verdict verdictOf(const std::shared_ptr<const RedactedReport> &report)
{
    const int count = static_cast<int>(report->report().checks.size());
    return {.stage = Verdict::Stage::Finished, .finishedCount = count, .totalCount = count, .report = report};
}

} // namespace

ReportWindow::ReportWindow(OpenedReport report, const ReportWindowParts &parts, QWidget *parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::ReportWindow>()), m_report(std::move(report)), m_parts(parts),
      m_model(new CheckModel(infosOf(m_report.report->report()), this)), m_files(new ReportFiles(parts.files, this)),
      m_runLabel(quietLabel(u"runLabel"_s, {}, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    const RedactedReport &shown = *m_report.report;
    for (int row = 0; row < shown.report().checks.size(); ++row)
        m_model->setOutcome(row, shown.outcome(row), shown.report().checks.at(row).duration);
    m_ui->view->setModel(m_model);
    m_ui->view->setWriter(parts.outcomeWriter);
    m_ui->view->setVerdict(verdictOf(m_report.report));
    m_ui->view->checks()->focusTree();
    statusBar()->addWidget(m_runLabel);
    m_ui->originLabel->setToolTip(m_report.path);
    word();
    whenLanguageChanges(this, [this] {
        m_ui->retranslateUi(this);
        statusBar()->clearMessage();
        word();
    });
    connectActions();
    openWindowsFor(m_files, m_parts);
}

ReportWindow::~ReportWindow() = default;

void ReportWindow::word()
{
    setWindowTitle(tr("%1 – Saved Report – Codex Doctor").arg(QFileInfo(m_report.path).fileName()));
    QStringList lines{originWords(m_report)};
    for (const QString &remark : m_report.report->report().remarks)
        lines << valueWords(remark);
    m_ui->originLabel->setText(lines.join(u'\n'));
    m_runLabel->setText(reportWords(m_report.report->report()));
}

void ReportWindow::connectActions()
{
    const WritableReport report{.report = m_report.report};
    connect(m_ui->saveAction, &QAction::triggered, this, [this, report] { m_files->askWhereToSave(report); });
    connect(m_ui->copyAction, &QAction::triggered, this,
            [this, report] { m_files->copy(report, textOf, tr("The report was copied")); });
    connect(m_ui->copyMarkdownAction, &QAction::triggered, this, [this, report] {
        m_files->copy(report, markdownOf, tr("The report was copied as it fits into a GitHub issue"));
    });
    connect(m_ui->openAction, &QAction::triggered, m_files, &ReportFiles::askWhatToOpen);
    connect(m_ui->compareAction, &QAction::triggered, this, [this] { m_files->askWhatToCompareWith(m_report.report); });
    connect(m_ui->machineAction, &QAction::triggered, this, m_parts.showMachine);
    connect(m_ui->machineButton, &QPushButton::clicked, m_ui->machineAction, &QAction::trigger);
    connect(m_ui->closeAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->findAction, &QAction::triggered, m_ui->view->checks(), &ChecksPane::focusFilter);
    offerTimeline(m_ui->timelineAction, m_model, this, [this](const QString &id) { m_ui->view->choose(id); });
    connect(m_files, &ReportFiles::said, this, [this](const QString &text) { saySoon(statusBar(), text); });
    connect(m_ui->view, &ReportView::said, this, [this](const QString &text) { saySoon(statusBar(), text); });
    connect(new FileDrop(this), &FileDrop::dropped, m_files, &ReportFiles::open);
}

void openWindowsFor(ReportFiles *files, const ReportWindowParts &parts)
{
    QObject::connect(files, &ReportFiles::opened, files, [parts](const OpenedReport &report) {
        auto *const window = new ReportWindow(report, parts);
        window->show();
    });
    QObject::connect(files, &ReportFiles::comparisonRequested, files, [](const auto &one, const auto &other) {
        auto *const window = new ComparisonWindow(one, other);
        window->show();
    });
}

} // namespace doctor
