// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>

namespace doctor {

// What stands in a report instead of a secret, and why: "<token-1>", "a value that was read as a token".
struct Mask {
    QString name = {};
    QString reason = {};
};

// Names for secret values, the same for the same value, so that a reader sees that two rows speak of one token. The map
// from values to names never leaves the process. Any thread.
class Pseudonyms
{
public:
    // `kind` is one word: "token". The first reason given for a value stays.
    QString nameOf(const QString &value, const QString &kind, const QString &reason);
    // Of a secret that was met while loading, `kind` as the SecretStore has it.
    QString nameOfKnown(const QString &value, const QString &kind);
    QList<Mask> masks() const; // in the order in which they were given

private:
    mutable QMutex m_mutex;
    QHash<QString, qsizetype> m_places; // value → its place in m_masks
    QHash<QString, int> m_counts;       // of each kind
    QList<Mask> m_masks;
};

} // namespace doctor
