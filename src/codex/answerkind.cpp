// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/answerkind.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

constexpr qsizetype mostBytesRead = 64LL * 1024;
constexpr qsizetype longestMessage = 200;
constexpr qsizetype longestWord = 120; // of an id, a code or a name
constexpr std::chrono::seconds longestWait = std::chrono::hours{24 * 366};

// A text of the outside in one line that can be shown: nothing in it moves a cursor or turns the direction of writing.
QString shown(const QString &text, qsizetype longest)
{
    QString line;
    for (const QChar character : text.left(4 * longest)) {
        const bool isHidden =
            character.category() == QChar::Other_Format || character.category() == QChar::Other_Surrogate;
        if (!isHidden)
            line += character.isPrint() ? character : QChar(u' ');
    }
    line = line.simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

QString headerOf(const HttpAnswer &answer, QByteArrayView name)
{
    constexpr qsizetype longestHeader = 8192;
    return answer.header(name).left(longestHeader);
}

// What the body of an answer says, whoever wrote it.
struct Told {
    QStringList codes = {}; // the most telling first
    QString message = {};
    QJsonObject error = {};
    QString page = {}; // the body in lower case, if it is no JSON

    bool isPage() const { return page.contains("<html"_L1) || page.contains("<!doctype html"_L1); }
    bool hasCode(std::initializer_list<QLatin1StringView> any) const
    {
        return std::ranges::any_of(codes, [&](const QString &code) { return std::ranges::count(any, code) > 0; });
    }
    bool says(std::initializer_list<QLatin1StringView> any) const
    {
        return std::ranges::any_of(any, [this](QLatin1StringView words) {
            return message.contains(words, Qt::CaseInsensitive) || page.contains(words);
        });
    }
};

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

void addCodes(Told &told, const QJsonObject &object)
{
    for (const auto name : {"code"_L1, "type"_L1, "__type"_L1}) {
        const QString code = shown(textOf(object.value(name)), longestWord);
        if (!code.isEmpty())
            told.codes.append(code);
    }
}

// The shapes of OpenAI ({"error": {…}}), of its backend and FastAPI ({"detail": …}), of Ollama ({"error": "…"}), and of
// gateways ({"message": "…"}).
void readJson(Told &told, const QJsonObject &root)
{
    for (const auto name : {"error"_L1, "detail"_L1}) {
        const QJsonValue value = root.value(name);
        if (value.isObject() && told.error.isEmpty())
            told.error = value.toObject();
        else if (value.isString() && told.message.isEmpty())
            told.message = value.toString();
    }
    addCodes(told, told.error);
    addCodes(told, root);
    for (const QJsonObject &object : {told.error, root}) {
        if (told.message.isEmpty())
            told.message = object.value("message"_L1).toString();
    }
}

Told told(const HttpAnswer &answer)
{
    Told told;
    const QByteArray identityError = QByteArray::fromBase64(headerOf(answer, "x-error-json").toLatin1());
    addCodes(told, QJsonDocument::fromJson(identityError).object().value("error"_L1).toObject());
    const QByteArray body = answer.body.left(mostBytesRead);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        readJson(told, document.object());
    else
        told.page = QString::fromUtf8(body).toLower();
    return told;
}

QDateTime httpDate(const QString &text)
{
    // The name of the day adds nothing, and some servers have it wrong.
    const QString withoutDay = text.section(u", "_s, 1).trimmed();
    const QDateTime local = QLocale::c().toDateTime(withoutDay, u"dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return local.isValid() ? QDateTime(local.date(), local.time(), QTimeZone::utc()) : QDateTime();
}

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

std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer, const Told &told, const QDateTime &receivedAt)
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

QDateTime pointInTime(qint64 seconds)
{
    constexpr qint64 year9999 = 253402300799;
    return seconds > 0 && seconds < year9999 ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()) : QDateTime();
}

QDateTime resetsAt(const HttpAnswer &answer, const Told &told, const QDateTime &receivedAt)
{
    if (const qint64 at = told.error.value("resets_at"_L1).toInteger(); at > 0)
        return pointInTime(at);
    const qint64 in = told.error.value("resets_in_seconds"_L1).toInteger();
    if (in > 0 && in < longestWait.count() && receivedAt.isValid())
        return receivedAt.addSecs(in).toUTC();
    return pointInTime(headerOf(answer, "x-codex-primary-reset-at").toLongLong());
}

bool looksLikeLogin(const QString &address)
{
    static const QRegularExpression words(
        u"(^|[/._?&=-])(log-?[io]n|sign-?in|sso|saml2?|oauth2?|openid|authorize|adfs|captive(portal)?|"
        "portal|hotspot|wifi|guest|idp|okta|kerberos|webauth)([/._?&=:-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(address.section(u"://"_s, -1)).hasMatch();
}

bool isLoginPage(const Told &told)
{
    static const QRegularExpression title(
        u"<title[^>]{0,80}>[^<]{0,80}(log ?in|log ?on|sign ?in|captive|hotspot|wi-?fi|authenticat|portal)"_s);
    if (told.says({"type=\"password\""_L1, "type='password'"_L1, "type=password"_L1, "captive portal"_L1,
                   "captiveportal"_L1, "samlrequest"_L1, "wispaccessgatewayparam"_L1}))
        return true;
    // A portal's first page often does nothing but to send the browser on.
    constexpr qsizetype longestDetour = 4096;
    const bool isDetour =
        told.page.size() < longestDetour
        && told.says({"http-equiv=\"refresh\""_L1, "window.location"_L1, "location.href"_L1, "location.replace"_L1});
    return isDetour || title.match(told.page.left(longestDetour)).hasMatch();
}

AnswerKind kindOfSuccess(const HttpAnswer &answer, const Told &told, bool wantsJson)
{
    const QByteArray body = answer.body.trimmed();
    // JSON that was cut does not parse, but begins as such.
    if (!wantsJson || body.isEmpty() || body.startsWith('{') || body.startsWith('[')
        || body.startsWith("\xEF\xBB\xBF{"))
        return AnswerKind::Good;
    return told.isPage() && isLoginPage(told) ? AnswerKind::LoginPage : AnswerKind::NotJson;
}

AnswerKind kindOfRedirect(const HttpAnswer &answer)
{
    const QString location = headerOf(answer, "location");
    if (location.isEmpty())
        return AnswerKind::Other;
    return looksLikeLogin(location.left(2048).section(u'?', 0, 0)) ? AnswerKind::LoginPage : AnswerKind::Redirect;
}

bool isCloudflare(const HttpAnswer &answer)
{
    return answer.hasHeader("cf-ray") || headerOf(answer, "server").contains("cloudflare"_L1, Qt::CaseInsensitive);
}

// The number of the page Cloudflare answers with: "error code: 1020".
int cloudflareError(const Told &told)
{
    static const QRegularExpression words(u"error(?: code)?:?\\s*(?:<[^>]{0,80}>\\s*)?(1\\d{3})\\b"_s);
    return words.match(told.page.left(8192)).captured(1).toInt();
}

bool isChallenge(const HttpAnswer &answer, const Told &told)
{
    return headerOf(answer, "cf-mitigated").compare("challenge"_L1, Qt::CaseInsensitive) == 0
           || told.says({"just a moment..."_L1, "challenge-platform"_L1, "cf_chl_"_L1, "cf-challenge"_L1,
                         "enable javascript and cookies to continue"_L1, "checking your browser"_L1,
                         "cf-browser-verification"_L1});
}

bool isBlocked(const HttpAnswer &answer, const Told &told)
{
    if (told.hasCode({"ip_not_authorized"_L1, "ip_not_allowed"_L1}) || cloudflareError(told) > 0)
        return true;
    if (headerOf(answer, "cf-mitigated").compare("block"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (told.page.isEmpty())
        return false;
    const bool isDenied = told.says({"you have been blocked"_L1, "has been blocked"_L1, "is blocked"_L1,
                                     "access to this site"_L1, "web filter"_L1, "content filter"_L1, "url filtering"_L1,
                                     "security policy"_L1, "internet usage policy"_L1, "fortiguard"_L1, "zscaler"_L1,
                                     "blocked by"_L1, "forcepoint"_L1, "sophos"_L1, "umbrella"_L1});
    const bool isAccessDenied = told.isPage() && told.says({"access denied"_L1, "unable to access"_L1});
    return isDenied || isAccessDenied || (isCloudflare(answer) && told.says({"blocked"_L1}));
}

// Of Azure, whose resources may be closed to the internet.
bool isNetworkRule(const Told &told)
{
    return told.says({"virtual network/firewall rules"_L1, "public access is disabled"_L1,
                      "public network access is disabled"_L1, "configure private endpoint"_L1});
}

bool isUnsupportedCountry(const Told &told)
{
    return told.hasCode({"unsupported_country_region_territory"_L1, "unsupported_country"_L1})
           || told.says({"unsupported_country_region_territory"_L1, "country, region, or territory not supported"_L1});
}

bool isMissingScope(const Told &told)
{
    return told.hasCode({"missing_scope"_L1, "insufficient_scope"_L1, "insufficient_permissions"_L1})
           || told.says({"missing scopes"_L1, "missing scope:"_L1, "insufficient permissions for this operation"_L1,
                         "lacks the required data action"_L1});
}

bool isModelMissing(const Told &told)
{
    if (told.hasCode({"model_not_found"_L1, "DeploymentNotFound"_L1, "model_not_available"_L1}))
        return true;
    static const QRegularExpression words(
        u"\\bmodel\\b.{0,120}(not found|not exist|no access|not have access|not available|not supported)"
        "|not have access to model|unknown model"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(told.message.left(1024)).hasMatch();
}

bool isQuota(const Told &told)
{
    return told.hasCode({"insufficient_quota"_L1, "billing_not_active"_L1, "billing_hard_limit_reached"_L1,
                         "workspace_out_of_credits"_L1, "insufficient_credits"_L1})
           || told.says({"exceeded your current quota"_L1, "insufficient credits"_L1, "credit balance is too low"_L1});
}

bool isOverloaded(const Told &told)
{
    return told.hasCode({"server_is_overloaded"_L1, "slow_down"_L1, "overloaded_error"_L1, "engine_overloaded"_L1});
}

AnswerKind kindOfForbidden(const HttpAnswer &answer, const Told &told)
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

AnswerKind kindOfUnauthorized(const HttpAnswer &answer, const Told &told)
{
    if (isMissingScope(told))
        return AnswerKind::MissingScope;
    return told.hasCode({"ip_not_authorized"_L1}) && isBlocked(answer, told) ? AnswerKind::Blocked
                                                                             : AnswerKind::Unauthorized;
}

// 400, 404, 422 and the like: the request does not suit the server.
AnswerKind kindOfMisfit(const Told &told, AnswerKind otherwise)
{
    if (told.says({"api-version"_L1, "api version"_L1}))
        return AnswerKind::MissingApiVersion;
    if (isModelMissing(told))
        return AnswerKind::ModelMissing;
    if (isQuota(told))
        return AnswerKind::QuotaExceeded;
    return isUnsupportedCountry(told) ? AnswerKind::UnsupportedCountry : otherwise;
}

AnswerKind kindOfTooMany(const Told &told)
{
    if (told.hasCode({"usage_limit_reached"_L1}))
        return AnswerKind::UsageLimit;
    if (told.hasCode({"usage_not_included"_L1}))
        return AnswerKind::UsageNotIncluded;
    if (isQuota(told))
        return AnswerKind::QuotaExceeded;
    return isOverloaded(told) ? AnswerKind::Overloaded : AnswerKind::RateLimited;
}

AnswerKind kindOfServerError(const HttpAnswer &answer, const Told &told)
{
    if (isOverloaded(told))
        return AnswerKind::Overloaded;
    if (isChallenge(answer, told)) // Cloudflare used 503 for it
        return AnswerKind::Challenge;
    switch (answer.status) {
    case 502:
    case 530: // Cloudflare does not find the provider's server
        return AnswerKind::BadGateway;
    case 503:
        return AnswerKind::Unavailable;
    case 511:
        return AnswerKind::LoginPage;
    case 529:
        return AnswerKind::Overloaded;
    default: {
        const bool isCloudflares = answer.status >= 520 && answer.status < 528;
        return answer.status == 504 || isCloudflares ? AnswerKind::GatewayTimeout : AnswerKind::ServerError;
    }
    }
}

AnswerKind kindOfRefusal(const HttpAnswer &answer, const Told &told)
{
    switch (answer.status) {
    case 401:
        return kindOfUnauthorized(answer, told);
    case 402:
        return AnswerKind::QuotaExceeded;
    case 403:
        return kindOfForbidden(answer, told);
    case 404:
        return kindOfMisfit(told, AnswerKind::NotFound);
    case 405:
        return AnswerKind::MethodNotAllowed;
    case 407:
        return AnswerKind::ProxyAuthentication;
    case 408:
        return AnswerKind::Other;
    case 426:
        return AnswerKind::UpgradeRequired;
    case 429:
        return kindOfTooMany(told);
    case 451:
        return isUnsupportedCountry(told) ? AnswerKind::UnsupportedCountry : AnswerKind::Blocked;
    default:
        return kindOfMisfit(told, AnswerKind::BadRequest);
    }
}

AnswerKind kindOf(const HttpAnswer &answer, const Told &told, bool wantsJson)
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
    const Told what = told(answer);
    return {.kind = kindOf(answer, what, wantsJson),
            .requestId = firstHeader(answer, {"x-request-id", "x-oai-request-id", "x-openai-request-id",
                                              "x-ms-request-id", "x-amzn-requestid"}),
            .ray = firstHeader(answer, {"cf-ray"}),
            .server = firstHeader(answer, {"server", "via"}),
            .authorizationError = firstHeader(answer, {"x-openai-authorization-error"}),
            .errorCode = what.codes.value(0),
            .message = shown(what.message, longestMessage),
            .location = withoutQuery(headerOf(answer, "location")),
            .retryAfter = retryAfter(answer, what, receivedAt),
            .resetsAt = resetsAt(answer, what, receivedAt),
            .date = httpDate(headerOf(answer, "date"))};
}

} // namespace doctor::codex
