// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/byteset.h"

namespace doctor::codex {

// Strings of JSON as they stand in a file.

inline constexpr ByteSet isEscapeLetter("\"\\/bfnrt"); // behind a backslash; it ends the escape

bool isHexDigit(char c);

// Past plain text and escapes that are whole: to the quote that ends the string, a control character, or an escape that
// is wrong or may go on behind the end.
const char *pastText(const char *at, const char *end);

} // namespace doctor::codex
