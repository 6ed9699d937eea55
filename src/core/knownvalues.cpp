// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/knownvalues.h"

#include "core/literalfinder.h"
#include "core/spellings.h"

#include <algorithm>
#include <tuple>

namespace doctor {

namespace {

bool isWordCharacter(char c)
{
    const char lower = folded(c);
    return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

// As "\b" on both sides.
bool isWholeWord(std::string_view text, size_t begin, size_t end)
{
    const bool joinsFront = begin > 0 && isWordCharacter(text[begin]) && isWordCharacter(text[begin - 1]);
    const bool joinsBack = end < text.size() && isWordCharacter(text[end - 1]) && isWordCharacter(text[end]);
    return !joinsFront && !joinsBack;
}

size_t indentationAt(std::string_view text, size_t position)
{
    constexpr size_t deepest = 64;
    size_t length = 0;
    while (length < deepest && position + length < text.size()
           && (text[position + length] == ' ' || text[position + length] == '\t'))
        ++length;
    return length;
}

} // namespace

size_t breakAt(std::string_view text, size_t position)
{
    constexpr size_t mostBackslashes = 8;
    size_t i = position;
    while (i < text.size() && i - position < mostBackslashes && text[i] == '\\')
        ++i;
    const bool isEscaped = i > position;
    if (i + 1 < text.size() && text[i] == '\r' && text[i + 1] == '\n')
        ++i;
    if (i >= text.size())
        return 0;
    if (text[i] == '\n')
        return i + 1 + indentationAt(text, i + 1) - position;
    if (!isEscaped || (text[i] != 'n' && text[i] != 'r'))
        return 0;
    const size_t next = i + 1;
    const size_t more = text[i] == 'r' ? breakAt(text.substr(0, next + mostBackslashes), next) : 0;
    return next + (more > 0 ? more : indentationAt(text, next)) - position;
}

KnownValues::KnownValues(const QHash<QString, QString> &secrets)
{
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        for (const QString &spelling : spellingsOf(secret.key())) {
            const std::string text = spelling.toStdString();
            std::string lower = text;
            std::ranges::transform(lower, lower.begin(), folded);
            m_longest = std::max(m_longest, text.size());
            m_beginnings.push_back(lower.substr(0, 4));
            m_spellings.push_back({lower, isStrong(spelling) ? std::string() : text, secret.key(), secret.value()});
        }
    }
    std::ranges::sort(m_spellings, {}, [](const Spelling &s) { return std::tie(s.folded, s.value); });
    std::ranges::sort(m_beginnings);
    m_beginnings.erase(std::unique(m_beginnings.begin(), m_beginnings.end()), m_beginnings.end());
}

std::optional<KnownValues::Found> KnownValues::at(std::string_view text, size_t position) const
{
    constexpr size_t mostBreaks = 200;
    auto first = m_spellings.begin();
    auto last = m_spellings.end();
    std::optional<Found> found;
    size_t breaks = 0;
    for (size_t depth = 0, i = position;; ++depth) {
        for (auto whole = first; whole != last && whole->folded.size() == depth; ++whole) {
            const std::string_view raw = text.substr(position, i - position);
            if (whole->exact.empty() || (raw == whole->exact && isWholeWord(text, position, i)))
                found = Found{i, whole->value, whole->kind};
        }
        // What stands there counts first: a value may hold a backslash itself.
        const auto next = [&] {
            const int c = i < text.size() ? static_cast<unsigned char>(folded(text[i])) : -1;
            return std::ranges::equal_range(first, last, c, {}, [depth](const Spelling &s) {
                return depth < s.folded.size() ? int{static_cast<unsigned char>(s.folded[depth])} : -1;
            });
        };
        auto matching = next();
        if (i < text.size() && matching.empty() && depth > 0 && breaks < mostBreaks) {
            const size_t length = breakAt(text, i);
            i += length;
            breaks += length > 0 ? 1 : 0;
            matching = length > 0 ? next() : matching;
        }
        if (i >= text.size() || matching.empty())
            return found;
        first = matching.begin();
        last = matching.end();
        ++i;
    }
}

} // namespace doctor
