// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/httprequest.h"
#include "probes/ladder.h"
#include "probes/networkpolicy.h"

#include <QSslSocket>

namespace doctor::probes {

class ByteStream;

// The way to a server: lookup, TCP, proxy, TLS, as the policy has it. It knows no limit of time; whoever opens it ends
// it. Nobody but this and its owner speaks on the socket, so that no library sends credentials of its own accord.
class Channel final : public QObject
{
    Q_OBJECT

public:
    Channel(Environment &environment, NetworkPolicy policy, QObject *parent);

    void open(const QUrl &url);                     // http, https, ws or wss
    QSslSocket *socket() const { return m_socket; } // once it is open
    // An HTTP proxy passes requests on as they are.
    bool isForwarded() const { return m_route.proxy.exists() && m_url.scheme() == QLatin1StringView("http"); }
    // "Basic …" for the HTTP proxy, or empty.
    QByteArray proxyAuthorization() const { return m_proxyAuthorization; }

Q_SIGNALS:
    void opened();
    void readyRead(); // once it is open
    void failed(TransportFault fault, const QString &errorText);

private:
    void takeUserinfo();
    void lookUp(const QString &host, int port);
    void connectTo(const QStringList &addresses, int port);
    void encryptToProxy(ByteStream *stream);
    void passProxy(ByteStream *stream);
    void takeSocket(ByteStream *stream);
    void encrypt();
    void setOpen();
    void failConnecting(TransportFault fault, const QString &errorText);
    void fail(TransportFault fault, const QString &errorText);

    Environment &m_environment;
    NetworkPolicy m_policy;
    QUrl m_url;
    codex::ProxyRoute m_route;
    QSslSocket *m_socket = nullptr;
    QByteArray m_proxyAuthorization;
    QStringList m_tlsErrors;
    bool m_hasFailed = false;
};

// "HTTP/1.0 200 OK" and the like begin so; a beginning that cannot become one is another protocol.
bool mayBeHttp(QByteArrayView beginning);
// What was said instead, fit to be shown.
QString notHttpText(const QByteArray &beginning);

} // namespace doctor::probes
