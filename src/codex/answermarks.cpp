// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/answermarks.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

bool isCloudflare(const HttpAnswer &answer)
{
    return answer.hasHeader("cf-ray") || headerOf(answer, "server").contains("cloudflare"_L1, Qt::CaseInsensitive);
}

// The number of the page Cloudflare answers with: "error code: 1020".
int cloudflareError(const AnswerText &told)
{
    static const QRegularExpression words(u"error(?: code)?:?\\s*(?:<[^>]{0,80}>\\s*)?(1\\d{3})\\b"_s);
    return words.match(told.page.left(8192)).captured(1).toInt();
}

} // namespace

bool looksLikeLogin(const QString &address)
{
    static const QRegularExpression words(
        u"(^|[/._?&=-])(log-?[io]n|sign-?in|sso|saml2?|oauth2?|openid|authorize|adfs|captive(portal)?|"
        "portal|hotspot|wifi|guest|idp|okta|kerberos|webauth)([/._?&=:-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(address.section(u"://"_s, -1)).hasMatch();
}

bool isLoginPage(const AnswerText &told)
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

bool isChallenge(const HttpAnswer &answer, const AnswerText &told)
{
    const auto is = [&](QByteArrayView name, QLatin1StringView what) {
        return headerOf(answer, name).compare(what, Qt::CaseInsensitive) == 0;
    };
    return is("cf-mitigated", "challenge"_L1) || is("x-vercel-mitigated", "challenge"_L1)
           || is("x-amzn-waf-action", "challenge"_L1) || is("x-amzn-waf-action", "captcha"_L1)
           || told.says({"just a moment..."_L1, "challenge-platform"_L1, "cf_chl_"_L1, "cf-challenge"_L1,
                         "enable javascript and cookies to continue"_L1, "checking your browser"_L1,
                         "cf-browser-verification"_L1});
}

QString foreignChallenge(const HttpAnswer &answer)
{
    for (const auto &[name, value] : answer.headers) {
        const QByteArray scheme = value.split(' ').constFirst().toLower();
        const bool isForeign = scheme == "basic" || scheme == "digest" || scheme == "ntlm" || scheme == "negotiate";
        if (name == "www-authenticate" && isForeign)
            return shown(QString::fromUtf8(value).replace(u" realm="_s, u", realm "_s), longestWord);
    }
    return {};
}

bool isBlocked(const HttpAnswer &answer, const AnswerText &told)
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

bool isCertificateWanted(const HttpAnswer &answer, const AnswerText &told)
{
    constexpr int certificateError = 495; // of nginx, which mostly says 400 instead
    constexpr int certificateRequired = 496;
    return answer.status == certificateError || answer.status == certificateRequired
           || told.says({"no required ssl certificate was sent"_L1, "the ssl certificate error"_L1,
                         "client certificate required"_L1, "client certificate is required"_L1});
}

bool isTunnelDown(const HttpAnswer &answer)
{
    return answer.hasHeader("ngrok-error-code");
}

bool isNetworkRule(const AnswerText &told)
{
    return told.says({"virtual network/firewall rules"_L1, "public access is disabled"_L1,
                      "public network access is disabled"_L1, "configure private endpoint"_L1});
}

bool isUnsupportedCountry(const AnswerText &told)
{
    return told.hasCode({"unsupported_country_region_territory"_L1, "unsupported_country"_L1})
           || told.says({"unsupported_country_region_territory"_L1, "country, region, or territory not supported"_L1});
}

bool isMissingScope(const AnswerText &told)
{
    return told.hasCode({"missing_scope"_L1, "insufficient_scope"_L1, "insufficient_permissions"_L1})
           || told.says({"missing scopes"_L1, "missing scope:"_L1, "insufficient permissions for this operation"_L1,
                         "lacks the required data action"_L1});
}

bool isModelMissing(const AnswerText &told)
{
    if (told.hasCode({"model_not_found"_L1, "DeploymentNotFound"_L1, "model_not_available"_L1}))
        return true;
    static const QRegularExpression words(
        u"\\bmodel\\b.{0,120}(not found|not exist|no access|not have access|not available|not supported)"
        "|not have access to model|unknown model"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(told.message.left(1024)).hasMatch();
}

bool isQuota(const AnswerText &told)
{
    return told.hasCode({"insufficient_quota"_L1, "billing_not_active"_L1, "billing_hard_limit_reached"_L1,
                         "workspace_out_of_credits"_L1, "insufficient_credits"_L1})
           || told.says({"exceeded your current quota"_L1, "insufficient credits"_L1, "credit balance is too low"_L1});
}

bool isOverloaded(const AnswerText &told)
{
    return told.hasCode({"server_is_overloaded"_L1, "slow_down"_L1, "overloaded_error"_L1, "engine_overloaded"_L1});
}

} // namespace doctor::codex
