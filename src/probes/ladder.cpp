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

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

// One way up: where it goes first, what it asks there, and what it has seen so far.
struct Climb {
    Environment &environment;
    bool isProxied = false;
    bool isProxySupported = true;
    TunnelRequest tunnel = {};
    QString tlsHost = {}; // empty: no TLS on this way
    QSslConfiguration tls = {};
    bool hasBundle = false;
    WayEvidence evidence = {};
    QString address = {}; // that answered

    QString nearHost() const { return isProxied ? tunnel.proxy.host : tunnel.host; }
    int nearPort() const { return isProxied ? tunnel.proxy.port : tunnel.port; }
};
using ClimbPointer = std::shared_ptr<Climb>;

// The stream behind the proxy, or nothing with the reason in the evidence.
QFuture<ByteStream *> passProxy(const ClimbPointer &climb, ByteStream *stream)
{
    if (!stream || !climb->isProxied || !climb->isProxySupported)
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
    return connectToAny(again->environment, {again->address}, again->nearPort())
        .then([again](const Connection &connection) { return passProxy(again, connection.stream); })
        .unwrap();
}

QFuture<WayEvidence> encrypt(const ClimbPointer &climb, ByteStream *stream)
{
    if (!stream || climb->tlsHost.isEmpty()) {
        if (stream)
            stream->deleteLater();
        return readyFuture(climb->evidence);
    }
    const TlsRequest request{.host = climb->tlsHost,
                             .configuration = climb->tls,
                             .isStrict = climb->hasBundle,
                             .reconnect = [climb] { return climbAgain(climb); }};
    return shakeHands(climb->environment, *stream, request).then([climb](const TlsEvidence &evidence) {
        climb->evidence.tls = evidence;
        return climb->evidence;
    });
}

QFuture<WayEvidence> climbWay(const ClimbPointer &climb)
{
    climb->evidence.isProxied = climb->isProxied;
    climb->environment.touchLog().host(
        codex::SplitUrl{.host = climb->nearHost(), .port = climb->nearPort()}.hostAndPort());
    return lookUp(climb->environment, climb->nearHost())
        .then([climb](const QList<LookupEvidence> &lookups) {
            climb->evidence.lookups = lookups;
            return connectToAny(climb->environment, climb->evidence.addresses(), climb->nearPort());
        })
        .unwrap()
        .then([climb](const Connection &connection) {
            climb->evidence.connects = connection.connects;
            climb->address = connection.address;
            return passProxy(climb, connection.stream);
        })
        .unwrap()
        .then([climb](ByteStream *stream) { return encrypt(climb, stream); })
        .unwrap();
}

bool isSecureScheme(const QString &scheme)
{
    return scheme == "https"_L1 || scheme == "wss"_L1;
}

Ladder ladderTo(const QUrl &url, const NetworkPolicy &policy)
{
    const bool isSecure = isSecureScheme(url.scheme());
    Ladder ladder{.host = url.host(),
                  .port = url.port(isSecure ? httpsPort : httpPort),
                  .isSecure = isSecure,
                  .route = policy.route(url)};
    ladder.url = url.scheme() + "://"_L1 + ladder.hostAndPort();
    ladder.isProxySupported = !ladder.route.proxy.exists() || isTunnelSupported(ladder.route.proxy.url.scheme);
    return ladder;
}

bool hasBundle(const NetworkPolicy &policy)
{
    return policy.caVariable == "CODEX_CA_CERTIFICATE"_L1 || policy.caVariable == "SSL_CERT_FILE"_L1;
}

ClimbPointer directClimb(Environment &environment, const Ladder &ladder, const NetworkPolicy &policy)
{
    return std::make_shared<Climb>(Climb{.environment = environment,
                                         .tunnel = {.host = ladder.host, .port = ladder.port},
                                         .tlsHost = ladder.isSecure ? ladder.host : QString(),
                                         .tls = policy.tls,
                                         .hasBundle = hasBundle(policy)});
}

ClimbPointer climbAsCodex(Environment &environment, const Ladder &ladder, const NetworkPolicy &policy, const QUrl &url)
{
    ClimbPointer climb = directClimb(environment, ladder, policy);
    if (!ladder.route.proxy.exists())
        return climb;
    const codex::SplitUrl &proxy = ladder.route.proxy.url;
    climb->isProxied = true;
    climb->isProxySupported = ladder.isProxySupported;
    climb->tunnel.proxy = proxy;
    // A WebSocket takes a tunnel even without TLS.
    climb->tunnel.needsTunnel = url.scheme() != "http"_L1;
    if (!ladder.isProxySupported) // TLS inside of TLS is more than Qt does: only the first is seen
        climb->tlsHost = proxy.scheme == "https"_L1 ? proxy.host : QString();
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
    const ClimbPointer direct = directClimb(environment, both->ladder, policy);
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
    return isConnected() && (!proxy || proxy->isOpen) && (!tls || tls->isGood());
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
