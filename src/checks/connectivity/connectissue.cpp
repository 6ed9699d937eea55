// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/connectissue.h"

#include "core/valuewords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

Message nameCause(const Place &place, const FailedLookup &lookup)
{
    if (lookup.isSilent)
        return {QT_TRANSLATE_NOOP("Checks", "The name %1 cannot be looked up: the DNS servers do not answer"),
                {place.host}};
    if (!lookup.isUnknown)
        return {QT_TRANSLATE_NOOP("Checks", "The name %1 cannot be looked up: %2"),
                {place.host, valuePhrase(lookup.errorText)}};
    if (!lookup.otherMissingName.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "The name %1 cannot be looked up; nor can %2, so this network may know "
                                            "no public names at all"),
                {place.host, lookup.otherMissingName}};
    return {QT_TRANSLATE_NOOP("Checks", "The name %1 cannot be looked up: the DNS servers know no address of it"),
            {place.host}};
}

Message nameRemedy(const Place &place, bool isSilent)
{
    if (!place.setting.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "Correct %1, or connect the VPN whose DNS knows %2."),
                {place.setting, place.host}};
    if (isSilent)
        return {QT_TRANSLATE_NOOP("Checks", "Check the DNS servers in /etc/resolv.conf, and the VPN if one is on: "
                                            "`getent hosts %1` has to answer."),
                {place.host}};
    return {QT_TRANSLATE_NOOP("Checks", "Check DNS, VPN and filters of this network: `getent hosts %1` has to answer."),
            {place.host}};
}

Message startRemedy(const Place &place)
{
    if (place.providerId == "ollama"_L1)
        return {QT_TRANSLATE_NOOP("Checks", "Start Ollama: `ollama serve`. Then `ollama list` shows its models.")};
    if (place.providerId == "lmstudio"_L1)
        return {QT_TRANSLATE_NOOP("Checks", "Start the server of LM Studio: `lms server start`.")};
    return {QT_TRANSLATE_NOOP("Checks", "Start the program that should listen on %1, or correct or remove %2."),
            {place.hostAndPort, place.settingOrHost()}};
}

Issue nobodyListens(const Place &place)
{
    return {.cause = place.setting.isEmpty()
                         ? Message{QT_TRANSLATE_NOOP("Checks", "Nothing listens on %1"), {place.hostAndPort}}
                         : Message{QT_TRANSLATE_NOOP("Checks", "Nothing listens on %1, a local port that %2 points at"),
                                   {place.hostAndPort, place.setting}},
            .remedy = startRemedy(place),
            .headline = place.reach(
                {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: nothing listens on %2"), {place.hostAndPort}})};
}

// The port is right, and its program listens on the other loopback address only.
Issue listensElsewhere(const Place &place)
{
    const QString port = place.hostAndPort.section(u':', -1);
    QStringList others;
    for (const QString &address : place.listener.addresses)
        others.append(codex::SplitUrl{.host = address, .port = port.toInt()}.hostAndPort());
    const QString elsewhere = others.join(u", "_s);
    const QString program =
        place.listener.pid == 0 ? u"?"_s : u"%1 (pid %2)"_s.arg(place.listener.program).arg(place.listener.pid);
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "Nothing listens on %1, where %2 leads to; %3 listens on %4 only"),
                      {place.hostAndPort, place.settingOrHost(), program, elsewhere}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Write %1 instead of %2 in %3, or let the program listen on the "
                                                   "other address too."),
                       {others.constFirst(), place.hostAndPort, place.settingOrHost()}},
            .headline = place.reach({QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: nothing listens on %2, but "
                                                                 "something does on %3"),
                                     {place.hostAndPort, elsewhere}})};
}

Issue refusesConnections(const Place &place)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 refuses connections"), {place.hostAndPort}},
            .remedy = place.setting.isEmpty()
                          ? Message{QT_TRANSLATE_NOOP("Checks", "Ask whoever runs %1 whether the service is up; a "
                                                                "firewall may also refuse for it."),
                                    {place.hostAndPort}}
                          : Message{QT_TRANSLATE_NOOP("Checks", "Start the service on %1, or correct host and port in "
                                                                "%2."),
                                    {place.hostAndPort, place.setting}},
            .headline = place.reach(
                {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: %2 refuses connections"), {place.hostAndPort}})};
}

} // namespace

Issue nameIssue(const Place &place, const FailedLookup &lookup)
{
    return {.cause = nameCause(place, lookup),
            .expected = {QT_TRANSLATE_NOOP("Checks", "addresses of %1"), {place.host}},
            .remedy = nameRemedy(place, lookup.isSilent),
            .root = {Cause::NameLookup, place.host},
            .headline = place.reach(
                {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the name %2 cannot be looked up"), {place.host}})};
}

Issue refusedIssue(const Place &place)
{
    if (!place.isLocal)
        return refusesConnections(place);
    return place.listener.addresses.isEmpty() ? nobodyListens(place) : listensElsewhere(place);
}

Issue noRouteIssue(const Place &place, const QString &address)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "There is no route to %1"), {place.hostAndPort}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Check the network, and the VPN that leads to %1: `ip route get "
                                                   "%2`."),
                       {place.hostAndPort, address.isEmpty() ? place.host : address}},
            .headline = place.reach(
                {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: there is no route to %2"), {place.hostAndPort}})};
}

Issue unconnectedIssue(const Place &place)
{
    return {.cause = {QT_TRANSLATE_NOOP(
                          "Checks",
                          "No answer from %1: connections time out, as happens where a firewall drops them silently"),
                      {place.hostAndPort}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Check the firewall and the VPN; where this network has a proxy, "
                                                   "set HTTPS_PROXY to it.")},
            .certainty = Certainty::Likely,
            .headline = place.reach({QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: connections to %2 time out"),
                                     {place.hostAndPort}})};
}

} // namespace doctor::checks
