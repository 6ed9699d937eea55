// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "feedback/sender.h"
#include "gui/checkmodel.h"
#include "gui/comparisonwindow.h"
#include "gui/mainwindow.h"
#include "gui/outboxdialog.h"
#include "gui/preferences.h"
#include "gui/shelldialog.h"
#include "gui/thememenu.h"
#include "gui/uploaddialog.h"

#include <QAction>
#include <QTemporaryDir>

namespace doctor {

// Every window that there is, open over the same made-up run, whose sentences have translations.
class EveryWindow
{
public:
    EveryWindow();

    // Every text that any of them holds, each with where it stands.
    QStringList texts();
    const RedactedReport &report() const { return *m_report; }

    template<typename Widget>
    static Widget *find(const QWidget &window, const char *name)
    {
        return window.findChild<Widget *>(QString::fromLatin1(name));
    }

private:
    QTemporaryDir m_home;
    std::shared_ptr<const RedactedReport> m_report;
    CheckModel m_model;
    feedback::Sender m_sender;
    QAction m_light{QStringLiteral("&Light")};
    ThemeMenu m_themes{{{&m_light, Theme::Light}}, nullptr};

public:
    MainWindow main; // with a window of details, the timeline, and what it asks
    ReportWindow opened;
    ComparisonWindow comparison;
    UploadDialog upload;
    OutboxDialog outbox;
    ShellDialog shell;
    ShellDialog failedShell;
    Preferences preferences;

    QWidgetList all();

private:
    RunOptions options() const;
    MainWindowParts mainParts();
    FeedbackParts feedbackParts();
    void fill();
    void waitForWorkers() const;
};

} // namespace doctor
