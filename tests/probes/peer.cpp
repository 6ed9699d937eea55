// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "peer.h"

#include <QDir>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

QSslConfiguration serverConfiguration(const QString &certificates)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(chainFile(certificates)));
    QFile key(chainFile(u"server.key"_s));
    if (key.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setAllowedNextProtocols({"h2", "http/1.1"});
    return configuration;
}

// Closes with a TCP reset.
void reset(QSslSocket *socket)
{
    const linger immediately{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &immediately, sizeof immediately);
    socket->abort();
}

} // namespace

Peer::Peer(Manner manner, const QHostAddress &address, int port) : m_manner(std::move(manner))
{
    if (!listen(address, static_cast<quint16>(port)))
        qFatal("cannot listen");
}

QString Peer::hostAndPort() const
{
    return codex::SplitUrl{.host = serverAddress().toString(), .port = serverPort()}.hostAndPort();
}

void Peer::incomingConnection(qintptr descriptor)
{
    auto *const socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    ++m_connections;
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    const auto turn = std::make_shared<qsizetype>(0);
    connect(socket, &QSslSocket::readyRead, socket, [this, socket, turn] { answer(socket, (*turn)++); });
    if (m_manner.endsAtOnce || (m_manner.replies.isEmpty() && m_manner.end == Manner::End::Encrypt))
        end(socket);
}

void Peer::answer(QSslSocket *socket, qsizetype turn)
{
    const QByteArray bytes = socket->readAll();
    if (socket->isEncrypted()) {
        m_hasReceivedInside = true;
        return;
    }
    m_received += bytes;
    if (turn < m_manner.replies.size())
        socket->write(m_manner.replies[turn]);
    if (turn >= m_manner.replies.size() - 1)
        end(socket);
}

void Peer::end(QSslSocket *socket)
{
    switch (m_manner.end) {
    case Manner::End::Stay:
        break;
    case Manner::End::Close:
        socket->disconnectFromHost();
        break;
    case Manner::End::Reset:
        reset(socket);
        break;
    case Manner::End::Encrypt:
        socket->flush();
        socket->setSslConfiguration(serverConfiguration(m_manner.certificates));
        socket->startServerEncryption();
        break;
    }
}

QString chainFile(const QString &name)
{
    return QStringLiteral(DOCTOR_TEST_DATA "/chains/") + name;
}

std::unique_ptr<Environment> laboratory(VariableList variables, bool sendCredentials)
{
    static const QTemporaryDir home;
    if (!variables.contains(u"CODEX_CA_CERTIFICATE"_s))
        variables.insert(u"CODEX_CA_CERTIFICATE"_s, chainFile(u"root.pem"_s));
    return std::make_unique<Environment>(RunOptions{.variables = variables,
                                                    .workingDirectory = home.path(),
                                                    .homeDirectory = home.path(),
                                                    .sendCredentials = sendCredentials});
}

probes::Ladder climbed(const QString &url, const VariableList &variables)
{
    const std::unique_ptr<Environment> environment = laboratory(variables);
    return waitedFor(probes::climb(*environment, QUrl(url)));
}

int openSockets()
{
    const QFileInfoList descriptors =
        QDir(u"/proc/self/fd"_s).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return static_cast<int>(std::ranges::count_if(
        descriptors, [](const QFileInfo &file) { return file.symLinkTarget().contains("/socket:"_L1); }));
}

int unusedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace doctor
