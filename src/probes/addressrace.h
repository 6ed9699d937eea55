// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHostAddress>
#include <QList>
#include <QSslSocket>
#include <QTimer>

namespace doctor::probes {

// Connects to the first address of a host that answers, each with a head start before the next, so that a dead IPv6
// path costs a moment only (RFC 8305). The sockets are its children until one has won.
class AddressRace final : public QObject
{
    Q_OBJECT

public:
    AddressRace(const QList<QHostAddress> &addresses, quint16 port, QObject *parent);

    void start() { startNext(); }

Q_SIGNALS:
    void won(QSslSocket *socket);
    void lost(QAbstractSocket::SocketError error, const QString &errorText); // of the first that failed

private:
    void startNext();
    void giveUp(QSslSocket *socket);

    QList<QHostAddress> m_waiting;
    quint16 m_port;
    QTimer m_headStart;
    int m_running = 0;
    bool m_isOver = false;
    QAbstractSocket::SocketError m_error = QAbstractSocket::UnknownSocketError;
    QString m_errorText;
};

} // namespace doctor::probes
