// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "../target.h"
#include "codex/answerkind.h"
#include "codex/answertext.h"
#include "codex/httpbody.h"
#include "codex/versioncache.h"
#include "codex/workspacerouting.h"

#include <QTimeZone>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largest = 4096;

HttpBody bodyOf(const HttpAnswer &head, const QByteArray &bytes, qsizetype piece)
{
    HttpBody body(head, "GET", largest);
    for (qsizetype i = 0; i < bytes.size(); i += piece)
        body.take(bytes.mid(i, piece));
    return body;
}

bool isCalm(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.unicode() < u' ' || c.unicode() == 0x7f; });
}

} // namespace

// An answer of HTTP: its head, its body, and what it means.
void doctor::fuzz::take(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    std::optional<HttpAnswer> answer = parseResponseHead(end < 0 ? bytes : bytes.left(end + 2));
    if (!answer)
        return;
    const QByteArray rest = end < 0 ? QByteArray() : bytes.mid(end + 4);
    const HttpBody whole = bodyOf(*answer, rest, qMax<qsizetype>(1, rest.size()));
    const HttpBody pieces = bodyOf(*answer, rest, 3);
    require(whole.bytes() == pieces.bytes() && whole.isComplete() == pieces.isComplete(),
            "the pieces of a body do not matter");
    require(whole.bytes().size() <= largest, "no more is kept than was asked for");
    answer->body = whole.bytes();
    const ClassifiedAnswer told =
        classify(*answer, true, QDateTime(QDate(2026, 5, 13), QTime(18, 36), QTimeZone::utc()));
    for (const QString &text : {told.requestId, told.ray, told.server, told.errorCode, told.message, told.challenge,
                                told.authorizationError, told.location})
        require(isCalm(text), "nothing moves a cursor in what is shown of an answer");
    require(told.message.size() <= longestMessage, "a message is short");
    latestVersion(answer->body, false);
    latestVersion(answer->body, true);
    parseWorkspaceRouting(answer->body, u"account"_s);
}
