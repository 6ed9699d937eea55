// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/channel.h"

#include "probes/addressrace.h"
#include "probes/lookup.h"

#include <QFutureWatcher>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qsizetype largestTunnelAnswer = 64LL * 1024;

TransportFault faultOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return TransportFault::Refused;
    case QAbstractSocket::RemoteHostClosedError:
        return TransportFault::Closed;
    case QAbstractSocket::HostNotFoundError:
        return TransportFault::Lookup;
    case QAbstractSocket::SocketTimeoutError:
        return TransportFault::TimedOut;
    case QAbstractSocket::NetworkError:
        return TransportFault::Unreachable;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return TransportFault::Tls;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return TransportFault::ProxyAuthentication;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return TransportFault::ProxyConnection;
    default:
        return TransportFault::Other;
    }
}

QByteArray authority(const Destination &destination)
{
    const bool isVersionSix = destination.host.contains(u':');
    const QByteArray host = destination.host.toLatin1();
    return (isVersionSix ? '[' + host + ']' : host) + ':' + QByteArray::number(destination.port);
}

} // namespace

Destination destinationOf(const QUrl &url)
{
    constexpr int httpPort = 80;
    constexpr int httpsPort = 443;
    const bool isSecure = url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
    return {.host = url.host(QUrl::FullyEncoded),
            .port = static_cast<quint16>(url.port(isSecure ? httpsPort : httpPort)),
            .isSecure = isSecure,
            .isWebSocket = url.scheme().startsWith("ws"_L1)};
}

Channel::Channel(Environment &environment, const QSslConfiguration &tls, codex::ProxyRoute route, QObject *parent)
    : QObject(parent), m_environment(environment), m_tls(tls), m_route(std::move(route))
{
    const QString userinfo = m_route.proxy.url.userinfo;
    if (userinfo.isEmpty())
        return;
    const QByteArray basic = codex::basicCredentials(userinfo);
    m_environment.secrets().add(QString::fromLatin1(basic), u"password"_s);
    m_proxyAuthorization = "Basic " + basic;
}

void Channel::open(const Destination &destination)
{
    m_destination = destination;
    const std::optional<QNetworkProxy> proxy = networkProxy(m_route);
    if (!proxy) {
        fail(TransportFault::ProxyUnsupported, u"unsupported proxy scheme %1"_s.arg(m_route.proxy.url.scheme));
    } else if (proxy->type() == QNetworkProxy::Socks5Proxy) {
        openThrough(*proxy);
    } else if (proxy->type() == QNetworkProxy::HttpProxy) {
        m_isHttpProxy = true;
        m_tunnels = destination.isSecure || destination.isWebSocket;
        connectToHost(proxy->hostName(), proxy->port());
    } else {
        connectToHost(destination.host, destination.port);
    }
}

// Qt looks up by threads that the end of the program waits for: it is given addresses.
void Channel::openThrough(QNetworkProxy socks)
{
    lookUp(socks.hostName(), [this, socks](const QStringList &found) mutable {
        socks.setHostName(found.constFirst());
        connectThrough(socks);
    });
}

void Channel::connectThrough(const QNetworkProxy &socks)
{
    auto *const socket = new QSslSocket(this);
    socket->setProxy(socks);
    connect(socket, &QSslSocket::connected, this, [this, socket] { takeSocket(socket); });
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket](QAbstractSocket::SocketError error) {
        if (!m_socket)
            fail(faultOf(error), socket->errorString());
    });
    socket->connectToHost(m_destination.host, m_destination.port);
}

template<typename Then>
void Channel::lookUp(const QString &host, Then then)
{
    auto *const watcher = new QFutureWatcher<QList<LookupEvidence>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, then]() mutable {
        watcher->deleteLater();
        const QList<LookupEvidence> lookups =
            watcher->future().resultCount() > 0 ? watcher->result() : QList<LookupEvidence>();
        if (const QStringList found = addressesOf(lookups); !found.isEmpty())
            then(found);
        else
            failConnecting(QAbstractSocket::HostNotFoundError, lookups.isEmpty() || lookups.constFirst().isTimedOut
                                                                   ? u"no answer of the resolver"_s
                                                                   : lookups.constFirst().errorText);
    });
    watcher->setFuture(probes::lookUp(m_environment, host));
}

void Channel::connectToHost(const QString &host, quint16 port)
{
    lookUp(host, [this, port](const QStringList &found) {
        QList<QHostAddress> addresses;
        for (const QString &address : found)
            addresses.append(QHostAddress(address));
        connectTo(addresses, port);
    });
}

void Channel::connectTo(const QList<QHostAddress> &addresses, quint16 port)
{
    auto *const race = new AddressRace(addresses, port, this);
    connect(race, &AddressRace::won, this, [this, race](QSslSocket *socket) {
        socket->setParent(this);
        race->deleteLater();
        takeSocket(socket);
    });
    connect(race, &AddressRace::lost, this, &Channel::failConnecting);
    race->start();
}

void Channel::takeSocket(QSslSocket *socket)
{
    m_socket = socket;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors.append(error.errorString());
    });
    connect(socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (!m_tlsErrors.isEmpty())
            fail(TransportFault::Tls, m_tlsErrors.join("; "_L1));
        else
            fail(m_isAtProxy ? TransportFault::ProxyConnection : faultOf(error), m_socket->errorString());
    });
    if (m_tunnels)
        askForTunnel();
    else
        encrypt();
}

void Channel::askForTunnel()
{
    m_isAtProxy = true;
    const QByteArray target = authority(m_destination);
    QByteArray head = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    if (m_destination.isWebSocket)
        head += "Proxy-Connection: Keep-Alive\r\n";
    if (!m_proxyAuthorization.isEmpty())
        head += "Proxy-Authorization: " + m_proxyAuthorization + "\r\n";
    connect(m_socket, &QSslSocket::readyRead, this, &Channel::readTunnelAnswer);
    m_socket->write(head + "\r\n");
}

void Channel::readTunnelAnswer()
{
    while (m_socket->canReadLine() && m_tunnelAnswer.size() <= largestTunnelAnswer) {
        const QByteArray line = m_socket->readLine(largestTunnelAnswer);
        m_tunnelAnswer += line;
        if (line == "\r\n" || line == "\n") {
            judgeTunnelAnswer();
            return;
        }
    }
    const QByteArray beginning = m_tunnelAnswer + m_socket->peek(largestTunnelAnswer);
    if (!mayBeHttp(beginning))
        fail(TransportFault::ProxyConnection, notHttpText(beginning));
    else if (beginning.size() > largestTunnelAnswer)
        fail(TransportFault::ProxyConnection, u"the head of the proxy's answer exceeds 64 KiB"_s);
}

void Channel::judgeTunnelAnswer()
{
    constexpr int authenticationRequired = 407;
    disconnect(m_socket, &QSslSocket::readyRead, this, nullptr);
    const std::optional<codex::HttpAnswer> answer = codex::parseResponseHead(m_tunnelAnswer);
    if (!answer)
        fail(TransportFault::ProxyConnection, notHttpText(m_tunnelAnswer));
    else if (answer->status == authenticationRequired)
        fail(TransportFault::ProxyAuthentication, answer->statusLine());
    else if (answer->status / 100 != 2)
        fail(TransportFault::ProxyConnection, answer->statusLine());
    else
        m_isAtProxy = false;
    if (m_isAtProxy)
        return;
    m_socket->readAll(); // a body, which nobody wants: the server does not speak first
    encrypt();
}

void Channel::encrypt()
{
    if (!m_destination.isSecure) {
        setOpen();
        return;
    }
    QSslConfiguration tls = m_tls;
    tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    m_socket->setSslConfiguration(tls);
    m_socket->setPeerVerifyName(m_destination.host);
    connect(m_socket, &QSslSocket::encrypted, this, &Channel::setOpen);
    m_socket->startClientEncryption();
}

void Channel::setOpen()
{
    connect(m_socket, &QSslSocket::readyRead, this, &Channel::readyRead);
    Q_EMIT opened();
}

void Channel::failConnecting(QAbstractSocket::SocketError error, const QString &errorText)
{
    fail(m_isHttpProxy ? TransportFault::ProxyConnection : faultOf(error), errorText);
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

QString notHttpText(QByteArrayView beginning)
{
    constexpr qsizetype longestShown = 80;
    const QString line =
        QString::fromLatin1(beginning.first(std::min(beginning.size(), longestShown))).section(u'\n', 0, 0).trimmed();
    QString shown;
    for (const QChar c : line)
        shown += c.isPrint() && c.unicode() < 0x7f ? c : u'?';
    return u"not HTTP: \"%1\""_s.arg(shown);
}

} // namespace doctor::probes
