// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/proxyissue.h"

#include "checks/connectivity/hoptext.h"
#include "checks/connectivity/tlsissue.h"
#include "core/phrase.h"
#include "core/valuewords.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::ConnectEvidence;
using probes::EndpointPath;

constexpr int authenticationRequired = 407;
constexpr int forbidden = 403;
constexpr int serverError = 500;

// The words of one kind of failure; %1 is the endpoint, %2 the proxy, %3 the variable, %4 its source, %5 what it said.
struct Words {
    const char *headline = nullptr;
    const char *cause = nullptr;
};

bool worksWithout(const EndpointPath &path)
{
    return path.ladder.direct && path.ladder.direct->isOpen();
}

Words connectWords(const probes::WayEvidence &way)
{
    const auto is = [&](int error) {
        return std::ranges::all_of(way.connects, [=](const ConnectEvidence &one) { return one.errorNumber == error; });
    };
    if (is(ECONNREFUSED))
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the proxy %2 refuses connections"),
                QT_TRANSLATE_NOOP("Checks", "Connections to the proxy %2, which %3 (%4) names, are refused")};
    if (std::ranges::any_of(way.connects, &ConnectEvidence::isTimedOut))
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the proxy %2 does not answer"),
                QT_TRANSLATE_NOOP("Checks", "%3 (%4) names the proxy %2; connections to it time out")};
    return {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the proxy %2 is unreachable"),
            QT_TRANSLATE_NOOP("Checks", "%3 (%4) names the proxy %2, which is unreachable from here")};
}

// Many proxies answer a name that does not exist as they do a host that is down.
bool isNameUnknown(const EndpointPath &path)
{
    return !path.setting.isEmpty() && path.ladder.direct && !path.ladder.direct->isLookedUp()
           && std::ranges::any_of(path.ladder.direct->lookups, &probes::LookupEvidence::isNameUnknown);
}

Words answerWords(const EndpointPath &path)
{
    const probes::Ladder &ladder = path.ladder;
    const probes::ProxyEvidence &proxy = *ladder.way.proxy;
    if (wantsCredentials(proxy))
        return {
            QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the proxy %2 wants credentials (407)"),
            QT_TRANSLATE_NOOP("Checks", "The proxy %2 of %3 (%4) answers 407: it wants a user name and a password")};
    if (proxy.answer.status == forbidden)
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the proxy %2 does not allow it (403)"),
                QT_TRANSLATE_NOOP("Checks", "The proxy %2 of %3 (%4) forbids connections to %1")};
    if (proxy.answer.exists() && proxy.answer.status >= serverError && isNameUnknown(path))
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: neither the proxy %2 nor this machine finds the "
                                            "name %6"),
                QT_TRANSLATE_NOOP("Checks",
                                  "The proxy %2 of %3 (%4) does not get through to %1: %5; the name %6 cannot "
                                  "be looked up from here either")};
    if (proxy.answer.exists() && proxy.answer.status >= serverError)
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the proxy %2 cannot reach it either (%5)"),
                QT_TRANSLATE_NOOP("Checks", "The proxy %2 of %3 (%4) does not get through to %1: %5")};
    if (proxy.answer.exists())
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the proxy %2 does not open the way (%5)"),
                QT_TRANSLATE_NOOP("Checks", "The proxy %2 of %3 (%4) opens no way to %1, or is no proxy: %5")};
    if (ladder.route.proxy.url.scheme.startsWith("socks"_L1) && !proxy.errorText.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the SOCKS proxy %2 opens no way (%5)"),
                QT_TRANSLATE_NOOP("Checks", "The SOCKS proxy %2 of %3 (%4) opens no way to %1: %5")};
    if (proxy.isClosed)
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the proxy %2 closes the connection without an "
                                            "answer"),
                QT_TRANSLATE_NOOP("Checks", "The proxy %2 of %3 (%4) closes the connection when it is asked for %1: "
                                            "%5")};
    if (proxy.isTimedOut)
        return {
            QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the proxy %2 takes the connection and says nothing"),
            QT_TRANSLATE_NOOP("Checks", "The proxy %2 of %3 (%4) gives no answer when asked for %1: timed out")};
    return {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: what answers on %2 is not the proxy it should be"),
            QT_TRANSLATE_NOOP("Checks", "%3 (%4) names %2 as a proxy, but it does not answer as one: %5")};
}

// %5 is the kind of proxy.
Words refusedWords(const EndpointPath &path)
{
    if (path.role == EndpointPath::Role::WebSocket)
        return {
            QT_TRANSLATE_NOOP("Checks", "Codex opens no WebSocket by the proxy %2: it knows no %5:// proxies there"),
            QT_TRANSLATE_NOOP("Checks", "%3 (%4) names a proxy of the kind %5://, which Codex's WebSocket client "
                                        "does not know: it fails before it asks anybody")};
    if (path.ladder.route.proxy.url.scheme.startsWith("socks5"_L1))
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1 over HTTP: it makes no requests by SOCKS, and %3 "
                                            "names the SOCKS proxy %2"),
                QT_TRANSLATE_NOOP("Checks", "%3 (%4) names a proxy of the kind %5://, which Codex's HTTP client does "
                                            "not know: its requests fail unsent; its WebSocket alone goes that way")};
    return {
        QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: it knows no %5:// proxies, and %3 names such a proxy, %2"),
        QT_TRANSLATE_NOOP("Checks", "%3 (%4) names a proxy of the kind %5://, which Codex does not know: its "
                                    "requests fail unsent")};
}

Words wordsOf(const EndpointPath &path, Hop hop)
{
    if (path.ladder.way.isRefused)
        return refusedWords(path);
    if (hop == Hop::Lookup)
        return {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the name of the proxy %2 cannot be looked up"),
                QT_TRANSLATE_NOOP("Checks", "%3 (%4) names the proxy %2, whose name cannot be looked up")};
    return hop == Hop::Connect ? connectWords(path.ladder.way) : answerWords(path);
}

// Codex knows Basic only.
bool offersBasic(const codex::HttpAnswer &answer)
{
    const auto isBasic = [](const QByteArray &scheme) { return scheme.trimmed().toLower().startsWith("basic"); };
    return std::ranges::any_of(answer.headers, [&](const auto &header) {
        return header.first == "proxy-authenticate" && std::ranges::any_of(header.second.split(','), isBasic);
    });
}

Message proxyRemedy(const EndpointPath &path)
{
    const codex::ProxySetting &proxy = path.ladder.route.proxy;
    if (path.ladder.way.isRefused && worksWithout(path))
        return {QT_TRANSLATE_NOOP("Checks", "It works without the proxy: %1. Or set %2 to an HTTP proxy, as "
                                            "http://HOST:PORT: many programs with SOCKS offer one on another port."),
                {withoutProxyText(proxy), proxy.variable}};
    if (path.ladder.way.isRefused)
        return {QT_TRANSLATE_NOOP("Checks", "Set %1 (%2) to an HTTP proxy, as http://HOST:PORT: many programs with "
                                            "SOCKS offer one on another port."),
                {proxy.variable, valuePhrase(proxy.source)}};
    if (worksWithout(path) && path.ladder.way.proxy)
        return {QT_TRANSLATE_NOOP("Checks", "It works without the proxy: %1. Or ask whoever runs it to allow %2."),
                {withoutProxyText(proxy), path.ladder.hostAndPort()}};
    if (worksWithout(path))
        return {QT_TRANSLATE_NOOP("Checks", "It works without the proxy: %1. Or start the proxy on %2."),
                {withoutProxyText(proxy), proxy.url.hostAndPort()}};
    if (path.ladder.way.proxy && path.ladder.way.proxy->answer.status >= serverError && isNameUnknown(path))
        return {QT_TRANSLATE_NOOP("Checks", "Correct the host name in %1 (%2); if it is right, ask whoever runs the "
                                            "proxy."),
                {path.setting, valuePhrase(path.source)}};
    if (path.ladder.way.proxy && path.ladder.way.proxy->answer.exists())
        return {QT_TRANSLATE_NOOP("Checks", "Ask whoever runs the proxy to allow %1, or set %2 (%3) to another one."),
                {path.ladder.hostAndPort(), proxy.variable, valuePhrase(proxy.source)}};
    return {QT_TRANSLATE_NOOP("Checks", "Start the proxy on %1, correct %2 (%3), or remove it: %4."),
            {proxy.url.hostAndPort(), proxy.variable, valuePhrase(proxy.source), withoutProxyText(proxy)}};
}

QString measured(const EndpointPath &path, Hop hop)
{
    return path.ladder.way.isRefused ? path.ladder.route.refusal
           : hop == Hop::Lookup      ? lookupText(path.ladder.way)
           : hop == Hop::Connect     ? connectText(path.ladder.way)
                                     : proxyText(path.ladder);
}

QString saidBy(const probes::Ladder &ladder)
{
    if (ladder.way.isRefused)
        return ladder.route.proxy.url.scheme;
    if (!ladder.way.proxy)
        return {};
    const probes::ProxyEvidence &proxy = *ladder.way.proxy;
    if (proxy.answer.hasHeader("x-squid-error"))
        return proxy.answer.statusLine() + u", "_s + proxy.answer.header("x-squid-error").section(u' ', 0, 0).left(40);
    if (proxy.answer.exists())
        return proxy.answer.statusLine();
    return proxy.errorText.isEmpty() ? u"it closes the connection"_s : proxy.errorText;
}

} // namespace

Message authenticationRemedy(const codex::ProxySetting &proxy, const codex::HttpAnswer &answer)
{
    if (answer.hasHeader("proxy-authenticate") && !offersBasic(answer))
        return {QT_TRANSLATE_NOOP("Checks",
                                  "The proxy takes %1 only, which Codex does not speak: run a local helper that "
                                  "does (such as px or cntlm), and set %2 to it."),
                {answer.header("proxy-authenticate").section(u' ', 0, 0), proxy.variable}};
    if (!proxy.url.userinfo.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "The proxy refuses the user name and password in %1 (%2): correct them; "
                                            "special characters in them have to be percent-encoded."),
                {proxy.variable, valuePhrase(proxy.source)}};
    return {QT_TRANSLATE_NOOP("Checks", "Write the user name and the password before the host in %1 (%2): "
                                        "USER:PASSWORD@%3"),
            {proxy.variable, valuePhrase(proxy.source), proxy.url.hostAndPort()}};
}

bool wantsCredentials(const probes::ProxyEvidence &proxy)
{
    return proxy.answer.status == authenticationRequired;
}

QString withoutProxyText(const codex::ProxySetting &proxy)
{
    return proxy.source.startsWith(u'.')
               ? phrase(QT_TRANSLATE_NOOP("Checks", "remove %1 from %2"), {proxy.variable, proxy.source})
               : u"`unset %1`"_s.arg(proxy.variable);
}

Issue proxyIssue(const HopContext &context, Hop hop)
{
    const EndpointPath &path = context.path;
    const codex::ProxySetting &proxy = path.ladder.route.proxy;
    const Words words = wordsOf(path, hop);
    const QStringList arguments{proxy.url.hostAndPort(), proxy.variable, valuePhrase(proxy.source),
                                valuePhrase(saidBy(path.ladder)), path.ladder.host};
    return {.cause = about(path.name, {words.cause, arguments}),
            .measured = inOurWords(measured(path, hop)),
            .expected = {QT_TRANSLATE_NOOP("Checks", "a proxy that opens the way to %1"), {path.ladder.hostAndPort()}},
            .remedy = path.ladder.way.proxy && wantsCredentials(*path.ladder.way.proxy)
                          ? authenticationRemedy(proxy, path.ladder.way.proxy->answer)
                          : proxyRemedy(path),
            .source = proxy.source,
            .root = {Cause::Proxy, proxy.url.hostAndPort()},
            .headline = about(path.name, {words.headline, arguments})};
}

// With the proxy in the endpoint's place.
Issue proxyTlsIssue(const HopContext &context)
{
    const probes::Ladder &ladder = context.path.ladder;
    const codex::ProxySetting &proxy = ladder.route.proxy;
    const QString place = proxy.url.hostAndPort();
    HopContext ofProxy = context;
    ofProxy.path = {
        .role = context.path.role,
        .name = phrase(QT_TRANSLATE_NOOP("Checks", "the proxy %1"), {place}),
        .setting = proxy.variable,
        .source = proxy.source,
        .ladder = {
            .host = proxy.url.host, .port = proxy.url.port, .isSecure = true, .way = {.tls = ladder.way.proxyTls}}};
    Issue issue = tlsIssue(ofProxy);
    if (issue.root.subject == place)
        issue.root.cause = Cause::Proxy;
    return issue;
}

} // namespace doctor::checks
