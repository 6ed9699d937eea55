// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/keyissuer.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

using Kind = KeyIssuer::Kind;

struct Form {
    const char *prefix = "";
    const char *name = "";
};

// Longer prefixes before those they begin with.
constexpr std::array forms{
    Form{"sk-ant-", "Anthropic"}, Form{"sk-or-", "OpenRouter"}, Form{"gsk_", "Groq"},
    Form{"AIza", "Google"},       Form{"xai-", "xAI"},          Form{"hf_", "Hugging Face"},
    Form{"pplx-", "Perplexity"},  Form{"ghp_", "GitHub"},       Form{"gho_", "GitHub"},
    Form{"ghu_", "GitHub"},       Form{"ghs_", "GitHub"},       Form{"github_pat_", "GitHub"},
    Form{"glpat-", "GitLab"},     Form{"nvapi-", "NVIDIA"},     Form{"r8_", "Replicate"},
    Form{"AKIA", "AWS"},          Form{"ASIA", "AWS"},          Form{"ABSK", "Amazon Bedrock"},
    Form{"fw_", "Fireworks AI"},  Form{"csk-", "Cerebras"},     Form{"tgp_", "Together AI"},
};

// "your-api-key-here", "<key>", "sk-xxxxxxxx", "changeme": what instructions show in the place of a key.
bool isPlaceholder(const QString &key)
{
    const QString lower = key.toLower();
    for (const auto word : {"your-"_L1, "your_"_L1, "your "_L1, "api-key"_L1, "api_key"_L1, "apikey"_L1, "changeme"_L1,
                            "change-me"_L1, "placeholder"_L1, "replace"_L1, "<"_L1, "..."_L1, "…"_L1, "${"_L1}) {
        if (lower.contains(word))
            return true;
    }
    const QString body = lower.section(u'-', -1);
    const QSet<QChar> letters(body.begin(), body.end());
    return body.size() >= 3 && letters.size() == 1 && QStringLiteral("x*.").contains(body[0]);
}

} // namespace

KeyIssuer keyIssuer(const QString &key)
{
    if (key.isEmpty())
        return {};
    if (isPlaceholder(key))
        return {Kind::Placeholder, {}};
    const auto form = std::ranges::find_if(
        forms, [&](const Form &candidate) { return key.startsWith(QLatin1StringView(candidate.prefix)); });
    if (form != forms.end())
        return {Kind::Other, QString::fromLatin1(form->name)};
    return {key.startsWith("sk-"_L1) ? Kind::OpenAi : Kind::Unknown, {}};
}

KeyShape keyShape(const QString &key)
{
    return {.isBlank = !key.isEmpty() && key.trimmed().isEmpty(),
            .hasBlanks = std::ranges::any_of(key, [](QChar c) { return c.isSpace(); }),
            .hasQuotes = key.startsWith(u'"') || key.startsWith(u'\'') || key.endsWith(u'"') || key.endsWith(u'\''),
            .isOutsideAscii = std::ranges::any_of(key, [](QChar c) { return c.unicode() > 0x7e; })};
}

bool isNoVariableName(const QString &name)
{
    static const QRegularExpression form(uR"(\A[A-Za-z_][A-Za-z0-9_]*\z)"_s);
    constexpr qsizetype shortestKey = 12;
    const bool isMixed = std::ranges::any_of(name, [](QChar c) { return c.isDigit(); })
                         && std::ranges::any_of(name, [](QChar c) { return c.isLower(); });
    const bool isKey = name.size() >= shortestKey && isMixed && keyIssuer(name).kind == Kind::Other;
    return !name.isEmpty() && (isKey || !form.match(name).hasMatch());
}

} // namespace doctor::codex
