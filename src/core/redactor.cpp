// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/redactor.h"

#include <QUrl>

#include <re2/re2.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

struct Pattern {
    const char *expression;
    const char *replacement;
};

// What looks like a secret wherever it stands. The parts kept say what was there.
constexpr Pattern patterns[] = {
    {"-----BEGIN [A-Z ]*PRIVATE KEY-----(?s:.*?)(-----END [A-Z ]*PRIVATE KEY-----|\\z)", "<redacted private key>"},
    {"\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}(\\.[A-Za-z0-9_-]*)?", "<redacted token>"},
    {"\\b(sk|rk|pk)-[A-Za-z0-9_-]{16,}", "<redacted key>"},
    {"\\b(sk|rk|pk)_(live|test)_[A-Za-z0-9]{8,}", "<redacted key>"},
    {"\\bgh[pousr]_[A-Za-z0-9]{16,}", "<redacted token>"},
    {"\\bgithub_pat_[A-Za-z0-9_]{16,}", "<redacted token>"},
    {"\\bglpat-[A-Za-z0-9_-]{16,}", "<redacted token>"},
    {"\\bxox[abeoprs]-[A-Za-z0-9-]{8,}", "<redacted token>"},
    {"\\b(AKIA|ASIA)[A-Z0-9]{16}\\b", "<redacted key>"},
    {"\\bAIza[A-Za-z0-9_-]{30,}", "<redacted key>"},
    {"\\b(npm_|hf_)[A-Za-z0-9]{20,}", "<redacted token>"},
    {"\\brt_[A-Za-z0-9._-]{8,}", "<redacted token>"},
    {"\\bat-[A-Za-z0-9_-]{16,}", "<redacted token>"},
    {"(?i)\\b(bearer|basic|digest)\\s+[A-Za-z0-9._~+/=-]{6,}", "\\1 <redacted>"},
    // Userinfo and query of a URL.
    {"([A-Za-z][A-Za-z0-9+.-]*://)[^\\s/?#@\"'`]+@", "\\1<redacted>@"},
    {"([?&][A-Za-z0-9_.~%-]+=)[^&#\\s\"'`<>)]+", "\\1<redacted>"},
    {"(?i)\\b([a-z0-9_.-]*(?:token|secret|passw(?:or)?d|passphrase|api[_-]?key|access[_-]?key|private[_-]?key|"
     "credential)s?[\"']?\\s?=\\s?[\"']?)[^\\s\"'&;,<>`]{4,}",
     "\\1<redacted>"},
};

QString jsonEscaped(const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'/', "\\/"_L1);
    return escaped;
}

// A value as it may appear: plain, in a URL, in JSON, and in base64 wherever it begins in a longer text.
QStringList spellings(const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    QStringList all{value, QString::fromLatin1(QUrl::toPercentEncoding(value)), jsonEscaped(value)};
    if (bytes.size() >= 6) {
        const QByteArray base64 = bytes.toBase64(QByteArray::OmitTrailingEquals);
        // The last character of an incomplete group depends on what follows.
        all << QString::fromLatin1(base64.left(base64.size() - (bytes.size() % 3 ? 1 : 0)));
    }
    all.removeDuplicates();
    return all;
}

std::string literal(const QString &text)
{
    return RE2::QuoteMeta(text.toStdString());
}

} // namespace

struct Redactor::Rules {
    struct Known {
        QString spelling;
        QString replacement;
    };
    std::vector<Known> known; // the longest first, so that no rest of one is left by a shorter one
    std::vector<std::pair<std::unique_ptr<RE2>, std::string>> patterns;
    QString home;
};

Redactor::Redactor(const SecretStore &secrets, const RunOptions &options, Paths paths)
    : m_rules(std::make_unique<Rules>())
{
    const QHash<QString, QString> values = secrets.all();
    for (auto value = values.begin(); value != values.end(); ++value) {
        for (const QString &spelling : spellings(value.key()))
            m_rules->known.push_back({spelling, "<redacted "_L1 + value.value() + u'>'});
    }
    std::ranges::sort(m_rules->known, [](const Rules::Known &a, const Rules::Known &b) {
        return std::pair(a.spelling.size(), a.spelling) > std::pair(b.spelling.size(), b.spelling);
    });
    for (const Pattern &pattern : patterns)
        m_rules->patterns.emplace_back(std::make_unique<RE2>(pattern.expression, RE2::Quiet), pattern.replacement);
    if (paths == Paths::Whole)
        return;
    // "/" or "/root" as a home is no secret and no name; a short home would match inside other paths.
    if (options.homeDirectory.size() > 1) {
        m_rules->patterns.emplace_back(
            std::make_unique<RE2>("(^|[^A-Za-z0-9_.~-])" + literal(options.homeDirectory) + "(/|$|[^A-Za-z0-9_.-])"),
            "\\1~\\2");
    }
    m_rules->patterns.emplace_back(
        // At the beginning of a path only: "home" is a name as any other further down.
        std::make_unique<RE2>("(^|[^A-Za-z0-9_.~>/-])(/home/|/Users/|/mnt/[a-z]/Users/|(?i:[a-z]:\\\\Users\\\\))"
                              "[^/\\\\\\s:\"'<>]+"),
        "\\1\\2<user>");
    if (options.userName.size() > 2 && options.userName != "root"_L1) {
        m_rules->patterns.emplace_back(
            std::make_unique<RE2>("(^|[^A-Za-z0-9_.-])" + literal(options.userName) + "($|[^A-Za-z0-9_.-])"),
            "\\1<user>\\2");
    }
}

Redactor::~Redactor() = default;
Redactor::Redactor(Redactor &&other) noexcept = default;
Redactor &Redactor::operator=(Redactor &&other) noexcept = default;

QString Redactor::redacted(const QString &text) const
{
    if (text.isEmpty())
        return text;
    QString result = text;
    for (const Rules::Known &known : m_rules->known)
        result.replace(known.spelling, known.replacement);
    std::string bytes = result.toStdString();
    for (const auto &[expression, replacement] : m_rules->patterns)
        RE2::GlobalReplace(&bytes, *expression, replacement);
    result = QString::fromStdString(bytes);
    const bool isLeft = std::ranges::any_of(m_rules->known, [&](const Rules::Known &known) {
        return result.contains(known.spelling, Qt::CaseInsensitive);
    });
    return isLeft ? u"<dropped: could not be redacted safely>"_s : result;
}

} // namespace doctor
