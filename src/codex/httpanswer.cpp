// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/httpanswer.h"

#include "codex/statusnames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

bool HttpAnswer::hasHeader(QByteArrayView name) const
{
    return std::ranges::any_of(headers, [name](const auto &header) { return header.first == name; });
}

QString HttpAnswer::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(headers, [name](const auto &header) { return header.first == name; });
    return found == headers.end() ? QString() : QString::fromUtf8(found->second);
}

QString HttpAnswer::statusLine() const
{
    const QString words = reason.isEmpty() ? gatewayStatusName(status) : reason;
    return words.isEmpty() ? u"HTTP %1"_s.arg(status) : u"HTTP %1 %2"_s.arg(status).arg(words);
}

std::optional<HttpAnswer> parseResponseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QByteArray first = lines.constFirst().trimmed();
    const QList<QByteArray> words = first.split(' ');
    if (!first.startsWith("HTTP/") || words.size() < 2 || words[1].size() != 3)
        return std::nullopt;
    bool isNumber = false;
    HttpAnswer answer{.status = words[1].toInt(&isNumber), .reason = QString::fromUtf8(words.mid(2).join(' '))};
    constexpr int lowestStatus = 100;
    if (!isNumber || answer.status < lowestStatus)
        return std::nullopt;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            answer.headers.append({lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed()});
    }
    return answer;
}

} // namespace doctor::codex
