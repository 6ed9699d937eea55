// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/verdictbanner.h"

#include "core/checkrunner.h"
#include "gui/direction.h"
#include "gui/glyphicon.h"
#include "gui/readable.h"
#include "gui/shades.h"
#include "gui/wording.h"
#include "ui_verdictbanner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

QString counted(const char *text, int count)
{
    return Message{.text = text, .count = count}.localized();
}

// What was skipped is not claimed to be well.
QString calmWords(const Verdict &verdict)
{
    const QList<CheckResult> results = verdict.report ? verdict.report->report().checks : QList<CheckResult>();
    const auto skipped = std::ranges::count_if(
        results, [](const CheckResult &result) { return result.outcome.status == Status::Skipped; });
    const int asked = static_cast<int>(results.size() - skipped);
    QStringList sentences{counted(QT_TRANSLATE_N_NOOP("Checks", "%n check(s) found nothing wrong."), asked)};
    if (skipped > 0)
        sentences << counted(QT_TRANSLATE_N_NOOP("Checks", "%n skipped, each with its reason."), int(skipped));
    return sentences.join(u' ');
}

// Of a check that failed itself all that is said: the remedy is to pass it on.
QString wordsToCopy(const Diagnosis &diagnosis)
{
    if (!isCrash(diagnosis.cause))
        return diagnosis.remedy.localized();
    QStringList words{diagnosis.headline.localized(), diagnosis.cause.localized(), diagnosis.remedy.localized()};
    words.removeDuplicates();
    return words.join(u'\n');
}

} // namespace

VerdictBanner::VerdictBanner(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::VerdictBanner>())
{
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_ui->headlineLabel->setFont(large);
    for (QLabel *const label : {m_ui->headlineLabel, m_ui->remedyLabel})
        keepAtLeadingSide(label);
    m_ui->moreButton->setMenu(new QMenu(m_ui->moreButton));
    connect(m_ui->copyButton, &QPushButton::clicked, this, &VerdictBanner::copyRemedy);
    connect(m_ui->showButton, &QPushButton::clicked, this, &VerdictBanner::showFirst);
    setVerdict({});
    whenLanguageChanges(this, [this] {
        m_ui->retranslateUi(this);
        setVerdict(m_verdict);
    });
}

VerdictBanner::~VerdictBanner() = default;

void VerdictBanner::setVerdict(const Verdict &verdict)
{
    m_verdict = verdict;
    const bool isRunning = verdict.stage == Verdict::Stage::Running;
    m_ui->progressBar->setMaximum(std::max(1, verdict.totalCount));
    m_ui->progressBar->setValue(verdict.finishedCount);
    m_ui->progressBar->setVisible(isRunning);
    m_ui->progressLabel->setVisible(isRunning);
    m_ui->progressLabel->setText(tr("%1 of %2").arg(verdict.finishedCount).arg(verdict.totalCount));

    const QList<Diagnosis> diagnosis = verdict.diagnosis();
    if (diagnosis.isEmpty())
        wordNoDiagnosis();
    else
        wordDiagnosis(diagnosis.first());
    m_ui->remedyLabel->setVisible(!m_ui->remedyLabel->text().isEmpty());
    m_ui->showButton->setVisible(!diagnosis.isEmpty());
    m_ui->copyButton->setVisible(!diagnosis.isEmpty() && !diagnosis.first().remedy.isEmpty());
    offerOthers(diagnosis.mid(1));
    m_ui->badge->setState(m_state);
    setAccessibleName(m_ui->headlineLabel->text());
    setAccessibleDescription(m_ui->remedyLabel->text());
    m_ui->copyButton->setAccessibleDescription(m_ui->remedyLabel->text());
    m_ui->showButton->setAccessibleDescription(m_ui->headlineLabel->text());
    update();
}

void VerdictBanner::wordDiagnosis(const Diagnosis &first)
{
    m_state = stateOf(first.severity);
    m_ui->headlineLabel->setText(readable(first.headline.localized()));
    m_ui->remedyLabel->setText(readable(first.remedy.localized()));
}

void VerdictBanner::wordNoDiagnosis()
{
    switch (m_verdict.stage) {
    case Verdict::Stage::Ready:
        m_state = RowState::Waiting;
        m_ui->headlineLabel->setText(tr("Not checked yet"));
        m_ui->remedyLabel->setText(tr("Run the checks to see what is wrong with this Codex installation."));
        return;
    case Verdict::Stage::Running:
        m_state = RowState::Running;
        m_ui->headlineLabel->setText(tr("Checking this Codex installation…"));
        m_ui->remedyLabel->setText(tr("Nothing wrong so far."));
        return;
    case Verdict::Stage::Stopped:
        m_state = RowState::Skipped;
        m_ui->headlineLabel->setText(tr("Stopped before everything was checked"));
        m_ui->remedyLabel->setText(tr("Run all checks again for a verdict."));
        return;
    case Verdict::Stage::Finished:
        m_state = RowState::Ok;
        m_ui->headlineLabel->setText(tr("No problem was found"));
        m_ui->remedyLabel->setText(calmWords(m_verdict));
        return;
    }
}

void VerdictBanner::offerOthers(const QList<Diagnosis> &diagnosis)
{
    m_ui->moreButton->setVisible(!diagnosis.isEmpty());
    m_ui->moreButton->setText(counted(QT_TRANSLATE_N_NOOP("Checks", "and %n more"), int(diagnosis.size())));
    QMenu *const menu = m_ui->moreButton->menu();
    menu->clear();
    for (const Diagnosis &other : diagnosis) {
        QString text = other.headline.localized();
        QAction *const action = menu->addAction(stateIcon(stateOf(other.severity)), text.replace(u'&', "&&"_L1));
        action->setStatusTip(other.remedy.localized());
        connect(action, &QAction::triggered, this, [this, id = other.checks.value(0)] { Q_EMIT showRequested(id); });
    }
}

void VerdictBanner::showFirst()
{
    if (hasDiagnosis())
        Q_EMIT showRequested(m_verdict.diagnosis().first().checks.value(0));
}

void VerdictBanner::copyRemedy()
{
    if (!hasDiagnosis())
        return;
    QGuiApplication::clipboard()->setText(wordsToCopy(m_verdict.diagnosis().first()));
    Q_EMIT copied();
}

void VerdictBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), bannerOf(palette(), m_state));
    painter.fillRect(0, height() - 1, width(), 1, shadesOf(palette()).line);
}

} // namespace doctor
