// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>

class QSslSocket;

namespace doctor {

// A server in the test's own process: gives each whole request head to a script, which answers as it likes.
class TestServer final : public QTcpServer
{
public:
    using Script = std::function<void(QSslSocket &socket, const QByteArray &head)>;

    explicit TestServer(Script script, const QSslConfiguration &tls = {});

    QString url(const QString &path, const QString &scheme = QStringLiteral("http")) const;
    const QList<QByteArray> &heads() const { return m_heads; } // of all requests, in the order they came
    qsizetype openConnections() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QSslSocket *socket);

    Script m_script;
    QList<QByteArray> m_heads;
    QSslConfiguration m_tls;
};

// A script that answers every request with these bytes, and closes.
TestServer::Script answering(const QByteArray &bytes);
QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers = {}, const QByteArray &body = {});

// Speaks with a certificate for localhost and 127.0.0.1, whose authority no system knows.
QSslConfiguration testTls();
QString testAuthorityFile(); // its PEM

} // namespace doctor
