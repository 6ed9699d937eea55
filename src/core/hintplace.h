// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

namespace doctor {

// What the text around a hint says of it.

inline constexpr size_t longestBefore = 512; // of a line, that is looked at before a hint

// Whether a value is assigned to the name that ends there: token=x, "token": "x". Counts of tokens are the most
// frequent of all, and no secrets.
bool isAssigned(std::string_view text, size_t end);
// --token x, or "--token", "x"
bool isOption(std::string_view text, size_t begin, size_t end);
// Whether the character that is so rare can be part of a secret: the "@" behind the user information of a URL, the
// beginning of a query or of a fragment.
bool isWorthALook(std::string_view text, size_t position);
bool isWordCharacter(char c);
bool isWordStart(std::string_view text, size_t position);
// Whether the first letter of a path or a name stands there.
bool isStart(std::string_view text, size_t position, std::string_view joining);
bool isEnd(std::string_view text, size_t position);

} // namespace doctor
