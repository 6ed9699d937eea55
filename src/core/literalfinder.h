// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace doctor {

inline char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

// Finds where any of many short texts stands in a long one, ASCII letters in any case. Four bytes at a time are looked
// up in a small table, each place on its own, which is many times as quick as an automaton.
class LiteralFinder
{
public:
    // Returns the number by which the text is reported. Texts of three bytes are found before a character of a token,
    // unless `anywhere`; those of one byte should be rare.
    enum class Before { Token, Anything };
    int add(std::string literal, Before before = Before::Token);

    // found(position, number), by position for all but those of one byte.
    template<typename Found>
    void each(std::string_view text, const Found &found) const
    {
        for (const int number : m_bytes)
            eachByte(text, number, found);
        for (size_t i = 0; i + width <= text.size(); ++i) {
            if (const uint32_t hash = hashAt(text.data() + i); m_table[hash])
                inBucket(text, i, hash, found);
        }
        for (size_t i = text.size() - std::min(text.size(), width - 1); i < text.size(); ++i)
            at(text, i, found);
    }

    // Those that stand at one place.
    template<typename Found>
    void at(std::string_view text, size_t position, const Found &found) const
    {
        std::array<char, width> four{};
        text.copy(four.data(), width, position);
        inBucket(text, position, hashAt(four.data()), found);
    }

private:
    static constexpr int bits = 14;
    static constexpr size_t width = 4;

    static uint32_t hashOf(uint32_t four) { return ((four | 0x20202020U) * 0x9E3779B1U) >> (32 - bits); }

    static uint32_t hashAt(const char *text)
    {
        uint32_t four = 0;
        std::memcpy(&four, text, sizeof four);
        return hashOf(four);
    }

    static bool isAt(std::string_view text, size_t position, std::string_view literal);
    void enter(const std::string &four, int number);

    template<typename Found>
    void inBucket(std::string_view text, size_t position, uint32_t hash, const Found &found) const
    {
        const auto bucket = m_buckets.find(hash);
        if (bucket == m_buckets.end())
            return;
        for (const int number : bucket->second) {
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
    std::array<bool, 1U << bits> m_table = {};
    std::unordered_map<uint32_t, std::vector<int>> m_buckets = {};
};

} // namespace doctor
