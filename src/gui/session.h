// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checkrunner.h"
#include "core/report.h"
#include "gui/checkmodel.h"
#include "gui/redactiondesk.h"
#include "gui/verdict.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <optional>

namespace doctor {

// Joins the runner, the redaction and the model: raw outcomes stay in here, and what comes out is redacted.
class Session final : public QObject
{
    Q_OBJECT

public:
    // `options` is asked anew for every run.
    Session(QList<Check> checks, std::function<RunOptions()> options, QObject *parent = nullptr);
    ~Session() override;

    CheckModel &model() { return m_model; }
    const Verdict &verdict() const { return m_verdict; }
    std::shared_ptr<SecretStore> secrets() const { return m_desk.secrets(); }

public Q_SLOTS:
    void run(const QList<int> &rows = {}); // all of them if none is given
    void stop();
    void restart(); // of all of them, once a run under way has been stopped
    void setStartPrograms(bool start) { m_startPrograms = start; }
    void setLimit(std::optional<std::chrono::milliseconds> limit) { m_runner.setLimit(limit); } // of the next runs

Q_SIGNALS:
    void verdictChanged(const doctor::Verdict &verdict);
    // A run went to its end. What it found is not redacted: for what this machine is to remember, never to be shown.
    void concluded(const QList<doctor::CheckResult> &results, const doctor::RunOptions &options);

private:
    struct Finished {
        CheckResult result = {};
        qsizetype knownSecrets = -1; // when it was redacted for the model
    };

    void take(int row, const Outcome &outcome, std::chrono::milliseconds duration);
    void show(int row, const RedactionDesk::Row &redacted);
    void conclude();
    void finish(const RedactionDesk::Whole &whole);
    void tellProgress();
    QList<int> finishedRows() const;
    QList<CheckResult> results() const;

    CheckRunner m_runner;
    CheckModel m_model;
    RedactionDesk m_desk;
    std::function<RunOptions()> m_currentOptions;
    RunOptions m_options;
    QList<std::optional<Finished>> m_finished; // by row; none while it runs
    Verdict m_verdict;
    QElapsedTimer m_clock;
    QTimer m_progress;
    bool m_startPrograms = false;
    bool m_isStopped = false;
    bool m_isAgainWanted = false;
};

} // namespace doctor
