// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/canary.h"

#include "core/secretkinds.h"
#include "core/spellings.h"

#include <re2/re2.h>

namespace doctor {

struct Canary::Values {
    QHash<QString, QString> kinds = {}; // by spelling
    std::unique_ptr<RE2> any = {};
};

Canary::Canary(const QHash<QString, QString> &secrets) : m_values(std::make_unique<Values>())
{
    constexpr qsizetype shortest = 8;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        if (secret.key().size() < shortest || !looksRandom(secret.key().toStdString()))
            continue;
        for (const QString &spelling : spellingsOf(secret.key()))
            m_values->kinds.insert(spelling, secret.value());
    }
    if (!m_values->kinds.isEmpty())
        m_values->any = anyOf(m_values->kinds.keys(), Case::Exact);
}

Canary::~Canary() = default;

QString Canary::kindIn(const QByteArray &bytes) const
{
    re2::StringPiece text(bytes.constData(), static_cast<size_t>(bytes.size()));
    std::string found;
    if (!m_values->any || !RE2::PartialMatch(text, *m_values->any, &found))
        return {};
    return m_values->kinds.value(QString::fromStdString(found));
}

} // namespace doctor
