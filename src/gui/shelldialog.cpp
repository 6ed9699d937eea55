// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/shelldialog.h"

#include "core/redactedreport.h"
#include "core/redactor.h"
#include "core/secretnames.h"
#include "gui/celldelegate.h"
#include "gui/dialogheight.h"
#include "gui/secretsof.h"
#include "gui/worker.h"
#include "ui_shelldialog.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

using Row = ShellDialog::Row;
enum Column { NameColumn, SessionColumn, ShellColumn };

// Of a variable that does not matter here, and of a secret, no value is shown.
Words worded(const VariableDifference &difference, const QString &value, const Redactor &redactor)
{
    if (value.isNull())
        return [] { return ShellDialog::tr("not set"); };
    if (value.isEmpty())
        return [] { return ShellDialog::tr("set, and empty"); };
    if (!difference.matters || isSecretVariable(difference.name, value))
        return [] { return ShellDialog::tr("set"); };
    return asTheyAre(redactor.redacted(value));
}

Row rowOf(const VariableDifference &difference, const Redactor &redactor)
{
    Row row{.name = difference.name,
            .session = worded(difference, difference.session, redactor),
            .shell = worded(difference, difference.shell, redactor),
            .matters = difference.matters};
    const bool isPath = difference.name == "PATH"_L1 && !difference.session.isNull() && !difference.shell.isNull();
    if (isPath) {
        const QString words = pathWords(difference.session, difference.shell);
        row.shell = asTheyAre(redactor.redacted(words));
        if (words.isEmpty())
            row.shell = [] { return ShellDialog::tr("the same folders in another order"); };
    } else if (row.session() == row.shell()) {
        row.shell = [] { return ShellDialog::tr("set to another value"); };
    }
    return row;
}

// With the secrets of both, and what is known besides.
Redactor redactorFor(const RunOptions &session, const LoginShell &shell,
                     const std::shared_ptr<const SecretStore> &known)
{
    SecretStore secrets;
    learn(secrets, known);
    learnVariables(secrets, session.variables);
    learnVariables(secrets, shell.variables);
    return Redactor(secrets, session);
}

QList<Row> rowsOf(const RunOptions &session, const LoginShell &shell, const Redactor &redactor)
{
    QList<Row> rows;
    const QList<VariableDifference> found = differences(session.variables, shell.variables);
    for (const VariableDifference &difference : found)
        rows << rowOf(difference, redactor);
    return rows;
}

} // namespace

ShellDialog::ShellDialog(ShellParts parts, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ShellDialog>()), m_parts(std::move(parts)),
      m_session(m_parts.options())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_question = [this] {
        return tr("A program that is started from the desktop often lacks the PATH and the proxy of a terminal. May %1 "
                  "be started once, to see what it sets? It reads your start-up files, and is ended after some seconds "
                  "with all that it started.")
            .arg(m_session.variables.value(u"SHELL"_s, tr("the login shell")));
    };
    word();
    whenLanguageChanges(this, [this] {
        m_ui->retranslateUi(this);
        word();
        wordTable();
    });
    m_ui->table->setItemDelegate(new CellDelegate(m_ui->table));
    m_ui->table->hide();
    m_ui->stateLabel->hide();
    m_ui->useButton->hide();
    m_ui->cancelButton->setDefault(true);
    fitHeight(this); // it grows with what is found
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->startButton, &QPushButton::clicked, this, &ShellDialog::start);
    connect(m_ui->useButton, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_shell);
        accept();
    });
}

ShellDialog::~ShellDialog() = default;

void ShellDialog::word()
{
    m_ui->questionLabel->setText(m_question());
    if (m_state)
        m_ui->stateLabel->setText(m_state());
    if (m_startTip)
        m_ui->startButton->setToolTip(m_startTip());
    if (m_useTip)
        m_ui->useButton->setToolTip(m_useTip());
}

void ShellDialog::start()
{
    m_ui->startButton->setEnabled(false);
    m_startTip = [] { return tr("It has been started"); };
    m_state = [] { return tr("The shell is starting…"); };
    word();
    m_ui->stateLabel->show();
    growInHeight(this);
    RunOptions options = m_session;
    options.startPrograms = true; // the button is the consent, to this one
    m_environment = std::make_unique<Environment>(options);
    whenGiven(this, m_parts.asker(*m_environment), [this](const LoginShell &shell) { take(shell); });
}

void ShellDialog::take(const LoginShell &shell)
{
    m_shell = shell;
    if (shell.isAnswered())
        inWorker(
            this,
            [session = m_session, shell, known = m_parts.secrets] {
                return rowsOf(session, shell, redactorFor(session, shell, known));
            },
            [this](const QList<Row> &rows) { showDifference(rows); });
    else
        inWorker(
            this,
            [session = m_session, shell, known = m_parts.secrets] {
                return redacted(shell.errorText, redactorFor(session, shell, known));
            },
            [this](const Message &failure) { showFailure(failure); });
}

void ShellDialog::showFailure(const Message &failure)
{
    m_state = [failure] {
        return tr("The login shell did not tell its variables: %1. The checks go on judging by this session.")
            .arg(failure.localized());
    };
    m_startTip = [] { return tr("Start it again"); };
    word();
    m_ui->startButton->setEnabled(true);
    growInHeight(this);
}

void ShellDialog::showDifference(const QList<Row> &rows)
{
    m_rows = rows;
    for (const Row &row : rows) {
        auto *const item = new QTreeWidgetItem(m_ui->table);
        QFont bold = font();
        bold.setBold(row.matters);
        item->setFont(NameColumn, bold);
        const QFontMetrics metrics(bold);
        item->setSizeHint(NameColumn, {metrics.horizontalAdvance(row.name) + 16, metrics.height() + 8});
    }
    const auto count = std::ranges::count_if(rows, &Row::matters);
    m_question = [this] { return tr("%1 was started and has ended.").arg(m_shell.command); };
    m_state = [count] {
        return count > 0 ? tr("The variables in bold change what Codex finds and reaches.")
                         : tr("Nothing that differs changes what Codex finds or reaches.");
    };
    if (rows.isEmpty())
        m_useTip = [] { return tr("Both have the same variables"); };
    word();
    m_ui->table->setVisible(!rows.isEmpty());
    constexpr int roomForATable = 460;
    growInHeight(this, rows.isEmpty() ? 0 : roomForATable);
    wordTable();
    m_ui->startButton->hide();
    m_ui->useButton->setEnabled(!rows.isEmpty());
    m_ui->useButton->show();
    m_ui->useButton->setDefault(!rows.isEmpty());
}

void ShellDialog::wordTable()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        QTreeWidgetItem *const item = m_ui->table->topLevelItem(i);
        const std::pair<Column, QString> texts[] = {
            {NameColumn, row.name}, {SessionColumn, row.session()}, {ShellColumn, row.shell()}};
        for (const auto &[column, text] : texts) {
            item->setText(column, text);
            item->setToolTip(column, text);
        }
    }
    m_ui->table->resizeColumnToContents(NameColumn);
    m_ui->table->setColumnWidth(SessionColumn, (m_ui->table->width() - m_ui->table->columnWidth(NameColumn)) / 2);
}

} // namespace doctor
