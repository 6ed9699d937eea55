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

// Finds where any of many short texts stands in a long one, ASCII letters in any case. At each place two pairs of bytes
// are looked up in small tables, each place on its own, which is many times as quick as an automaton.
class LiteralFinder
{
public:
    // Returns the number by which the text is reported.
    int add(std::string literal);

    // found(position, number), by position.
    template<typename Found>
    void each(std::string_view text, const Found &found) const
    {
        constexpr size_t atOnce = 8;
        const Pairs pairs{m_first.data(), m_second.data(), text.data()};
        size_t i = 0;
        for (; i + atOnce + width <= text.size(); i += atOnce) {
            if ((pairs.four(i) | pairs.four(i + 4)) == 0)
                continue;
            unsigned places = 0; // one bit each, so that there is no branch for those where nothing begins
            for (size_t ahead = 0; ahead < atOnce; ++ahead)
                places |= (pairs.one(i + ahead) != 0 ? 1U : 0U) << ahead;
            for (; places != 0; places &= places - 1)
                at(text, i + static_cast<size_t>(std::countr_zero(places)), found);
        }
        for (; i < text.size(); ++i)
            at(text, i, found);
    }

    // Those that begin at one place.
    template<typename Found>
    void at(std::string_view text, size_t position, const Found &found) const
    {
        if (const int number = m_bytes[static_cast<unsigned char>(text[position])]; number >= 0)
            found(position, number);
        std::array<char, sizeof(uint64_t)> bytes{};
        if (position + bytes.size() <= text.size())
            std::memcpy(bytes.data(), text.data() + position, bytes.size());
        else
            text.copy(bytes.data(), bytes.size(), position);
        for (const Entry &entry : m_buckets[m_table[hashOf(bytes)]]) {
            if (entry.begins(bytes) && (entry.isWhole || isAt(text, position, entry.number)))
                found(position, entry.number);
        }
    }

private:
    using Eight = std::array<char, sizeof(uint64_t)>;

    static constexpr int bits = 12;
    static constexpr size_t width = 3;
    static constexpr unsigned groups = 7;
    static constexpr unsigned char shortOnes = 1U << groups; // one more group, for which two bytes say enough
    static constexpr size_t allPairs = size_t{1} << 16;

    // The first eight bytes of a literal, all of it if it is whole.
    struct Entry {
        uint64_t value = 0;
        uint64_t letters = 0; // the bit that tells capitals from small letters, of each letter
        uint64_t used = 0;
        int number = 0;
        bool isWhole = false;

        bool begins(const Eight &bytes) const
        {
            uint64_t eight = 0;
            std::memcpy(&eight, bytes.data(), sizeof eight);
            return ((eight | letters) & used) == value;
        }
    };

    // A text may begin where the first two bytes and the second two are those of texts of one group. A bit for each of
    // the groups.
    struct Pairs {
        const unsigned char *first;
        const unsigned char *second;
        const char *text;

        uint16_t at(size_t position) const
        {
            uint16_t pair = 0;
            std::memcpy(&pair, text + position, sizeof pair);
            return pair;
        }
        unsigned one(size_t position) const { return first[at(position)] & second[at(position + 1)]; }
        unsigned four(size_t position) const
        {
            return one(position) | one(position + 1) | one(position + 2) | one(position + 3);
        }
    };

    // Of the first three bytes.
    static uint32_t hashOf(const Eight &bytes)
    {
        constexpr uint32_t factor = 0x9E3779B1U;
        uint32_t four = 0; // three alone would be copied in two parts, for which a processor has to wait
        std::memcpy(&four, bytes.data(), sizeof four);
        constexpr uint32_t used = std::endian::native == std::endian::little ? 0x00FFFFFFU : 0xFFFFFF00U;
        return (((four | 0x20202020U) & used) * factor) >> (32 - bits);
    }

    bool isAt(std::string_view text, size_t position, int number) const;
    static Entry entryOf(const std::string &literal, int number);
    void enter(std::string_view three, const Entry &entry);
    void enterPairs(const std::string &literal);

    std::vector<std::string> m_literals = {};
    std::array<int, 256> m_bytes = madeOf(-1); // literals of one byte
    std::vector<unsigned char> m_first = std::vector<unsigned char>(allPairs);
    std::vector<unsigned char> m_second = std::vector<unsigned char>(allPairs, shortOnes);
    std::vector<uint16_t> m_table =
        std::vector<uint16_t>(1U << bits); // hash of three bytes → bucket; the first is empty
    std::vector<std::vector<Entry>> m_buckets = {{}};

    static constexpr std::array<int, 256> madeOf(int value)
    {
        std::array<int, 256> all{};
        all.fill(value);
        return all;
    }
};

} // namespace doctor
