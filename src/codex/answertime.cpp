// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/answertime.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

constexpr std::chrono::seconds longestWait = std::chrono::hours{24 * 366};

std::optional<std::chrono::seconds> wait(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return std::nullopt;
    const double most = static_cast<double>(longestWait.count());
    return std::chrono::seconds{static_cast<qint64>(std::ceil(std::min(seconds, most)))};
}

// "Please try again in 6m0s", "… in 1.5s", "… in 20ms".
std::optional<std::chrono::seconds> waitOfMessage(const QString &message)
{
    static const QRegularExpression words(
        u"try again in (?:(\\d{1,6})h)?(?:(\\d{1,6})m(?!s))?(?:(\\d{1,9}(?:\\.\\d{1,9})?)(ms|s))?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = words.match(message);
    if (!match.hasMatch() || match.capturedLength() == 13)
        return std::nullopt;
    const double last = match.captured(3).toDouble() / (match.captured(4) == "ms"_L1 ? 1000 : 1);
    return wait(match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60 + last);
}

QDateTime pointInTime(qint64 seconds)
{
    constexpr qint64 year9999 = 253402300799;
    return seconds > 0 && seconds < year9999 ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()) : QDateTime();
}

} // namespace

QDateTime httpDate(const QString &text)
{
    // The name of the day adds nothing, and some servers have it wrong.
    const QString withoutDay = text.section(u", "_s, 1).trimmed();
    const QDateTime local = QLocale::c().toDateTime(withoutDay, u"dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return local.isValid() ? QDateTime(local.date(), local.time(), QTimeZone::utc()) : QDateTime();
}

std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer, const AnswerText &told,
                                               const QDateTime &receivedAt)
{
    bool isNumber = false;
    if (const double milliseconds = headerOf(answer, "retry-after-ms").toDouble(&isNumber); isNumber)
        return wait(milliseconds / 1000);
    const QString value = headerOf(answer, "retry-after");
    if (const double seconds = value.toDouble(&isNumber); isNumber)
        return wait(seconds);
    if (const QDateTime date = httpDate(value); date.isValid() && receivedAt.isValid())
        return wait(static_cast<double>(std::max<qint64>(0, receivedAt.secsTo(date))));
    return waitOfMessage(told.message);
}

QDateTime resetsAt(const HttpAnswer &answer, const AnswerText &told, const QDateTime &receivedAt)
{
    if (const qint64 at = told.error.value("resets_at"_L1).toInteger(); at > 0)
        return pointInTime(at);
    const qint64 in = told.error.value("resets_in_seconds"_L1).toInteger();
    if (in > 0 && in < longestWait.count() && receivedAt.isValid())
        return receivedAt.addSecs(in).toUTC();
    return pointInTime(headerOf(answer, "x-codex-primary-reset-at").toLongLong());
}

} // namespace doctor::codex
