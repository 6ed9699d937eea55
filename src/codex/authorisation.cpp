// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/authorisation.h"

#include "codex/configsecrets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

using State = Authorisation::State;

constexpr auto apiKeyMode = "api_key"_L1;

bool isGiven(const QString &variable, const Variables &variables)
{
    return !variables.value(variable).trimmed().isEmpty();
}

QString named(const QString &variable, const Variables &variables)
{
    return u"%1 (%2)"_s.arg(variable, variables.source(variable));
}

class Decision
{
public:
    Decision(const Provider &provider, const Config &config, const Variables &variables, const Login &login)
        : m_provider(provider), m_variables(variables), m_login(login),
          m_table(config.root.member(u"model_providers").member(provider.id))
    {}

    Authorisation made(const QDateTime &now);

private:
    void takeOwnHeaders();
    void takeVariableHeader(const QByteArray &name, const QString &variable);
    void takeCredential(const QDateTime &now);
    void takeEnvKey();
    void takeCommandToken();
    void takeLogin(const QDateTime &now);
    void takeStored(const QDateTime &now);
    void takeTokens(const QDateTime &now);
    void takeBedrock();
    void bear(const QString &token, const QString &source);
    void leaveOut(const QString &reason, const QString &source);
    void lookForOwnAuthorisation();
    QString loginMode() const;

    const Provider &m_provider;
    const Variables &m_variables;
    const Login &m_login;
    ConfigValue m_table;
    Authorisation m_made;
};

Authorisation Decision::made(const QDateTime &now)
{
    m_made.mode = loginMode();
    takeOwnHeaders();
    takeCredential(now);
    if (m_made.state == State::None)
        lookForOwnAuthorisation();
    return m_made;
}

QString Decision::loginMode() const
{
    if (isGiven(u"CODEX_API_KEY"_s, m_variables))
        return apiKeyMode;
    if (isGiven(u"CODEX_ACCESS_TOKEN"_s, m_variables))
        return nameOf(m_variables.value(u"CODEX_ACCESS_TOKEN"_s).startsWith("at-"_L1) ? AuthMode::PersonalAccessToken
                                                                                      : AuthMode::AgentIdentity);
    return m_login.state == Login::State::Read ? nameOf(m_login.stored.mode) : u"none"_s;
}

void Decision::takeVariableHeader(const QByteArray &name, const QString &variable)
{
    const QString value = m_variables.value(variable);
    if (isGiven(variable, m_variables) && fitsInHeader(value))
        m_made.identity.emplaceBack(name, value.toUtf8());
}

// Those from variables win over those of the file.
void Decision::takeOwnHeaders()
{
    for (const ConfigValue::Member &header : m_table.member(u"http_headers").members()) {
        if (fitsInHeader(header.value.toString()))
            m_made.identity.emplaceBack(header.key.toLower().toLatin1(), header.value.toString().toUtf8());
    }
    for (const ConfigValue::Member &header : m_table.member(u"env_http_headers").members())
        takeVariableHeader(header.key.toLower().toLatin1(), header.value.toString());
    if (m_provider.id == "openai"_L1) {
        takeVariableHeader("openai-organization", u"OPENAI_ORGANIZATION"_s);
        takeVariableHeader("openai-project", u"OPENAI_PROJECT"_s);
    }
}

void Decision::takeCredential(const QDateTime &now)
{
    const ConfigValue token = m_table.member(u"experimental_bearer_token");
    if (m_provider.isBedrock()) {
        takeBedrock();
    } else if (!m_provider.envKey.isEmpty()) {
        takeEnvKey();
    } else if (token.exists()) {
        m_made.mode = apiKeyMode;
        bear(token.toString(), token.source().brief());
    } else if (m_provider.hasAuthCommand) {
        takeCommandToken();
    } else if (m_provider.requiresOpenAiAuth) {
        takeLogin(now);
    }
}

void Decision::takeEnvKey()
{
    const QString value = m_variables.value(m_provider.envKey);
    if (!isGiven(m_provider.envKey, m_variables)) {
        m_made.setupError = u"Missing environment variable: `%1`."_s.arg(m_provider.envKey);
        if (!m_provider.envKeyInstructions.isEmpty())
            m_made.setupError += u' ' + m_provider.envKeyInstructions;
        return;
    }
    m_made.mode = apiKeyMode;
    bear(value, named(m_provider.envKey, m_variables));
}

void Decision::takeCommandToken()
{
    const QString place = m_table.member(u"auth").source().brief();
    m_made.mode = apiKeyMode;
    m_made.isOfCommand = true;
    if (m_login.command.value.isEmpty())
        leaveOut(m_login.command.reason, place);
    else
        bear(m_login.command.value, place);
}

void Decision::takeLogin(const QDateTime &now)
{
    const QString apiKey = u"CODEX_API_KEY"_s;
    const QString accessToken = u"CODEX_ACCESS_TOKEN"_s;
    if (isGiven(apiKey, m_variables)) {
        bear(m_variables.value(apiKey).trimmed(), named(apiKey, m_variables));
    } else if (isGiven(accessToken, m_variables)) {
        m_made.usesChatGptBackend = true;
        leaveOut(u"Codex has the token confirmed by its service before it uses it"_s, named(accessToken, m_variables));
    } else if (m_login.state == Login::State::InKeyring) {
        m_made.usesChatGptBackend = true;
        leaveOut(u"the login is in a keyring"_s, u"keyring"_s);
    } else if (m_login.state == Login::State::Read) {
        m_made.usesChatGptBackend = m_login.stored.usesChatGptBackend();
        takeStored(now);
    }
}

void Decision::takeStored(const QDateTime &now)
{
    const QString file = u"auth.json"_s;
    switch (m_login.stored.mode) {
    case AuthMode::ApiKey:
        if (m_login.stored.hasUsableApiKey)
            bear(m_login.values.apiKey, file);
        return;
    case AuthMode::ChatGpt:
    case AuthMode::ChatGptAuthTokens:
        takeTokens(now);
        return;
    case AuthMode::PersonalAccessToken:
        leaveOut(u"Codex has the token confirmed by its service before it uses it"_s, file);
        return;
    case AuthMode::AgentIdentity:
        leaveOut(u"Codex signs each request anew"_s, file);
        return;
    case AuthMode::BedrockApiKey:
    case AuthMode::BedrockAccessKeys:
        leaveOut(u"a login for Amazon Bedrock"_s, file);
        if (m_login.stored.problems.isEmpty())
            m_made.setupError = u"unsupported operation: Bedrock API key auth is only supported by the Amazon Bedrock "
                                "model provider"_s;
        return;
    case AuthMode::Headers:
        return;
    }
}

void Decision::takeTokens(const QDateTime &now)
{
    const StoredCredentials &stored = m_login.stored;
    if (!stored.accessToken.isPresent)
        return;
    // In its last minutes Codex asks for a new one too, but until then this one tells the same.
    if (stored.accessToken.expires.isValid() && stored.accessToken.expires <= now) {
        leaveOut(u"the access token has expired; Codex asks for a new one first"_s, u"auth.json"_s);
        return;
    }
    bear(m_login.values.accessToken, u"auth.json"_s);
    if (!stored.accountInUse().isEmpty())
        m_made.credentials.emplaceBack("chatgpt-account-id", stored.accountInUse().toUtf8());
    if (stored.idToken.isFedramp)
        m_made.credentials.emplaceBack("x-openai-fedramp", "true");
}

void Decision::takeBedrock()
{
    const QString bearer = u"AWS_BEARER_TOKEN_BEDROCK"_s;
    const QString reason = u"Codex asks Amazon Bedrock nothing before the first prompt"_s;
    const bool isStored =
        m_login.state == Login::State::Read
        && (m_login.stored.mode == AuthMode::BedrockApiKey || m_login.stored.mode == AuthMode::BedrockAccessKeys);
    if (isStored)
        leaveOut(reason, u"auth.json"_s);
    else if (isGiven(bearer, m_variables))
        leaveOut(reason, named(bearer, m_variables));
    else
        leaveOut(reason, u"AWS"_s);
}

void Decision::bear(const QString &token, const QString &source)
{
    m_made.source = source;
    if (!fitsInHeader(token)) {
        m_made.reason = u"it has a line break or another character that no header can carry"_s;
        return;
    }
    m_made.state = State::Attached;
    m_made.headerName = u"authorization"_s;
    m_made.credentials.emplaceBack("authorization", "Bearer " + token.toUtf8());
}

void Decision::leaveOut(const QString &reason, const QString &source)
{
    m_made.state = State::NotInspected;
    m_made.reason = reason;
    m_made.source = source;
}

// A provider's own headers may be the credential.
void Decision::lookForOwnAuthorisation()
{
    for (const char *const name : {"authorization", "api-key", "x-api-key"}) {
        const bool isThere =
            std::ranges::any_of(m_made.identity, [name](const auto &header) { return header.first == name; });
        if (!isThere)
            continue;
        const ConfigValue written = m_table.member(u"http_headers");
        m_made.state = State::Attached;
        m_made.headerName = QString::fromLatin1(name);
        m_made.source = (written.exists() ? written : m_table.member(u"env_http_headers")).source().brief();
        return;
    }
}

} // namespace

bool fitsInHeader(const QString &value)
{
    return std::ranges::all_of(value, [](QChar c) { return c == u'\t' || (c >= u' ' && c != u'\x7f'); });
}

QList<ConfigSecret> Authorisation::secrets() const
{
    QList<ConfigSecret> all;
    for (const auto &[name, value] : identity + credentials)
        all += secretsInHeader(QString::fromLatin1(name), QString::fromUtf8(value));
    return all;
}

Authorisation authorisation(const Provider &provider, const Config &config, const Variables &variables,
                            const Login &login, const QDateTime &now)
{
    return Decision(provider, config, variables, login).made(now);
}

} // namespace doctor::codex
