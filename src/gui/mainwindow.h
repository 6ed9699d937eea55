// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/detailspane.h"
#include "gui/reportformat.h"
#include "gui/verdict.h"

#include <QMainWindow>

class QLabel;

namespace doctor {

class CheckModel;
namespace Ui {
class MainWindow;
}

// What the window is given from outside. The first format is offered first.
struct MainWindowParts {
    CheckModel *model = nullptr;
    QList<ReportFormat> saveFormats = {};
    std::function<QByteArray(const RedactedReport &)> clipboardText = {};
    OutcomeWriter outcomeWriter = {};
};

// Shows the model and the verdict, and says what the user wants. Everything it gets is redacted.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(MainWindowParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setVerdict(const Verdict &verdict);
    // Writes the report in the form that the path's ending, else the filter chosen, names; says so, or why not.
    void saveReport(const QString &path, const QString &filter = {});

Q_SIGNALS:
    void runRequested(const QList<int> &rows); // all of them if empty
    void stopRequested();
    void startProgramsChanged(bool start);
    void painted(); // once: the window can be seen

protected:
    bool event(QEvent *event) override;

private:
    void connectActions();
    void connectPanes();
    void fillToolBar();
    void fillStatusBar();
    void fillThemeMenu();
    void updateActions();
    void updateStatusBar();
    void runSelected();
    void runFailed();
    void askWhereToSave();
    void copyReport();
    bool mayLeave(const QByteArray &bytes);
    void openDetails(const QModelIndex &check);
    void showAbout();
    void say(const QString &text);

    std::unique_ptr<Ui::MainWindow> m_ui;
    MainWindowParts m_parts;
    Verdict m_verdict;
    QLabel *m_runLabel = nullptr;
    QLabel *m_promiseLabel = nullptr;
    bool m_isPainted = false;
};

} // namespace doctor
