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
    // Where every second place is looked at, a text begins at one of them or a byte before it.
    if (literal.size() == 3)
        enterWith(literal, {}, {number, 0});
    else
        enter(literal.substr(0, width), {number, 0});
    if (literal.size() > width)
        enter(literal.substr(1, width), {number, 1});
    else
        enterWith({}, literal.substr(0, width - 1), {number, -1});
    return number;
}

void LiteralFinder::enterWith(const std::string &front, const std::string &back, Place place)
{
    for (int c = 0; c < 256; ++c) // as hashes go, half of them
        enter(front + char(c) + back, place);
}

void LiteralFinder::enter(const std::string &four, Place place)
{
    const uint32_t hash = hashAt(four.data());
    m_filter[hash / 64] |= uint64_t{1} << (hash % 64);
    if (m_table[hash] == 0) {
        m_table[hash] = static_cast<uint16_t>(m_buckets.size());
        m_buckets.emplace_back();
    }
    std::vector<Place> &bucket = m_buckets[m_table[hash]];
    const auto isIt = [place](const Place &other) {
        return other.number == place.number && other.offset == place.offset;
    };
    if (std::ranges::none_of(bucket, isIt))
        bucket.push_back(place);
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
