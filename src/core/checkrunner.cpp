// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/checkrunner.h"

#include <QFutureWatcher>
#include <QTimer>

#include <string_view>

namespace doctor {

// A check under way. It is deleted later, never from a signal of its own members.
struct CheckRunner::Flight : public QObject {
    using QObject::QObject;

    QFutureWatcher<Outcome> watcher;
    QTimer limit;
    SteadyTime started = std::chrono::steady_clock::now();
    Environment *environment = nullptr;
};

namespace {

Outcome cancelled()
{
    return {.status = Status::Skipped, .summary = {QT_TRANSLATE_NOOP("Checks", "Cancelled before it finished")}};
}

constexpr const char *crash = QT_TRANSLATE_NOOP("Checks", "The check itself failed: %1");

Outcome crashed(const QString &reason)
{
    Issue issue{.severity = Severity::Fail,
                .cause = {crash, {reason}},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Run it again; if it fails again, report it with this text.")}};
    return {.status = Status::Fail,
            .summary = {QT_TRANSLATE_NOOP("Checks", "The check itself failed")},
            .issues = {std::move(issue)}};
}

Outcome timedOut(std::chrono::milliseconds limit)
{
    const QString seconds = QString::number(std::chrono::duration<double>(limit).count());
    Issue issue{.severity = Severity::Warning,
                .cause = {QT_TRANSLATE_NOOP("Checks", "The check had no answer after %1 s"), {seconds}},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Look for a disk, a mount or a server that does not answer, "
                                                       "then run the check again.")}};
    return {.status = Status::Warning,
            .summary = {QT_TRANSLATE_NOOP("Checks", "Not finished within %1 s"), {seconds}},
            .issues = {std::move(issue)}};
}

} // namespace

bool isCrash(const Message &cause)
{
    return cause.text && std::string_view(cause.text) == crash;
}

Outcome outcomeOf(QFuture<Outcome> future)
{
    try {
        future.waitForFinished(); // it is; rethrows what the check threw
        return future.resultCount() > 0 ? future.result() : cancelled();
    } catch (const std::exception &e) {
        return crashed(QString::fromUtf8(e.what()));
    } catch (...) {
        return crashed(QStringLiteral("unknown exception"));
    }
}

CheckRunner::CheckRunner(QList<Check> checks, QObject *parent)
    : QObject(parent), m_checks(std::move(checks)), m_secrets(std::make_shared<SecretStore>()),
      m_flights(m_checks.size(), nullptr)
{}

CheckRunner::~CheckRunner() = default;

void CheckRunner::start(RunOptions options, QList<int> rows)
{
    Q_ASSERT(!isRunning());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_checks.size(); ++row)
            rows.append(row);
    }
    m_environment = std::make_unique<Environment>(std::move(options));
    m_secrets = m_environment->surroundings().secrets;
    m_started = std::chrono::steady_clock::now();
    m_unfinished = static_cast<int>(rows.size());
    if (rows.isEmpty())
        Q_EMIT finished();
    for (const int row : rows)
        startRow(row);
}

void CheckRunner::startRow(int row)
{
    const Check &check = m_checks.at(row);
    auto *const current = new Flight(this);
    current->environment = m_environment->branch();
    m_flights[row] = current;
    Q_EMIT checkStarted(row);

    // The watcher tells by an event, even of a future that is finished: no row ends before start() returns.
    connect(&current->watcher, &QFutureWatcherBase::finished, this,
            [this, row, current] { settle(row, outcomeOf(current->watcher.future())); });
    const auto limit = m_limit.value_or(check.info.timeout);
    connect(&current->limit, &QTimer::timeout, this, [this, row, limit] { settle(row, timedOut(limit)); });
    current->limit.setSingleShot(true);
    current->limit.start(limit);
    try {
        current->watcher.setFuture(check.start(*current->environment));
    } catch (const std::exception &e) {
        QMetaObject::invokeMethod(
            this, [this, row, reason = QString::fromUtf8(e.what())] { settle(row, crashed(reason)); },
            Qt::QueuedConnection);
    }
}

void CheckRunner::settle(int row, Outcome outcome)
{
    Flight *const flight = std::exchange(m_flights[row], nullptr);
    if (!flight)
        return;
    flight->watcher.disconnect(this);
    flight->limit.stop();
    flight->deleteLater();
    const SteadyTime now = std::chrono::steady_clock::now();
    const TouchLog &log = flight->environment->touchLog();
    outcome.touched = log.touched();
    outcome.course = courseOf(stretchSince(m_started, flight->started, now), log.workSince(m_started));
    flight->environment->deleteLater(); // ends the waits of a check that was given up
    const auto duration = std::chrono::duration_cast<std::chrono::milliseconds>(now - flight->started);
    --m_unfinished;
    Q_EMIT checkFinished(row, outcome, duration);
    if (m_unfinished == 0) {
        m_environment.reset();
        Q_EMIT finished();
    }
}

void CheckRunner::cancel()
{
    if (!isRunning())
        return;
    // The environment ends the waits; what it leaves unanswered is answered here.
    for (int row = 0; row < m_checks.size(); ++row)
        settle(row, cancelled());
}

} // namespace doctor
