// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace doctor::codex {

// Whose key it is, as far as its form tells for certain. Forms as their issuers document them.
struct KeyIssuer {
    enum class Kind { Unknown, OpenAi, Other, Placeholder };
    Kind kind = Kind::Unknown;
    QString name = {}; // of Other: "Anthropic"
};

KeyIssuer keyIssuer(const QString &key);

} // namespace doctor::codex
