// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/providers.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

constexpr auto apiBase = "https://api.openai.com/v1"_L1;
constexpr auto chatGptBase = "https://chatgpt.com/backend-api"_L1;

QString withoutSlashes(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

Provider openAi(const Config &config)
{
    const ConfigValue base = config.root.member(u"openai_base_url");
    Provider provider{.id = u"openai"_s,
                      .name = u"OpenAI"_s,
                      .isBuiltIn = true,
                      .baseUrl = withoutSlashes(base.toString()),
                      .requiresOpenAiAuth = true,
                      .supportsWebSockets = true};
    if (!provider.baseUrl.isEmpty()) {
        provider.baseUrlSource = base.source().brief();
        provider.baseUrlSetting = u"openai_base_url"_s;
    }
    return provider;
}

// Models on this machine.
Provider local(const QString &id, int port, const Variables &variables)
{
    Provider provider{.id = id, .name = u"gpt-oss"_s, .isBuiltIn = true};
    const QString url = variables.value(u"CODEX_OSS_BASE_URL"_s).trimmed();
    const int otherPort = variables.value(u"CODEX_OSS_PORT"_s).toInt();
    if (!url.isEmpty()) {
        provider.baseUrl = withoutSlashes(url);
        provider.baseUrlSource = variables.source(u"CODEX_OSS_BASE_URL"_s);
        provider.baseUrlSetting = u"CODEX_OSS_BASE_URL"_s;
        return provider;
    }
    provider.baseUrl = u"http://localhost:%1/v1"_s.arg(otherPort > 0 ? otherPort : port);
    if (otherPort > 0) {
        provider.baseUrlSource = variables.source(u"CODEX_OSS_PORT"_s);
        provider.baseUrlSetting = u"CODEX_OSS_PORT"_s;
    }
    return provider;
}

QString queryOf(const ConfigValue &table)
{
    QStringList parts;
    for (const ConfigValue::Member &member : table.members())
        parts.append(member.key + u'=' + member.value.toString());
    return parts.join(u'&');
}

bool isAzure(const Provider &provider)
{
    const QString host = QUrl(provider.baseUrl).host();
    return provider.name.compare("azure"_L1, Qt::CaseInsensitive) == 0 || host.endsWith(".openai.azure.com"_L1)
           || host.endsWith(".cognitiveservices.azure.com"_L1) || host.endsWith(".aoai.azure.com"_L1)
           || host.endsWith(".azure-api.net"_L1) || host.endsWith(".azurefd.net"_L1);
}

void configure(Provider &provider, const ConfigValue &table)
{
    const ConfigValue base = table.member(u"base_url");
    if (!base.toString().isEmpty()) {
        provider.baseUrl = withoutSlashes(base.toString());
        provider.baseUrlSource = base.source().brief();
        provider.baseUrlSetting = u"base_url"_s;
    }
    provider.name = table.member(u"name").toString(provider.name);
    provider.envKey = table.member(u"env_key").toString();
    provider.envKeyInstructions = table.member(u"env_key_instructions").toString();
    provider.envKeySource = provider.envKey.isEmpty() ? QString() : table.member(u"env_key").source().brief();
    provider.hasBearerToken = table.member(u"experimental_bearer_token").exists();
    provider.hasAuthCommand = table.member(u"auth").exists();
    provider.requiresOpenAiAuth = table.member(u"requires_openai_auth").toBool(provider.requiresOpenAiAuth);
    provider.supportsWebSockets = table.member(u"supports_websockets").toBool(provider.supportsWebSockets);
    provider.query = queryOf(table.member(u"query_params"));
    if (const auto limit = table.member(u"websocket_connect_timeout_ms").toInteger())
        provider.webSocketConnectTimeout = std::chrono::milliseconds{*limit};
    provider.isAzure = isAzure(provider);
}

QString withQuery(const QString &url, const QString &query)
{
    return query.isEmpty() ? url : url + (url.contains(u'?') ? u'&' : u'?') + query;
}

} // namespace

Provider activeProvider(const Config &config, const Variables &variables)
{
    constexpr int ollamaPort = 11434;
    constexpr int lmStudioPort = 1234;
    const QString id = config.modelProvider();
    if (id == "openai"_L1)
        return openAi(config);
    if (id == "ollama"_L1)
        return local(id, ollamaPort, variables);
    if (id == "lmstudio"_L1)
        return local(id, lmStudioPort, variables);
    const ConfigValue table = config.root.member(u"model_providers").member(id);
    Provider provider{.id = id, .name = id};
    if (provider.isBedrock()) {
        provider.name = u"Amazon Bedrock"_s;
        provider.isBuiltIn = true;
    }
    provider.isKnown = provider.isBuiltIn || table.exists();
    configure(provider, table);
    return provider;
}

QString nameOf(ReachabilityMode mode)
{
    switch (mode) {
    case ReachabilityMode::ProviderAuth:
        return u"provider auth"_s;
    case ReachabilityMode::ApiKeyAuth:
        return u"API key auth"_s;
    case ReachabilityMode::ChatGptAuth:
        return u"ChatGPT auth"_s;
    }
    Q_UNREACHABLE();
}

ReachabilityMode reachabilityMode(const Provider &provider, const Variables &variables,
                                  const std::optional<StoredCredentials> &stored)
{
    if (!provider.requiresOpenAiAuth)
        return ReachabilityMode::ProviderAuth;
    if (!provider.baseUrl.isEmpty() && !provider.envKey.isEmpty() && variables.isPresent(provider.envKey))
        return ReachabilityMode::ApiKeyAuth;
    if (variables.isPresent(u"CODEX_API_KEY"_s))
        return ReachabilityMode::ApiKeyAuth;
    if (variables.isPresent(u"CODEX_ACCESS_TOKEN"_s))
        return ReachabilityMode::ChatGptAuth;
    return stored && !stored->usesChatGptBackend() ? ReachabilityMode::ApiKeyAuth : ReachabilityMode::ChatGptAuth;
}

ProviderEndpoint providerEndpoint(const Provider &provider, const Config &config, ReachabilityMode mode)
{
    if (mode == ReachabilityMode::ProviderAuth && provider.baseUrl.isEmpty())
        return {};
    if (mode == ReachabilityMode::ChatGptAuth && provider.baseUrl.isEmpty()) {
        const ConfigValue configured = config.root.member(u"chatgpt_base_url");
        return {.label = u"ChatGPT"_s,
                .responsesUrl =
                    withQuery(withoutSlashes(configured.toString(chatGptBase)) + "/codex/responses"_L1, provider.query),
                .source = configured.exists() ? configured.source().brief() : QString(),
                .setting = configured.exists() ? u"chatgpt_base_url"_s : QString()};
    }
    const QString base = provider.baseUrl.isEmpty() ? QString(apiBase) : provider.baseUrl;
    const bool hasModels = !provider.isBedrock() && !provider.isAzure;
    return {.label = provider.id + " API"_L1,
            .responsesUrl = withQuery(base + "/responses"_L1, provider.query),
            .modelsUrl = hasModels ? withQuery(base + "/models"_L1, provider.query) : QString(),
            .source = provider.baseUrlSource,
            .setting = provider.baseUrlSetting};
}

QString webSocketUrl(const Provider &provider, const std::optional<StoredCredentials> &stored)
{
    const bool isChatGpt = stored && stored->usesChatGptBackend();
    QString url = !provider.baseUrl.isEmpty() ? provider.baseUrl
                  : isChatGpt                 ? chatGptBase + "/codex"_L1
                                              : QString(apiBase);
    if (url.startsWith("http"_L1))
        url.replace(0, 4, "ws"_L1);
    return withQuery(url + "/responses"_L1, provider.query);
}

} // namespace doctor::codex
