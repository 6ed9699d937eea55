// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/issuecard.h"

#include "core/checkrunner.h"
#include "gui/direction.h"
#include "gui/readable.h"
#include "gui/terminal.h"
#include "gui/wording.h"
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
    value->setText(readable(text));
}

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

// What a check that failed itself has to say to those who make it.
QString wordsToPassOn(const Issue &issue)
{
    QStringList words{issue.headline.localized(), issue.cause.localized(), issue.remedy.localized()};
    words.removeAll(QString());
    return words.join(u'\n');
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
    : Card(stateOf(issue.severity), parent), m_ui(std::make_unique<Ui::IssueCard>()), m_issue(issue)
{
    m_ui->setupUi(this);
    QFont bold = font();
    bold.setBold(true);
    m_ui->causeLabel->setFont(bold);
    for (QLabel *const label : {m_ui->causeLabel, m_ui->measuredLabel, m_ui->expectedLabel, m_ui->sourceLabel,
                                m_ui->certaintyLabel, static_cast<QLabel *>(m_ui->remedyLabel)})
        keepAtLeadingSide(label);
    word();
    whenLanguageChanges(this, [this] {
        m_ui->retranslateUi(this);
        word();
    });
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { copy(isCrash(m_issue.cause) ? wordsToPassOn(m_issue) : remedy()); });
    connect(m_ui->commandButton, &QPushButton::clicked, this, [this] { copy(commandIn(remedy())); });
    connect(m_ui->terminalButton, &QPushButton::clicked, this, [this] {
        copy(commandIn(remedy())); // to be pasted: nothing is run for the user
        openTerminal(QDir::homePath(), this);
    });
}

IssueCard::~IssueCard() = default;

void IssueCard::word()
{
    m_ui->causeLabel->setText(readable(m_issue.cause.localized()));
    setRow(m_ui->measuredName, m_ui->measuredLabel, m_issue.measured.localized());
    setRow(m_ui->expectedName, m_ui->expectedLabel, m_issue.expected.localized());
    setRow(m_ui->sourceName, m_ui->sourceLabel, valueWords(readable(m_issue.source)));
    setRow(m_ui->certaintyName, m_ui->certaintyLabel, certaintyWords(m_issue.certainty));
    const bool hasCommand = !commandIn(remedy()).isEmpty();
    m_ui->remedyBox->setVisible(!remedy().isEmpty());
    m_ui->remedyLabel->setText(readable(remedy()));
    m_ui->commandButton->setVisible(hasCommand);
    m_ui->terminalButton->setVisible(hasCommand);
    // What is written beside a button is not heard by those who come to it with the Tab key.
    m_ui->copyButton->setAccessibleDescription(m_ui->remedyLabel->text());
    m_ui->commandButton->setAccessibleDescription(readable(commandIn(remedy())));
    setAccessibleName(wordOf(stateOf(m_issue.severity)));
    setAccessibleDescription(m_ui->causeLabel->text());
}

} // namespace doctor
