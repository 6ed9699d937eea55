// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>
#include <QUrl>

namespace doctor {

class SecretStore;

// Whether the value of an environment variable is a secret by the variable's name, such as OPENAI_API_KEY. Values that
// are switches or numbers are not: masking them would mask half of a report and protect nothing.
bool isSecretVariable(const QString &name, const QString &value);

// Without the values of its query that are secret by their names: what --no-credentials holds back of an address.
QUrl withoutSecrets(const QUrl &url);

// Adds those of these variables.
void learnVariables(SecretStore &secrets, const QHash<QString, QString> &variables);

} // namespace doctor
