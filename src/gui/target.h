// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/shelldialog.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace doctor {

// Which installation is looked at, where it is not the one that this session would start.
struct Target {
    QString codexHome = {};
    QString codexProgram = {};
    LoginShell shell = {}; // whose variables are judged by, if it has any
};

// The same options for this target.
RunOptions aimedAt(const Target &target, RunOptions options);

// Asks for the home and the program, and remembers the homes of last time.
class TargetMenu final : public QObject
{
    Q_OBJECT

public:
    struct Actions {
        QAction *home = nullptr;
        QAction *program = nullptr;
        QAction *usual = nullptr; // back to what this session would start
        QAction *shell = nullptr; // checked while the login shell's variables are judged by
        QMenu *recent = nullptr;
    };
    TargetMenu(const Actions &actions, std::shared_ptr<Target> target, ShellParts shell, QWidget *window);

    void setHome(const QString &home);
    void setProgram(const QString &program);
    void setShell(const LoginShell &shell);
    QString words() const; // of the target, for the window's title; empty for the usual one

Q_SIGNALS:
    void changed();

private:
    void askForHome();
    void askForProgram();
    void askForShell(bool isWanted);
    void fillRecent();

    Actions m_actions;
    std::shared_ptr<Target> m_target;
    ShellParts m_shell;
    QWidget *m_window;
};

} // namespace doctor
