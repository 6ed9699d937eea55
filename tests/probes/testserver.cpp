// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "testserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

QByteArray testFile(const QString &name)
{
    QFile file(QString::fromUtf8(DOCTOR_TEST_DATA) + "/tls/"_L1 + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestServer::TestServer(Script script, const QSslConfiguration &tls) : m_script(std::move(script)), m_tls(tls)
{
    listen(QHostAddress::LocalHost);
}

QString TestServer::url(const QString &path, const QString &scheme) const
{
    return u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(serverPort()).arg(path);
}

qsizetype TestServer::openConnections() const
{
    const QList<QSslSocket *> sockets = findChildren<QSslSocket *>();
    return std::ranges::count(sockets, QAbstractSocket::ConnectedState, &QSslSocket::state);
}

void TestServer::incomingConnection(qintptr descriptor)
{
    auto *const socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::readyRead, socket, [this, socket] { read(socket); });
    if (m_tls.isNull())
        return;
    socket->setSslConfiguration(m_tls);
    socket->startServerEncryption();
}

void TestServer::read(QSslSocket *socket)
{
    const QByteArray received = socket->peek(1024LL * 1024);
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    m_heads.append(socket->read(end + 4));
    m_script(*socket, m_heads.constLast());
}

TestServer::Script answering(const QByteArray &bytes)
{
    return [bytes](QSslSocket &socket, const QByteArray &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
           + body;
}

QSslConfiguration testTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificate(QSslCertificate(testFile(u"server.pem"_s)));
    tls.setPrivateKey(QSslKey(testFile(u"server.key"_s), QSsl::Ec));
    return tls;
}

QString testAuthorityFile()
{
    return QString::fromUtf8(DOCTOR_TEST_DATA) + "/tls/authority.pem"_L1;
}

} // namespace doctor
