// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/issuecard.h"

#include "gui/terminal.h"
#include "ui_issuecard.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

namespace doctor {

namespace {

void setRow(QLabel *name, QLabel *value, const QString &text)
{
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setVisible(!text.isEmpty());
    value->setVisible(!text.isEmpty());
    value->setText(text);
}

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString certaintyWords(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Certain:
        return {};
    case Certainty::Likely:
        return IssueCard::tr("A likely cause; not everything was seen that would prove it");
    case Certainty::Possible:
        return IssueCard::tr("A possible cause; others would look the same");
    }
    Q_UNREACHABLE();
}

} // namespace

QString commandIn(const QString &remedy)
{
    const QStringList parts = remedy.split(u'`');
    return parts.size() == 3 ? parts.at(1) : QString();
}

IssueCard::IssueCard(const Issue &issue, QWidget *parent)
    : Card(stateOf(issue.severity), parent), m_ui(std::make_unique<Ui::IssueCard>())
{
    m_ui->setupUi(this);
    QFont bold = font();
    bold.setBold(true);
    m_ui->causeLabel->setFont(bold);
    m_ui->causeLabel->setText(issue.cause.localized());
    setRow(m_ui->measuredName, m_ui->measuredLabel, issue.measured.localized());
    setRow(m_ui->expectedName, m_ui->expectedLabel, issue.expected.localized());
    setRow(m_ui->sourceName, m_ui->sourceLabel, issue.source);
    setRow(m_ui->certaintyName, m_ui->certaintyLabel, certaintyWords(issue.certainty));

    const QString remedy = issue.remedy.localized();
    const QString command = commandIn(remedy);
    m_ui->remedyBox->setVisible(!remedy.isEmpty());
    m_ui->remedyLabel->setText(remedy);
    m_ui->commandButton->setVisible(!command.isEmpty());
    m_ui->terminalButton->setVisible(!command.isEmpty());
    setAccessibleName(wordOf(stateOf(issue.severity)));
    setAccessibleDescription(issue.cause.localized());
    connect(m_ui->copyButton, &QPushButton::clicked, this, [remedy] { copy(remedy); });
    connect(m_ui->commandButton, &QPushButton::clicked, this, [command] { copy(command); });
    connect(m_ui->terminalButton, &QPushButton::clicked, this, [this, command] {
        copy(command); // to be pasted: nothing is run for the user
        openTerminal(QDir::homePath(), this);
    });
}

IssueCard::~IssueCard() = default;

} // namespace doctor
