// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/pseudonyms.h"

#include <QHash>
#include <QMutex>
#include <QString>

#include <memory>

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

    // The names that redactors give to secrets, these and those that only look like one.
    std::shared_ptr<Pseudonyms> pseudonyms() const { return m_pseudonyms; }

private:
    mutable QMutex m_mutex;
    QHash<QString, QString> m_kinds;
    std::shared_ptr<Pseudonyms> m_pseudonyms = std::make_shared<Pseudonyms>();
};

} // namespace doctor
