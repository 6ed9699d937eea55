// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/arguments.h"
#include "cli/feedbackcommand.h"
#include "cli/outboxcommand.h"
#include "core/checkrunner.h"
#include "core/redactedreport.h"

#include <QTimer>

namespace doctor::cli {

// One call of codex-doctor-cli: runs the checks asked for, shows progress on a terminal, and writes the report.
class CommandLine final : public QObject
{
    Q_OBJECT

public:
    explicit CommandLine(Arguments arguments, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    // 0 fine or warnings, 1 a check failed, 2 it could not be done; of feedback: 0 accepted, 1 not yet
    void finished(int exitStatus);

private:
    void askLoginShell();
    void onCheckFinished(int row, const Outcome &outcome, std::chrono::milliseconds duration);
    void showProgress();
    void clearProgress();
    void showSavedReport();
    void compareSavedReports();
    void useOutbox();
    void sendFeedback(const Report &report);
    void writeReport(const Report &report);
    void write(const RedactedReport &report, const QByteArray &bytes, int exitStatus); // if it holds no secret
    std::optional<Report> openedReport(const QString &file);
    int exitStatusFor(Status overall) const;

    Arguments m_arguments;
    CheckRunner m_runner;
    std::unique_ptr<FeedbackCommand> m_feedback; // with --feedback, after the run
    std::unique_ptr<OutboxCommand> m_outbox;     // with --outbox
    std::unique_ptr<Environment> m_environment;  // with --login-shell, before the run
    QList<CheckResult> m_results;
    int m_finished = 0;
    QTimer m_progressTimer;
    bool m_isProgressShown = false;
};

} // namespace doctor::cli
