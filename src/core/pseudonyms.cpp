// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/pseudonyms.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor {

QString Pseudonyms::nameOf(const QString &value, const QString &kind, const QString &reason)
{
    const QMutexLocker locker(&m_mutex);
    const auto known = m_places.constFind(value);
    if (known != m_places.constEnd())
        return m_masks.at(*known).name;
    QString name = u"<%1-%2>"_s.arg(kind).arg(++m_counts[kind]);
    m_places.insert(value, m_masks.size());
    m_masks.append({name, reason});
    return name;
}

QString Pseudonyms::nameOfKnown(const QString &value, const QString &kind)
{
    const QString word = kind.isEmpty() ? u"secret"_s : QString(kind).replace(u' ', u'-');
    return nameOf(value, word, u"a value that was read as a %1"_s.arg(kind));
}

QList<Mask> Pseudonyms::masks() const
{
    const QMutexLocker locker(&m_mutex);
    return m_masks;
}

} // namespace doctor
