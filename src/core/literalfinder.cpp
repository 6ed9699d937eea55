// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/literalfinder.h"

#include <algorithm>

namespace doctor {

namespace {

char unfolded(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
}

// As it is read from memory.
uint16_t pairOf(char one, char two)
{
    const std::array<char, 2> bytes{one, two};
    uint16_t pair = 0;
    std::memcpy(&pair, bytes.data(), sizeof pair);
    return pair;
}

template<typename Function>
void eachByte(const Function &function)
{
    for (int c = 0; c < 256; ++c)
        function(static_cast<char>(c));
}

} // namespace

int LiteralFinder::add(std::string literal)
{
    std::ranges::transform(literal, literal.begin(), folded);
    const auto known = std::ranges::find(m_literals, literal);
    if (known != m_literals.end())
        return static_cast<int>(known - m_literals.begin());
    const int number = static_cast<int>(m_literals.size());
    m_literals.push_back(literal);
    enterPairs(literal);
    if (literal.size() == 1)
        m_bytes[static_cast<unsigned char>(literal.front())] = number;
    else if (literal.size() >= width)
        enter(literal, entryOf(literal, number));
    else
        eachByte([&](char c) { enter(literal + c, entryOf(literal, number)); });
    return number;
}

// Texts with one first letter are in one group, so that few groups know a pair. What is short is a group of its own.
void LiteralFinder::enterPairs(const std::string &literal)
{
    const bool isShort = literal.size() < width;
    const unsigned group = isShort ? groups : static_cast<unsigned char>(literal.front()) % groups;
    const auto mark = [group](std::vector<unsigned char> &table, char one, char two) {
        for (const char first : {one, unfolded(one)}) {
            for (const char second : {two, unfolded(two)})
                table[pairOf(first, second)] |= static_cast<unsigned char>(1U << group);
        }
    };
    if (!isShort)
        mark(m_second, literal[1], literal[2]);
    if (literal.size() == 1)
        eachByte([&](char c) { mark(m_first, literal[0], c); });
    else
        mark(m_first, literal[0], literal[1]);
}

LiteralFinder::Entry LiteralFinder::entryOf(const std::string &literal, int number)
{
    Eight value{};
    Eight letters{};
    Eight used{};
    for (size_t i = 0; i < std::min(literal.size(), value.size()); ++i) {
        value[i] = literal[i];
        letters[i] = unfolded(literal[i]) == literal[i] ? '\0' : ' ';
        used[i] = '\xff';
    }
    Entry entry{.number = number, .isWhole = literal.size() <= value.size()};
    std::memcpy(&entry.value, value.data(), value.size());
    std::memcpy(&entry.letters, letters.data(), letters.size());
    std::memcpy(&entry.used, used.data(), used.size());
    return entry;
}

void LiteralFinder::enter(std::string_view three, const Entry &entry)
{
    Eight bytes{};
    three.copy(bytes.data(), width);
    const uint32_t hash = hashOf(bytes);
    if (m_table[hash] == 0) {
        m_table[hash] = static_cast<uint16_t>(m_buckets.size());
        m_buckets.emplace_back();
    }
    std::vector<Entry> &bucket = m_buckets[m_table[hash]];
    if (std::ranges::find(bucket, entry.number, &Entry::number) == bucket.end())
        bucket.push_back(entry);
}

bool LiteralFinder::isAt(std::string_view text, size_t position, int number) const
{
    const std::string_view literal = m_literals[static_cast<size_t>(number)];
    const std::string_view there = text.substr(position, literal.size());
    return std::ranges::equal(there, literal, {}, folded);
}

} // namespace doctor
