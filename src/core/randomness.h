// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace doctor {

// The characters of tokens, so of base64 in both alphabets; what pads it is not one of them.
inline bool isTokenCharacter(char c)
{
    static constexpr auto table = [] {
        std::array<bool, 256> is{};
        for (size_t i = 0; i < is.size(); ++i)
            is[i] = (i >= 'a' && i <= 'z') || (i >= 'A' && i <= 'Z') || (i >= '0' && i <= '9') || i == '-' || i == '_'
                    || i == '+' || i == '/';
        return is;
    }();
    return table[static_cast<unsigned char>(c)];
}

// Whether a run of such characters is so disordered that it may be a secret of a form nobody documents. Identifiers
// that a reader needs are not: UUIDs, request ids ("req_…"), hashes and ids that the text before them names as such,
// paths, names of types and models.
bool looksSecret(std::string_view run, std::string_view before);

// As a part of eachLongRun: 1 for each token character. Written so that compilers look at 16 of them at once: no
// table, and no branch.
inline void markTokenCharacters(const char *text, size_t size, unsigned char *marks)
{
    using Byte = unsigned char;
    for (size_t i = 0; i < size; ++i) {
        const Byte c = static_cast<Byte>(text[i]);
        const Byte letter = static_cast<Byte>((c | 0x20) - 'a');
        const Byte digit = static_cast<Byte>(c - '0');
        Byte mark = letter < 26 ? 1 : 0;
        mark |= digit < 10 ? 1 : 0;
        mark |= (c & 0xFB) == '+' ? 1 : 0; // or '/'
        mark |= c == '-' ? 1 : 0;
        mark |= c == '_' ? 1 : 0;
        marks[i] = mark;
    }
}

// Eight marks as eight bits, the first the lowest: the factor moves each to its place in the highest byte.
inline uint64_t bitsOfMarks(const unsigned char *marks)
{
    constexpr bool isLittle = std::endian::native == std::endian::little;
    constexpr uint64_t factor = isLittle ? 0x0102040810204080U : 0x8040201008040201U;
    uint64_t eight = 0;
    std::memcpy(&eight, marks, sizeof eight);
    return (eight * factor) >> 56;
}

// One bit for each place at which a run of `length` ones begins, 16 at least and 31 at most.
inline uint64_t beginsOfRuns(uint64_t bits, int length)
{
    for (const int step : {1, 2, 4, 8})
        bits &= bits >> step;
    return bits & (bits >> (length - 16));
}

// Calls found(begin, end) for every run of at least 20 token characters.
template<typename Found>
void eachLongRun(std::string_view text, const Found &found)
{
    constexpr size_t shortest = 20;
    constexpr size_t group = 64;
    constexpr size_t block = 64 * group;
    std::array<unsigned char, block> marks{};
    size_t open = 0; // length of the run that goes on
    for (size_t start = 0; start < text.size(); start += group) {
        if (start % block == 0) {
            const size_t size = std::min(block, text.size() - start);
            markTokenCharacters(text.data() + start, size, marks.data());
            std::fill(marks.begin() + static_cast<std::ptrdiff_t>(size), marks.end(), 0);
        }
        uint64_t bits = 0;
        for (size_t i = 0; i < group; i += 8)
            bits |= bitsOfMarks(marks.data() + start % block + i) << i;
        const auto first = static_cast<size_t>(std::countr_one(bits));
        if (first < group && open + first >= shortest)
            found(start - open, start + first);
        const auto last = static_cast<size_t>(std::countl_one(bits));
        open = last == group ? open + group : last;
        // Neither what goes on from the group before nor what goes on into the next.
        for (uint64_t rest = first == group ? 0 : beginsOfRuns((bits >> first) << first, shortest); rest != 0;) {
            const auto begin = static_cast<size_t>(std::countr_zero(rest));
            const size_t end = begin + static_cast<size_t>(std::countr_one(bits >> begin));
            if (end < group)
                found(start + begin, start + end);
            rest = end < group ? (rest >> end) << end : 0;
        }
    }
    if (open >= shortest)
        found(text.size() - open, text.size());
}

} // namespace doctor
