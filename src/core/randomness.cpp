// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/randomness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace doctor {

namespace {

enum class Sort { Lower, Upper, Digit, Other };

Sort sortOf(char c)
{
    if (c >= 'a' && c <= 'z')
        return Sort::Lower;
    if (c >= 'A' && c <= 'Z')
        return Sort::Upper;
    return c >= '0' && c <= '9' ? Sort::Digit : Sort::Other;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

constexpr size_t uuidSize = 36;

bool isUuid(std::string_view text)
{
    if (text.size() < uuidSize)
        return false;
    for (size_t i = 0; i < uuidSize; ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return true;
}

std::string withoutUuids(std::string_view run)
{
    std::string rest;
    for (size_t i = 0; i < run.size();) {
        const bool isOne = isHex(run[i]) && isUuid(run.substr(i));
        rest += isOne ? '-' : run[i];
        i += isOne ? uuidSize : 1;
    }
    return rest;
}

// How letters of both cases and digits mix: in words and numbers the next character is mostly of the same sort.
struct Mixture {
    std::array<size_t, 4> count = {}; // by Sort
    size_t pairs = 0;
    size_t changes = 0;
    size_t hex = 0;
    double bits = 0; // of entropy a character

    size_t of(Sort sort) const { return count[static_cast<size_t>(sort)]; }
    double disorder() const { return pairs == 0 ? 0 : double(changes) / double(pairs); }
};

Mixture mixtureOf(std::string_view run)
{
    Mixture mixture;
    std::array<size_t, 256> frequency{};
    for (size_t i = 0; i < run.size(); ++i) {
        const Sort sort = sortOf(run[i]);
        ++mixture.count[static_cast<size_t>(sort)];
        ++frequency[static_cast<unsigned char>(run[i])];
        mixture.hex += isHex(run[i]) ? 1 : 0;
        if (i == 0 || sort == Sort::Other || sortOf(run[i - 1]) == Sort::Other)
            continue;
        ++mixture.pairs;
        mixture.changes += sort != sortOf(run[i - 1]) ? 1 : 0;
    }
    for (const size_t n : frequency) {
        const double share = double(n) / double(run.size());
        mixture.bits -= n > 0 ? share * std::log2(share) : 0;
    }
    return mixture;
}

bool isDisordered(std::string_view run)
{
    constexpr size_t shortestHex = 32;
    constexpr size_t shortestLower = 24;
    const Mixture mixture = mixtureOf(run);
    const size_t digits = mixture.of(Sort::Digit);
    if (mixture.bits < 3)
        return false;
    if (mixture.hex == run.size())
        return run.size() >= shortestHex;
    if (mixture.of(Sort::Lower) > 1 && mixture.of(Sort::Upper) > 1)
        return mixture.disorder() >= 0.4 || (mixture.disorder() >= 0.3 && digits >= 3 && mixture.bits >= 4);
    return run.size() >= shortestLower && digits >= 4 && mixture.disorder() >= 0.25;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

// "req_…": the beginning says what it is the id of.
bool hasPrefixOfId(std::string_view run)
{
    constexpr std::string_view names[] = {
        "req",      "resp",   "msg",     "call", "fc",     "rs",    "item", "thread", "turn",  "run",
        "chatcmpl", "cmpl",   "ws",      "asst", "file",   "batch", "evt",  "org",    "user",  "trace",
        "span",     "conv",   "session", "task", "step",   "vs",    "fp",   "proj",   "event", "reqid",
        "rollout",  "sha256", "sha512",  "sha1", "sha384", "ig",    "ctc",  "tool",   "toolu", "response"};
    const size_t end = run.find_first_of("-_");
    return end != std::string_view::npos && std::ranges::find(names, run.substr(0, end)) != std::end(names);
}

// The name before a value: "commit " and "x-request-id: ", in lower case.
std::string nameBefore(std::string_view before)
{
    constexpr size_t longest = 32;
    constexpr std::string_view between = " \t\"'=:([{<\\";
    size_t end = before.size();
    while (end > 0 && between.find(before[end - 1]) != std::string_view::npos)
        --end;
    size_t begin = end;
    while (begin > 0 && end - begin < longest && isTokenCharacter(before[begin - 1]))
        --begin;
    std::string name(before.substr(begin, end - begin));
    std::ranges::transform(name, name.begin(), [](char c) { return sortOf(c) == Sort::Upper ? char(c + 32) : c; });
    return name;
}

bool namesAnId(std::string_view name)
{
    constexpr std::string_view words[] = {
        "commit",   "sha1",      "sha2",        "sha3",  "sha5",    "md5",  "hash",        "digest",
        "checksum", "etag",      "ray",         "trace", "span",    "rev",  "build",       "request",
        "thread",   "response",  "branch",      "tree",  "parent",  "blob", "object",      "image",
        "layer",    "integrity", "fingerprint", "ref",   "version", "turn", "process_uuid"};
    if (contains(name, "secret") || contains(name, "token"))
        return false;
    return name.ends_with("id") || name == "sha"
           || std::ranges::any_of(words, [name](std::string_view word) { return contains(name, word); });
}

bool isPathOfWords(std::string_view run)
{
    const size_t slash = run.find('/');
    if (slash == std::string_view::npos || run.find('+') != std::string_view::npos)
        return false;
    const std::string_view first = slash == 0 ? run.substr(1, run.find('/', 1) - 1) : run.substr(0, slash);
    return std::ranges::all_of(first, [](char c) { return sortOf(c) != Sort::Upper && c != '='; });
}

} // namespace

bool isTokenCharacter(char c)
{
    static constexpr auto table = [] {
        std::array<bool, 256> is{};
        for (int i = 0; i < 256; ++i)
            is[static_cast<size_t>(i)] = (i >= 'a' && i <= 'z') || (i >= 'A' && i <= 'Z') || (i >= '0' && i <= '9')
                                         || i == '-' || i == '_' || i == '+' || i == '/';
        return is;
    }();
    return table[static_cast<unsigned char>(c)];
}

bool looksSecret(std::string_view run, std::string_view before)
{
    constexpr size_t shortest = 20;
    if (hasPrefixOfId(run))
        return false;
    const std::string rest = withoutUuids(run);
    if (isPathOfWords(rest)) {
        // Of a path each part for itself: a hash as the name of a file is none of our business, a token is.
        for (size_t begin = 0, end = 0; begin < rest.size(); begin = end + 1) {
            end = std::min(rest.find('/', begin), rest.size());
            const std::string_view part = std::string_view(rest).substr(begin, end - begin);
            const Mixture mixture = mixtureOf(part);
            if (part.size() >= shortest && mixture.of(Sort::Upper) > 1 && mixture.of(Sort::Lower) > 1
                && mixture.disorder() >= 0.4 && !hasPrefixOfId(part))
                return true;
        }
        return false;
    }
    return rest.size() >= shortest && isDisordered(rest) && !namesAnId(nameBefore(before));
}

} // namespace doctor
