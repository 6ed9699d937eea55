// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/spellings.h"

#include "core/doubt.h"

#include <QUrl>

#include <re2/re2.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

QString jsonEscaped(const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'/', "\\/"_L1);
    return escaped;
}

// The characters of base64 that depend on the value alone, where it begins `lead` bytes behind a group of three.
QString base64Core(const QByteArray &value, qsizetype lead)
{
    const QByteArray coded = (QByteArray(lead, '\0') + value).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype front = lead == 0 ? 0 : lead + 1;
    const qsizetype back = (lead + value.size()) % 3 == 0 ? 0 : 1;
    return QString::fromLatin1(coded.mid(front, coded.size() - front - back));
}

bool isWordCharacter(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_');
}

std::string choiceOf(const QString &text)
{
    std::string quoted = RE2::QuoteMeta(text.toStdString());
    if (isStrong(text))
        return quoted;
    if (isWordCharacter(text.front()))
        quoted.insert(0, "\\b");
    return isWordCharacter(text.back()) ? quoted.append("\\b") : quoted;
}

} // namespace

QStringList spellingsOf(const QString &value)
{
    constexpr qsizetype shortestInBase64 = 6;
    const QByteArray bytes = value.toUtf8();
    QStringList all{value, QString::fromLatin1(QUrl::toPercentEncoding(value)), jsonEscaped(value),
                    jsonEscaped(value).replace("\\/"_L1, "/"_L1)};
    if (bytes.size() >= shortestInBase64) {
        for (const qsizetype lead : {0, 1, 2}) {
            const QString core = base64Core(bytes, lead);
            all << core << QString(core).replace(u'+', u'-').replace(u'/', u'_');
        }
    }
    all.removeDuplicates();
    return all;
}

bool isStrong(const QString &value)
{
    constexpr qsizetype shortest = 8;
    return value.size() >= shortest && looksRandom(value.toStdString());
}

TextFinder::TextFinder() = default;
TextFinder::~TextFinder() = default;
TextFinder::TextFinder(TextFinder &&other) noexcept = default;
TextFinder &TextFinder::operator=(TextFinder &&other) noexcept = default;

TextFinder::TextFinder(QStringList texts, Case sensitivity)
{
    constexpr size_t longestExpression = 32 * 1024;
    constexpr int64_t memory = 64 << 20;
    RE2::Options options(RE2::Quiet);
    options.set_max_mem(memory);
    options.set_longest_match(true); // so that no rest of a long value is left by a shorter one
    options.set_case_sensitive(sensitivity == Case::Exact);
    std::ranges::sort(texts, std::ranges::greater(), &QString::size);
    std::string choices;
    const auto finish = [&] {
        if (choices.empty())
            return;
        m_expressions.push_back(std::make_unique<RE2>('(' + choices + ')', options));
        m_isWhole = m_isWhole && m_expressions.back()->ok();
        choices.clear();
    };
    for (const QString &text : std::as_const(texts)) {
        if (!choices.empty())
            choices += '|';
        choices += choiceOf(text);
        if (choices.size() > longestExpression)
            finish();
    }
    finish();
}

} // namespace doctor
