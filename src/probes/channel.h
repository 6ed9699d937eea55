// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/httprequest.h"
#include "probes/networkpolicy.h"

#include <QSslSocket>

namespace doctor::probes {

struct Destination {
    QString host = {}; // in ASCII
    quint16 port = 0;
    bool isSecure = false;
    bool isWebSocket = false; // goes through a tunnel of an HTTP proxy even where it is not secure
};
Destination destinationOf(const QUrl &url); // http, https, ws or wss

// The way to a server: lookup, TCP, proxy, TLS, as the policy has it. It knows no limit of time; whoever opens it ends
// it. Nobody but this and its owner speaks on the socket, so that no library sends credentials of its own accord.
class Channel final : public QObject
{
    Q_OBJECT

public:
    Channel(Environment &environment, const QSslConfiguration &tls, codex::ProxyRoute route, QObject *parent);

    void open(const Destination &destination);
    QSslSocket *socket() const { return m_socket; } // once it is open
    bool isForwarded() const { return m_isHttpProxy && !m_tunnels; }
    // "Basic …" for the HTTP proxy, or empty.
    QByteArray proxyAuthorization() const { return m_proxyAuthorization; }

Q_SIGNALS:
    void opened();
    void readyRead(); // once it is open
    void failed(TransportFault fault, const QString &errorText);

private:
    void openThrough(QNetworkProxy socks);
    void connectThrough(const QNetworkProxy &socks);
    template<typename Then>
    void lookUp(const QString &host, Then then);
    void connectToHost(const QString &host, quint16 port);
    void connectTo(const QList<QHostAddress> &addresses, quint16 port);
    void takeSocket(QSslSocket *socket);
    void askForTunnel();
    void readTunnelAnswer();
    void judgeTunnelAnswer();
    void encrypt();
    void setOpen();
    void failConnecting(QAbstractSocket::SocketError error, const QString &errorText);
    void fail(TransportFault fault, const QString &errorText);

    Environment &m_environment;
    QSslConfiguration m_tls;
    codex::ProxyRoute m_route;
    Destination m_destination;
    QSslSocket *m_socket = nullptr;
    QByteArray m_proxyAuthorization;
    QByteArray m_tunnelAnswer;
    QStringList m_tlsErrors;
    bool m_isHttpProxy = false;
    bool m_tunnels = false;
    bool m_isAtProxy = false; // the tunnel is asked for and not there yet
    bool m_hasFailed = false;
};

// "HTTP/1.0 200 OK" and the like begin so; a beginning that cannot become one is another protocol.
bool mayBeHttp(QByteArrayView beginning);
// What was said instead, fit to be shown.
QString notHttpText(QByteArrayView beginning);

} // namespace doctor::probes
