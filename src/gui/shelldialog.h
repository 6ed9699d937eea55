// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"
#include "core/loginshell.h"
#include "gui/wording.h"

#include <QDialog>

#include <memory>

namespace doctor {

namespace Ui {
class ShellDialog;
}

struct ShellParts {
    std::function<QFuture<LoginShell>(Environment &)> asker = {};
    std::function<RunOptions()> options = {}; // of this session
    std::shared_ptr<const SecretStore> secrets = {};
};

// Asks before it starts the login shell, shows how its variables differ from those of this session, and gives them on
// if the user wants them to be judged by. Closing it ends the shell.
class ShellDialog final : public QDialog
{
    Q_OBJECT

public:
    // One line of the table, redacted: values, or what is said instead of one.
    struct Row {
        QString name = {};
        Words session = {};
        Words shell = {};
        bool matters = false;
    };

    explicit ShellDialog(ShellParts parts, QWidget *parent = nullptr);
    ~ShellDialog() override;

Q_SIGNALS:
    void chosen(const doctor::LoginShell &shell);

private:
    void start();
    void take(const LoginShell &shell);
    void showDifference(const QList<Row> &rows);
    void showFailure(const Message &failure);
    void word();
    void wordTable();

    std::unique_ptr<Ui::ShellDialog> m_ui;
    ShellParts m_parts;
    RunOptions m_session;
    LoginShell m_shell;
    QList<Row> m_rows;
    Words m_question; // and what came of it
    Words m_state;
    Words m_startTip; // empty: that of the form
    Words m_useTip;
    std::unique_ptr<Environment> m_environment;
};

} // namespace doctor
