// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/hoptext.h"

#include "checks/connectivity/hopissue.h"
#include "core/phrase.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::ConnectEvidence;
using probes::LookupEvidence;
using probes::TlsEvidence;
using probes::TlsFault;
using probes::WayEvidence;

QString lookupResult(const LookupEvidence &lookup)
{
    if (!lookup.addresses.isEmpty())
        return lookup.addresses.join(u", "_s);
    if (lookup.isTimedOut)
        return u"no answer"_s;
    return lookup.errorText.isEmpty() ? u"none"_s : lookup.errorText;
}

QString connectResult(const ConnectEvidence &connect)
{
    if (connect.isConnected)
        return u"connected"_s;
    if (connect.isTimedOut)
        return u"timed out"_s;
    return connect.errorText;
}

QString faultText(const TlsFault &fault)
{
    return fault.subject.isEmpty() ? fault.text : u"%1 (%2)"_s.arg(fault.text, fault.subject);
}

// What comes after the first hop that fails: that one is the last that was tried.
QStringList notReached(const probes::Ladder &ladder, const WayEvidence &way)
{
    struct Step {
        Hop hop;
        QString name;
        bool isOnTheWay = true;
    };
    const Hop failing = firstFailingHop(way);
    if (failing == Hop::None)
        return {};
    const Step steps[] = {
        {Hop::Connect, u"TCP"_s},
        {Hop::ProxyTls, u"TLS with the proxy"_s, way.isProxied && ladder.route.proxy.url.scheme == "https"_L1},
        {Hop::Proxy, u"proxy"_s, way.isProxied},
        {Hop::Tls, u"TLS"_s, ladder.isSecure}};
    QStringList names;
    for (const Step &step : steps) {
        if (step.isOnTheWay && step.hop > failing)
            names.append(step.name);
    }
    return names << u"HTTP"_s;
}

void addWay(QList<Detail> &details, const QString &label, const QString &prefix, const probes::Ladder &ladder,
            const WayEvidence &way)
{
    const auto add = [&](const QString &name, const QString &value) {
        details.append({label, prefix + name + u": "_s + value, false, true});
    };
    const bool isLookedUp = !way.lookups.isEmpty() && way.lookups.constFirst().duration.count() > 0;
    if (isLookedUp || !way.isLookedUp())
        add(u"lookup"_s, lookupText(way));
    if (!way.connects.isEmpty())
        add(u"TCP"_s, connectText(way));
    if (way.proxyTls)
        add(u"TLS with the proxy"_s, tlsText(*way.proxyTls));
    if (way.tls)
        add(u"TLS"_s, tlsText(*way.tls));
    if (const QStringList names = notReached(ladder, way); !names.isEmpty())
        add(u"not reached"_s, names.join(u", "_s));
}

// What was offered as Codex does, and what was chosen.
QString protocolText(const TlsEvidence &tls)
{
    if (tls.offeredProtocols.isEmpty())
        return u"no ALPN offered"_s;
    const QString chosen = tls.applicationProtocol.isEmpty() ? u"none"_s : tls.applicationProtocol;
    return u"ALPN %1 of %2"_s.arg(chosen, tls.offeredProtocols.join(u" or "_s));
}

} // namespace

QString nameOf(probes::AddressFamily family)
{
    return family == probes::AddressFamily::IPv6 ? u"IPv6"_s : u"IPv4"_s;
}

QString durationText(std::chrono::microseconds duration)
{
    const double milliseconds = static_cast<double>(duration.count()) / 1000;
    constexpr double few = 10;
    constexpr double second = 1000;
    if (milliseconds >= second)
        return QString::number(milliseconds / second, 'f', 1) + u" s"_s;
    return QString::number(milliseconds, 'f', milliseconds < few ? 1 : 0) + u" ms"_s;
}

QString lookupText(const WayEvidence &way)
{
    QStringList parts;
    for (const LookupEvidence &lookup : way.lookups) {
        parts.append(u"%1: %2 (%3)"_s.arg(nameOf(lookup.family), lookupResult(lookup), durationText(lookup.duration)));
    }
    return parts.join(u"; "_s);
}

QString connectText(const WayEvidence &way)
{
    QStringList parts;
    for (const ConnectEvidence &connect : way.connects)
        parts.append(u"%1: %2 after %3"_s.arg(connect.address, connectResult(connect), durationText(connect.duration)));
    return parts.join(u"; "_s);
}

QString proxyText(const probes::Ladder &ladder)
{
    const codex::ProxyRoute &route = ladder.route;
    if (!route.proxy.exists()) {
        return route.exception.isEmpty() ? u"none"_s
                                         : u"none, because %1 (%2) exempts %3"_s.arg(
                                             route.exceptionVariable, route.exceptionSource, route.exception);
    }
    QString name = u"%1 by %2 (%3)"_s.arg(route.proxy.url.masked(), route.proxy.variable, route.proxy.source);
    if (route.isRefused())
        return u"%1: not asked: %2"_s.arg(name, route.refusal);
    const std::optional<probes::ProxyEvidence> &proxy = ladder.way.proxy;
    if (!proxy)
        return name;
    const QString said = proxy->answer.exists()        ? proxy->answer.statusLine()
                         : !proxy->errorText.isEmpty() ? proxy->errorText
                         : proxy->isTimedOut           ? u"no answer"_s
                         : proxy->isOpen               ? u"open"_s
                                                       : u"closed the connection"_s;
    return u"%1: %2 after %3"_s.arg(name, said, durationText(proxy->duration)) + trafficText(proxy->traffic);
}

QString trafficText(const probes::Traffic &traffic)
{
    return traffic.exists() ? u", %1 bytes sent, %2 received"_s.arg(traffic.sent).arg(traffic.received) : QString();
}

QString tlsText(const TlsEvidence &tls)
{
    if (!tls.isEncrypted) {
        const QString reason = tls.isTimedOut ? u"no answer"_s : tls.errorText;
        return u"%1 after %2"_s.arg(reason, durationText(tls.duration)) + trafficText(tls.traffic);
    }
    QStringList parts{tls.version, tls.cipher, protocolText(tls)};
    if (!tls.chain.isEmpty())
        parts.append(u"%1 issued by %2"_s.arg(tls.chain.constFirst().subject, tls.chain.constFirst().issuer));
    for (const TlsFault &fault : tls.faults)
        parts.append(faultText(fault));
    return u"%1 (%2%3)"_s.arg(parts.join(u", "_s), durationText(tls.duration), trafficText(tls.traffic));
}

QString fieldOf(const probes::EndpointPath &path)
{
    return englishPhrase(path.name) + u' ' + path.ladder.hostAndPort();
}

QList<Detail> ladderDetails(const probes::EndpointPath &path)
{
    QList<Detail> details;
    const QString label = fieldOf(path);
    details.append({label, u"proxy: "_s + proxyText(path.ladder), false, true});
    addWay(details, label, {}, path.ladder, path.ladder.way);
    if (path.ladder.direct)
        addWay(details, label, u"without the proxy, "_s, path.ladder, *path.ladder.direct);
    if (path.listener.exists && path.listener.pid > 0)
        details.append(
            {label, u"listener: %1 (pid %2)"_s.arg(path.listener.program).arg(path.listener.pid), false, true});
    return details;
}

} // namespace doctor::checks
