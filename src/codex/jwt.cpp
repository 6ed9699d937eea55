// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/jwt.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

constexpr auto authClaim = "https://api.openai.com/auth"_L1;
constexpr auto profileClaim = "https://api.openai.com/profile"_L1;

// Base64url without padding, and no bits left over: the encoding of one text is one.
std::optional<QByteArray> decoded(const QString &part)
{
    const QByteArray bytes = part.toLatin1();
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const auto result = QByteArray::fromBase64Encoding(bytes, options | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.toBase64(options) != bytes)
        return std::nullopt;
    return result.decoded;
}

std::optional<QByteArray> payload(const QString &token)
{
    const QStringList parts = token.split(u'.');
    if (parts.size() < 3 || parts[0].isEmpty() || parts[1].isEmpty() || parts[2].isEmpty())
        return std::nullopt;
    return decoded(parts[1]);
}

JsonShape idClaims()
{
    const JsonShape text{};
    const JsonShape account{
        .kind = JsonShape::Kind::Record,
        .fields = {{.name = u"chatgpt_plan_type"_s, .shape = {.kind = JsonShape::Kind::LooseText}},
                   {.name = u"chatgpt_user_id"_s, .shape = text},
                   {.name = u"user_id"_s, .shape = text},
                   {.name = u"chatgpt_account_id"_s, .shape = text},
                   {.name = u"chatgpt_account_is_fedramp"_s, .shape = {.kind = JsonShape::Kind::Flag}}}};
    const JsonShape profile{.kind = JsonShape::Kind::Record, .fields = {{.name = u"email"_s, .shape = text}}};
    return {.kind = JsonShape::Kind::Record,
            .fields = {{.name = u"email"_s, .shape = text},
                       {.name = profileClaim, .shape = profile},
                       {.name = authClaim, .shape = account}}};
}

QDateTime moment(const QJsonValue &seconds)
{
    constexpr double latest = 253402300799; // the year 9999
    const double value = seconds.toDouble(-1);
    return value < 0 || value > latest ? QDateTime()
                                       : QDateTime::fromSecsSinceEpoch(static_cast<qint64>(value), QTimeZone::utc());
}

} // namespace

TokenFacts tokenFacts(const QString &token)
{
    TokenFacts facts{.isPresent = !token.trimmed().isEmpty()};
    const std::optional<QByteArray> bytes = payload(token);
    const QJsonDocument document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    if (!document.isObject())
        return facts;
    const QJsonObject claims = document.object();
    const QJsonObject account = claims.value(authClaim).toObject();
    facts.isReadable = true;
    facts.expires = moment(claims.value("exp"_L1));
    facts.issued = moment(claims.value("iat"_L1));
    facts.plan = account.value("chatgpt_plan_type"_L1).toString();
    facts.accountId = account.value("chatgpt_account_id"_L1).toString();
    facts.isFedramp = account.value("chatgpt_account_is_fedramp"_L1).toBool();
    return facts;
}

JsonFault idTokenFault(const QString &token)
{
    const std::optional<QByteArray> bytes = payload(token);
    if (!bytes)
        return {.kind = JsonFault::Kind::BadText};
    JsonFault fault = readJson(*bytes, idClaims()).fault;
    if (fault.exists())
        fault.kind = JsonFault::Kind::BadText;
    return fault;
}

QStringList secretsOfToken(const QString &token)
{
    QStringList secrets{token};
    // The first part says the algorithm only, and is the same in many tokens.
    const QStringList parts = token.split(u'.');
    secrets += parts.mid(1);
    if (const std::optional<QByteArray> bytes = payload(token)) {
        const QJsonObject claims = QJsonDocument::fromJson(*bytes).object();
        secrets << claims.value("email"_L1).toString()
                << claims.value(profileClaim).toObject().value("email"_L1).toString();
    }
    secrets.removeDuplicates();
    secrets.removeAll(QString());
    return secrets;
}

} // namespace doctor::codex
