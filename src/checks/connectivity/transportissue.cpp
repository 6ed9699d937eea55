// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/transportissue.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using Fault = probes::TransportFault;

bool isOfProxy(Fault fault)
{
    return fault == Fault::ProxyConnection || fault == Fault::ProxyAuthentication || fault == Fault::ProxyTls
           || fault == Fault::ProxyRefused;
}

Issue lookupIssue(const Asked &asked)
{
    const QString host = asked.url.host();
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "The name %1 (%2) cannot be looked up"), {host, asked.place()}},
            .remedy = asked.setting().isEmpty()
                          ? Message{QT_TRANSLATE_NOOP("Checks", "Check the network connection and DNS: `getent hosts "
                                                                "%1` must print an address."),
                                    {host}}
                          : Message{QT_TRANSLATE_NOOP("Checks", "Correct the host in %1, or check DNS: `getent hosts "
                                                                "%2` must print an address."),
                                    {asked.place(), host}},
            .root = {Cause::NameLookup, host},
            .headline = {QT_TRANSLATE_NOOP("Checks", "The name of %1 cannot be looked up: %2"),
                         {asked.providerName(), host}}};
}

Message proxyRemedy(const codex::ProxySetting &proxy, Fault fault)
{
    const QString name = proxy.url.hostAndPort();
    if (fault == Fault::ProxyAuthentication)
        return {QT_TRANSLATE_NOOP("Checks", "Write user and password before the proxy's host in %1, as "
                                            "USER:PASSWORD@%2."),
                {proxy.variable, name}};
    if (fault == Fault::ProxyRefused)
        return {QT_TRANSLATE_NOOP("Checks", "Set %1 (%2) to an HTTP proxy, as http://HOST:PORT: many programs with "
                                            "SOCKS offer one on another port."),
                {proxy.variable, proxy.source}};
    if (fault == Fault::ProxyTls)
        return {QT_TRANSLATE_NOOP("Checks", "Set CODEX_CA_CERTIFICATE to the PEM file of the authority of the proxy's "
                                            "certificate; or, if the proxy takes no TLS, write http:// in %1 (%2)."),
                {proxy.variable, proxy.source}};
    if (proxy.source.startsWith(u'.'))
        return {QT_TRANSLATE_NOOP("Checks", "Start the proxy, or correct or remove %1 in %2."),
                {proxy.variable, proxy.source}};
    return {QT_TRANSLATE_NOOP("Checks", "Start the proxy, or correct %1, or leave it out: `unset %1`."),
            {proxy.variable}};
}

Message proxyCause(const codex::ProxySetting &proxy, Fault fault)
{
    const QStringList arguments{proxy.url.hostAndPort(), proxy.variable, proxy.source, proxy.url.scheme};
    if (fault == Fault::ProxyAuthentication)
        return {QT_TRANSLATE_NOOP("Checks", "The proxy %1 (%2, %3) wants credentials (HTTP 407)"), arguments};
    if (fault == Fault::ProxyRefused)
        return {QT_TRANSLATE_NOOP("Checks", "Codex knows no proxies of the kind %4://, which %2 (%3) names: it fails "
                                            "before it asks %1"),
                arguments};
    if (fault == Fault::ProxyTls)
        return {QT_TRANSLATE_NOOP("Checks", "No good TLS connection to the proxy %1 (%2, %3) comes about"), arguments};
    return {QT_TRANSLATE_NOOP("Checks", "The proxy %1 (%2, %3) cannot be reached, or opens no way to the endpoint"),
            arguments};
}

Issue proxyIssue(const Asked &asked, Fault fault)
{
    const codex::ProxySetting &proxy = asked.route.proxy;
    return {.cause = proxyCause(proxy, fault),
            .remedy = proxyRemedy(proxy, fault),
            .source = proxy.source,
            .root = {Cause::Proxy, proxy.url.hostAndPort()}};
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host.startsWith("127."_L1) || host == "::1"_L1;
}

Issue refusedIssue(const Asked &asked)
{
    const QString where = asked.hostAndPort();
    if (!isLoopback(asked.url.host()))
        return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 (%2) refuses connections"), {where, asked.place()}},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Check that %1 is right, that its server runs, and that no "
                                                       "firewall is in the way."),
                           {asked.place()}},
                .headline = {QT_TRANSLATE_NOOP("Checks", "%1 refuses connections: %2"), {asked.providerName(), where}}};
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "Nothing listens on %1, where %2 leads to"), {where, asked.place()}},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Start the gateway on %1, or correct or remove %2."),
                   {where, asked.place()}},
        .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach its provider: nothing listens on %1"), {where}}};
}

Message otherCause(const Asked &asked, Fault fault)
{
    const QStringList arguments{asked.hostAndPort(), asked.place()};
    switch (fault) {
    case Fault::TimedOut:
        return {QT_TRANSLATE_NOOP("Checks", "%1 (%2) gives no answer: the request timed out"), arguments};
    case Fault::Unreachable:
        return {QT_TRANSLATE_NOOP("Checks", "There is no way to %1 (%2): the network is unreachable"), arguments};
    case Fault::Closed:
        return {QT_TRANSLATE_NOOP("Checks", "%1 (%2) closes the connection without an answer"), arguments};
    case Fault::Tls:
        return {QT_TRANSLATE_NOOP("Checks", "No encrypted connection to %1 (%2) comes about"), arguments};
    case Fault::Protocol:
        return {QT_TRANSLATE_NOOP("Checks", "What answers at %1 (%2) does not speak HTTP"), arguments};
    case Fault::InvalidUrl:
        return {QT_TRANSLATE_NOOP("Checks", "%2 is no address of HTTP"), arguments};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "The request to %1 (%2) failed"), arguments};
    }
}

Message otherRemedy(const Asked &asked, Fault fault)
{
    if (fault == Fault::Tls)
        return {QT_TRANSLATE_NOOP("Checks", "If a proxy or gateway inspects the traffic, set CODEX_CA_CERTIFICATE to "
                                            "the PEM file of its CA; else check the certificate of %1."),
                {asked.hostAndPort()}};
    if (fault == Fault::Protocol || fault == Fault::InvalidUrl)
        return {QT_TRANSLATE_NOOP("Checks", "Correct scheme, host and port in %1."), {asked.place()}};
    if (isLoopback(asked.url.host()))
        return {QT_TRANSLATE_NOOP("Checks", "Restart the gateway on %1, or check the proxy or network behind it."),
                {asked.hostAndPort()}};
    return {QT_TRANSLATE_NOOP("Checks", "Check the network connection, VPN, proxy and firewall between here and %1."),
            {asked.hostAndPort()}};
}

Issue wayIssue(const Asked &asked, Fault fault)
{
    if (fault == Fault::Lookup)
        return lookupIssue(asked);
    if (isOfProxy(fault) && asked.route.proxy.exists())
        return proxyIssue(asked, fault);
    if (fault == Fault::Refused)
        return refusedIssue(asked);
    return {.cause = otherCause(asked, fault), .remedy = otherRemedy(asked, fault)};
}

} // namespace

Issue transportIssue(const Asked &asked, probes::TransportFault fault, const QString &errorText)
{
    Issue issue = wayIssue(asked, fault);
    issue.severity = Severity::Fail;
    issue.measured = verbatim(errorText.isEmpty() ? codexWords(fault) : errorText);
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "an HTTP answer from %1"), {asked.hostAndPort()}};
    if (issue.source.isEmpty())
        issue.source = asked.source;
    if (issue.root.cause == Cause::Unnamed)
        issue.root = asked.endpointRoot();
    return issue;
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

} // namespace doctor::checks
