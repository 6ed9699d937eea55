// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/answertext.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace doctor::codex {

// The points in time that an answer names. `receivedAt` turns dates into spans, and spans into dates.

QDateTime httpDate(const QString &text);
std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer, const AnswerText &told,
                                               const QDateTime &receivedAt);
QDateTime resetsAt(const HttpAnswer &answer, const AnswerText &told, const QDateTime &receivedAt); // of a usage limit

} // namespace doctor::codex
