// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/doubt.h"

#include "core/randomness.h"

#include <algorithm>
#include <string>

namespace doctor {

namespace {

// What is said of secrets, in place of one.
constexpr std::string_view commonWords[] = {
    "accepted",  "bearer",     "basic",    "digest",      "negotiate",   "ntlm",      "authentication", "auto",
    "available", "configured", "correct",  "default",     "disabled",    "empty",     "enabled",        "expired",
    "external",  "ephemeral",  "false",    "file",        "found",       "hidden",    "incorrect",      "integer",
    "invalid",   "keyring",    "managed",  "masked",      "missing",     "needed",    "none",           "null",
    "optional",  "present",    "redacted", "refused",     "rejected",    "required",  "reused",         "revoked",
    "skipped",   "stored",     "string",   "true",        "unavailable", "unknown",   "unset",          "unused",
    "valid",     "wrong",      "absent",   "environment", "not",         "unchanged", "ignored",        "attached",
    "shown",     "header"};

bool isDigit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

bool isUpper(unsigned char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(unsigned char c)
{
    return c >= 'a' && c <= 'z';
}

// Its first folder is a word; base64 that begins with a slash goes on otherwise.
bool isPath(std::string_view value)
{
    if (value.starts_with("~/"))
        return true;
    if (!value.starts_with("/"))
        return false;
    const std::string_view first = value.substr(1, value.find('/', 1) - 1);
    return !first.empty() && std::ranges::all_of(first, [](char c) { return isLower(c) || c == '.' || c == '-'; });
}

} // namespace

bool looksRandom(std::string_view value)
{
    constexpr size_t longestWord = 24;
    if (value.starts_with("http:") || value.starts_with("https:") || isPath(value))
        return false;
    // "OPENAI_API_KEY" is a name and "Expired" a word; a capital inside a word is neither.
    const bool isMixed =
        value.size() > 1 && std::ranges::any_of(value, isLower) && std::ranges::any_of(value.substr(1), isUpper);
    const bool isNumber = std::ranges::all_of(value, isDigit);
    return isMixed || (std::ranges::any_of(value, isDigit) && !isNumber)
           || (value.size() > longestWord && std::ranges::all_of(value, isLower));
}

bool isDoubtful(std::string_view value, Doubt doubt)
{
    if (doubt == Doubt::Random)
        return !looksRandom(value);
    if (doubt == Doubt::Name)
        return !looksSecret(value, {});
    if (doubt == Doubt::None)
        return false;
    // "api_key = OPENAI_API_KEY" names a variable.
    const bool isName = std::ranges::all_of(value, [](char c) { return isUpper(c) || isDigit(c) || c == '_'; })
                        && value.find('_') != std::string_view::npos;
    std::string lower(value);
    std::ranges::transform(lower, lower.begin(), [](char c) { return isUpper(c) ? char(c - 'A' + 'a') : c; });
    return isName || isPath(value) || std::ranges::find(commonWords, lower) != std::end(commonWords);
}

} // namespace doctor
