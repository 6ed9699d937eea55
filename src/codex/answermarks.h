// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/answertext.h"

namespace doctor::codex {

// The marks by which an answer is known for what it is, beside its status.

bool looksLikeLogin(const QString &address); // a redirect to it
bool isLoginPage(const AnswerText &told);
bool isChallenge(const HttpAnswer &answer, const AnswerText &told); // that wants a browser
QString foreignChallenge(const HttpAnswer &answer); // "Basic realm="office"": of a gateway, for APIs take a bearer
bool isBlocked(const HttpAnswer &answer, const AnswerText &told); // by a filter on the way, or for its address
bool isCertificateWanted(const HttpAnswer &answer, const AnswerText &told); // of the client
bool isTunnelDown(const HttpAnswer &answer); // a public name that leads to a program on somebody's machine
bool isNetworkRule(const AnswerText &told);  // of Azure, whose resources may be closed to the internet
bool isUnsupportedCountry(const AnswerText &told);
bool isMissingScope(const AnswerText &told);
bool isModelMissing(const AnswerText &told);
bool isQuota(const AnswerText &told);
bool isOverloaded(const AnswerText &told);

} // namespace doctor::codex
