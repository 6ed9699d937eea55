// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/reportview.h"

#include "gui/accessibility.h"
#include "gui/checkmodel.h"
#include "gui/detailswindow.h"
#include "gui/statepage.h"
#include "ui_reportview.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

const QString splitterKey = u"splitter"_s;
const QString columnsKey = u"columns"_s;

} // namespace

ReportView::ReportView(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ReportView>())
{
    m_ui->setupUi(this);
    m_ui->splitter->setSizes({560, 680});
    connect(m_ui->checksPane, &ChecksPane::currentChanged, m_ui->detailsPane, &DetailsPane::setCheck);
    connect(m_ui->checksPane, &ChecksPane::currentChanged, this, &ReportView::choiceChanged);
    connect(m_ui->checksPane, &ChecksPane::selectionChanged, this, &ReportView::choiceChanged);
    connect(m_ui->checksPane, &ChecksPane::detailsRequested, this, &ReportView::openDetails);
    connect(m_ui->banner, &VerdictBanner::showRequested, this, &ReportView::choose);
    connect(m_ui->banner, &VerdictBanner::copied, this, [this] { Q_EMIT said(tr("The remedy was copied")); });
    connect(m_ui->detailsPane, &DetailsPane::copied, this, [this] { Q_EMIT said(tr("Copied")); });
}

ReportView::~ReportView() = default;

void ReportView::setModel(CheckModel *model)
{
    m_model = model;
    m_ui->checksPane->setModel(model);
}

void ReportView::setWriter(const OutcomeWriter &writer)
{
    m_writer = writer;
    m_ui->detailsPane->setWriter(writer);
}

void ReportView::setVerdict(const Verdict &verdict)
{
    const bool isOver = verdict.stage == Verdict::Stage::Finished || verdict.stage == Verdict::Stage::Stopped;
    const bool wasOver = m_stage == Verdict::Stage::Finished || m_stage == Verdict::Stage::Stopped;
    m_stage = verdict.stage;
    m_ui->banner->setVerdict(verdict);
    statePage()->setVerdict(verdict);
    if (!isOver || wasOver)
        return;
    announce(m_ui->banner, m_ui->banner->accessibleName() + u'\n' + m_ui->banner->accessibleDescription());
    if (!m_ui->checksPane->current().isValid())
        chooseSomething();
}

// What matters most; where all is well, the page that says so stays.
void ReportView::chooseSomething()
{
    if (m_ui->banner->hasDiagnosis())
        m_ui->banner->showFirst();
    else
        m_ui->checksPane->chooseFirst({RowState::Fail, RowState::Warning});
}

StatePage *ReportView::statePage() const
{
    return m_ui->detailsPane->statePage();
}

ChecksPane *ReportView::checks() const
{
    return m_ui->checksPane;
}

VerdictBanner *ReportView::banner() const
{
    return m_ui->banner;
}

void ReportView::choose(const QString &id)
{
    m_ui->checksPane->choose(m_model->indexOf(id));
}

void ReportView::openDetails(const QModelIndex &check)
{
    if (!check.isValid())
        return;
    auto *const window = new DetailsWindow(check.siblingAtColumn(CheckModel::CheckColumn), m_writer, this);
    window->show();
}

void ReportView::save(QSettings &settings) const
{
    settings.setValue(splitterKey, m_ui->splitter->saveState());
    settings.setValue(columnsKey, m_ui->checksPane->saveColumns());
}

void ReportView::restore(const QSettings &settings)
{
    m_ui->splitter->restoreState(settings.value(splitterKey).toByteArray());
    m_ui->checksPane->restoreColumns(settings.value(columnsKey).toByteArray());
}

} // namespace doctor
