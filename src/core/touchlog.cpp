// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/touchlog.h"

namespace doctor {

namespace {

void addOnce(QStringList &list, const QString &entry)
{
    if (!list.contains(entry))
        list.append(entry);
}

} // namespace

void TouchLog::file(const QString &path)
{
    const QMutexLocker locker(&m_mutex);
    addOnce(m_touched.files, path);
}

void TouchLog::host(const QString &hostAndPort)
{
    const QMutexLocker locker(&m_mutex);
    addOnce(m_touched.hosts, hostAndPort);
}

void TouchLog::program(const QString &commandLine)
{
    const QMutexLocker locker(&m_mutex);
    addOnce(m_touched.programs, commandLine);
}

Touched TouchLog::touched() const
{
    const QMutexLocker locker(&m_mutex);
    return m_touched;
}

void TouchLog::merge(const TouchLog &other)
{
    const auto [touched, work] = [&other] {
        const QMutexLocker locker(&other.m_mutex);
        return std::pair(other.m_touched, other.m_work);
    }();
    const QMutexLocker locker(&m_mutex);
    for (const QString &path : touched.files)
        addOnce(m_touched.files, path);
    for (const QString &host : touched.hosts)
        addOnce(m_touched.hosts, host);
    for (const QString &program : touched.programs)
        addOnce(m_touched.programs, program);
    m_work += work;
}

void TouchLog::worked(SteadyTime begin, SteadyTime end)
{
    const QMutexLocker locker(&m_mutex);
    m_work.append({begin, end});
}

QList<Stretch> TouchLog::workSince(SteadyTime start) const
{
    const QMutexLocker locker(&m_mutex);
    QList<Stretch> stretches;
    for (const auto &[begin, end] : m_work)
        stretches.append(stretchSince(start, begin, end));
    return stretches;
}

} // namespace doctor
