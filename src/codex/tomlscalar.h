// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace doctor::codex {

enum class TomlProblem {
    MissingEquals,
    ExtraEquals,
    MissingValue,
    UnquotedString,
    BadBoolean,
    BadNumber,
    BadDate,
    UnclosedString,
    UnclosedText,
    BadEscape,
    ControlCharacter,
    LoneCarriageReturn,
    EmptyKey,
    BadKey,
    UnclosedHeader,
    UnexpectedText,
    MissingOpening,
    UnclosedArray,
    UnclosedTable,
    MissingComma,
    ExtraComma,
    TooDeep,
    LooksLikeJson,
    ConflictMarker,
};

// What a value without quotes and brackets is worth.
struct TomlScalar {
    std::optional<TomlProblem> problem = {};
    qsizetype offset = 0;          // of the problem
    qsizetype missingSeconds = -1; // where ":00" has to stand for a parser of TOML 1.0
};

TomlScalar tomlScalar(const QString &token);

} // namespace doctor::codex
