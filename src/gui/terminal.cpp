// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/terminal.h"

#include "gui/failure.h"
#include "gui/worker.h"

#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

// The user's own wish first, then what the system calls its terminal, then what desktops bring.
QString terminalProgram()
{
    const QStringList names{qEnvironmentVariable("TERMINAL"),
                            u"xdg-terminal-exec"_s,
                            u"x-terminal-emulator"_s,
                            u"gnome-terminal"_s,
                            u"konsole"_s,
                            u"kitty"_s,
                            u"alacritty"_s,
                            u"xfce4-terminal"_s,
                            u"xterm"_s};
    for (const QString &name : names) {
        if (QString path = name.isEmpty() ? QString() : QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    return {};
}

} // namespace

void openTerminal(const QString &folder, QWidget *window)
{
    const auto job = [folder] {
        const QString program = terminalProgram();
        return !program.isEmpty() && QProcess::startDetached(program, {}, folder);
    };
    inWorker(window, job, [window = QPointer(window)](bool isStarted) {
        if (!isStarted && window)
            tell(window->window(),
                 {[] { return QWidget::tr("No terminal could be opened."); },
                  [] { return QWidget::tr("Set the variable TERMINAL to the program of your terminal."); }});
    });
}

} // namespace doctor
