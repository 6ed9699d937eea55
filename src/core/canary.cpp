// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/canary.h"

#include "core/spellings.h"

#include <re2/re2.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

struct Canary::Values {
    QHash<QString, QString> kinds = {}; // by spelling
    TextFinder any = {};
};

Canary::Canary(const QHash<QString, QString> &secrets) : m_values(std::make_unique<Values>())
{
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        if (!isStrong(secret.key()))
            continue;
        for (const QString &spelling : spellingsOf(secret.key()))
            m_values->kinds.insert(spelling, secret.value());
    }
    m_values->any = TextFinder(m_values->kinds.keys(), Case::Exact);
}

Canary::~Canary() = default;

QString Canary::kindIn(const QByteArray &bytes) const
{
    if (!m_values->any.isWhole())
        return u"too many to look for"_s;
    const re2::StringPiece text(bytes.constData(), static_cast<size_t>(bytes.size()));
    std::string found;
    for (const auto &expression : m_values->any.expressions()) {
        if (RE2::PartialMatch(text, *expression, &found))
            return m_values->kinds.value(QString::fromStdString(found), u"secret"_s);
    }
    return {};
}

} // namespace doctor
