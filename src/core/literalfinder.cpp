// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/literalfinder.h"

#include <algorithm>

namespace doctor {

int LiteralFinder::add(std::string literal, Before before)
{
    std::ranges::transform(literal, literal.begin(), folded);
    const auto known = std::ranges::find(m_literals, literal);
    if (known != m_literals.end())
        return static_cast<int>(known - m_literals.begin());
    const int number = static_cast<int>(m_literals.size());
    m_literals.push_back(literal);
    if (literal.size() == 1) {
        m_bytes.push_back(number);
    } else if (literal.size() == 3) {
        constexpr std::string_view token = "abcdefghijklmnopqrstuvwxyz0123456789-_.~";
        for (int c = 0; c < 256; ++c) {
            if (before == Before::Anything || token.find(char(c)) != std::string_view::npos)
                enter(literal + char(c), number);
        }
    } else {
        enter(literal.substr(0, 4), number);
    }
    return number;
}

void LiteralFinder::enter(const std::string &four, int number)
{
    const uint32_t hash = hashAt(four.data());
    m_table[hash] = true;
    std::vector<int> &bucket = m_buckets[hash];
    if (std::ranges::find(bucket, number) == bucket.end())
        bucket.push_back(number);
}

bool LiteralFinder::isAt(std::string_view text, size_t position, std::string_view literal)
{
    return text.size() - position >= literal.size()
           && std::ranges::equal(literal, text.substr(position, literal.size()), {}, {}, folded);
}

} // namespace doctor
