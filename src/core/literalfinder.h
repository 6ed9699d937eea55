// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace doctor {

inline char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

// Finds where any of many short texts stands in a long one, ASCII letters in any case. At every second place four bytes
// are looked up in a small table, each place on its own, which is many times as quick as an automaton.
class LiteralFinder
{
public:
    // Returns the number by which the text is reported. Texts of one byte should be rare in what is looked through;
    // else three are needed.
    int add(std::string literal);

    // found(position, number), by position for all but those of one byte.
    template<typename Found>
    void each(std::string_view text, const Found &found) const
    {
        for (const int number : m_bytes)
            eachByte(text, number, found);
        size_t i = 0;
        for (; i + width <= text.size(); i += step) {
            const uint32_t hash = hashAt(text.data() + i);
            if ((m_filter[hash / 64] >> (hash % 64) & 1) != 0)
                inBucket(text, i, hash, found);
        }
        for (; i < text.size(); i += step)
            at(text, i, found);
    }

    // Those that are known by what stands at one place: they begin there, or a byte before or behind it.
    template<typename Found>
    void at(std::string_view text, size_t position, const Found &found) const
    {
        std::array<char, width> four{};
        text.copy(four.data(), width, position);
        inBucket(text, position, hashAt(four.data()), found);
    }

private:
    static constexpr int bits = 16;
    static constexpr size_t width = 4;
    static constexpr size_t step = 2;

    struct Place {
        int number = 0;
        int offset = 0; // of the four bytes in the text
    };

    static uint32_t hashOf(uint32_t four) { return ((four | 0x20202020U) * 0x9E3779B1U) >> (32 - bits); }

    static uint32_t hashAt(const char *text)
    {
        uint32_t four = 0;
        std::memcpy(&four, text, sizeof four);
        return hashOf(four);
    }

    static bool isAt(std::string_view text, size_t position, std::string_view literal);
    void enter(const std::string &four, Place place);
    void enterWith(const std::string &front, const std::string &back, Place place);

    template<typename Found>
    void inBucket(std::string_view text, size_t position, uint32_t hash, const Found &found) const
    {
        for (const Place &place : m_buckets[m_table[hash]]) {
            const size_t begin = position - static_cast<size_t>(place.offset);
            if (begin <= text.size() && isAt(text, begin, m_literals[static_cast<size_t>(place.number)]))
                found(begin, place.number);
        }
    }

    template<typename Found>
    void eachByte(std::string_view text, int number, const Found &found) const
    {
        const char byte = m_literals[static_cast<size_t>(number)].front();
        for (size_t i = text.find(byte); i != std::string_view::npos; i = text.find(byte, i + 1))
            found(i, number);
    }

    std::vector<std::string> m_literals = {};
    std::vector<int> m_bytes = {}; // literals of one byte
    std::array<uint64_t, (1U << bits) / 64> m_filter = {};
    std::vector<uint16_t> m_table =
        std::vector<uint16_t>(1U << bits); // hash of four bytes → bucket; the first is empty
    std::vector<std::vector<Place>> m_buckets = {{}};
};

} // namespace doctor
