// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/checkmodel.h"
#include "gui/mainwindow.h"
#include "gui/session.h"

namespace doctor {

// The window joined to a session over checks of the test, as main_gui.cpp joins them.
class Rig
{
public:
    explicit Rig(QList<Check> checks, const std::function<void(MainWindowParts &)> &adapt = {});

    void run(); // and waits for its end
    QAction *action(const QString &name) const { return window.findChild<QAction *>(name); }
    void save(const FileAnswer &answer);
    QString text(const QString &label) const; // of a label in the window
    QStringList everythingShown() const;      // every text that any widget of the window holds, once it was looked at

    Session session;
    MainWindow window;
};

// A check that answers at once.
Check checkGiving(const QString &id, const Outcome &outcome);
// A check that answers when the test does.
Check checkAwaiting(const QString &id, const Answer<Outcome> &answer);

} // namespace doctor
