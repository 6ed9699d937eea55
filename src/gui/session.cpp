// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/session.h"

using namespace std::chrono_literals;

namespace doctor {

namespace {

QList<CheckInfo> infosOf(const QList<Check> &checks)
{
    QList<CheckInfo> infos;
    for (const Check &check : checks)
        infos.append(check.info);
    return infos;
}

} // namespace

Session::Session(QList<Check> checks, std::function<RunOptions()> options, QObject *parent)
    : QObject(parent), m_runner(std::move(checks)), m_model(infosOf(m_runner.checks())),
      m_currentOptions(std::move(options)), m_finished(m_runner.checks().size())
{
    connect(&m_runner, &CheckRunner::checkStarted, this, [this](int row) {
        m_finished[row].reset();
        m_model.setRunning(row);
    });
    connect(&m_runner, &CheckRunner::checkFinished, this, &Session::take);
    connect(&m_runner, &CheckRunner::finished, this, &Session::conclude);
    connect(&m_progress, &QTimer::timeout, this, &Session::tellProgress);
    m_progress.setSingleShot(true);
    m_progress.setInterval(50ms); // checks may end by the dozen
}

Session::~Session() = default;

void Session::run(const QList<int> &rows)
{
    if (m_verdict.stage == Verdict::Stage::Running)
        return;
    m_options = m_currentOptions();
    m_options.startPrograms = m_startPrograms;
    m_isStopped = false;
    m_clock.start();
    m_verdict = {.stage = Verdict::Stage::Running,
                 .totalCount = static_cast<int>(rows.isEmpty() ? m_model.checkCount() : rows.size())};
    Q_EMIT verdictChanged(m_verdict);
    m_runner.start(m_options, rows);
    m_desk.begin(m_options, m_runner.secrets()); // before any check can end: that takes an event
}

void Session::stop()
{
    if (!m_runner.isRunning())
        return;
    m_isStopped = true;
    m_runner.cancel();
}

void Session::restart()
{
    m_isAgainWanted = m_verdict.stage == Verdict::Stage::Running;
    if (m_isAgainWanted)
        stop();
    else
        run();
}

void Session::take(int row, const Outcome &outcome, std::chrono::milliseconds duration)
{
    m_finished[row] = Finished{.result = {m_runner.checks().at(row).info, outcome, duration}};
    m_desk.redact(outcome, [this, row](const RedactionDesk::Row &redacted) { show(row, redacted); });
    ++m_verdict.finishedCount;
    if (!m_progress.isActive())
        m_progress.start();
}

void Session::show(int row, const RedactionDesk::Row &redacted)
{
    if (!m_finished.at(row))
        return; // it runs again
    m_finished[row]->knownSecrets = redacted.knownSecrets;
    m_model.setOutcome(row, redacted.outcome, m_finished.at(row)->result.duration);
}

void Session::tellProgress()
{
    if (!m_runner.isRunning())
        return;
    m_desk.diagnose(results(), [this](const std::shared_ptr<const RedactedReport> &report) {
        if (m_verdict.stage != Verdict::Stage::Running)
            return;
        m_verdict.elapsed = std::chrono::milliseconds(m_clock.elapsed());
        m_verdict.report = report;
        Q_EMIT verdictChanged(m_verdict);
    });
}

void Session::conclude()
{
    m_progress.stop();
    m_verdict.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    m_desk.conclude(results(), m_options.now, [this](const RedactionDesk::Whole &whole) { finish(whole); });
}

// What was shown early may hold a value that a later check knew to be secret.
void Session::finish(const RedactionDesk::Whole &whole)
{
    const QList<int> rows = finishedRows();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_finished.at(rows.at(i))->knownSecrets != whole.knownSecrets)
            show(rows.at(i), {whole.outcomes.at(i), whole.knownSecrets});
    }
    m_verdict.stage = m_isStopped ? Verdict::Stage::Stopped : Verdict::Stage::Finished;
    m_verdict.report = whole.report;
    m_verdict.wholePaths = whole.wholePaths;
    Q_EMIT verdictChanged(m_verdict);
    if (!m_isStopped)
        Q_EMIT concluded(results(), m_options);
    if (std::exchange(m_isAgainWanted, false))
        run();
}

QList<int> Session::finishedRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_finished.size(); ++row) {
        if (m_finished.at(row))
            rows.append(row);
    }
    return rows;
}

QList<CheckResult> Session::results() const
{
    QList<CheckResult> results;
    const QList<int> rows = finishedRows();
    for (const int row : rows)
        results.append(m_finished.at(row)->result);
    return results;
}

} // namespace doctor
