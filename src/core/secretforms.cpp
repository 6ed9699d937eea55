// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/secretforms.h"

#include <algorithm>
#include <numeric>

namespace doctor {

namespace {

RE2::Options bytewise()
{
    constexpr int64_t memory = 64 << 20;
    RE2::Options options(RE2::Quiet);
    options.set_encoding(RE2::Options::EncodingLatin1);
    options.set_max_mem(memory);
    return options;
}

bool isMask(std::string_view text)
{
    return text.size() > 2 && text.front() == '<' && text.back() == '>';
}

} // namespace

SecretForm::SecretForm(const SecretKind &kind)
    : m_kind(&kind), m_expression(std::make_unique<RE2>(kind.expression, bytewise())),
      m_exception(kind.except ? std::make_unique<RE2>(kind.except, bytewise()) : nullptr)
{}

bool SecretForm::isSecret(std::string_view match, std::string_view value) const
{
    return !isMask(value) && !isDoubtful(value, m_kind->doubt)
           && !(m_exception && RE2::FullMatch(re2::StringPiece(match.data(), match.size()), *m_exception));
}

const SecretForms &SecretForms::instance()
{
    static const SecretForms forms;
    return forms;
}

SecretForms::SecretForms() : m_any(std::make_unique<RE2::Set>(bytewise(), RE2::UNANCHORED))
{
    for (const SecretKind &kind : secretKinds()) {
        m_any->Add(kind.expression, nullptr);
        m_all.emplace_back(kind);
    }
    m_any->Compile();
}

std::vector<int> SecretForms::in(std::string_view text) const
{
    std::vector<int> present;
    RE2::Set::ErrorInfo error{};
    const bool isAny = m_any->Match(re2::StringPiece(text.data(), text.size()), &present, &error);
    if (!isAny && error.kind != RE2::Set::kNoError) { // the automaton ran out of memory: try each form alone
        present.resize(m_all.size());
        std::iota(present.begin(), present.end(), 0);
    }
    std::ranges::sort(present);
    return present;
}

} // namespace doctor
