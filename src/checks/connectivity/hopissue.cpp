// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/hopissue.h"

#include "checks/connectivity/connectissue.h"
#include "checks/connectivity/hoptext.h"
#include "checks/connectivity/proxyissue.h"
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
using probes::LookupEvidence;
using probes::WayEvidence;

bool doesNotExist(const WayEvidence &way)
{
    return std::ranges::any_of(way.lookups, &LookupEvidence::isNameUnknown);
}

Issue noNetwork(const HopContext &context)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "This machine has no network connection: no interface but the "
                                                  "loopback is up and has an address")},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a connection to the network")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Connect to a network (Wi-Fi, cable or VPN), then run this again.")},
            .root = {Cause::NoNetwork, {}},
            .headline = about(context.path.name,
                              {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: this machine has no network "
                                                           "connection")})};
}

Issue isolated(const HopContext &context)
{
    const QString host = context.path.ladder.host;
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "This network does not know public names: the lookup of %1 fails, "
                                                  "and so does that of %2"),
                      {host, context.otherMissingName}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "addresses of %1"), {host}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Connect to a network that leads to the internet, or set "
                                                   "HTTPS_PROXY to the proxy that leads out of this one.")},
            .root = {Cause::Isolated, {}},
            .headline = about(context.path.name,
                              {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1 from this network: it does not know "
                                                           "public names such as %2"),
                               {host}})};
}

Issue lookupIssue(const HopContext &context)
{
    const EndpointPath &path = context.path;
    const WayEvidence &way = path.ladder.way;
    if (!context.hasNetwork)
        return noNetwork(context);
    if (path.setting.isEmpty() && !context.otherMissingName.isEmpty() && doesNotExist(way))
        return isolated(context);
    return nameIssue(placeOf(path), {.isSilent = std::ranges::all_of(way.lookups, &LookupEvidence::isTimedOut),
                                     .isUnknown = doesNotExist(way),
                                     .errorText = way.lookups.value(0).errorText,
                                     .otherMissingName = context.otherMissingName});
}

bool areAll(const WayEvidence &way, QList<int> errors)
{
    return std::ranges::all_of(
        way.connects, [&](const ConnectEvidence &one) { return !one.isTimedOut && errors.contains(one.errorNumber); });
}

Issue connectIssue(const HopContext &context)
{
    const WayEvidence &way = context.path.ladder.way;
    Place place = placeOf(context.path);
    for (const ConnectEvidence &one : way.connects) {
        if (place.listener.addresses.contains(one.address)) // it has begun to listen meanwhile
            place.listener.addresses.clear();
    }
    if (areAll(way, {ECONNREFUSED}))
        return refusedIssue(place);
    if (areAll(way, {ENETUNREACH, EHOSTUNREACH, ENETDOWN, EADDRNOTAVAIL}))
        return context.hasNetwork || place.isLocal ? noRouteIssue(place, way.addresses().value(0)) : noNetwork(context);
    return areAll(way, {ECONNREFUSED, ENETUNREACH, EHOSTUNREACH, EADDRNOTAVAIL}) ? refusedIssue(place)
                                                                                 : unconnectedIssue(place);
}

Issue completed(Issue issue, const EndpointPath &path, const QString &measured)
{
    issue.measured = inOurWords(measured);
    if (issue.expected.isEmpty())
        issue.expected = {QT_TRANSLATE_NOOP("Checks", "a TCP connection to %1"), {path.ladder.hostAndPort()}};
    issue.source = path.source;
    if (issue.root.cause == Cause::Unnamed)
        issue.root = {Cause::Endpoint, path.ladder.hostAndPort()};
    return issue;
}

std::optional<Issue> issueAt(Hop hop, const HopContext &context)
{
    const WayEvidence &way = context.path.ladder.way;
    const bool isProxied = way.isProxied;
    switch (hop) {
    case Hop::None:
        return std::nullopt;
    case Hop::Lookup:
        return isProxied ? proxyIssue(context, hop) : completed(lookupIssue(context), context.path, lookupText(way));
    case Hop::Connect:
        return isProxied ? proxyIssue(context, hop) : completed(connectIssue(context), context.path, connectText(way));
    case Hop::ProxyTls:
        return proxyTlsIssue(context);
    case Hop::Proxy:
        return proxyIssue(context, hop);
    case Hop::Tls:
        return tlsIssue(context);
    }
    Q_UNREACHABLE();
}

} // namespace

Hop firstFailingHop(const WayEvidence &way)
{
    if (way.isRefused)
        return Hop::Proxy;
    if (!way.isLookedUp())
        return Hop::Lookup;
    if (!way.isConnected())
        return Hop::Connect;
    if (way.proxyTls && !way.proxyTls->isGood())
        return Hop::ProxyTls;
    if (way.proxy && !way.proxy->isOpen)
        return Hop::Proxy;
    return way.tls && !way.tls->isGood() ? Hop::Tls : Hop::None;
}

std::optional<Issue> hopIssue(const HopContext &context)
{
    const WayEvidence &way = context.path.ladder.way;
    const Hop hop = firstFailingHop(way);
    if (hop == Hop::Proxy && context.areCredentialsWithheld && way.proxy && wantsCredentials(*way.proxy))
        return std::nullopt;
    std::optional<Issue> issue = issueAt(hop, context);
    if (issue) {
        const bool isNeeded = context.path.role == EndpointPath::Role::Provider;
        issue->severity = isNeeded ? Severity::Fail : Severity::Warning;
        issue->fields = {fieldOf(context.path)};
    }
    return issue;
}

std::optional<Issue> deadFamilyIssue(const EndpointPath &path)
{
    const WayEvidence &way = path.ladder.way;
    const auto hangs = std::ranges::find(way.connects, true, &ConnectEvidence::isTimedOut);
    const auto works = std::ranges::find(way.connects, true, &ConnectEvidence::isConnected);
    if (hangs == way.connects.end() || works == way.connects.end() || hangs->family == works->family)
        return std::nullopt;
    const QString dead = nameOf(hangs->family);
    const QString alive = nameOf(works->family);
    return Issue{
        .cause = {QT_TRANSLATE_NOOP("Checks",
                                    "%1 of this network does not lead to %2: connections hang, while those by "
                                    "%3 work"),
                  {dead, path.ladder.hostAndPort(), alive}},
        .measured = inOurWords(connectText(way)),
        .expected = {QT_TRANSLATE_NOOP("Checks", "a connection, or an error at once")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Have the network's %1 mended, or turn it off on this machine: programs "
                                               "lose time on it, and some do not try the other way."),
                   {dead}},
        .fields = {fieldOf(path)},
        .root = {Cause::Endpoint, dead},
        .certainty = Certainty::Likely};
}

} // namespace doctor::checks
