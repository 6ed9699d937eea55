// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/jwt.h"
#include "codex/keyissuer.h"
#include "codex/variables.h"

namespace doctor::codex {

enum class AuthMode {
    ApiKey,
    ChatGpt,
    ChatGptAuthTokens,
    Headers,
    AgentIdentity,
    PersonalAccessToken,
    BedrockApiKey,
    BedrockAccessKeys,
};
QString nameOf(AuthMode mode); // "api_key", as codex doctor shows it

enum class CredentialStorage { File, Keyring, Auto, Ephemeral };
QString nameOf(CredentialStorage storage);                      // "File"
CredentialStorage credentialStorage(const QString &configured); // of cli_auth_credentials_store

// What auth.json holds, without any value of it that is secret.
struct StoredCredentials {
    AuthMode mode = AuthMode::ChatGpt;
    bool hasApiKey = false; // even a blank one; likewise the next two
    bool hasTokens = false;
    bool hasAgentIdentity = false;
    bool hasUsableApiKey = false;
    QStringList problems = {}; // what an incomplete login lacks, in codex doctor's words; of API keys see loginProblems
    TokenFacts idToken = {};
    TokenFacts accessToken = {};
    bool hasRefreshToken = false;
    QString accountId = {}; // of `tokens`, beside those in them
    QDateTime lastRefresh = {};
    // Tell whether two places have the same one, and nothing else.
    QByteArray refreshTokenMark = {};
    QByteArray apiKeyMark = {};
    KeyIssuer apiKeyIssuer = {};
    KeyShape apiKeyShape = {};

    QString accountInUse() const { return accountId.isEmpty() ? idToken.accountId : accountId; }
    bool usesChatGptBackend() const; // else the API, or Bedrock
};

// The values themselves, for the request that carries them and nothing else.
struct LoginValues {
    QString apiKey = {};
    QString accessToken = {};
};

struct ParsedCredentials {
    StoredCredentials stored = {};
    JsonFault fault = {};
    QStringList secrets = {};
    LoginValues values = {};
};

// Reads the bytes of auth.json as Codex does (codex-internals §3.1).
ParsedCredentials parseCredentials(const QByteArray &bytes);

// A mark of a secret for comparisons: it does not lead back to it. Empty of an empty one.
QByteArray markOfSecret(const QString &secret);

// The line Codex prints for a fault of the file.
struct PrintedError {
    QString label = {}; // "failed to deserialize CLI auth from file"; empty for an error of the system
    QString value = {};
};
PrintedError printedError(const JsonFault &fault);

// The problems with an API key in the environment in mind, which fills an empty login of that kind.
QStringList loginProblems(const StoredCredentials &stored, const Variables &variables);

// OPENAI_API_KEY, CODEX_API_KEY and CODEX_ACCESS_TOKEN as far as they are set, in codex doctor's order.
QStringList presentAuthVariables(const Variables &variables);

} // namespace doctor::codex
