// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"

#include <QObject>

#include <memory>
#include <optional>

namespace doctor {

// Runs checks side by side and turns whatever becomes of each into an outcome: limits, durations and the guard against
// a check that throws live here and in no check.
class CheckRunner final : public QObject
{
    Q_OBJECT

public:
    explicit CheckRunner(QList<Check> checks, QObject *parent = nullptr);
    ~CheckRunner() override;

    const QList<Check> &checks() const { return m_checks; }
    bool isRunning() const { return m_unfinished > 0; }

    // For each check from the next start on, instead of its own; nothing: its own.
    void setLimit(std::optional<std::chrono::milliseconds> limit) { m_limit = limit; }

    // Starts the rows given, or all of them if none is; they run until each has an outcome. Not while running.
    void start(RunOptions options, QList<int> rows = {});
    // Every row without an outcome gets one at once: skipped, cancelled.
    void cancel();

    // The secrets met so far in this run, for whoever redacts what is shown.
    std::shared_ptr<SecretStore> secrets() const { return m_secrets; }

Q_SIGNALS:
    void checkStarted(int row);
    void checkFinished(int row, const doctor::Outcome &outcome, std::chrono::milliseconds duration);
    void finished();

private:
    struct Flight;

    void startRow(int row);
    void settle(int row, Outcome outcome);

    QList<Check> m_checks;
    std::unique_ptr<Environment> m_environment;
    std::shared_ptr<SecretStore> m_secrets;
    QList<Flight *> m_flights; // by row; null once it has its outcome
    SteadyTime m_started = {};
    int m_unfinished = 0;
    std::optional<std::chrono::milliseconds> m_limit;
};

// The outcome of a finished future: its result, the failed check that threw, or cancelled.
Outcome outcomeOf(QFuture<Outcome> future);

// Whether it is the check that failed, not what it looked at: such words are for whoever makes it.
bool isCrash(const Message &cause);

} // namespace doctor
