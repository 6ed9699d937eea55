// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/websocketissue.h"

#include "checks/connectivity/answerissue.h"
#include "checks/connectivity/transportissue.h"
#include "codex/statusnames.h"
#include "core/valuewords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::TransportFault;
using Kind = codex::AnswerKind;

Asked asked(const WebSocketReachabilityEvidence &evidence)
{
    const probes::WebSocketEvidence &handshake = *evidence.asked.handshake;
    return {.provider = evidence.asked.provider,
            .url = handshake.url,
            .source = evidence.source,
            .route = handshake.route,
            .attached = evidence.asked.attached};
}

// Whoever stands between, if anybody is known: "the proxy 127.0.0.1:3128 (HTTPS_PROXY)".
QString between(const Asked &asked)
{
    const codex::ProxySetting &proxy = asked.route.proxy;
    return proxy.exists() ? u"%1 (%2, %3)"_s.arg(proxy.url.hostAndPort(), proxy.variable, valuePhrase(proxy.source))
                          : QString();
}

Message remedyFor(const WebSocketReachabilityEvidence &evidence)
{
    const Asked endpoint = asked(evidence);
    if (!endpoint.provider.isBuiltIn)
        return {QT_TRANSLATE_NOOP("Checks", "Have the gateway or proxy pass WebSockets (Upgrade and Connection), or do "
                                            "without: supports_websockets = false below [model_providers.%1] (%2)."),
                {endpoint.provider.id, evidence.switchSource.isEmpty() ? endpoint.source : evidence.switchSource}};
    if (const QString proxy = between(endpoint); !proxy.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "Ask whoever runs the proxy %1 to let WebSockets to %2 pass, or except "
                                            "that host with NO_PROXY."),
                {proxy, endpoint.url.host()}};
    return {QT_TRANSLATE_NOOP("Checks", "Ask whoever runs your network, VPN or firewall to let WebSockets to %1 pass; "
                                        "until then Codex goes on over HTTPS, with a delay."),
            {endpoint.hostAndPort()}};
}

Issue own(const WebSocketReachabilityEvidence &evidence, const Message &cause, const QString &measured)
{
    const Asked endpoint = asked(evidence);
    RootCause root = endpoint.endpointRoot();
    // Where HTTPS works too little is left to share a root with what stops the user.
    if (evidence.isHttpsAnswered)
        root.subject += u" websocket"_s;
    return {.cause = cause,
            .measured = inOurWords(measured),
            .expected = {QT_TRANSLATE_NOOP("Checks", "HTTP 101 Switching Protocols, and an open connection")},
            .remedy = remedyFor(evidence),
            .source = evidence.switchSource.isEmpty() ? endpoint.source : evidence.switchSource,
            .root = root,
            .headline = cause};
}

Issue unusable(const WebSocketReachabilityEvidence &evidence)
{
    const probes::WebSocketEvidence &handshake = *evidence.asked.handshake;
    const QString where = asked(evidence).hostAndPort();
    if (!handshake.isClosed)
        return own(evidence,
                   {QT_TRANSLATE_NOOP("Checks", "%1 opens the WebSocket and sends what no client takes: %2"),
                    {where, valuePhrase(handshake.errorText)}},
                   handshake.errorText);
    if (!handshake.closeCode)
        return own(evidence,
                   {QT_TRANSLATE_NOOP("Checks", "%1 opens the WebSocket and drops the connection at once"), {where}},
                   handshake.errorText.isEmpty() ? u"closed without a close frame"_s : handshake.errorText);
    const QString name = codex::closeCodeName(*handshake.closeCode);
    const QString code = u"%1%2"_s.arg(*handshake.closeCode).arg(name.isEmpty() ? QString() : u", "_s + name);
    const QString told = handshake.closeReason.isEmpty() ? code : u"%1: \"%2\""_s.arg(code, handshake.closeReason);
    return own(evidence,
               {QT_TRANSLATE_NOOP("Checks", "%1 opens the WebSocket and closes it at once with code %2"),
                {where, valuePhrase(told)}},
               "close frame "_L1 + told);
}

bool isOfAccount(Kind kind)
{
    switch (kind) {
    case Kind::Unauthorized:
    case Kind::MissingScope:
    case Kind::UsageLimit:
    case Kind::UsageNotIncluded:
    case Kind::QuotaExceeded:
    case Kind::ProxyAuthentication:
        return true;
    default:
        return false;
    }
}

// The same refusal as over HTTPS has one root with it.
Issue refused(const WebSocketReachabilityEvidence &evidence)
{
    const probes::WebSocketEvidence &handshake = *evidence.asked.handshake;
    const Asked endpoint = asked(evidence);
    const QString status = u"HTTP %1 %2"_s.arg(handshake.answer.status).arg(codex::statusName(handshake.answer.status));
    const codex::ClassifiedAnswer answer = codex::classify(handshake.answer, false, handshake.receivedAt);
    if (isOfAccount(answer.kind) || !evidence.isHttpsAnswered)
        return answerIssue({endpoint, answer, status});
    const QString told = Reply{endpoint, answer, status}.told();
    const QStringList arguments{endpoint.hostAndPort(), told};
    if (answer.kind == Kind::Redirect || answer.kind == Kind::LoginPage)
        return own(evidence,
                   {QT_TRANSLATE_NOOP("Checks", "%1 redirects the WebSocket to another place, %2, and Codex does not "
                                                "follow: %3"),
                    {endpoint.hostAndPort(), answer.location, told}},
                   told);
    if (answer.kind == Kind::Challenge || answer.kind == Kind::Blocked || answer.kind == Kind::Forbidden
        || answer.kind == Kind::NetworkRule)
        return own(evidence,
                   {QT_TRANSLATE_NOOP("Checks", "%1 answers requests, but forbids the WebSocket: %2"), arguments},
                   told);
    if (answer.kind == Kind::BadGateway || answer.kind == Kind::Unavailable || answer.kind == Kind::GatewayTimeout
        || answer.kind == Kind::ServerError || answer.kind == Kind::Overloaded || answer.kind == Kind::RateLimited)
        return own(
            evidence,
            {QT_TRANSLATE_NOOP("Checks", "%1 answers requests, but has no WebSocket to give now: %2"), arguments},
            told);
    return own(evidence,
               {QT_TRANSLATE_NOOP("Checks", "%1 answers requests, but does not open a WebSocket: %2; it has none, or a "
                                            "gateway or proxy on the way drops the Upgrade header"),
                arguments},
               told);
}

// Codex's WebSocket knows fewer proxies than its HTTP client, and asks nobody then.
Issue withoutClient(const WebSocketReachabilityEvidence &evidence)
{
    const Asked endpoint = asked(evidence);
    const codex::ProxySetting &proxy = endpoint.route.proxy;
    Issue issue = own(evidence,
                      {QT_TRANSLATE_NOOP("Checks", "Codex opens no WebSocket by the proxy %1: it knows no %2:// "
                                                   "proxies there, and goes on over HTTPS after a delay"),
                       {between(endpoint), proxy.url.scheme}},
                      evidence.asked.handshake->errorText);
    if (endpoint.provider.isBuiltIn)
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Set %1 (%2) to a port of the proxy that takes no TLS, as "
                                                    "http://HOST:PORT, if it has one."),
                        {proxy.variable, valuePhrase(proxy.source)}};
    else
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Set %1 (%2) to a port of the proxy that takes no TLS, as "
                                                    "http://HOST:PORT; or do without WebSockets: supports_websockets = "
                                                    "false below [model_providers.%3]."),
                        {proxy.variable, valuePhrase(proxy.source), endpoint.provider.id}};
    issue.source = proxy.source;
    return issue;
}

Issue failed(const WebSocketReachabilityEvidence &evidence)
{
    const probes::WebSocketEvidence &handshake = *evidence.asked.handshake;
    const Asked endpoint = asked(evidence);
    if (!evidence.isHttpsAnswered)
        return transportIssue(placeOf(endpoint), handshake.fault, handshake.errorText);
    if (handshake.fault == TransportFault::ProxyRefused)
        return withoutClient(evidence);
    const QString where = endpoint.hostAndPort();
    // A connection that does not come about is given up before the limit.
    const auto waited = std::chrono::ceil<std::chrono::milliseconds>(handshake.duration);
    const auto limit = waited.count() > 0 ? std::min(waited, endpoint.provider.webSocketConnectTimeout)
                                          : endpoint.provider.webSocketConnectTimeout;
    const QString measured = handshake.errorText.isEmpty() ? codexWords(handshake.fault) : handshake.errorText;
    if (handshake.fault == TransportFault::TimedOut)
        return own(evidence,
                   {QT_TRANSLATE_NOOP("Checks", "The WebSocket handshake with %1 timed out after %2 ms, although HTTPS "
                                                "works: a proxy, firewall or gateway holds it up"),
                    {where, QString::number(limit.count())}},
                   measured);
    if (handshake.answer.exists())
        return own(evidence,
                   {QT_TRANSLATE_NOOP("Checks", "%1 answers the WebSocket handshake wrongly, as if it did not know it"),
                    {where}},
                   measured);
    if (endpoint.route.proxy.exists())
        return own(evidence,
                   {QT_TRANSLATE_NOOP("Checks", "The proxy %1 lets HTTPS to %2 pass, but not its WebSocket"),
                    {between(endpoint), where}},
                   measured);
    return own(evidence, {QT_TRANSLATE_NOOP("Checks", "%1 answers requests, but breaks off the WebSocket"), {where}},
               measured);
}

Issue notPrepared(const WebSocketReachabilityEvidence &evidence)
{
    const codex::Provider &provider = evidence.asked.provider;
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "The credentials of provider %1 cannot be had: %2"),
                      {provider.id, valuePhrase(evidence.asked.setupError)}},
            .measured = inOurWords(evidence.asked.setupError),
            .expected = {QT_TRANSLATE_NOOP("Checks", "a variable with the key of the provider")},
            .remedy = provider.envKey.isEmpty()
                          ? Message{QT_TRANSLATE_NOOP("Checks", "Log in to this provider: `codex login`.")}
                          : Message{QT_TRANSLATE_NOOP("Checks", "Set it before starting Codex: `export %1=…`."),
                                    {provider.envKey}},
            .source = provider.envKeySource,
            .root = {Cause::Credentials, provider.id}};
}

// network.env or network.trust names the fault of the file.
Issue withoutBundle(const WebSocketReachabilityEvidence &evidence)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "Codex opens no WebSocket while it cannot read its CA certificates: "
                                                  "%1"),
                      {valuePhrase(evidence.bundleError)}},
            .measured = inOurWords(evidence.bundleError),
            .expected = {QT_TRANSLATE_NOOP("Checks", "a readable PEM file with CA certificates")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Set %1 to the PEM file with your CA certificates, or run `unset "
                                                   "%1`."),
                       {evidence.bundleVariable}},
            .root = {Cause::Trust, evidence.bundleVariable}};
}

} // namespace

std::optional<Issue> webSocketIssue(const WebSocketReachabilityEvidence &evidence)
{
    if (!evidence.asked.setupError.isEmpty())
        return notPrepared(evidence);
    if (!evidence.asked.handshake)
        return std::nullopt;
    if (!evidence.bundleError.isEmpty())
        return withoutBundle(evidence);
    const probes::WebSocketEvidence &handshake = *evidence.asked.handshake;
    // Beside an acceptance without an end, the error is that of a frame, and Codex ends the connection for it.
    const bool isOpen = handshake.isAccepted && !handshake.isClosed && handshake.errorText.isEmpty();
    if (isOpen)
        return std::nullopt;
    constexpr int switchingProtocols = 101;
    const bool isRefusal = handshake.answer.exists() && handshake.answer.status != switchingProtocols
                           && handshake.fault == TransportFault::None;
    Issue issue = handshake.isAccepted ? unusable(evidence) : isRefusal ? refused(evidence) : failed(evidence);
    issue.severity = Severity::Warning;
    return issue;
}

} // namespace doctor::checks
