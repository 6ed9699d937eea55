// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/answerkind.h"

#include "codex/answermarks.h"
#include "codex/answertext.h"
#include "codex/answertime.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

// An error under a good status: what it says of itself is all there is to know it by.
AnswerKind kindOfHidden(const AnswerText &told)
{
    if (told.hasCode({"invalid_api_key"_L1, "token_expired"_L1, "401"_L1}))
        return AnswerKind::Unauthorized;
    if (isQuota(told))
        return AnswerKind::QuotaExceeded;
    if (isModelMissing(told))
        return AnswerKind::ModelMissing;
    return told.hasCode({"429"_L1, "rate_limit_exceeded"_L1}) ? AnswerKind::RateLimited : AnswerKind::ErrorInside;
}

AnswerKind kindOfSuccess(const HttpAnswer &answer, const AnswerText &told, bool wantsJson)
{
    if (isChallenge(answer, told))
        return AnswerKind::Challenge;
    if (wantsJson && told.isRefusal)
        return kindOfHidden(told);
    const QByteArray body = answer.body.trimmed();
    // JSON that was cut does not parse, but begins as such.
    if (!wantsJson || body.isEmpty() || body.startsWith('{') || body.startsWith('[')
        || body.startsWith("\xEF\xBB\xBF{"))
        return AnswerKind::Good;
    if (body.startsWith("\x1F\x8B") || body.startsWith("\x28\xB5\x2F\xFD")) // gzip, zstd
        return AnswerKind::Compressed;
    return told.isPage() && isLoginPage(told) ? AnswerKind::LoginPage : AnswerKind::NotJson;
}

AnswerKind kindOfRedirect(const HttpAnswer &answer)
{
    const QString location = headerOf(answer, "location");
    if (location.isEmpty())
        return AnswerKind::Other;
    return looksLikeLogin(location.left(2048).section(u'?', 0, 0)) ? AnswerKind::LoginPage : AnswerKind::Redirect;
}

AnswerKind kindOfForbidden(const HttpAnswer &answer, const AnswerText &told)
{
    if (isUnsupportedCountry(told))
        return AnswerKind::UnsupportedCountry;
    if (isChallenge(answer, told))
        return AnswerKind::Challenge;
    if (isMissingScope(told))
        return AnswerKind::MissingScope;
    if (isModelMissing(told))
        return AnswerKind::ModelMissing;
    if (isQuota(told))
        return AnswerKind::QuotaExceeded;
    if (isNetworkRule(told))
        return AnswerKind::NetworkRule;
    return isBlocked(answer, told) ? AnswerKind::Blocked : AnswerKind::Forbidden;
}

AnswerKind kindOfUnauthorized(const HttpAnswer &answer, const AnswerText &told)
{
    if (isMissingScope(told))
        return AnswerKind::MissingScope;
    return told.hasCode({"ip_not_authorized"_L1}) && isBlocked(answer, told) ? AnswerKind::Blocked
                                                                             : AnswerKind::Unauthorized;
}

// 400, 404, 422 and the like: the request does not suit the server.
AnswerKind kindOfMisfit(const AnswerText &told, AnswerKind otherwise)
{
    if (told.says({"api-version"_L1, "api version"_L1}))
        return AnswerKind::MissingApiVersion;
    if (isModelMissing(told))
        return AnswerKind::ModelMissing;
    if (isQuota(told))
        return AnswerKind::QuotaExceeded;
    return isUnsupportedCountry(told) ? AnswerKind::UnsupportedCountry : otherwise;
}

AnswerKind kindOfTooMany(const AnswerText &told)
{
    if (told.hasCode({"usage_limit_reached"_L1}))
        return AnswerKind::UsageLimit;
    if (told.hasCode({"usage_not_included"_L1}))
        return AnswerKind::UsageNotIncluded;
    if (isQuota(told))
        return AnswerKind::QuotaExceeded;
    return isOverloaded(told) ? AnswerKind::Overloaded : AnswerKind::RateLimited;
}

AnswerKind kindOfServerError(const HttpAnswer &answer, const AnswerText &told)
{
    if (isOverloaded(told))
        return AnswerKind::Overloaded;
    if (isChallenge(answer, told)) // Cloudflare used 503 for it
        return AnswerKind::Challenge;
    switch (answer.status) {
    case 502:
    case 520: // until 530: of Cloudflare, about the provider's server
    case 521:
    case 523:
    case 525:
    case 526:
    case 527:
    case 530:
        return AnswerKind::BadGateway;
    case 503:
        return AnswerKind::Unavailable;
    case 504:
    case 522:
    case 524:
    case 598: // of some proxies
    case 599:
        return AnswerKind::GatewayTimeout;
    case 511:
        return AnswerKind::LoginPage;
    case 529:
        return AnswerKind::Overloaded;
    default:
        return AnswerKind::ServerError;
    }
}

// Those that somebody between, or the server itself, gives to any request.
std::optional<AnswerKind> kindOfServersOwn(const HttpAnswer &answer, const AnswerText &told)
{
    if (isCertificateWanted(answer, told))
        return AnswerKind::CertificateWanted;
    if (isTunnelDown(answer))
        return AnswerKind::BadGateway;
    switch (answer.status) {
    case 405:
        return isChallenge(answer, told) ? AnswerKind::Challenge : AnswerKind::MethodNotAllowed;
    case 407:
        return AnswerKind::ProxyAuthentication;
    case 408:
    case 425:
        return AnswerKind::Unavailable;
    case 413:
    case 414:
    case 431:
    case 494: // of nginx
        return AnswerKind::TooLarge;
    case 421:
        return AnswerKind::Misdirected;
    case 426:
        return AnswerKind::UpgradeRequired;
    case 450: // of parental controls
        return AnswerKind::Blocked;
    case 451:
        return isUnsupportedCountry(told) ? AnswerKind::UnsupportedCountry : AnswerKind::Blocked;
    default:
        return std::nullopt;
    }
}

AnswerKind kindOfRefusal(const HttpAnswer &answer, const AnswerText &told)
{
    if (const std::optional<AnswerKind> known = kindOfServersOwn(answer, told))
        return *known;
    switch (answer.status) {
    case 401:
    case 419: // until 498: of servers that have their own number for a login that is over
    case 440:
    case 498:
        return kindOfUnauthorized(answer, told);
    case 402:
        return AnswerKind::QuotaExceeded;
    case 403:
        return kindOfForbidden(answer, told);
    case 404:
    case 410:
        return kindOfMisfit(told, AnswerKind::NotFound);
    case 420:
    case 429:
        return isChallenge(answer, told) ? AnswerKind::Challenge : kindOfTooMany(told);
    default:
        return kindOfMisfit(told, AnswerKind::BadRequest);
    }
}

AnswerKind kindOf(const HttpAnswer &answer, const AnswerText &told, bool wantsJson)
{
    switch (answer.status / 100) {
    case 1:
        return answer.status == 101 ? AnswerKind::Good : AnswerKind::Other;
    case 2:
        return kindOfSuccess(answer, told, wantsJson);
    case 3:
        return kindOfRedirect(answer);
    case 4:
        return kindOfRefusal(answer, told);
    case 5:
        return kindOfServerError(answer, told);
    default:
        return AnswerKind::Other;
    }
}

QString firstHeader(const HttpAnswer &answer, std::initializer_list<QByteArrayView> names)
{
    for (const QByteArrayView name : names) {
        QString value = shown(headerOf(answer, name), longestWord);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

QString withoutQuery(const QString &location)
{
    const QUrl url(location.left(2048));
    const auto what = QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo;
    return url.isValid() ? shown(url.toDisplayString(what), longestMessage) : QString();
}

} // namespace

bool ClassifiedAnswer::isAboutCredentials() const
{
    return kind == AnswerKind::Unauthorized || kind == AnswerKind::MissingScope;
}

ClassifiedAnswer classify(const HttpAnswer &answer, bool wantsJson, const QDateTime &receivedAt)
{
    if (!answer.exists())
        return {};
    const AnswerText what = answerText(answer);
    return {.kind = kindOf(answer, what, wantsJson),
            .requestId = firstHeader(answer, {"x-request-id", "x-oai-request-id", "x-openai-request-id",
                                              "x-ms-request-id", "x-amzn-requestid"}),
            .ray = firstHeader(answer, {"cf-ray"}),
            .server = firstHeader(answer, {"server", "via"}),
            .authorizationError = firstHeader(answer, {"x-openai-authorization-error"}),
            .challenge = foreignChallenge(answer),
            .errorCode = what.codes.value(0),
            .message = shown(what.message, longestMessage),
            .location = withoutQuery(headerOf(answer, "location")),
            .retryAfter = retryAfter(answer, what, receivedAt),
            .resetsAt = resetsAt(answer, what, receivedAt),
            .date = httpDate(headerOf(answer, "date"))};
}

} // namespace doctor::codex
