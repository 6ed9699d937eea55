// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/credentials.h"
#include "../target.h"

using namespace doctor::codex;

// auth.json, and the tokens in it.
void doctor::fuzz::take(const QByteArray &bytes)
{
    const ParsedCredentials parsed = parseCredentials(bytes);
    require(parsed.fault.line <= bytes.count('\n') + 1, "the line of a fault lies inside the file");
    require(parsed.fault.column <= bytes.size() + 1, "the column of a fault lies inside the file");
    for (const QString &value : {parsed.values.apiKey, parsed.values.accessToken})
        require(value.trimmed().isEmpty() || parsed.secrets.contains(value.trimmed()),
                "what is sent as a credential is known as a secret");
    printedError(parsed.fault);
    loginProblems(parsed.stored, {});
}
