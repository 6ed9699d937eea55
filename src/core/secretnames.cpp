// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/secretnames.h"

#include "core/secretstore.h"

#include <QStringList>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

bool isNamedAsSecret(const QString &name)
{
    static const QStringList words{u"KEY"_s,    u"TOKEN"_s, u"SECRET"_s,    u"PASSWORD"_s,
                                   u"PASSWD"_s, u"AUTH"_s,  u"CREDENTIAL"_s};
    // SSH_AUTH_SOCK, XAUTHORITY, TOKEN_FILE: where a secret lies is none.
    static const QStringList places{u"_SOCK"_s, u"_FILE"_s, u"_PATH"_s, u"_DIR"_s, u"AUTHORITY"_s};
    const QString upper = name.toUpper();
    return std::ranges::any_of(words, [&](const QString &word) { return upper.contains(word); })
           && std::ranges::none_of(places, [&](const QString &place) { return upper.endsWith(place); });
}

// A switch or a number: masking it would mask half of the report and protect nothing.
bool isHarmless(const QString &value)
{
    static const QStringList words{u"true"_s,   u"false"_s,  u"none"_s,    u"null"_s,     u"auto"_s,
                                   u"always"_s, u"never"_s,  u"enabled"_s, u"disabled"_s, u"file"_s,
                                   u"basic"_s,  u"bearer"_s, u"keyring"_s};
    constexpr qsizetype longestNumber = 7;
    const bool isNumber = std::ranges::all_of(value, [](QChar character) { return character.isDigit(); });
    return words.contains(value.toLower()) || (isNumber && value.size() <= longestNumber);
}

} // namespace

bool isSecretVariable(const QString &name, const QString &value)
{
    return isNamedAsSecret(name) && !isHarmless(value);
}

QUrl withoutSecrets(const QUrl &url)
{
    static const QStringList shortNames{u"SIG"_s, u"SIGNATURE"_s, u"CODE"_s, u"PASS"_s, u"PWD"_s, u"JWT"_s, u"SAS"_s};
    QUrlQuery query(url);
    QUrlQuery kept;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyEncoded)) {
        const QString plain = QUrl::fromPercentEncoding(name.toUtf8());
        if (!isSecretVariable(plain, value) && !shortNames.contains(plain.toUpper()))
            kept.addQueryItem(name, value);
    }
    if (kept.queryItems().size() == query.queryItems().size())
        return url;
    QUrl bare = url;
    bare.setQuery(kept.isEmpty() ? QString() : kept.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return bare;
}

void learnVariables(SecretStore &secrets, const QHash<QString, QString> &variables)
{
    for (auto variable = variables.begin(); variable != variables.end(); ++variable) {
        if (isSecretVariable(variable.key(), variable.value()))
            secrets.add(variable.value(), QStringLiteral("key"));
    }
}

} // namespace doctor
