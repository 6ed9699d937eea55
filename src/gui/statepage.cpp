// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/statepage.h"

#include "gui/wording.h"
#include "ui_statepage.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

struct StatePage::Words {
    RowState state = RowState::Waiting;
    QString title = {};
    QString facts = {};
    QString advice = {};
    QList<QAction *> actions = {};
};

namespace {

// The button of an action, as long as both live.
QPushButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *const button = new QPushButton(parent);
    button->setObjectName(action->objectName().replace("Action"_L1, "Button"_L1));
    followAction(button, action, [action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
    });
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

StatePage::StatePage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::StatePage>())
{
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_ui->titleLabel->setFont(large);
    m_ui->factsLabel->setForegroundRole(QPalette::PlaceholderText);
    setVerdict({});
    whenLanguageChanges(this, [this] { setVerdict(m_verdict); });
}

StatePage::~StatePage() = default;

void StatePage::setActions(const Actions &actions)
{
    m_actions = actions;
    setVerdict(m_verdict);
}

void StatePage::setVerdict(const Verdict &verdict)
{
    m_verdict = verdict;
    if (verdict.stage == Verdict::Stage::Finished && verdict.diagnosis().isEmpty())
        showWords(allIsWell());
    else if (verdict.stage == Verdict::Stage::Ready && m_actions.run)
        showWords({.title = tr("Not checked yet"),
                   .facts = tr("The checks read this Codex installation and ask its provider. They change nothing, "
                               "and start no program unless you allow it."),
                   .actions = {m_actions.run}});
    else
        showWords({.facts = tr("Choose a check to see what it found.")});
}

StatePage::Words StatePage::allIsWell() const
{
    const Report &report = m_verdict.report->report();
    QStringList facts{
        Message{.text = QT_TRANSLATE_N_NOOP("Checks", "%n check(s)"), .count = static_cast<int>(report.checks.size())}
            .localized()};
    if (report.generatedAt.isValid())
        facts << QLocale().toString(report.generatedAt.toLocalTime(), QLocale::ShortFormat);
    if (!report.codexVersion.isEmpty())
        facts << tr("Codex %1").arg(report.codexVersion);
    Words words{.state = RowState::Ok, .title = tr("No problem was found"), .facts = facts.join(u" · "_s)};
    if (!m_actions.ifItStillFails.isEmpty()) {
        words.advice =
            tr("If Codex still fails, let the checks see more, or pass the report on to somebody who helps:");
        words.actions = m_actions.ifItStillFails;
    }
    return words;
}

void StatePage::showWords(const Words &words)
{
    m_ui->badge->setState(words.state);
    m_ui->badge->setVisible(!words.title.isEmpty());
    m_ui->titleLabel->setText(words.title);
    m_ui->titleLabel->setVisible(!words.title.isEmpty());
    m_ui->factsLabel->setText(words.facts);
    m_ui->adviceLabel->setText(words.advice);
    m_ui->adviceLabel->setVisible(!words.advice.isEmpty());
    offer(words.actions);
}

void StatePage::offer(const QList<QAction *> &actions)
{
    if (actions == m_offered)
        return; // one of the buttons may have the focus
    m_offered = actions;
    while (QLayoutItem *const item = m_ui->actionsLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be where this comes from
        delete item;
    }
    for (QAction *const action : actions)
        m_ui->actionsLayout->addWidget(buttonOf(action, this), 0, Qt::AlignHCenter);
}

} // namespace doctor
