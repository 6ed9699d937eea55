// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/jwt.h"
#include "../target.h"

using namespace doctor::codex;

namespace {

void takeToken(const QByteArray &text)
{
    const QString token = QString::fromUtf8(text);
    const TokenFacts facts = tokenFacts(token);
    doctor::fuzz::require(!facts.isReadable || facts.isPresent, "a token that is read is there");
    idTokenFault(token);
    doctor::fuzz::require(token.isEmpty() || secretsOfToken(token).contains(token), "a token is secret");
}

} // namespace

// A token as it stands in auth.json; and one whose claims are these bytes.
void doctor::fuzz::take(const QByteArray &bytes)
{
    takeToken(bytes);
    takeToken("eyJhbGciOiJub25lIn0." + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
              + ".sig");
}
