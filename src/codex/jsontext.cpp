// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/jsontext.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace doctor::codex {

namespace {

bool isPlain(char c)
{
    return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
}

#ifdef __SSE2__

constexpr int digitsOfEscape = 4;
constexpr int blockSize = 64;
constexpr int pieceSize = 16;

// Of a block, by one bit a byte.
struct Marks {
    uint64_t backslashes = 0;
    uint64_t ends = 0; // quotes and control characters
};

Marks marksOfPiece(const char *at)
{
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
    const __m128i lastControl = _mm_set1_epi8(0x1f);
    const __m128i isControl = _mm_cmpeq_epi8(_mm_min_epu8(bytes, lastControl), bytes);
    const __m128i isEnd = _mm_or_si128(isControl, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')));
    const __m128i isBackslash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
    return {static_cast<uint16_t>(_mm_movemask_epi8(isBackslash)), static_cast<uint16_t>(_mm_movemask_epi8(isEnd))};
}

Marks marksOf(const char *block)
{
    Marks marks;
    for (int i = 0; i < blockSize; i += pieceSize) {
        const Marks piece = marksOfPiece(block + i);
        marks.backslashes |= piece.backslashes << i;
        marks.ends |= piece.ends << i;
    }
    return marks;
}

bool isWholeEscape(const char *backslash)
{
    const char letter = backslash[1];
    return isEscapeLetter(letter)
           || (letter == 'u' && std::all_of(backslash + 2, backslash + 2 + digitsOfEscape, isHexDigit));
}

// How far text goes in a block; an escape that begins with its last byte is left to the next. The longest escape may
// be read behind it.
int textIn(const char *block)
{
    Marks marks = marksOf(block);
    while (marks.backslashes != 0) {
        const int at = std::countr_zero(marks.backslashes);
        if (std::countr_zero(marks.ends) < at)
            break;
        if (at == blockSize - 1 || !isWholeEscape(block + at))
            return at;
        marks.ends &= ~(uint64_t{2} << at); // an escaped quote ends nothing
        marks.backslashes &= ~(uint64_t{3} << at);
    }
    return std::countr_zero(marks.ends);
}

// In steps of blocks, from where most strings are longer than a name.
const char *pastBlocks(const char *at, const char *end)
{
    constexpr int longestEscape = 2 + digitsOfEscape;
    while (end - at >= blockSize + longestEscape) {
        const int size = textIn(at);
        at += size;
        if (size < blockSize - 1)
            break;
        if (size == blockSize - 1 && (*at != '\\' || !isWholeEscape(at)))
            break;
    }
    return at;
}

#endif

} // namespace

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

const char *pastText(const char *at, const char *end)
{
#ifdef __SSE2__
    if (end - at >= pieceSize) {
        const Marks first = marksOfPiece(at);
        const int plain = std::countr_zero(first.ends | first.backslashes | uint64_t{1} << pieceSize);
        at += plain;
        if (plain < pieceSize && (first.ends >> plain & 1) != 0)
            return at;
        at = pastBlocks(at, end);
    }
#endif
    return std::find_if_not(at, end, isPlain);
}

} // namespace doctor::codex
