// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/hopissue.h"

#include "checks/connectivity/hoptext.h"
#include "checks/connectivity/proxyissue.h"
#include "checks/connectivity/tlsissue.h"

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
            .measured = verbatim(lookupText(context.path.ladder.way)),
            .expected = {QT_TRANSLATE_NOOP("Checks", "a connection to the network")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Connect to a network (Wi-Fi, cable or VPN), then run this again.")},
            .root = {Cause::NoNetwork, {}},
            .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: this machine has no network connection"),
                         {context.path.name}}};
}

Issue isolated(const HopContext &context)
{
    const QString host = context.path.ladder.host;
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "This network does not know public names: the lookup of %1 fails, "
                                              "and so does that of %2"),
                  {host, context.otherMissingName}},
        .measured = verbatim(lookupText(context.path.ladder.way)),
        .expected = {QT_TRANSLATE_NOOP("Checks", "addresses of %1"), {host}},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Connect to a network that leads to the internet, or set HTTPS_PROXY "
                                               "to the proxy that leads out of this one.")},
        .root = {Cause::Isolated, {}},
        .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1 from this network: it does not know public "
                                                 "names such as %2"),
                     {context.path.name, host}}};
}

Message lookupRemedy(const EndpointPath &path, bool isSilent)
{
    const QString host = path.ladder.host;
    if (!path.setting.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "Correct %1, or connect the VPN whose DNS knows %2."),
                {settingText(path), host}};
    if (isSilent)
        return {QT_TRANSLATE_NOOP("Checks", "Check the DNS servers in /etc/resolv.conf, and the VPN if one is on: "
                                            "`getent hosts %1` has to answer."),
                {host}};
    return {QT_TRANSLATE_NOOP("Checks", "Check DNS, VPN and filters of this network: `getent hosts %1` has to answer."),
            {host}};
}

Issue lookupIssue(const HopContext &context)
{
    const EndpointPath &path = context.path;
    const QString host = path.ladder.host;
    if (!context.hasNetwork)
        return noNetwork(context);
    if (path.setting.isEmpty() && !context.otherMissingName.isEmpty() && doesNotExist(path.ladder.way))
        return isolated(context);
    const bool isSilent = std::ranges::all_of(path.ladder.way.lookups, &LookupEvidence::isTimedOut);
    const QString other = context.otherMissingName;
    Message cause{QT_TRANSLATE_NOOP("Checks", "The name %1 cannot be looked up: the DNS servers know no address of it"),
                  {host}};
    if (isSilent)
        cause = {QT_TRANSLATE_NOOP("Checks", "The name %1 cannot be looked up: the DNS servers do not answer"), {host}};
    else if (!doesNotExist(path.ladder.way))
        cause = {QT_TRANSLATE_NOOP("Checks", "The name %1 cannot be looked up: %2"),
                 {host, path.ladder.way.lookups.value(0).errorText}};
    else if (!other.isEmpty())
        cause = {QT_TRANSLATE_NOOP("Checks", "The name %1 cannot be looked up; nor can %2, so this network may know "
                                             "no public names at all"),
                 {host, other}};
    return {.cause = cause,
            .measured = verbatim(lookupText(path.ladder.way)),
            .expected = {QT_TRANSLATE_NOOP("Checks", "addresses of %1"), {host}},
            .remedy = lookupRemedy(path, isSilent),
            .source = path.source,
            .root = {Cause::NameLookup, host},
            .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the name %2 cannot be looked up"),
                         {path.name, host}}};
}

bool areAll(const WayEvidence &way, QList<int> errors)
{
    return std::ranges::all_of(
        way.connects, [&](const ConnectEvidence &one) { return !one.isTimedOut && errors.contains(one.errorNumber); });
}

Message startRemedy(const EndpointPath &path)
{
    if (path.name == "provider ollama"_L1)
        return {QT_TRANSLATE_NOOP("Checks", "Start Ollama: `ollama serve`. Then `ollama list` shows its models.")};
    if (path.name == "provider lmstudio"_L1)
        return {QT_TRANSLATE_NOOP("Checks", "Start the server of LM Studio: `lms server start`.")};
    return {QT_TRANSLATE_NOOP("Checks", "Start the program that should listen on %1, or correct or remove %2."),
            {path.ladder.hostAndPort(), settingText(path)}};
}

Issue nobodyListens(const EndpointPath &path)
{
    const QString place = path.ladder.hostAndPort();
    const QString setting = settingText(path);
    return {
        .cause = setting.isEmpty() ? Message{QT_TRANSLATE_NOOP("Checks", "Nothing listens on %1"), {place}}
                                   : Message{QT_TRANSLATE_NOOP("Checks", "Nothing listens on %1, a local port that "
                                                                         "%2 points at"),
                                             {place, setting}},
        .remedy = startRemedy(path),
        .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: nothing listens on %2"), {path.name, place}}};
}

Issue refused(const EndpointPath &path)
{
    const QString place = path.ladder.hostAndPort();
    Issue issue{
        .cause = {QT_TRANSLATE_NOOP("Checks", "%1 refuses connections"), {place}},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Ask whoever runs %1 whether the service is up; a firewall may "
                                               "also refuse for it."),
                   {place}},
        .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: %2 refuses connections"), {path.name, place}}};
    if (!path.setting.isEmpty())
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Start the service on %1, or correct host and port in %2."),
                        {place, settingText(path)}};
    return issue;
}

Issue unreachable(const HopContext &context)
{
    const EndpointPath &path = context.path;
    if (!context.hasNetwork && !path.isLocal())
        return noNetwork(context);
    const QString place = path.ladder.hostAndPort();
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "There is no route to %1"), {place}},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Check the network, and the VPN that leads to %1: `ip route get %2`."),
                   {place, path.ladder.way.addresses().value(0)}},
        .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: there is no route to %2"),
                     {path.name, place}}};
}

Issue silent(const EndpointPath &path)
{
    const QString place = path.ladder.hostAndPort();
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "No answer from %1: connections time out, as where a firewall drops "
                                              "them without a word"),
                  {place}},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Check the firewall and the VPN; where this network has a proxy, set "
                                               "HTTPS_PROXY to it.")},
        .certainty = Certainty::Likely,
        .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: connections to %2 time out"),
                     {path.name, place}}};
}

Issue connectIssue(const HopContext &context)
{
    const EndpointPath &path = context.path;
    const WayEvidence &way = path.ladder.way;
    Issue issue = areAll(way, {ECONNREFUSED}) ? (path.isLocal() ? nobodyListens(path) : refused(path))
                  : areAll(way, {ENETUNREACH, EHOSTUNREACH, ENETDOWN, EADDRNOTAVAIL})     ? unreachable(context)
                  : areAll(way, {ECONNREFUSED, ENETUNREACH, EHOSTUNREACH, EADDRNOTAVAIL}) ? refused(path)
                                                                                          : silent(path);
    issue.measured = verbatim(connectText(way));
    if (issue.expected.isEmpty())
        issue.expected = {QT_TRANSLATE_NOOP("Checks", "a TCP connection to %1"), {path.ladder.hostAndPort()}};
    issue.source = path.source;
    if (issue.root.cause == Cause::Unnamed)
        issue.root = {Cause::Endpoint, path.ladder.hostAndPort()};
    return issue;
}

std::optional<Issue> issueAt(Hop hop, const HopContext &context)
{
    const bool isProxied = context.path.ladder.way.isProxied;
    switch (hop) {
    case Hop::None:
        return std::nullopt;
    case Hop::Lookup:
        return isProxied ? proxyIssue(context, hop) : lookupIssue(context);
    case Hop::Connect:
        return isProxied ? proxyIssue(context, hop) : connectIssue(context);
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
        .measured = verbatim(connectText(way)),
        .expected = {QT_TRANSLATE_NOOP("Checks", "a connection, or an error at once")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Have the network's %1 mended, or turn it off on this machine: programs "
                                               "lose time on it, and some do not try the other way."),
                   {dead}},
        .fields = {fieldOf(path)},
        .root = {Cause::Endpoint, dead},
        .certainty = Certainty::Likely};
}

QString settingText(const EndpointPath &path)
{
    return path.setting.isEmpty() ? QString() : u"%1 (%2)"_s.arg(path.setting, path.source);
}

QString listenerText(const probes::Listener &listener)
{
    if (!listener.exists || listener.pid == 0)
        return {};
    return u"%1 (pid %2)"_s.arg(listener.program).arg(listener.pid);
}

} // namespace doctor::checks
