// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <array>
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

// Calls found(begin, end) for every run of at least 20 token characters. Such a run has twelve of them from some
// multiple of eight on; only there is looked closer.
template<typename Found>
void eachLongRun(std::string_view text, const Found &found)
{
    constexpr size_t shortest = 20;
    constexpr size_t step = 8;
    constexpr size_t block = 4096;
    std::array<unsigned char, block + 2 * step> marks{};
    size_t done = 0; // up to here all runs are known
    for (size_t start = 0; start < text.size(); start += block) {
        const size_t size = std::min(block + step, text.size() - start);
        markTokenCharacters(text.data() + start, size, marks.data());
        std::fill(marks.begin() + static_cast<std::ptrdiff_t>(size), marks.end(), 0);
        for (size_t i = 0; i < block && i < size; i += step) {
            uint64_t eight = 0;
            uint32_t four = 0;
            std::memcpy(&eight, marks.data() + i, sizeof eight);
            std::memcpy(&four, marks.data() + i + step, sizeof four);
            if (eight != 0x0101010101010101U || four != 0x01010101U || start + i < done)
                continue;
            size_t begin = start + i;
            size_t end = begin + step;
            while (begin > 0 && isTokenCharacter(text[begin - 1]))
                --begin;
            while (end < text.size() && isTokenCharacter(text[end]))
                ++end;
            done = end;
            if (end - begin >= shortest)
                found(begin, end);
        }
    }
}

} // namespace doctor
