// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/silenceissue.h"

#include "checks/connectivity/hopissue.h"
#include "checks/connectivity/hoptext.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::EndpointPath;
using probes::HttpEvidence;
using probes::TransportFault;

// Who it is that does not answer: a program of this machine by its name, a proxy, or the place.
QString whoIsAsked(const EndpointPath &path)
{
    const QString program = listenerText(path.listener);
    const QString place = path.ladder.hostAndPort();
    return program.isEmpty() ? place : u"%1 on %2"_s.arg(program, place);
}

void fillSilent(Issue &issue, const EndpointPath &path)
{
    issue.headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: %2 takes the request and gives no answer"),
                      {path.name, whoIsAsked(path)}};
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 takes connections, but the answer to a request timed out"),
                   {whoIsAsked(path)}};
    if (path.isLocal())
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Restart %1 and look into its log: it may wait for a provider or "
                                                    "proxy behind it, over a network that gives no answer."),
                        {whoIsAsked(path)}};
    else
        issue.remedy = {QT_TRANSLATE_NOOP("Checks",
                                          "Try another network, or without VPN and proxy; a firewall that holds "
                                          "requests back looks like this. Else the provider is in trouble.")};
    issue.certainty = Certainty::Likely;
}

void fillClosed(Issue &issue, const EndpointPath &path)
{
    issue.headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: %2 cuts the connection without an answer"),
                      {path.name, whoIsAsked(path)}};
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 takes the request and cuts the connection"), {whoIsAsked(path)}};
    if (path.isLocal() && !path.ladder.isSecure)
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Look into the log of %1; if it wants TLS, write https:// in %2."),
                        {whoIsAsked(path), settingText(path)}};
    else if (path.isLocal())
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Look into the log of %1, and restart it."), {whoIsAsked(path)}};
    else
        issue.remedy = {QT_TRANSLATE_NOOP("Checks",
                                          "Check firewall, VPN and proxy, which may cut what they do not like; "
                                          "try another network.")};
    issue.certainty = Certainty::Likely;
}

void fillForeign(Issue &issue, const EndpointPath &path, const HttpEvidence &http)
{
    issue.headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: %2 does not speak HTTP as it should"),
                      {path.name, whoIsAsked(path)}};
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "What %1 answers is not HTTP as it should be: %2"),
                   {whoIsAsked(path), http.errorText}};
    issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Correct scheme, host and port of %1."),
                    {path.setting.isEmpty() ? path.ladder.hostAndPort() : settingText(path)}};
}

void fillOther(Issue &issue, const EndpointPath &path, const HttpEvidence &http)
{
    issue.headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: %2"), {path.name, http.errorText}};
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "A request to %1 fails: %2"), {whoIsAsked(path), http.errorText}};
    issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Check proxy, VPN and firewall, then run this again.")};
    issue.certainty = Certainty::Possible;
}

void fillProxy(Issue &issue, const EndpointPath &path, const HttpEvidence &http)
{
    const codex::ProxySetting &proxy = http.route.proxy;
    issue.headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the proxy %2 does not pass requests on"),
                      {path.name, proxy.url.hostAndPort()}};
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "The proxy %1 of %2 (%3) does not pass requests on: %4"),
                   {proxy.url.hostAndPort(), proxy.variable, proxy.source, http.errorText}};
    issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Ask whoever runs the proxy, or correct %1 (%2)."),
                    {proxy.variable, proxy.source}};
    issue.source = proxy.source;
    issue.root = {Cause::Proxy, proxy.url.hostAndPort()};
}

} // namespace

// nginx and servers in Go say so in the body of a 400.
bool wantsTls(const HttpEvidence &http)
{
    const QByteArray &body = http.answer.body;
    return http.answer.status == 400 && http.url.scheme() == "http"_L1
           && (body.contains("HTTPS port") || body.contains("HTTPS server"));
}

Issue tlsWantedIssue(const EndpointPath &path, const HttpEvidence &http)
{
    const QString setting = path.setting.isEmpty() ? path.ladder.hostAndPort() : settingText(path);
    return {.severity = Severity::Fail,
            .cause = {QT_TRANSLATE_NOOP("Checks", "%1 wants TLS, and was asked without"), {whoIsAsked(path)}},
            .measured = verbatim(http.answer.statusLine()),
            .expected = {QT_TRANSLATE_NOOP("Checks", "https:// in the address")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Write https:// instead of http:// in %1."), {setting}},
            .source = path.source,
            .fields = {fieldOf(path)},
            .root = {Cause::Endpoint, path.ladder.hostAndPort()},
            .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: %2 wants https://"),
                         {path.name, path.ladder.hostAndPort()}}};
}

Issue brokenOffIssue(const EndpointPath &path, const HttpEvidence &http)
{
    return {
        .severity = Severity::Warning,
        .cause = {QT_TRANSLATE_NOOP("Checks", "The answer of %1 begins well and does not come to its end: %2"),
                  {whoIsAsked(path), http.errorText}},
        .measured =
            verbatim(u"%1, %2 bytes, then: %3"_s.arg(http.answer.statusLine()).arg(http.bytes).arg(http.errorText)),
        .expected = {QT_TRANSLATE_NOOP("Checks", "a complete answer within the time limit")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Look for what cuts or slows down long answers on the way: a proxy, a "
                                               "gateway or a filter with a limit of time or size.")},
        .source = path.source,
        .fields = {fieldOf(path)},
        .root = {Cause::Endpoint, path.ladder.hostAndPort()},
        .certainty = Certainty::Likely};
}

bool isPerhapsOfProxy(const HttpEvidence &http)
{
    constexpr int forbidden = 403;
    constexpr int badGateway = 502;
    constexpr int gatewayTimeout = 504;
    const int status = http.answer.status;
    const bool isForwarded = http.route.proxy.exists() && http.url.scheme() == "http"_L1;
    return isForwarded && (status == forbidden || (status >= badGateway && status <= gatewayTimeout));
}

Issue forwardIssue(const EndpointPath &path, const HttpEvidence &http)
{
    const codex::ProxySetting &proxy = http.route.proxy;
    const QStringList arguments{path.name, proxy.url.hostAndPort(), proxy.variable, proxy.source,
                                http.answer.statusLine()};
    return {.severity = Severity::Fail,
            .cause = {QT_TRANSLATE_NOOP("Checks", "The proxy %2 of %3 (%4), by which requests to %1 go, answers %5"),
                      arguments},
            .measured = verbatim(http.answer.statusLine()),
            .expected = {QT_TRANSLATE_NOOP("Checks", "an HTTP answer from %1"), {path.ladder.hostAndPort()}},
            .remedy = {QT_TRANSLATE_NOOP("Checks",
                                         "Except %1 from the proxy with NO_PROXY=%1, if it can be reached without; "
                                         "else ask whoever runs the proxy to allow it."),
                       {path.ladder.host}},
            .source = proxy.source,
            .fields = {fieldOf(path)},
            .root = {Cause::Proxy, proxy.url.hostAndPort()},
            .certainty = Certainty::Likely,
            .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the proxy %2 answers %5"), arguments}};
}

Issue silenceIssue(const EndpointPath &path, const HttpEvidence &http)
{
    Issue issue{.severity = Severity::Fail,
                .measured = verbatim(u"%1 after %2"_s.arg(http.errorText, durationText(http.duration))),
                .expected = {QT_TRANSLATE_NOOP("Checks", "an HTTP answer from %1"), {path.ladder.hostAndPort()}},
                .source = path.source,
                .fields = {fieldOf(path)},
                .root = {Cause::Endpoint, path.ladder.hostAndPort()}};
    switch (http.fault) {
    case TransportFault::TimedOut:
        fillSilent(issue, path);
        break;
    case TransportFault::Closed:
        fillClosed(issue, path);
        break;
    case TransportFault::Protocol:
        fillForeign(issue, path, http);
        break;
    case TransportFault::ProxyConnection:
    case TransportFault::ProxyTls:
    case TransportFault::ProxyRefused:
    case TransportFault::ProxyAuthentication:
        fillProxy(issue, path, http);
        break;
    default:
        fillOther(issue, path, http);
    }
    return issue;
}

} // namespace doctor::checks
