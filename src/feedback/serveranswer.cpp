// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/serveranswer.h"

#include "codex/answertext.h"
#include "codex/answertime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace doctor::feedback {

namespace {

constexpr std::chrono::seconds unnamedLimit = 60s; // what Sentry's clients take for a 429 that says nothing
constexpr std::chrono::seconds longestLimit = std::chrono::hours{24 * 7};

// Of what an envelope of ours holds. Others are known to whoever sends traces.
bool concernsUs(const QStringList &categories)
{
    return std::ranges::any_of(categories, [](const QString &category) {
        return category.isEmpty() || category == "error"_L1 || category == "default"_L1 || category == "attachment"_L1;
    });
}

// "60:transaction:key, 2700:default;error;security:organization": the longest that concerns us.
std::optional<std::chrono::seconds> rateLimit(const codex::HttpAnswer &answer)
{
    std::optional<std::chrono::seconds> longest;
    const QStringList limits = answer.header("x-sentry-rate-limits").remove(u' ').split(u',', Qt::SkipEmptyParts);
    for (const QString &limit : limits) {
        bool isNumber = false;
        const double seconds = limit.section(u':', 0, 0).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(seconds) || seconds < 0 || !concernsUs(limit.section(u':', 1, 1).split(u';')))
            continue;
        const double most = static_cast<double>(longestLimit.count());
        const std::chrono::seconds wait{static_cast<qint64>(std::ceil(std::min(seconds, most)))};
        longest = std::max(longest.value_or(0s), wait);
    }
    return longest;
}

std::optional<std::chrono::seconds> askedWait(const probes::HttpEvidence &evidence)
{
    const codex::HttpAnswer &answer = evidence.answer;
    std::optional<std::chrono::seconds> wait = rateLimit(answer);
    if (!wait && answer.status / 100 != 2)
        wait = codex::retryAfter(answer, {}, evidence.receivedAt);
    if (!wait && answer.status == 429)
        wait = unnamedLimit;
    return wait ? std::min(*wait, longestLimit) : wait;
}

// Relay explains itself in JSON, and in a header.
QString explanation(const codex::HttpAnswer &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    QStringList said{json.value("detail"_L1).toString()};
    const QJsonArray causes = json.value("causes"_L1).toArray();
    for (const QJsonValue &cause : causes)
        said.append(cause.toString());
    said.append(codex::headerOf(answer, "x-sentry-error"));
    said.removeAll(QString());
    said.removeDuplicates();
    return codex::shown(said.join("; "_L1), codex::longestMessage);
}

QString wordsOf(const probes::HttpEvidence &evidence)
{
    const codex::HttpAnswer &answer = evidence.answer;
    const QString said = explanation(answer);
    QString words = codex::shown(answer.statusLine(), codex::longestMessage);
    if (!said.isEmpty())
        words += ": "_L1 + said;
    const QUrl target = evidence.url.resolved(QUrl(answer.header("location")));
    if (answer.status / 100 == 3 && answer.hasHeader("location"))
        words += u" (sent on to %1, which is not followed)"_s.arg(codex::shown(target.host(), codex::longestWord));
    if (!evidence.errorText.isEmpty())
        words += u" (its answer broke off: %1)"_s.arg(codex::shown(evidence.errorText, codex::longestMessage));
    return words;
}

bool isReceipt(const codex::HttpAnswer &answer, const QString &eventId)
{
    const QString id = QJsonDocument::fromJson(answer.body).object().value("id"_L1).toString();
    return QString(id).remove(u'-').compare(eventId, Qt::CaseInsensitive) == 0;
}

Verdict::Kind kindOf(const probes::HttpEvidence &evidence, const QString &eventId)
{
    const int status = evidence.answer.status;
    if (status / 100 == 2 && isReceipt(evidence.answer, eventId))
        return Verdict::Kind::Accepted;
    if (status / 100 == 2) // one that broke off may have been a receipt
        return evidence.errorText.isEmpty() ? Verdict::Kind::Unconfirmed : Verdict::Kind::Later;
    if (status == 413)
        return Verdict::Kind::TooLarge;
    // 407 is of a proxy, whose password may be given later; 408, 425 and 429 ask to come again.
    const bool isPassing = status == 407 || status == 408 || status == 425 || status == 429 || status / 100 == 5;
    return isPassing ? Verdict::Kind::Later : Verdict::Kind::Rejected;
}

} // namespace

Verdict verdictOf(const probes::HttpEvidence &evidence, const QString &eventId)
{
    const codex::HttpAnswer &answer = evidence.answer;
    if (!answer.exists())
        return {.kind = Verdict::Kind::Later, .words = codex::shown(evidence.errorText, codex::longestMessage)};
    return {.kind = kindOf(evidence, eventId),
            .words = wordsOf(evidence),
            .status = answer.status,
            .wait = askedWait(evidence)};
}

std::chrono::seconds backOff(int attempts, double spread)
{
    constexpr std::chrono::seconds first = 15s;
    constexpr std::chrono::seconds longest = std::chrono::hours{1};
    constexpr int mostDoublings = 8;
    const std::chrono::seconds base = std::min(longest, first * (1 << std::clamp(attempts - 1, 0, mostDoublings)));
    return std::chrono::seconds{static_cast<qint64>(static_cast<double>(base.count()) * (0.8 + 0.4 * spread))};
}

} // namespace doctor::feedback
