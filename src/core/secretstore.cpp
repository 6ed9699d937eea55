// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/secretstore.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

constexpr qsizetype shortestSecret = 4;

// Keys that servers which need none tell their users to set: everybody knows them, and any report has the words.
bool isPlaceholder(const QString &value)
{
    static const QSet<QString> placeholders{u"ollama"_s,     u"lm-studio"_s,       u"lmstudio"_s,   u"none"_s,
                                            u"null"_s,       u"empty"_s,           u"dummy"_s,      u"test"_s,
                                            u"local"_s,      u"unused"_s,          u"codex"_s,      u"default"_s,
                                            u"not-needed"_s, u"no-key"_s,          u"openai"_s,     u"token"_s,
                                            u"secret"_s,     u"no-key-required"_s, u"placeholder"_s};
    return placeholders.contains(value.toLower());
}

} // namespace

void SecretStore::add(const QString &value, const QString &kind)
{
    const QString trimmed = value.trimmed();
    if (trimmed.size() < shortestSecret || isPlaceholder(trimmed))
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
