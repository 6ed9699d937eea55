// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/literalfinder.h"

#include <algorithm>

namespace doctor {

int LiteralFinder::add(std::string literal)
{
    std::ranges::transform(literal, literal.begin(), folded);
    const auto known = std::ranges::find(m_literals, literal);
    if (known != m_literals.end())
        return static_cast<int>(known - m_literals.begin());
    const int number = static_cast<int>(m_literals.size());
    m_literals.push_back(literal);
    if (literal.size() == 1) {
        m_bytes.push_back(number);
        return number;
    }
    if (literal.size() >= width) {
        enter(literal.substr(0, width), number);
        return number;
    }
    for (int c = 0; c < 256; ++c)
        enter(literal + char(c), number);
    return number;
}

void LiteralFinder::enter(const std::string &three, int number)
{
    std::array<char, sizeof(uint32_t)> bytes{};
    three.copy(bytes.data(), width);
    uint32_t value = 0;
    std::memcpy(&value, bytes.data(), sizeof value);
    const uint32_t hash = hashOf(value);
    m_filter[hash] = 1;
    if (m_table[hash] == 0) {
        m_table[hash] = static_cast<uint16_t>(m_buckets.size());
        m_buckets.emplace_back();
    }
    std::vector<int> &bucket = m_buckets[m_table[hash]];
    if (std::ranges::find(bucket, number) == bucket.end())
        bucket.push_back(number);
}

bool LiteralFinder::isAt(std::string_view text, size_t position, std::string_view literal)
{
    if (text.size() - position < literal.size())
        return false;
    for (size_t i = 0; i < literal.size(); ++i) {
        if (folded(text[position + i]) != literal[i])
            return false;
    }
    return true;
}

} // namespace doctor
