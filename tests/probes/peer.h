// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/ladder.h"

#include <QTcpServer>
#include <QTest>

#include <memory>

class QSslSocket;

namespace doctor {

// What a peer does with a connection: gives its replies, one for each time that something comes, then ends as it is
// told.
struct Manner {
    enum class End { Stay, Close, Reset, Encrypt };
    QList<QByteArray> replies = {};
    End end = End::Stay;
    QString certificates = QStringLiteral("chain.pem"); // of tests/data/chains, for Encrypt
    bool endsAtOnce = false;                            // without waiting for anything
};

// A server in the test's own process.
class Peer final : public QTcpServer
{
public:
    explicit Peer(Manner manner, const QHostAddress &address = QHostAddress::LocalHost, int port = 0);

    QString hostAndPort() const;
    // What came, of all connections, until TLS began.
    QByteArray received() const { return m_received; }
    int connections() const { return m_connections; }
    bool hasReceivedInside() const { return m_hasReceivedInside; } // after a handshake

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void answer(QSslSocket *socket, qsizetype turn);
    void end(QSslSocket *socket);

    Manner m_manner;
    QByteArray m_received;
    int m_connections = 0;
    bool m_hasReceivedInside = false;
};

QString chainFile(const QString &name);

using VariableList = QHash<QString, QString>;

// A run of its own, in an empty home, that trusts the made-up root.
std::unique_ptr<Environment> laboratory(VariableList variables = {}, bool sendCredentials = true);

// Waits in the event loop.
template<typename Value>
Value waitedFor(QFuture<Value> future)
{
    while (!future.isFinished())
        QTest::qWait(1);
    return future.resultCount() > 0 ? future.result() : Value();
}

probes::Ladder climbed(const QString &url, const VariableList &variables = {});

int openSockets(); // of this process
int unusedPort();

} // namespace doctor
