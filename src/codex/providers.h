// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/config.h"
#include "codex/credentials.h"

#include <chrono>
#include <optional>

namespace doctor::codex {

// The provider of models that a session would use, built in or configured (codex-internals §2.3, §2.4).
struct Provider {
    QString id = {};
    QString name = {};
    bool isKnown = true; // neither built in nor configured otherwise: Codex does not start
    bool isBuiltIn = false;
    QString baseUrl = {};        // as configured, without trailing slashes; empty: Codex derives it from the login
    QString baseUrlSource = {};  // "config.toml:7", "environment"; empty for the default
    QString baseUrlSetting = {}; // what sets it: "openai_base_url"; empty for the default
    QString envKey = {};
    QString envKeyInstructions = {};
    QString envKeySource = {};
    bool hasBearerToken = false;
    bool hasAuthCommand = false;
    bool requiresOpenAiAuth = false;
    bool supportsWebSockets = false;
    std::chrono::milliseconds webSocketConnectTimeout = std::chrono::seconds{15};
    QString query = {}; // "a=1&b=2"; its values are secret
    bool isAzure = false;

    bool isBedrock() const
    {
        return id == QLatin1StringView("amazon-bedrock") || id == QLatin1StringView("amazon-bedrock-runtime");
    }
};

Provider activeProvider(const Config &config, const Variables &variables);

// How codex doctor takes the provider for reachable (doctor-checks §4.21).
enum class ReachabilityMode { ProviderAuth, ApiKeyAuth, ChatGptAuth };
QString nameOf(ReachabilityMode mode); // "API key auth"
ReachabilityMode reachabilityMode(const Provider &provider, const Variables &variables,
                                  const std::optional<StoredCredentials> &stored);

struct ProviderEndpoint {
    QString label = {};        // "ChatGPT", "lab API"
    QString responsesUrl = {}; // empty: the provider has none to probe. The query is secret.
    QString modelsUrl = {};    // empty: there is none
    QString source = {};       // where the address is set; empty for the default
    QString setting = {};      // what sets it: "base_url"; empty for the default
};
ProviderEndpoint providerEndpoint(const Provider &provider, const Config &config, ReachabilityMode mode);

// The address of the WebSocket, by the login that is used.
QString webSocketUrl(const Provider &provider, const std::optional<StoredCredentials> &stored);

} // namespace doctor::codex
