// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/strictjson.h"

#include <QDateTime>
#include <QStringList>

namespace doctor::codex {

// What a token says about itself. Nothing in it is secret, and no signature is verified: Codex does not either.
struct TokenFacts {
    bool isPresent = false;  // and not blank
    bool isReadable = false; // three parts, the second one a JSON object
    QDateTime expires = {};
    QDateTime issued = {};
    QString plan = {};
    QString accountId = {};
    bool isFedramp = false;
};

TokenFacts tokenFacts(const QString &token);

// Why Codex's reader refuses an id token; that it does makes all of auth.json unreadable.
JsonFault idTokenFault(const QString &token);

// What of a token must never be shown: itself, its parts, and the e-mail address in it.
QStringList secretsOfToken(const QString &token);

} // namespace doctor::codex
