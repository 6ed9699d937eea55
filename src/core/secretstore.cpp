// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/secretstore.h"

namespace doctor {

namespace {

constexpr qsizetype shortestSecret = 4;

} // namespace

void SecretStore::add(const QString &value, const QString &kind)
{
    const QString trimmed = value.trimmed();
    if (trimmed.size() < shortestSecret)
        return;
    const QMutexLocker locker(&m_mutex);
    m_kinds.insert(trimmed, kind);
}

QHash<QString, QString> SecretStore::all() const
{
    const QMutexLocker locker(&m_mutex);
    return m_kinds;
}

} // namespace doctor
