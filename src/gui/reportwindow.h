// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/detailspane.h"
#include "gui/reportfiles.h"

#include <QMainWindow>

class QLabel;

namespace doctor {

class CheckModel;
namespace Ui {
class ReportWindow;
}

// What a window over reports is given from outside.
struct ReportWindowParts {
    ReportFileParts files = {};
    OutcomeWriter outcomeWriter = {};
    std::function<void()> showMachine = {}; // brings up the window that looks at this machine
};

// A report that was opened: the views of the main window, marked as saved and perhaps someone else's. Nothing in it
// runs.
class ReportWindow final : public QMainWindow
{
    Q_OBJECT

public:
    ReportWindow(OpenedReport report, const ReportWindowParts &parts, QWidget *parent = nullptr);
    ~ReportWindow() override;

private:
    void word();
    void connectActions();

    std::unique_ptr<Ui::ReportWindow> m_ui;
    OpenedReport m_report;
    ReportWindowParts m_parts;
    CheckModel *m_model;
    ReportFiles *m_files;
    QLabel *m_runLabel;
};

// Opens each report and each comparison that these files come up with in a window of its own, which lives on when the
// one it came from is closed.
void openWindowsFor(ReportFiles *files, const ReportWindowParts &parts);

} // namespace doctor
