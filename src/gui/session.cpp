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
    if (m_runner.isRunning())
        return;
    m_options = m_currentOptions();
    m_options.startPrograms = m_startPrograms;
    m_redactor.reset();
    m_isStopped = false;
    m_clock.start();
    m_verdict = {.stage = Verdict::Stage::Running,
                 .totalCount = static_cast<int>(rows.isEmpty() ? m_model.checkCount() : rows.size())};
    Q_EMIT verdictChanged(m_verdict);
    m_runner.start(m_options, rows);
}

void Session::stop()
{
    if (!m_runner.isRunning())
        return;
    m_isStopped = true;
    m_runner.cancel();
}

void Session::take(int row, const Outcome &outcome, std::chrono::milliseconds duration)
{
    m_finished[row] = Finished{.result = {m_runner.checks().at(row).info, outcome, duration}};
    learnSecrets();
    show(row);
    ++m_verdict.finishedCount;
    if (!m_progress.isActive())
        m_progress.start();
}

void Session::show(int row)
{
    Finished &finished = *m_finished[row];
    finished.knownSecrets = m_knownSecrets;
    m_model.setOutcome(row, RedactedOutcome(finished.result.outcome, *m_redactor), finished.result.duration);
}

// A redactor knows the secrets of the moment it was made.
void Session::learnSecrets()
{
    const QHash<QString, QString> met = m_runner.secrets()->all();
    for (auto secret = met.begin(); secret != met.end(); ++secret)
        m_secrets.add(secret.key(), secret.value());
    const qsizetype count = m_secrets.all().size();
    if (m_redactor && count == m_knownSecrets)
        return;
    m_redactor = std::make_unique<Redactor>(m_secrets, m_options);
    m_knownSecrets = count;
}

void Session::tellProgress()
{
    if (!m_runner.isRunning())
        return;
    m_verdict.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    m_verdict.report = std::make_shared<RedactedReport>(Report{.diagnosis = diagnose(results())}, *m_redactor);
    Q_EMIT verdictChanged(m_verdict);
}

void Session::conclude()
{
    m_progress.stop();
    learnSecrets();
    for (int row = 0; row < m_finished.size(); ++row) {
        // What was shown early may hold a value that a later check knew to be secret.
        if (m_finished.at(row) && m_finished.at(row)->knownSecrets != m_knownSecrets)
            show(row);
    }
    m_verdict.stage = m_isStopped ? Verdict::Stage::Stopped : Verdict::Stage::Finished;
    m_verdict.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    m_verdict.report = std::make_shared<RedactedReport>(makeReport(results(), m_options.now), *m_redactor);
    Q_EMIT verdictChanged(m_verdict);
    if (!m_isStopped)
        Q_EMIT concluded(results(), m_options);
}

QList<CheckResult> Session::results() const
{
    QList<CheckResult> results;
    for (const std::optional<Finished> &finished : m_finished) {
        if (finished)
            results.append(finished->result);
    }
    return results;
}

} // namespace doctor
