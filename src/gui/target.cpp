// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/target.h"

#include "gui/settings.h"
#include "gui/wording.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

const QString recentKey = u"target/recentHomes"_s;

QFileDialog *openDialog(QWidget *window, const QString &name, const QString &title, QFileDialog::FileMode mode)
{
    auto *const dialog = new QFileDialog(window, title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    dialog->setFilter(dialog->filter() | QDir::Hidden); // ".codex" is
    dialog->setDirectory(QDir::homePath());
    dialog->open();
    return dialog;
}

} // namespace

RunOptions aimedAt(const Target &target, RunOptions options)
{
    if (!target.codexHome.isEmpty())
        options.codexHome = target.codexHome;
    if (!target.codexProgram.isEmpty())
        options.codexProgram = target.codexProgram;
    return target.shell.isAnswered() ? judgedBy(target.shell, std::move(options)) : options;
}

TargetMenu::TargetMenu(const Actions &actions, std::shared_ptr<Target> target, ShellParts shell, QWidget *window)
    : QObject(window), m_actions(actions), m_target(std::move(target)), m_shell(std::move(shell)), m_window(window)
{
    connect(actions.home, &QAction::triggered, this, &TargetMenu::askForHome);
    connect(actions.program, &QAction::triggered, this, &TargetMenu::askForProgram);
    connect(actions.shell, &QAction::triggered, this, &TargetMenu::askForShell);
    connect(actions.usual, &QAction::triggered, this, [this] {
        *m_target = {};
        fillRecent();
        Q_EMIT changed();
    });
    fillRecent();
    whenLanguageChanges(this, [this] { fillRecent(); });
}

void TargetMenu::askForHome()
{
    auto *const dialog = openDialog(m_window, u"homeDialog"_s, tr("Choose Codex Home"), QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &TargetMenu::setHome);
}

void TargetMenu::askForProgram()
{
    auto *const dialog =
        openDialog(m_window, u"programDialog"_s, tr("Choose Codex Program"), QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TargetMenu::setProgram);
}

void TargetMenu::setHome(const QString &home)
{
    constexpr qsizetype mostRecent = 8;
    m_target->codexHome = home;
    QStringList recent = settings().value(recentKey).toStringList();
    recent.removeAll(home);
    recent.prepend(home);
    settings().setValue(recentKey, QStringList(recent.mid(0, mostRecent)));
    fillRecent();
    Q_EMIT changed();
}

void TargetMenu::setProgram(const QString &program)
{
    m_target->codexProgram = program;
    fillRecent();
    Q_EMIT changed();
}

// The box stays as it is until there is an answer.
void TargetMenu::askForShell(bool isWanted)
{
    m_actions.shell->setChecked(m_target->shell.isAnswered());
    if (!isWanted)
        return setShell({});
    if (!m_shell.asker)
        return;
    auto *const dialog = new ShellDialog(m_shell, m_window);
    dialog->setObjectName(u"shellDialog"_s);
    connect(dialog, &ShellDialog::chosen, this, &TargetMenu::setShell);
    dialog->open();
}

void TargetMenu::setShell(const LoginShell &shell)
{
    m_target->shell = shell;
    fillRecent();
    Q_EMIT changed();
}

QString TargetMenu::words() const
{
    QStringList words{m_target->codexHome, m_target->codexProgram,
                      m_target->shell.isAnswered() ? tr("login shell") : QString()};
    words.removeAll(QString());
    return words.join(", "_L1);
}

void TargetMenu::fillRecent()
{
    m_actions.recent->clear();
    const QStringList recent = settings().value(recentKey).toStringList();
    for (const QString &home : recent) {
        QAction *const action = m_actions.recent->addAction(QString(home).replace(u'&', "&&"_L1));
        action->setStatusTip(tr("Look at this Codex home"));
        connect(action, &QAction::triggered, this, [this, home] { setHome(home); });
    }
    m_actions.recent->setEnabled(!recent.isEmpty());
    m_actions.shell->setChecked(m_target->shell.isAnswered());
    m_actions.usual->setEnabled(!words().isEmpty());
}

} // namespace doctor
