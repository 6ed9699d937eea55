// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/config.h"

namespace doctor::codex {

// Every value in one layer that must not leave the process: inline tokens, header and query values, passwords in URLs,
// environment and arguments of MCP servers, and whatever stands under a name that speaks of a secret.
QList<ConfigSecret> secretsIn(const ConfigValue &root);

// The value of a header, and of "Bearer abc" the token alone too, which may be met elsewhere. Ordinary values are none.
QList<ConfigSecret> secretsInHeader(const QString &name, const QString &value);

// The parts of a URL that are secret: user, password, values of the query. Nothing if the text holds no URL.
QList<ConfigSecret> secretsInUrl(const QString &text);

bool isSecretTableName(QStringView key); // of a table whose values are all secret: "env", "http_headers" …
bool isSecretName(QStringView key);      // "api_key", "Authorization", "client-secret" …

// A value that says nothing, and whose masking would blot out half of a report: "true", "info", a path …
bool isOrdinaryValue(const QString &value);

} // namespace doctor::codex
