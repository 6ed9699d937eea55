// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/transportissue.h"

#include "checks/connectivity/connectissue.h"
#include "checks/connectivity/proxyissue.h"
#include "core/valuewords.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using Fault = probes::TransportFault;

Message silentRemedy(const Place &place)
{
    if (place.isLocal)
        return {QT_TRANSLATE_NOOP("Checks", "Restart %1 and look into its log: it may wait for a provider or proxy "
                                            "behind it, over a network that gives no answer."),
                {place.whoAnswers()}};
    return {QT_TRANSLATE_NOOP("Checks", "Try another network, or without VPN and proxy; a firewall that holds requests "
                                        "back looks like this. Else the provider is in trouble.")};
}

Issue silent(const Place &place)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 takes connections, but the answer to a request timed out"),
                      {place.whoAnswers()}},
            .remedy = silentRemedy(place),
            .certainty = Certainty::Likely,
            .headline = place.reach(
                {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: %2 takes the request and gives no answer"),
                 {place.whoAnswers()}})};
}

Message closedRemedy(const Place &place)
{
    if (place.isLocal && !place.isSecure)
        return {QT_TRANSLATE_NOOP("Checks", "Look into the log of %1; if it wants TLS, write https:// in %2."),
                {place.whoAnswers(), place.settingOrHost()}};
    if (place.isLocal)
        return {QT_TRANSLATE_NOOP("Checks", "Look into the log of %1, and restart it."), {place.whoAnswers()}};
    return {QT_TRANSLATE_NOOP("Checks", "Check firewall, VPN and proxy, which may cut what they do not like; try "
                                        "another network.")};
}

Issue closed(const Place &place)
{
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "%1 takes the request and cuts the connection"), {place.whoAnswers()}},
        .remedy = closedRemedy(place),
        .certainty = Certainty::Likely,
        .headline =
            place.reach({QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: %2 cuts the connection without an answer"),
                         {place.whoAnswers()}})};
}

Issue foreign(const Place &place, const QString &errorText)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "What %1 answers is not HTTP as it should be: %2"),
                      {place.whoAnswers(), valuePhrase(errorText)}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Correct scheme, host and port of %1."), {place.settingOrHost()}},
            .headline = place.reach({QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: %2 does not speak HTTP as it "
                                                                 "should"),
                                     {place.whoAnswers()}})};
}

Issue unencrypted(const Place &place, const QString &errorText)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "No encrypted connection to %1 comes about: %2"),
                      {place.hostAndPort, valuePhrase(errorText)}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "If a proxy or gateway inspects the traffic, set "
                                                   "CODEX_CA_CERTIFICATE to the PEM file of its CA; else check the "
                                                   "certificate of %1."),
                       {place.hostAndPort}},
            .headline =
                place.reach({QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: no TLS connection to %2 comes about"),
                             {place.hostAndPort}})};
}

Issue noAddress(const Place &place, const QString &errorText)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 is no address of HTTP: %2"),
                      {place.settingOrHost(), valuePhrase(errorText)}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Correct scheme, host and port of %1."), {place.settingOrHost()}}};
}

Message proxyRemedy(const codex::ProxySetting &proxy, Fault fault)
{
    const QStringList arguments{proxy.variable, valuePhrase(proxy.source), proxy.url.hostAndPort()};
    switch (fault) {
    case Fault::ProxyAuthentication:
        return authenticationRemedy(proxy);
    case Fault::ProxyRefused:
        return {QT_TRANSLATE_NOOP("Checks", "Set %1 (%2) to an HTTP proxy, as http://HOST:PORT: many programs with "
                                            "SOCKS offer one on another port."),
                arguments};
    case Fault::ProxyTls:
        return {QT_TRANSLATE_NOOP("Checks", "Set CODEX_CA_CERTIFICATE to the PEM file of the authority of the proxy's "
                                            "certificate; or, if the proxy takes no TLS, write http:// in %1 (%2)."),
                arguments};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "Start the proxy on %3, correct %1 (%2), or ask whoever runs it."),
                arguments};
    }
}

Message proxyCause(const codex::ProxySetting &proxy, Fault fault, const QString &errorText)
{
    const QStringList arguments{proxy.url.hostAndPort(), proxy.variable, valuePhrase(proxy.source),
                                valuePhrase(errorText)};
    if (fault == Fault::ProxyRefused)
        return {QT_TRANSLATE_NOOP("Checks", "Codex knows no proxies of the kind %4://, which %2 (%3) names: it fails "
                                            "before it asks %1"),
                {proxy.url.hostAndPort(), proxy.variable, valuePhrase(proxy.source), proxy.url.scheme}};
    if (fault == Fault::ProxyTls)
        return {QT_TRANSLATE_NOOP("Checks", "No good TLS connection to the proxy %1 of %2 (%3) comes about: %4"),
                arguments};
    return {QT_TRANSLATE_NOOP("Checks", "The proxy %1 of %2 (%3) does not pass requests on: %4"), arguments};
}

Message proxyHeadline(const Place &place, Fault fault)
{
    const codex::ProxySetting &proxy = place.proxy;
    const QString name = proxy.url.hostAndPort();
    if (fault == Fault::ProxyRefused)
        return place.reach(
            {QT_TRANSLATE_NOOP("Checks",
                               "Codex cannot reach %1: it knows no %2:// proxies, and %3 names such a proxy, %4"),
             {proxy.url.scheme, proxy.variable, name}});
    if (fault == Fault::ProxyTls)
        return place.reach({QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: no good TLS connection to the proxy %2 "
                                                        "comes about"),
                            {name}});
    return place.reach(
        {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the proxy %2 does not pass requests on"), {name}});
}

Issue stoppedByProxy(const Place &place, Fault fault, const QString &errorText)
{
    return {.cause = proxyCause(place.proxy, fault, errorText),
            .remedy = proxyRemedy(place.proxy, fault),
            .source = place.proxy.source,
            .root = {Cause::Proxy, place.proxy.url.hostAndPort()},
            .headline = proxyHeadline(place, fault)};
}

Issue failed(const Place &place, const QString &errorText)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "A request to %1 fails: %2"),
                      {place.whoAnswers(), valuePhrase(errorText)}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Check proxy, VPN and firewall, then run this again.")},
            .certainty = Certainty::Possible,
            .headline =
                place.reach({QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: %2"), {valuePhrase(errorText)}})};
}

Issue worded(const Place &place, Fault fault, const QString &errorText)
{
    if (isCertificateWanted(errorText))
        return certificateWantedIssue(place);
    switch (fault) {
    case Fault::Lookup:
        return nameIssue(place, {.errorText = errorText});
    case Fault::Refused:
        return refusedIssue(place);
    case Fault::Unreachable:
        return noRouteIssue(place, {});
    case Fault::TimedOut:
        return silent(place);
    case Fault::Closed:
        return closed(place);
    case Fault::Tls:
        return unencrypted(place, errorText);
    case Fault::Protocol:
        return foreign(place, errorText);
    case Fault::InvalidUrl:
        return noAddress(place, errorText);
    case Fault::ProxyConnection:
    case Fault::ProxyAuthentication:
    case Fault::ProxyTls:
    case Fault::ProxyRefused:
        return place.proxy.exists() ? stoppedByProxy(place, fault, errorText) : failed(place, errorText);
    default:
        return failed(place, errorText);
    }
}

} // namespace

Issue transportIssue(const Place &place, Fault fault, const QString &errorText)
{
    const QString words = errorText.isEmpty() ? codexWords(fault) : errorText;
    Issue issue = worded(place, fault, words);
    issue.severity = Severity::Fail;
    issue.measured = inOurWords(words);
    if (issue.expected.isEmpty())
        issue.expected = {QT_TRANSLATE_NOOP("Checks", "an HTTP answer from %1"), {place.hostAndPort}};
    if (issue.source.isEmpty())
        issue.source = place.source;
    if (issue.root.cause == Cause::Unnamed)
        issue.root = place.root();
    return issue;
}

Issue certificateWantedIssue(const Place &place)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks",
                                        "%1 accepts only clients that show a certificate, and Codex has none to show"),
                      {place.whoAnswers()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a service that takes API keys or a login alone")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Ask whoever runs %1 for a way in without a client certificate; or "
                                                   "run a local proxy that shows it, such as stunnel or nginx, and "
                                                   "let base_url lead there."),
                       {place.hostAndPort}},
            .root = place.root(),
            .headline =
                place.reach({QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: %2 wants a client certificate"),
                             {place.hostAndPort}})};
}

// An alert of TLS: certificate_required, or bad_certificate of older ones.
bool isCertificateWanted(const QString &errorText)
{
    return errorText.contains("alert certificate required"_L1) || errorText.contains("alert bad certificate"_L1);
}

QString codexWords(probes::TransportFault fault)
{
    switch (fault) {
    case Fault::TimedOut:
        return u"request timed out"_s;
    case Fault::Tls:
    case Fault::ProxyTls:
        return u"TLS handshake or certificate validation failed"_s;
    case Fault::ProxyAuthentication:
        return u"proxy authentication required"_s;
    case Fault::Closed:
    case Fault::Protocol:
    case Fault::InvalidUrl:
    case Fault::Other:
        return u"request failed"_s;
    default:
        return u"connect failed"_s;
    }
}

Outcome skippedOffline()
{
    return {.status = Status::Skipped,
            .summary = {QT_TRANSLATE_NOOP("Checks", "Not asked: --offline leaves the network alone")}};
}

bool wantsProxyCredentials(probes::TransportFault fault, const codex::HttpAnswer &answer)
{
    constexpr int proxyAuthenticationRequired = 407;
    return answer.status == proxyAuthenticationRequired || fault == Fault::ProxyAuthentication;
}

Outcome skippedAtProxy(const QList<Detail> &details)
{
    return {.status = Status::Skipped,
            .summary = {QT_TRANSLATE_NOOP("Checks", "Not reached: the proxy wants credentials, and none are sent "
                                                    "(--no-credentials)")},
            .details = details};
}

} // namespace doctor::checks
