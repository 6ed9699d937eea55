// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

namespace doctor {

// Looks for known secrets in what is about to leave the process, whoever made it: the last net behind redaction, and
// independent of it. Words that also stand in any report ("test" as a key of a local server) are not looked for.
class Canary
{
public:
    // value → kind, as SecretStore::all gives them
    explicit Canary(const QHash<QString, QString> &secrets);
    ~Canary();

    // The kind of a secret that is in the bytes, in any of its spellings; empty if there is none.
    QString kindIn(const QByteArray &bytes) const;

private:
    struct Values;
    std::unique_ptr<Values> m_values;
};

} // namespace doctor
