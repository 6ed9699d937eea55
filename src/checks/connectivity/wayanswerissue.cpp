// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/wayanswerissue.h"

#include "checks/connectivity/transportissue.h"
#include "codex/answermarks.h"
#include "core/valuewords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

using probes::HttpEvidence;

namespace {

QString lastPlace(const HttpEvidence &http)
{
    return http.redirects.isEmpty() ? QString() : http.redirects.constLast();
}

Message sentOnRemedy(const Place &place, const QString &target)
{
    if (codex::looksLikeLogin(target))
        return {QT_TRANSLATE_NOOP("Checks",
                                  "Log in to the network, VPN or gateway that wants it: open %1 in a browser; "
                                  "or ask whoever runs it for a way in for programs."),
                {target}};
    if (place.setting.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "Ask whoever runs your proxy or network why the request is sent on.")};
    return {QT_TRANSLATE_NOOP("Checks", "Ask whoever runs %1 why it sends requests on, or correct %2; if %3 is right, "
                                        "check DNS, VPN and proxy for it."),
            {place.hostAndPort, place.setting, QUrl(target).host()}};
}

bool isSentOn(const Place &place, const HttpEvidence &http)
{
    const QUrl target(lastPlace(http));
    const codex::SplitUrl parts{.host = target.host(), .port = target.port(codex::defaultPort(target.scheme()))};
    return !parts.host.isEmpty() && parts.hostAndPort() != place.hostAndPort;
}

// What an API says, and no proxy does.
bool isOfOrigin(const codex::HttpAnswer &answer)
{
    const bool isJson =
        answer.header("content-type").contains("json"_L1, Qt::CaseInsensitive) || answer.body.trimmed().startsWith('{');
    return isJson || answer.hasHeader("x-request-id") || answer.hasHeader("www-authenticate");
}

bool hasMarkOfProxy(const codex::HttpAnswer &answer)
{
    const bool isPage =
        answer.header("content-type").contains("html"_L1, Qt::CaseInsensitive) || answer.body.trimmed().startsWith('<');
    return isPage || std::ranges::any_of(answer.headers, [](const auto &header) {
               return header.first == "via" || header.first.startsWith("proxy-");
           });
}

Issue sentOnIssue(const Place &place, const HttpEvidence &http)
{
    const QString target = lastPlace(http);
    return {.severity = Severity::Fail,
            .cause = {QT_TRANSLATE_NOOP("Checks", "%1 sends requests on to %2, where nobody answers: %3"),
                      {place.whoAnswers(), target, valuePhrase(http.errorText)}},
            .measured = inOurWords(http.errorText),
            .expected = {QT_TRANSLATE_NOOP("Checks", "an answer at the address itself")},
            .remedy = sentOnRemedy(place, target),
            .source = place.source,
            .root = place.root(),
            .headline = place.reach({QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: it is sent on to %2, where "
                                                                 "nobody answers"),
                                     {target}})};
}

} // namespace

// nginx and servers in Go say so in the body of a 400.
bool wantsTls(const HttpEvidence &http)
{
    const QByteArray &body = http.answer.body;
    const bool isRefused = http.answer.status == 400 || http.answer.status == 497; // the number nginx has for it
    return isRefused && http.url.scheme() == "http"_L1
           && (http.answer.status == 497 || body.contains("HTTPS port") || body.contains("HTTPS server"));
}

Issue tlsWantedIssue(const Place &place, const HttpEvidence &http)
{
    return {
        .severity = Severity::Fail,
        .cause = {QT_TRANSLATE_NOOP("Checks", "%1 wants TLS, and was asked without"), {place.whoAnswers()}},
        .measured = verbatim(http.answer.statusLine()),
        .expected = {QT_TRANSLATE_NOOP("Checks", "https:// in the address")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Write https:// instead of http:// in %1."), {place.settingOrHost()}},
        .source = place.source,
        .root = place.root(),
        .headline = place.reach(
            {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: %2 wants https://"), {place.hostAndPort}})};
}

Issue noAnswerIssue(const Place &place, const HttpEvidence &http)
{
    return isSentOn(place, http) ? sentOnIssue(place, http) : transportIssue(place, http.fault, http.errorText);
}

Issue brokenOffIssue(const Place &place, const HttpEvidence &http)
{
    return {
        .severity = Severity::Warning,
        .cause = {QT_TRANSLATE_NOOP("Checks", "The answer of %1 begins well and does not come to its end: %2"),
                  {place.whoAnswers(), valuePhrase(http.errorText)}},
        .measured =
            inOurWords(u"%1, %2 bytes, then: %3"_s.arg(http.answer.statusLine()).arg(http.bytes).arg(http.errorText)),
        .expected = {QT_TRANSLATE_NOOP("Checks", "a complete answer within the time limit")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Look for what cuts or slows down long answers on the way: a proxy, a "
                                               "gateway or a filter with a limit of time or size.")},
        .source = place.source,
        .root = place.root(),
        .certainty = Certainty::Likely};
}

bool isPerhapsOfProxy(const HttpEvidence &http)
{
    constexpr int forbidden = 403;
    constexpr int badGateway = 502;
    constexpr int gatewayTimeout = 504;
    const int status = http.answer.status;
    const bool isForwarded = http.route.proxy.exists() && http.url.scheme() == "http"_L1;
    const bool isSquids = http.answer.hasHeader("x-squid-error") && status != 407; // that one has words of its own
    const bool isOfAny = status == forbidden || (status >= badGateway && status <= gatewayTimeout);
    return isForwarded && (isSquids || (isOfAny && !isOfOrigin(http.answer) && hasMarkOfProxy(http.answer)));
}

Issue forwardIssue(const Place &place, const HttpEvidence &http)
{
    const codex::ProxySetting &proxy = http.route.proxy;
    const QStringList arguments{proxy.url.hostAndPort(), proxy.variable, valuePhrase(proxy.source),
                                http.answer.statusLine()};
    return {.severity = Severity::Fail,
            .cause = place.reach({QT_TRANSLATE_NOOP("Checks", "The proxy %2 of %3 (%4), by which requests to %1 go, "
                                                              "answers %5"),
                                  arguments}),
            .measured = verbatim(http.answer.statusLine()),
            .expected = {QT_TRANSLATE_NOOP("Checks", "an HTTP answer from %1"), {place.hostAndPort}},
            .remedy = {QT_TRANSLATE_NOOP("Checks",
                                         "Except %1 from the proxy with NO_PROXY=%1, if it can be reached without; "
                                         "else ask whoever runs the proxy to allow it."),
                       {place.host}},
            .source = proxy.source,
            .root = {Cause::Proxy, proxy.url.hostAndPort()},
            .certainty = Certainty::Likely,
            .headline = place.reach(
                {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the proxy %2 answers %5"), arguments})};
}

} // namespace doctor::checks
