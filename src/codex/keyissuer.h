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

// What is odd about a key, without the key.
struct KeyShape {
    bool isBlank = false;   // nothing but blanks: Codex takes it for none
    bool hasBlanks = false; // before, in or after it
    bool hasQuotes = false; // around it
    bool isOutsideAscii = false;

    bool isAsIssued() const { return !hasBlanks && !hasQuotes && !isOutsideAscii; }
};

KeyShape keyShape(const QString &key);

// Whether a text that is to name a variable cannot: most often it is the key itself, or begins with $.
bool isNoVariableName(const QString &name);

} // namespace doctor::codex
