// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/ladder.h"

#include "core/qtversions.h"
#include "probes/eventloop.h"
#include "probes/lookup.h"
#include "probes/networkpolicy.h"
#include "probes/proxytunnel.h"
#include "probes/stopwatch.h"
#include "probes/tcpconnect.h"
#include "probes/tlshandshake.h"

#include <algorithm>
#include <netdb.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

// One way up: where it goes first, what it asks there, and what it has seen so far.
struct Climb {
    Environment &environment;
    bool isProxied = false;
    TunnelRequest tunnel = {};
    bool isSecure = false;
    TlsRequest tls = {}; // what is alike for proxy and endpoint
    WayEvidence evidence = {};
    QString address = {}; // that answered

    QString nearHost() const { return isProxied ? tunnel.proxy.host : tunnel.host; }
    int nearPort() const { return isProxied ? tunnel.proxy.port : tunnel.port; }
};
using ClimbPointer = std::shared_ptr<Climb>;

QFuture<ByteStream *> connectAgain(const ClimbPointer &climb)
{
    return connectToAny(climb->environment, {climb->address}, climb->nearPort(), Pace::SideBySide)
        .then([](const Connection &connection) { return connection.stream; });
}

// The stream inside of the TLS that a proxy of https:// wants, or nothing with the reason in the evidence.
QFuture<ByteStream *> encryptToProxy(const ClimbPointer &climb, ByteStream *stream)
{
    if (!stream || !climb->isProxied || !codex::isSecureScheme(climb->tunnel.proxy.scheme))
        return readyFuture(stream);
    TlsRequest request = climb->tls;
    request.host = climb->tunnel.proxy.host;
    if (climb->tunnel.needsTunnel)
        request.protocols.clear();
    request.goesOn = true;
    request.reconnect = [climb] { return connectAgain(climb); };
    return shakeHands(climb->environment, *stream, request).then([climb](const Handshake &handshake) {
        climb->evidence.proxyTls = handshake.evidence;
        return handshake.inside;
    });
}

// The stream behind the proxy, or nothing with the reason in the evidence.
QFuture<ByteStream *> passProxy(const ClimbPointer &climb, ByteStream *stream)
{
    if (!stream || !climb->isProxied)
        return readyFuture(stream);
    return openTunnel(climb->environment, *stream, climb->tunnel).then([climb, stream](const ProxyEvidence &evidence) {
        climb->evidence.proxy = evidence;
        if (evidence.isOpen)
            return stream;
        stream->deleteLater();
        return static_cast<ByteStream *>(nullptr);
    });
}

// Once more to the address that answered, for a question in plain text. A climb of its own keeps the evidence apart.
QFuture<ByteStream *> climbAgain(const ClimbPointer &climb)
{
    const auto again = std::make_shared<Climb>(*climb);
    return connectAgain(again)
        .then([again](ByteStream *stream) { return encryptToProxy(again, stream); })
        .unwrap()
        .then([again](ByteStream *stream) { return passProxy(again, stream); })
        .unwrap();
}

QFuture<WayEvidence> encrypt(const ClimbPointer &climb, ByteStream *stream)
{
    if (!stream || !climb->isSecure) {
        if (stream)
            stream->deleteLater();
        return readyFuture(climb->evidence);
    }
    TlsRequest request = climb->tls;
    request.host = climb->tunnel.host;
    request.reconnect = [climb] { return climbAgain(climb); };
    return shakeHands(climb->environment, *stream, request).then([climb](const Handshake &handshake) {
        climb->evidence.tls = handshake.evidence;
        return climb->evidence;
    });
}

QFuture<WayEvidence> climbWay(const ClimbPointer &climb)
{
    climb->evidence.isProxied = climb->isProxied;
    if (climb->evidence.isRefused)
        return readyFuture(climb->evidence);
    climb->environment.touchLog().host(
        codex::SplitUrl{.host = climb->nearHost(), .port = climb->nearPort()}.hostAndPort());
    return lookUp(climb->environment, climb->nearHost())
        .then([climb](const QList<LookupEvidence> &lookups) {
            climb->evidence.lookups = lookups;
            return connectToAny(climb->environment, climb->evidence.addresses(), climb->nearPort(), Pace::SideBySide);
        })
        .unwrap()
        .then([climb](const Connection &connection) {
            climb->evidence.connects = connection.connects;
            climb->address = connection.address;
            return encryptToProxy(climb, connection.stream);
        })
        .unwrap()
        .then([climb](ByteStream *stream) { return passProxy(climb, stream); })
        .unwrap()
        .then([climb](ByteStream *stream) { return encrypt(climb, stream); })
        .unwrap();
}

Ladder ladderTo(const QUrl &url, const NetworkPolicy &policy)
{
    Ladder ladder{.host = url.host(),
                  .port = url.port(codex::defaultPort(url.scheme())),
                  .isSecure = codex::isSecureScheme(url.scheme()),
                  .route = policy.route(url)};
    ladder.url = url.scheme() + "://"_L1 + ladder.hostAndPort();
    return ladder;
}

ClimbPointer directClimb(Environment &environment, const Ladder &ladder, const NetworkPolicy &policy, const QUrl &url)
{
    return std::make_shared<Climb>(Climb{.environment = environment,
                                         .tunnel = {.host = ladder.host, .port = ladder.port},
                                         .isSecure = ladder.isSecure,
                                         .tls = {.configuration = policy.tlsFor(url),
                                                 .isStrict = policy.usesBundle(),
                                                 .protocols = policy.protocols(url)}});
}

ClimbPointer climbAsCodex(Environment &environment, const Ladder &ladder, const NetworkPolicy &policy, const QUrl &url)
{
    ClimbPointer climb = directClimb(environment, ladder, policy, url);
    if (!ladder.route.proxy.exists())
        return climb;
    climb->isProxied = true;
    climb->evidence.isRefused = ladder.route.isRefused();
    climb->tunnel.proxy = ladder.route.proxy.url;
    // A WebSocket takes a tunnel even without TLS.
    climb->tunnel.needsTunnel = url.scheme() != "http"_L1;
    climb->tunnel.isWebSocket = url.scheme().startsWith("ws"_L1);
    return climb;
}

// What both ways are gathered in.
struct BothWays {
    Ladder ladder;
    Stopwatch clock;
    int missing = 1;
    Answer<Ladder> answer;

    void count()
    {
        if (--missing > 0)
            return;
        ladder.duration = clock.elapsed();
        answer.give(ladder);
    }
};

void climbBothWays(Environment &environment, const QUrl &url, const NetworkPolicy &policy, const Answer<Ladder> &answer)
{
    const auto both = std::make_shared<BothWays>();
    both->answer = answer;
    both->ladder = ladderTo(url, policy);
    const ClimbPointer asCodex = climbAsCodex(environment, both->ladder, policy, url);
    const ClimbPointer direct = directClimb(environment, both->ladder, policy, url);
    if (QString &userinfo = both->ladder.route.proxy.url.userinfo; !userinfo.isEmpty())
        userinfo = u"***"_s;
    if (policy.isOffline) {
        both->count();
        return;
    }
    both->missing = asCodex->isProxied ? 2 : 1;
    climbWay(asCodex).then([both](const WayEvidence &way) {
        both->ladder.way = way;
        both->count();
    });
    if (asCodex->isProxied) {
        climbWay(direct).then([both](const WayEvidence &way) {
            both->ladder.direct = way;
            both->count();
        });
    }
}

} // namespace

bool LookupEvidence::isNameUnknown() const
{
    return errorCode == EAI_NONAME;
}

QStringList WayEvidence::addresses() const
{
    return addressesOf(lookups);
}

bool WayEvidence::isConnected() const
{
    return std::ranges::any_of(connects, &ConnectEvidence::isConnected);
}

bool WayEvidence::isOpen() const
{
    return isConnected() && (!proxyTls || proxyTls->isGood()) && (!proxy || proxy->isOpen) && (!tls || tls->isGood());
}

QString Ladder::hostAndPort() const
{
    return codex::SplitUrl{.host = host, .port = port}.hostAndPort();
}

QFuture<Ladder> climb(Environment &environment, const QUrl &url)
{
    const Answer<Ladder> answer;
    onEventLoop(
        environment, environment.once(networkPolicy), answer,
        [&environment, url, answer](const NetworkPolicy &policy) { climbBothWays(environment, url, policy, answer); });
    return answer.future();
}

} // namespace doctor::probes
