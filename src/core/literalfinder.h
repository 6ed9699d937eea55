// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <array>
#include <bit>
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

// Finds where any of many short texts stands in a long one, ASCII letters in any case. At each place three bytes are
// looked up in a small table, each place on its own, which is many times as quick as an automaton.
class LiteralFinder
{
public:
    // Returns the number by which the text is reported. Texts of one byte should be rare in what is looked through.
    int add(std::string literal);

    // found(position, number), by position for all but those of one byte.
    template<typename Found>
    void each(std::string_view text, const Found &found) const
    {
        for (const int number : m_bytes)
            eachByte(text, number, found);
        constexpr size_t atOnce = 4;
        size_t i = 0;
        constexpr bool isLittle = std::endian::native == std::endian::little; // else each byte for itself
        for (; isLittle && i + sizeof(uint64_t) <= text.size(); i += atOnce) {
            uint64_t eight = 0;
            std::memcpy(&eight, text.data() + i, sizeof eight);
            if (!isAny(eight))
                continue;
            for (size_t ahead = 0; ahead < atOnce; ++ahead) {
                const auto three = static_cast<uint32_t>(eight >> (8 * ahead));
                if (isPossible(three) != 0)
                    inBucket(text, i + ahead, three, found);
            }
        }
        for (; i < text.size(); ++i)
            at(text, i, found);
    }

    // Those that begin at one place.
    template<typename Found>
    void at(std::string_view text, size_t position, const Found &found) const
    {
        std::array<char, sizeof(uint32_t)> bytes{};
        text.copy(bytes.data(), width, position);
        uint32_t three = 0;
        std::memcpy(&three, bytes.data(), sizeof three);
        inBucket(text, position, three, found);
    }

private:
    static constexpr int bits = 14; // so few that the filter stays next to the processor
    static constexpr size_t width = 3;

    // Of the low three bytes; multiplying drops the fourth.
    static uint32_t hashOf(uint32_t three)
    {
        constexpr uint32_t factor = 0x9E3779B1U << 8;
        return ((three | 0x202020U) * factor) >> (32 - bits);
    }

    unsigned isPossible(uint32_t three) const { return m_filter[hashOf(three)]; }

    // Whether a text may begin at one of the first four of eight bytes: one branch for all of them.
    bool isAny(uint64_t eight) const
    {
        return (isPossible(static_cast<uint32_t>(eight)) | isPossible(static_cast<uint32_t>(eight >> 8))
                | isPossible(static_cast<uint32_t>(eight >> 16)) | isPossible(static_cast<uint32_t>(eight >> 24)))
               != 0;
    }

    static bool isAt(std::string_view text, size_t position, std::string_view literal);
    void enter(const std::string &three, int number);

    template<typename Found>
    void inBucket(std::string_view text, size_t position, uint32_t three, const Found &found) const
    {
        for (const int number : m_buckets[m_table[hashOf(three)]]) {
            if (isAt(text, position, m_literals[static_cast<size_t>(number)]))
                found(position, number);
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
    std::array<unsigned char, (1U << bits)> m_filter = {};
    std::vector<uint16_t> m_table =
        std::vector<uint16_t>(1U << bits); // hash of three bytes → bucket; the first is empty
    std::vector<std::vector<int>> m_buckets = {{}};
};

} // namespace doctor
