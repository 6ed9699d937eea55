// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/codexredaction.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

const QString mask = u"<redacted>"_s;

QString redactedUrl(const QString &token)
{
    const qsizetype scheme = token.indexOf("://"_L1);
    if (scheme < 0)
        return token;
    constexpr QStringView trailing = u" \t\n\r.,;:)]";
    qsizetype end = token.size();
    while (end > 0 && trailing.contains(token.at(end - 1)))
        --end;
    const qsizetype start = scheme + 3;
    const QString rest = token.mid(start, end - start);
    const auto stop = std::ranges::find_if(rest, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    const qsizetype authorityEnd = stop - rest.begin();
    const QString authority = rest.left(authorityEnd).section(u'@', -1);
    QString path = rest.mid(authorityEnd);
    path = path.left(std::ranges::find_if(path, [](QChar c) { return c == u'?' || c == u'#'; }) - path.begin());
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    if (segments.size() > 1)
        path = u'/' + segments.first() + u'/' + mask;
    return token.left(start) + authority + path + token.mid(end);
}

QString redactedUrls(const QString &line)
{
    QString result;
    QString token;
    for (const QChar c : line) {
        if (!c.isSpace()) {
            token += c;
            continue;
        }
        result += redactedUrl(token) + c;
        token.clear();
    }
    return result + redactedUrl(token);
}

bool looksLikeIdentifier(const QString &text)
{
    static const QStringList prefixes{u"sk-"_s,  u"sk_"_s,  u"ghp_"_s,        u"gho_"_s,  u"ghu_"_s,
                                      u"ghs_"_s, u"ghr_"_s, u"github_pat_"_s, u"xoxb-"_s, u"xoxp-"_s};
    if (text.isEmpty() || std::ranges::any_of(prefixes, [&](const QString &p) { return text.startsWith(p); }))
        return false;
    const auto isUpperOrDigit = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); };
    if (text.size() == 20 && (text.startsWith("AKIA"_L1) || text.startsWith("ASIA"_L1))
        && std::ranges::all_of(text, isUpperOrDigit))
        return false;
    return std::ranges::all_of(text, [&](QChar c) {
        return isUpperOrDigit(c) || (c >= u'a' && c <= u'z') || QStringView(u"_-.:@/").contains(c);
    });
}

bool looksLikeVariable(const QString &text)
{
    const auto isWord = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_'); // ASCII only
    };
    return !text.isEmpty() && !text.front().isDigit() && std::ranges::all_of(text, isWord);
}

// "{server}: env var {name} is not set": both stay if they look like what they are.
QString redactedNotSet(const QString &line)
{
    constexpr QLatin1StringView ending = " is not set"_L1;
    const qsizetype colon = line.indexOf(": "_L1);
    if (colon < 0 || !line.endsWith(ending))
        return {};
    const QString rest = line.mid(colon + 2).chopped(ending.size());
    for (const QLatin1StringView prefix : {"env var "_L1, "bearer token env var "_L1, "header env var "_L1}) {
        const QString variable = rest.mid(prefix.size());
        if (!rest.startsWith(prefix) || variable.contains(u' '))
            continue;
        const QString server = line.left(colon);
        const bool isVariable = looksLikeVariable(variable) && looksLikeIdentifier(variable);
        return (looksLikeIdentifier(server) ? redactedUrls(server) : mask) + ": "_L1 + prefix
               + (isVariable ? variable : mask) + ending;
    }
    return {};
}

} // namespace

QString codexRedacted(const QString &line)
{
    if (QString notSet = redactedNotSet(line); !notSet.isEmpty())
        return notSet;
    const QString lower = line.toLower();
    if (lower.section(u':', 0, 0).contains("env var"_L1))
        return redactedUrls(line);
    const qsizetype colon = line.indexOf(": "_L1);
    static const QStringList presence{u"true"_s,    u"false"_s,  u"yes"_s,     u"no"_s,
                                      u"present"_s, u"absent"_s, u"missing"_s, u"not set"_s};
    if (colon >= 0 && presence.contains(lower.mid(colon + 2).trimmed()))
        return redactedUrls(line);
    static const QStringList words{u"authorization"_s, u"token"_s, u"secret"_s, u"openai_api_key"_s,
                                   u"codex_api_key"_s};
    if (std::ranges::any_of(words, [&](const QString &word) { return lower.contains(word); }))
        return colon >= 0 ? line.left(colon + 2) + mask : mask;
    return redactedUrls(line);
}

} // namespace doctor::report
