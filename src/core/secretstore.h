// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

namespace doctor {

// The secret values that were met while loading: tokens, keys, passwords, header and query values. Whoever reads one
// adds it before anything made of it leaves the probe. Any thread.
class SecretStore
{
public:
    // `kind` is what is shown in its place: "token", "key", "password", "header" … Values too short to be told from
    // ordinary text (under 4 characters) are not kept.
    void add(const QString &value, const QString &kind);
    QHash<QString, QString> all() const; // value → kind

private:
    mutable QMutex m_mutex;
    QHash<QString, QString> m_kinds;
};

} // namespace doctor
