// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/secretkinds.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <memory>
#include <string_view>
#include <vector>

namespace doctor {

// found(match, begin, end) for the first group of each match between two places of a text. Returns the end of the last
// match, 0 if there is none.
template<typename Found>
size_t eachMatch(const RE2 &expression, std::string_view text, size_t from, size_t to, const Found &found)
{
    const re2::StringPiece piece(text.data(), text.size());
    // Without groups the automaton tells all; with one, what it found has to be read once more.
    const int group = expression.NumberOfCapturingGroups() > 0 ? 1 : 0;
    re2::StringPiece groups[2];
    size_t last = 0;
    while (from <= to && expression.Match(piece, from, to, RE2::UNANCHORED, groups, group + 1)) {
        const re2::StringPiece &value = groups[group];
        const auto whole = static_cast<size_t>(groups[0].data() - text.data());
        const auto begin = static_cast<size_t>(value.data() - text.data());
        const size_t end = begin + value.size();
        last = whole + groups[0].size();
        found(text.substr(whole, groups[0].size()), begin, end);
        // The next match may begin with what ended this one, such as the "&" of a query.
        from = end > whole ? end : end + 1;
    }
    return last;
}

// A kind of secrets, ready to be looked for. Bytes are compared, so that text that is no UTF-8 is looked at as well.
class SecretForm
{
public:
    explicit SecretForm(const SecretKind &kind);

    const SecretKind &kind() const { return *m_kind; }

    // found(begin, end) for each secret between two places of a text. Returns the end of the last text of this form,
    // also of a harmless one; 0 if there is none.
    template<typename Found>
    size_t each(std::string_view text, size_t from, size_t to, const Found &found) const
    {
        const size_t escaped = m_expression->NumberOfCapturingGroups() == 0 ? 2 : 0; // size of "\\n" before a secret
        return eachMatch(*m_expression, text, from, to, [&](std::string_view match, size_t begin, size_t end) {
            if (text[begin] == '\\')
                begin += escaped;
            if (isSecret(match, text.substr(begin, end - begin)))
                found(begin, end);
        });
    }

private:
    bool isSecret(std::string_view match, std::string_view value) const;

    const SecretKind *m_kind;
    std::unique_ptr<RE2> m_expression;
    std::unique_ptr<RE2> m_exception; // or null
};

// All kinds. They do not depend on the run; building their automatons takes a while.
class SecretForms
{
public:
    static const SecretForms &instance();

    const std::vector<SecretForm> &all() const { return m_all; }
    const SecretForm &at(size_t place) const { return m_all[place]; }
    // The places of those that may occur in a text, in order.
    std::vector<int> in(std::string_view text) const;

private:
    SecretForms();

    std::vector<SecretForm> m_all = {};
    std::unique_ptr<RE2::Set> m_any = {};
};

} // namespace doctor
