// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/rulesfile.h"

#include <QList>

namespace doctor::codex {

struct StarlarkToken {
    enum class Kind { Name, Text, Sign, LineEnd };
    Kind kind = Kind::Sign;
    QByteArray text = {}; // of a Text what stands between its quotation marks, escapes as they are
    int line = 0;
    bool isFirstOfLine = false; // without indentation
};

// The tokens of a Starlark file as far as its rules of writing hold (the Starlark specification, "Lexical elements"):
// comments, texts in all their forms, and brackets, within which lines do not end. `fault` ends it.
struct StarlarkTokens {
    QList<StarlarkToken> tokens = {};
    RulesFault fault = {};
};
StarlarkTokens scanStarlark(const QByteArray &bytes);

} // namespace doctor::codex
