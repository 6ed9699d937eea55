// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/credentials.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

struct ModeName {
    AuthMode mode;
    QLatin1StringView stored;
    QLatin1StringView shown;
};

constexpr ModeName modeNames[] = {
    {AuthMode::ApiKey, "apikey"_L1, "api_key"_L1},
    {AuthMode::ChatGpt, "chatgpt"_L1, "chatgpt"_L1},
    {AuthMode::ChatGptAuthTokens, "chatgptAuthTokens"_L1, "chatgpt_auth_tokens"_L1},
    {AuthMode::Headers, "headers"_L1, "headers"_L1},
    {AuthMode::AgentIdentity, "agentIdentity"_L1, "agent_identity"_L1},
    {AuthMode::PersonalAccessToken, "personalAccessToken"_L1, "personal_access_token"_L1},
    {AuthMode::BedrockApiKey, "bedrockApiKey"_L1, "bedrock_api_key"_L1},
    {AuthMode::BedrockAccessKeys, "bedrockAccessKeys"_L1, "bedrock_access_keys"_L1},
};

// RFC 3339 as chrono reads it: a space for the T, an offset without its colon and any number of decimals are fine.
QDateTime timestamp(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:\\s*[Tt]|\\s+)(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(\\.\\d+)?\\s*"
        "(?:[Zz]|UTC|utc|([+-])(\\d{2})\\s*:?\\s*(\\d{2}))\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const int leapSecond = 60;
    const int seconds = match.captured(6).toInt();
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(),
                     seconds == leapSecond ? leapSecond - 1 : seconds);
    if (!date.isValid() || !time.isValid())
        return {};
    const int offset = (match.captured(9).toInt() * 60 + match.captured(10).toInt()) * 60;
    return QDateTime(date, time, QTimeZone::utc()).addSecs(match.captured(8) == u"-"_s ? offset : -offset);
}

JsonFault timestampFault(const QString &text)
{
    return {.kind = timestamp(text).isValid() ? JsonFault::Kind::None : JsonFault::Kind::BadText};
}

JsonField required(const QString &name, JsonShape shape = {})
{
    return {.name = name, .shape = std::move(shape), .isRequired = true, .mayBeLeftOut = false};
}

JsonShape record(QList<JsonField> fields)
{
    return {.kind = JsonShape::Kind::Record, .fields = std::move(fields)};
}

JsonShape tokensShape()
{
    return record({required(u"id_token"_s, {.check = idTokenFault}),
                   required(u"access_token"_s),
                   required(u"refresh_token"_s),
                   {.name = u"account_id"_s, .mayBeLeftOut = false}});
}

JsonShape agentIdentityShape()
{
    JsonShape shape = record({required(u"agent_runtime_id"_s),
                              required(u"agent_private_key"_s),
                              required(u"account_id"_s),
                              required(u"chatgpt_user_id"_s),
                              {.name = u"email"_s},
                              required(u"plan_type"_s),
                              required(u"chatgpt_account_is_fedramp"_s, {.kind = JsonShape::Kind::Flag})});
    shape.kind = JsonShape::Kind::TextOrRecord;
    return shape;
}

JsonShape authShape()
{
    QStringList modes;
    for (const ModeName &name : modeNames)
        modes.append(name.stored);
    return record(
        {{.name = u"auth_mode"_s, .shape = {.kind = JsonShape::Kind::Name, .names = modes}, .mayBeLeftOut = false},
         {.name = u"OPENAI_API_KEY"_s, .mayBeLeftOut = false},
         {.name = u"tokens"_s, .shape = tokensShape()},
         {.name = u"last_refresh"_s, .shape = {.check = timestampFault, .isCheckedAtOnce = true}},
         {.name = u"agent_identity"_s, .shape = agentIdentityShape()},
         {.name = u"personal_access_token"_s},
         {.name = u"bedrock_api_key"_s, .shape = record({required(u"api_key"_s), required(u"region"_s)})},
         {.name = u"bedrock_access_keys"_s,
          .shape = record({required(u"access_key_id"_s), required(u"secret_access_key"_s), required(u"region"_s)})}});
}

using Values = QHash<QString, QString>;

bool isBlank(const Values &values, const QString &path)
{
    return values.value(path).trimmed().isEmpty();
}

AuthMode modeOf(const Values &values)
{
    const QString written = values.value(u"auth_mode"_s);
    const auto *const name = std::ranges::find(modeNames, written, &ModeName::stored);
    if (name != std::end(modeNames))
        return name->mode;
    if (values.contains(u"personal_access_token"_s))
        return AuthMode::PersonalAccessToken;
    if (values.contains(u"bedrock_api_key"_s))
        return AuthMode::BedrockApiKey;
    if (values.contains(u"bedrock_access_keys"_s))
        return AuthMode::BedrockAccessKeys;
    return values.contains(u"OPENAI_API_KEY"_s) ? AuthMode::ApiKey : AuthMode::ChatGpt;
}

QStringList chatGptProblems(const Values &values)
{
    QStringList problems;
    if (!values.contains(u"tokens"_s)) {
        problems << u"ChatGPT auth is missing token data"_s;
    } else {
        if (isBlank(values, u"tokens.access_token"_s))
            problems << u"ChatGPT auth is missing an access token"_s;
        if (isBlank(values, u"tokens.refresh_token"_s))
            problems << u"ChatGPT auth is missing a refresh token"_s;
    }
    if (!values.contains(u"last_refresh"_s))
        problems << u"ChatGPT auth is missing refresh metadata"_s;
    return problems;
}

QStringList externalTokensProblems(const Values &values, const TokenFacts &idToken)
{
    QStringList problems;
    if (!values.contains(u"tokens"_s)) {
        problems << u"external ChatGPT auth is missing token data"_s;
    } else {
        if (isBlank(values, u"tokens.access_token"_s))
            problems << u"external ChatGPT auth is missing an access token"_s;
        if (!values.contains(u"tokens.account_id"_s) && idToken.accountId.isEmpty())
            problems << u"external ChatGPT auth is missing a ChatGPT account id"_s;
    }
    if (!values.contains(u"last_refresh"_s))
        problems << u"external ChatGPT auth is missing refresh metadata"_s;
    return problems;
}

bool hasAgentMaterial(const Values &values)
{
    if (!values.contains(u"agent_identity.agent_runtime_id"_s))
        return !isBlank(values, u"agent_identity"_s);
    return !isBlank(values, u"agent_identity.agent_runtime_id"_s)
           && !isBlank(values, u"agent_identity.agent_private_key"_s);
}

QStringList accessKeysProblems(const Values &values)
{
    if (!values.contains(u"bedrock_access_keys"_s))
        return {u"Bedrock access key auth is missing AWS access keys"_s};
    QStringList problems;
    if (isBlank(values, u"bedrock_access_keys.access_key_id"_s))
        problems << u"Bedrock access key auth is missing an access key ID"_s;
    if (isBlank(values, u"bedrock_access_keys.secret_access_key"_s))
        problems << u"Bedrock access key auth is missing a secret access key"_s;
    return problems;
}

QStringList problemsOf(const StoredCredentials &stored, const Values &values)
{
    switch (stored.mode) {
    case AuthMode::ApiKey:
        return {};
    case AuthMode::ChatGpt:
        return chatGptProblems(values);
    case AuthMode::ChatGptAuthTokens:
        return externalTokensProblems(values, stored.idToken);
    case AuthMode::Headers:
        return {u"header auth cannot be loaded from auth storage"_s};
    case AuthMode::AgentIdentity:
        return hasAgentMaterial(values) ? QStringList()
                                        : QStringList{u"agent identity auth is missing an agent identity token"_s};
    case AuthMode::PersonalAccessToken:
        return isBlank(values, u"personal_access_token"_s)
                   ? QStringList{u"personal access token auth is missing a personal access token"_s}
                   : QStringList();
    case AuthMode::BedrockApiKey:
        return values.contains(u"bedrock_api_key"_s)
                   ? QStringList()
                   : QStringList{u"Bedrock API key auth is missing a Bedrock API key"_s};
    case AuthMode::BedrockAccessKeys:
        return accessKeysProblems(values);
    }
    Q_UNREACHABLE();
}

QStringList secretsIn(const Values &values)
{
    QStringList secrets;
    for (const QString &path :
         {u"OPENAI_API_KEY"_s, u"personal_access_token"_s, u"bedrock_api_key.api_key"_s,
          u"bedrock_access_keys.access_key_id"_s, u"bedrock_access_keys.secret_access_key"_s,
          u"agent_identity.agent_private_key"_s, u"agent_identity.email"_s, u"tokens.refresh_token"_s})
        secrets << values.value(path).trimmed();
    for (const QString &path : {u"tokens.id_token"_s, u"tokens.access_token"_s, u"agent_identity"_s})
        secrets += secretsOfToken(values.value(path).trimmed());
    secrets.removeAll(QString());
    return secrets;
}

} // namespace

QString nameOf(AuthMode mode)
{
    return std::ranges::find(modeNames, mode, &ModeName::mode)->shown;
}

QString nameOf(CredentialStorage storage)
{
    switch (storage) {
    case CredentialStorage::File:
        return u"File"_s;
    case CredentialStorage::Keyring:
        return u"Keyring"_s;
    case CredentialStorage::Auto:
        return u"Auto"_s;
    case CredentialStorage::Ephemeral:
        return u"Ephemeral"_s;
    }
    Q_UNREACHABLE();
}

CredentialStorage credentialStorage(const QString &configured)
{
    if (configured == "keyring"_L1)
        return CredentialStorage::Keyring;
    if (configured == "auto"_L1)
        return CredentialStorage::Auto;
    return configured == "ephemeral"_L1 ? CredentialStorage::Ephemeral : CredentialStorage::File;
}

bool StoredCredentials::usesChatGptBackend() const
{
    return mode != AuthMode::ApiKey && mode != AuthMode::BedrockApiKey && mode != AuthMode::BedrockAccessKeys;
}

ParsedCredentials parseCredentials(const QByteArray &bytes)
{
    static const JsonShape shape = authShape();
    const JsonReading reading = readJson(bytes, shape);
    const Values &values = reading.values;
    ParsedCredentials parsed{.fault = reading.fault, .secrets = secretsIn(values)};
    if (parsed.fault.exists())
        return parsed;
    StoredCredentials &stored = parsed.stored;
    stored.mode = modeOf(values);
    stored.hasApiKey = values.contains(u"OPENAI_API_KEY"_s);
    stored.hasTokens = values.contains(u"tokens"_s);
    stored.hasAgentIdentity = values.contains(u"agent_identity"_s);
    stored.hasUsableApiKey = !isBlank(values, u"OPENAI_API_KEY"_s);
    stored.idToken = tokenFacts(values.value(u"tokens.id_token"_s));
    stored.accessToken = tokenFacts(values.value(u"tokens.access_token"_s));
    stored.hasRefreshToken = !isBlank(values, u"tokens.refresh_token"_s);
    stored.accountId = values.value(u"tokens.account_id"_s);
    stored.lastRefresh = timestamp(values.value(u"last_refresh"_s));
    stored.refreshTokenMark = markOfSecret(values.value(u"tokens.refresh_token"_s));
    stored.apiKeyMark = markOfSecret(values.value(u"OPENAI_API_KEY"_s).trimmed());
    stored.apiKeyIssuer = keyIssuer(values.value(u"OPENAI_API_KEY"_s).trimmed());
    stored.apiKeyShape = keyShape(values.value(u"OPENAI_API_KEY"_s));
    stored.problems = problemsOf(stored, values);
    parsed.values = {.apiKey = values.value(u"OPENAI_API_KEY"_s),
                     .accessToken = values.value(u"tokens.access_token"_s)};
    return parsed;
}

QByteArray markOfSecret(const QString &secret)
{
    constexpr qsizetype length = 12;
    return secret.isEmpty()
               ? QByteArray()
               : QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex().left(length);
}

PrintedError printedError(const JsonFault &fault)
{
    const QString label = u"failed to deserialize CLI auth from file"_s;
    if (fault.isOfData())
        return {label, u"invalid credential JSON (Data at %1)"_s.arg(fault.place().english())};
    return {label, u"%1 at %2"_s.arg(fault.text, fault.place().english())};
}

QStringList loginProblems(const StoredCredentials &stored, const Variables &variables)
{
    if (stored.mode != AuthMode::ApiKey)
        return stored.problems;
    const bool hasKey =
        stored.hasUsableApiKey || variables.isPresent(u"OPENAI_API_KEY"_s) || variables.isPresent(u"CODEX_API_KEY"_s);
    return hasKey ? QStringList() : QStringList{u"API key auth is missing an API key"_s};
}

QStringList presentAuthVariables(const Variables &variables)
{
    QStringList present;
    for (const QString &name : {u"OPENAI_API_KEY"_s, u"CODEX_API_KEY"_s, u"CODEX_ACCESS_TOKEN"_s}) {
        if (variables.isPresent(name))
            present.append(name);
    }
    return present;
}

} // namespace doctor::codex
