// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"

#include <QMutex>

namespace doctor {

// What one check or fact touched, told by its probes from any thread, and when threads worked for it.
class TouchLog
{
public:
    void file(const QString &path);
    void host(const QString &hostAndPort);
    void program(const QString &commandLine);

    Touched touched() const;
    void merge(const TouchLog &other);

    // What `job` gives; its time is work.
    template<typename Job>
    auto timed(Job job)
    {
        const Timer timer(*this);
        return job();
    }
    QList<Stretch> workSince(SteadyTime start) const;

private:
    // Tells the time on every way out of a job.
    class Timer
    {
    public:
        explicit Timer(TouchLog &log) : m_log(log) {}
        ~Timer() { m_log.worked(m_begin, std::chrono::steady_clock::now()); }
        Q_DISABLE_COPY_MOVE(Timer)

    private:
        TouchLog &m_log;
        SteadyTime m_begin = std::chrono::steady_clock::now();
    };

    void worked(SteadyTime begin, SteadyTime end);

    mutable QMutex m_mutex;
    Touched m_touched;
    QList<std::pair<SteadyTime, SteadyTime>> m_work;
};

} // namespace doctor
