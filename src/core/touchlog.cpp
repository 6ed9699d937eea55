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

void TouchLog::merge(const Touched &other)
{
    const QMutexLocker locker(&m_mutex);
    for (const QString &path : other.files)
        addOnce(m_touched.files, path);
    for (const QString &host : other.hosts)
        addOnce(m_touched.hosts, host);
    for (const QString &program : other.programs)
        addOnce(m_touched.programs, program);
}

} // namespace doctor
