// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/consent.h"
#include "gui/feedbackmenu.h"
#include "gui/reportfiles.h"
#include "gui/reportwindow.h"
#include "gui/target.h"
#include "gui/verdict.h"

#include <QMainWindow>

class QLabel;

namespace doctor {

class CheckModel;
namespace Ui {
class MainWindow;
}

// What the window is given from outside.
struct MainWindowParts {
    CheckModel *model = nullptr;
    ReportWindowParts reports = {};
    ConsentParts consent = {};
    FeedbackParts feedback = {};
    std::shared_ptr<Target> target = std::make_shared<Target>();
    ShellParts shell = {};
    QStringList translationFolders = {};
};

// Shows the model and the verdict, and says what the user wants. Everything it gets is redacted.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(MainWindowParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setVerdict(const Verdict &verdict);
    void showCheck(const QString &id);
    ReportFiles *files() const { return m_files; }

Q_SIGNALS:
    void runRequested(const QList<int> &rows); // all of them if empty
    void stopRequested();
    void restartRequested(); // of something else than before
    void startProgramsChanged(bool start);
    void preferencesChanged();
    void painted(); // once: the window can be seen

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectFileActions();
    void connectRunActions();
    void connectViewActions();
    void connectTarget();
    void word();
    void wordTitle();
    void wordStatus();
    void fillToolBar();
    void fillStatusBar();
    void updateActions();
    void run(const QList<int> &rows);
    void restoreLook();
    void say(const QString &text);
    WritableReport writable() const { return {m_verdict.report, m_verdict.wholePaths}; }

    std::unique_ptr<Ui::MainWindow> m_ui;
    MainWindowParts m_parts;
    ReportFiles *m_files;
    FeedbackMenu *m_feedback;
    TargetMenu *m_target;
    Verdict m_verdict;
    QLabel *m_runLabel = nullptr;
    QLabel *m_promiseLabel = nullptr;
    bool m_isPainted = false;
};

} // namespace doctor
