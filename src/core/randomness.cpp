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

constexpr Sort sortOf(char c)
{
    if (c >= 'a' && c <= 'z')
        return Sort::Lower;
    if (c >= 'A' && c <= 'Z')
        return Sort::Upper;
    return c >= '0' && c <= '9' ? Sort::Digit : Sort::Other;
}

constexpr auto hexDigits = [] {
    std::array<bool, 256> is{};
    for (const char digit : std::string_view("0123456789abcdefABCDEF"))
        is[static_cast<unsigned char>(digit)] = true;
    return is;
}();

constexpr bool isHex(char c)
{
    return hexDigits[static_cast<unsigned char>(c)];
}

constexpr size_t uuidSize = 36;

bool isUuid(std::string_view text)
{
    constexpr std::array<size_t, 4> dashes{8, 13, 18, 23};
    if (text.size() < uuidSize || !std::ranges::all_of(dashes, [text](size_t place) { return text[place] == '-'; }))
        return false;
    return std::ranges::count_if(text.substr(0, uuidSize), isHex) == uuidSize - dashes.size();
}

// Empty if there are none.
std::string withoutUuids(std::string_view run)
{
    constexpr size_t first = 8; // digits before the first dash
    std::string rest;
    size_t done = 0;
    for (size_t dash = run.find('-'); dash != std::string_view::npos; dash = run.find('-', dash + 1)) {
        if (dash < done + first || !isUuid(run.substr(dash - first)))
            continue;
        rest.append(run, done, dash - first - done) += '-';
        done = dash - first + uuidSize;
        dash = done - 1;
    }
    return done == 0 ? rest : rest.append(run, done);
}

// How letters of both cases and digits mix: in words and numbers the next character is mostly of the same sort.
struct Mixture {
    std::array<size_t, 4> count = {}; // by Sort
    size_t pairs = 0;
    size_t changes = 0;
    size_t hex = 0;

    size_t of(Sort sort) const { return count[static_cast<size_t>(sort)]; }
    double disorder() const { return pairs == 0 ? 0 : double(changes) / double(pairs); }
};

Mixture mixtureOf(std::string_view run)
{
    Mixture mixture;
    Sort last = Sort::Other;
    for (const char c : run) {
        const Sort sort = sortOf(c);
        ++mixture.count[static_cast<size_t>(sort)];
        mixture.hex += isHex(c) ? 1 : 0;
        const bool isPair = last != Sort::Other && sort != Sort::Other;
        mixture.pairs += isPair ? 1 : 0;
        mixture.changes += isPair && sort != last ? 1 : 0;
        last = sort;
    }
    return mixture;
}

// Of entropy, a character.
double bitsOf(std::string_view run)
{
    std::array<size_t, 256> frequency{};
    for (const char c : run)
        ++frequency[static_cast<unsigned char>(c)];
    double bits = 0;
    for (const size_t n : frequency) {
        const double share = double(n) / double(run.size());
        bits -= n > 0 ? share * std::log2(share) : 0;
    }
    return bits;
}

// Behind a name that means a secret less will do.
bool isRatherDisordered(std::string_view run)
{
    const Mixture mixture = mixtureOf(run);
    return mixture.of(Sort::Digit) >= 3 && mixture.disorder() >= 0.2 && bitsOf(run) >= 3;
}

bool isDisordered(std::string_view run)
{
    constexpr size_t shortestHex = 32;
    constexpr size_t shortestLower = 24;
    const Mixture mixture = mixtureOf(run);
    const size_t digits = mixture.of(Sort::Digit);
    const double disorder = mixture.disorder();
    if (mixture.hex == run.size())
        return run.size() >= shortestHex && bitsOf(run) >= 3;
    if (mixture.of(Sort::Lower) > 1 && mixture.of(Sort::Upper) > 1)
        return (disorder >= 0.4 && bitsOf(run) >= 3) || (disorder >= 0.3 && digits >= 3 && bitsOf(run) >= 4);
    return run.size() >= shortestLower && digits >= 4 && disorder >= 0.25 && bitsOf(run) >= 3;
}

// What is disordered has digits, or letters of both cases. Of most runs this says no, so it has no branches.
bool mayBeDisordered(std::string_view run)
{
    constexpr size_t most = 512; // that ten bits can count
    constexpr uint32_t digit = 1;
    constexpr uint32_t upper = 1U << 10;
    constexpr uint32_t lower = 1U << 20;
    static constexpr auto table = [] {
        std::array<uint32_t, 256> counts{};
        for (size_t c = 0; c < counts.size(); ++c) {
            const Sort sort = sortOf(static_cast<char>(c));
            counts[c] = sort == Sort::Digit ? digit : sort == Sort::Upper ? upper : sort == Sort::Lower ? lower : 0;
        }
        return counts;
    }();
    if (run.size() > most)
        return true;
    uint32_t sum = 0;
    for (const char c : run)
        sum += table[static_cast<unsigned char>(c)];
    return sum % upper >= 4 * digit || (sum % lower >= 2 * upper && sum >= 2 * lower);
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

// "req_…": the beginning says what it is the id of.
bool hasPrefixOfId(std::string_view run)
{
    static constexpr std::string_view names[] = {
        "asst",     "batch",   "call",   "chatcmpl", "cmpl",    "conv",  "ctc",    "event",  "evt",    "fc",
        "file",     "fp",      "ig",     "item",     "msg",     "org",   "proj",   "req",    "reqid",  "resp",
        "response", "rollout", "rs",     "run",      "session", "sha1",  "sha256", "sha384", "sha512", "span",
        "step",     "task",    "thread", "tool",     "toolu",   "trace", "turn",   "user",   "vs",     "ws"}; // sorted
    constexpr size_t longest = 8;
    if (sortOf(run.front()) != Sort::Lower)
        return false;
    const size_t end = run.substr(0, longest + 1).find_first_of("-_");
    if (end == 2 && run[end] == '-') // the short ones are written with "_"
        return false;
    return end != std::string_view::npos && std::ranges::binary_search(names, run.substr(0, end));
}

// The name before a value: "commit " and "x-request-id: ", in lower case.
std::string nameBefore(std::string_view before)
{
    constexpr size_t longest = 32;
    constexpr std::string_view between = " \t\"'=:([{<>-]\\";
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
        "commit",      "sha1",      "sha2",  "sha3",    "sha5", "md5",          "hash",    "digest", "checksum",
        "etag",        "ray",       "trace", "span",    "rev",  "build",        "request", "thread", "response",
        "branch",      "blake",     "tree",  "parent",  "blob", "object",       "image",   "layer",  "integrity",
        "fingerprint", "container", "ref",   "version", "turn", "process_uuid", "serial",  "number"};
    if (contains(name, "secret") || contains(name, "token") || contains(name, "key"))
        return false;
    return name.ends_with("id") || contains(name, "-id-") || name == "sha" || name == "h1" || name == "head"
           || std::ranges::any_of(words, [name](std::string_view word) { return contains(name, word); });
}

bool namesASecret(std::string_view name)
{
    static constexpr std::string_view endings[] = {"key",    "secret",  "token", "password",
                                                   "passwd", "license", "seed",  "salt"};
    return std::ranges::any_of(endings, [name](std::string_view ending) { return name.ends_with(ending); })
           && !contains(name, "public") && !contains(name, "cache");
}

// A commit or checksum behind the address of what it is of, and the end of a name in a stack trace of Rust.
bool isOfSource(std::string_view run, std::string_view before)
{
    constexpr size_t commit = 40;
    constexpr size_t ending = 20; // "17h", a hash, "E"
    // Of base64: the length and the name of the kind of a public key of SSH.
    static constexpr std::string_view publicKeys[] = {"AAAAC3NzaC1lZDI1NTE5", "AAAAB3NzaC1yc2E",
                                                      "AAAAE2VjZHNhLXNoYTItbmlzdH"};
    if (std::ranges::any_of(publicKeys, [run](std::string_view key) { return run.starts_with(key); }))
        return true;
    if (run.size() == commit && std::ranges::all_of(run, isHex))
        return before.ends_with('#') || before.ends_with('@');
    if (run.size() < ending || !run.ends_with('E'))
        return false;
    const std::string_view last = run.substr(run.size() - ending, ending - 1);
    return last.starts_with("17h") && std::ranges::all_of(last.substr(3), isHex);
}

bool isPathOfWords(std::string_view run)
{
    const size_t slash = run.find('/');
    if (slash == std::string_view::npos || run.find('+') != std::string_view::npos)
        return false;
    const std::string_view first = slash == 0 ? run.substr(1, run.find('/', 1) - 1) : run.substr(0, slash);
    return std::ranges::all_of(first, [](char c) { return sortOf(c) != Sort::Upper && c != '='; });
}

// Of a path each part for itself: a hash as the name of a file is no secret, a token is.
bool hasSecretPart(std::string_view path, size_t shortest)
{
    for (size_t begin = 0, end = 0; begin < path.size(); begin = end + 1) {
        end = std::min(path.find('/', begin), path.size());
        const std::string_view part = path.substr(begin, end - begin);
        if (part.size() < shortest || hasPrefixOfId(part))
            continue;
        const Mixture mixture = mixtureOf(part);
        if (mixture.of(Sort::Upper) > 1 && mixture.of(Sort::Lower) > 1 && mixture.disorder() >= 0.4)
            return true;
    }
    return false;
}

} // namespace

bool looksSecret(std::string_view run, std::string_view before)
{
    constexpr size_t shortest = 20;
    constexpr size_t longestId = 128; // SHA-512
    if (!mayBeDisordered(run) || hasPrefixOfId(run))
        return false;
    const std::string without = run.size() >= uuidSize ? withoutUuids(run) : std::string();
    const std::string_view rest = without.empty() ? run : std::string_view(without);
    if (isPathOfWords(rest))
        return hasSecretPart(rest, shortest);
    if (rest.size() < shortest || isOfSource(run, before))
        return false;
    const std::string name = nameBefore(before);
    return (isDisordered(rest) || (namesASecret(name) && isRatherDisordered(rest)))
           && (rest.size() > longestId || !namesAnId(name));
}

} // namespace doctor
