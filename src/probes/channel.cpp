// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/channel.h"

#include "probes/lookup.h"
#include "probes/proxytunnel.h"
#include "probes/tcpconnect.h"
#include "probes/tlshandshake.h"

#include <QFutureWatcher>

#include <algorithm>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr int authenticationRequired = 407;

TransportFault faultOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        return TransportFault::Closed;
    case QAbstractSocket::SocketTimeoutError:
        return TransportFault::TimedOut;
    case QAbstractSocket::NetworkError:
        return TransportFault::Unreachable;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return TransportFault::Tls;
    default:
        return TransportFault::Other;
    }
}

// Of a connection that did not come about.
TransportFault faultOf(const ConnectEvidence &connect)
{
    if (connect.isTimedOut)
        return TransportFault::TimedOut;
    switch (connect.errorNumber) {
    case ECONNREFUSED:
        return TransportFault::Refused;
    case ETIMEDOUT:
        return TransportFault::TimedOut;
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EADDRNOTAVAIL:
        return TransportFault::Unreachable;
    case ECONNRESET:
        return TransportFault::Closed;
    default:
        return TransportFault::Other;
    }
}

QString reasonOf(const TlsEvidence &tls)
{
    QStringList reasons;
    for (const TlsFault &fault : tls.faults)
        reasons.append(fault.text);
    return tls.isTimedOut ? u"no answer"_s : reasons.isEmpty() ? tls.errorText : reasons.join("; "_L1);
}

QString reasonOf(const ProxyEvidence &proxy)
{
    if (proxy.answer.exists())
        return proxy.answer.statusLine();
    return proxy.isTimedOut ? u"no answer"_s : proxy.errorText;
}

} // namespace

Channel::Channel(Environment &environment, NetworkPolicy policy, QObject *parent)
    : QObject(parent), m_environment(environment), m_policy(std::move(policy))
{}

void Channel::open(const QUrl &url)
{
    m_url = url;
    m_route = m_policy.route(url);
    takeUserinfo();
    const codex::SplitUrl &proxy = m_route.proxy.url;
    if (m_route.isRefused())
        fail(TransportFault::ProxyRefused, m_route.refusal);
    else if (m_route.proxy.exists())
        lookUp(proxy.host, proxy.port);
    else
        lookUp(url.host(QUrl::FullyEncoded), url.port(codex::defaultPort(url.scheme())));
}

void Channel::takeUserinfo()
{
    const QString userinfo = m_route.proxy.url.userinfo;
    if (userinfo.isEmpty())
        return;
    const QByteArray basic = codex::basicCredentials(userinfo);
    m_environment.secrets().add(QString::fromLatin1(basic), u"password"_s);
    m_proxyAuthorization = "Basic " + basic;
}

void Channel::lookUp(const QString &host, int port)
{
    auto *const watcher = new QFutureWatcher<QList<LookupEvidence>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, port] {
        watcher->deleteLater();
        const QList<LookupEvidence> lookups =
            watcher->future().resultCount() > 0 ? watcher->result() : QList<LookupEvidence>();
        if (const QStringList found = addressesOf(lookups); !found.isEmpty())
            connectTo(found, port);
        else
            failConnecting(TransportFault::Lookup, lookups.isEmpty() || lookups.constFirst().isTimedOut
                                                       ? u"no answer of the resolver"_s
                                                       : lookups.constFirst().errorText);
    });
    watcher->setFuture(probes::lookUp(m_environment, host));
}

// What follows is the channel's own, so that it outlives every answer.
void Channel::connectTo(const QStringList &addresses, int port)
{
    connectToAny(*this, addresses, port, Pace::InTurns).then([this](const Connection &connection) {
        const ConnectEvidence first = connection.connects.value(0);
        if (connection.stream)
            encryptToProxy(connection.stream);
        else
            failConnecting(faultOf(first), first.isTimedOut ? u"no connection in time"_s : first.errorText);
    });
}

void Channel::encryptToProxy(ByteStream *stream)
{
    if (!codex::isSecureScheme(m_route.proxy.url.scheme)) {
        passProxy(stream);
        return;
    }
    const TlsRequest request{.host = m_route.proxy.url.host,
                             .configuration = m_policy.tls,
                             .isStrict = m_policy.usesBundle(),
                             .goesOn = true};
    shakeHands(*this, *stream, request).then([this](const Handshake &handshake) {
        if (handshake.inside)
            passProxy(handshake.inside);
        else
            fail(TransportFault::ProxyTls, reasonOf(handshake.evidence));
    });
}

void Channel::passProxy(ByteStream *stream)
{
    if (!m_route.proxy.exists()) {
        takeSocket(stream);
        return;
    }
    const TunnelRequest request{.proxy = m_route.proxy.url,
                                .host = m_url.host(QUrl::FullyEncoded),
                                .port = m_url.port(codex::defaultPort(m_url.scheme())),
                                .needsTunnel = !isForwarded(),
                                .isWebSocket = m_url.scheme().startsWith("ws"_L1),
                                .limit = std::chrono::minutes{1}}; // whoever opens the channel ends it
    openTunnel(m_environment, *stream, request).then([this, stream](const ProxyEvidence &proxy) {
        if (proxy.isOpen)
            takeSocket(stream);
        else
            fail(proxy.answer.status == authenticationRequired ? TransportFault::ProxyAuthentication
                                                               : TransportFault::ProxyConnection,
                 reasonOf(proxy));
    });
}

void Channel::takeSocket(ByteStream *stream)
{
    m_socket = new QSslSocket(this);
    m_socket->setSocketDescriptor(stream->takeSocket().release());
    stream->deleteLater();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors.append(error.errorString());
    });
    connect(m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (m_tlsErrors.isEmpty())
            fail(faultOf(error), m_socket->errorString());
        else
            fail(TransportFault::Tls, m_tlsErrors.join("; "_L1));
    });
    encrypt();
}

void Channel::encrypt()
{
    if (!codex::isSecureScheme(m_url.scheme())) {
        setOpen();
        return;
    }
    QSslConfiguration tls = m_policy.tlsFor(m_url);
    QByteArrayList protocols = m_policy.protocols(m_url);
    protocols.removeAll("h2"); // Codex may speak it; here it is HTTP/1.1 always
    tls.setAllowedNextProtocols(protocols);
    m_socket->setSslConfiguration(tls);
    m_socket->setPeerVerifyName(m_url.host(QUrl::FullyEncoded));
    connect(m_socket, &QSslSocket::encrypted, this, &Channel::setOpen);
    m_socket->startClientEncryption();
}

void Channel::setOpen()
{
    connect(m_socket, &QSslSocket::readyRead, this, &Channel::readyRead);
    Q_EMIT opened();
}

void Channel::failConnecting(TransportFault fault, const QString &errorText)
{
    fail(m_route.proxy.exists() ? TransportFault::ProxyConnection : fault, errorText);
}

void Channel::fail(TransportFault fault, const QString &errorText)
{
    if (m_hasFailed)
        return;
    m_hasFailed = true;
    Q_EMIT failed(fault, errorText);
}

bool mayBeHttp(QByteArrayView beginning)
{
    constexpr QByteArrayView mark = "HTTP/";
    const qsizetype length = std::min(beginning.size(), mark.size());
    return beginning.first(length) == mark.first(length);
}

QString notHttpText(const QByteArray &beginning)
{
    return u"not HTTP: \"%1\""_s.arg(firstWords(beginning));
}

} // namespace doctor::probes
