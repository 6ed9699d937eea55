// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/hintplace.h"

#include "core/literalfinder.h"
#include "core/randomness.h"
#include "core/secretkinds.h"

namespace doctor {

namespace {

using std::string_view;

constexpr size_t none = string_view::npos;

bool isNameCharacter(char c)
{
    return c == '.' || (isTokenCharacter(c) && c != '/' && c != '+');
}

// Of a parameter: nothing in it but letters, digits, dots and dashes.
bool isPlainValue(string_view text, size_t begin)
{
    size_t end = begin;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    return end > begin && end < text.size() && string_view("&# \t\r\n\"'`<>)").find(text[end]) != none;
}

// "\n" before it: a line break as JSON and logs write it.
bool isBehindEscapedBreak(string_view text, size_t position)
{
    return position > 1 && text[position - 2] == '\\' && string_view("nrt").find(text[position - 1]) != none;
}

} // namespace

bool isAssigned(string_view text, size_t end)
{
    constexpr size_t longestGap = 20;
    const bool isPlural = end < text.size() && folded(text[end]) == 's';
    if (!isPlural && end < text.size() && isNameCharacter(text[end])) // mostly: "token_count"
        return false;
    const size_t sign = text.substr(0, end + longestGap).find_first_not_of("\\\"'] \t", isPlural ? end + 1 : end);
    if (sign == none || (text[sign] != '=' && text[sign] != ':'))
        return false;
    const size_t value = text.find_first_not_of("\\\"' >", sign + 1);
    const size_t after = value == none ? none : text.find_first_not_of("0123456789", value);
    return !isPlural || (after != none && (after == value || isNameCharacter(text[after])));
}

bool isOption(string_view text, size_t begin, size_t end)
{
    constexpr size_t longest = 64;
    const size_t next = end < text.size() && folded(text[end]) == 's' ? end + 1 : end;
    if (next >= text.size() || string_view(" \t\"'\\").find(text[next]) == none)
        return false;
    size_t first = begin;
    while (first > 0 && begin - first < longest && isNameCharacter(text[first - 1]))
        --first;
    return text[first] == '-';
}

bool isWorthALook(string_view text, size_t position)
{
    if (text[position] == '@') {
        const size_t first = position > longestBefore ? position - longestBefore : 0;
        const string_view before = text.substr(first, position - first);
        const size_t scheme = before.rfind("://");
        return scheme != none && before.find_first_of(" \t\n\"'", scheme) == none;
    }
    const size_t begin = position + 1;
    size_t i = begin;
    while (i < text.size() && (isNameCharacter(text[i]) || text[i] == '%' || text[i] == '~'))
        ++i;
    if (i == begin || i >= text.size() || text[i] != '=')
        return false;
    return !isHarmlessParameter(text.substr(begin, i - begin)) || !isPlainValue(text, i + 1);
}

bool isWordCharacter(char c)
{
    return c == '_' || (isNameCharacter(c) && c != '-' && c != '.');
}

bool isWordStart(string_view text, size_t position)
{
    return position == 0 || !isWordCharacter(text[position - 1]) || isBehindEscapedBreak(text, position);
}

bool isStart(string_view text, size_t position, string_view joining)
{
    if (position == 0)
        return true;
    const char before = text[position - 1];
    return isBehindEscapedBreak(text, position)
           || !(isTokenCharacter(before) ? before != '+' && before != '/' : joining.find(before) != none);
}

bool isEnd(string_view text, size_t position)
{
    return position >= text.size() || !isNameCharacter(text[position]);
}

} // namespace doctor
