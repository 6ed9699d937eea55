// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalSocket>
#include <QTimer>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

QString nameFor(const QString &place)
{
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256);
    return "codex-doctor-"_L1 + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &place, QObject *parent) : QObject(parent), m_name(nameFor(place))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

// The other one answers with a byte; one that hangs does not.
void SingleInstance::start(const QStringList &words)
{
    constexpr std::chrono::milliseconds patience{300};
    auto *const socket = new QLocalSocket(this);
    auto *const limit = new QTimer(socket);
    limit->setSingleShot(true);
    const auto goOn = [this, socket] {
        socket->disconnect(this);
        socket->deleteLater();
        listen();
    };
    connect(socket, &QLocalSocket::connected, this, [socket, words] {
        QDataStream stream(socket);
        stream << words;
        socket->flush();
    });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        socket->disconnect(this);
        socket->deleteLater();
        Q_EMIT told();
    });
    connect(socket, &QLocalSocket::errorOccurred, this, goOn);
    connect(limit, &QTimer::timeout, this, goOn);
    limit->start(patience);
    socket->connectToServer(m_name);
}

void SingleInstance::listen()
{
    // A socket file that is left of a crash keeps nobody from listening: nobody answered there.
    if (!m_server.listen(m_name)) {
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
    Q_EMIT first();
}

void SingleInstance::take()
{
    constexpr qint64 longest = 64 * 1024;
    QLocalSocket *const socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > longest)
            return socket->abort();
        QDataStream stream(socket);
        stream.startTransaction();
        QStringList words;
        stream >> words;
        if (!stream.commitTransaction())
            return;
        socket->write("1");
        socket->flush();
        Q_EMIT asked(words);
    });
}

QString checkIn(const QString &word)
{
    const QUrl url(word);
    return url.scheme() == "codex-doctor"_L1 && url.host() == "check"_L1 ? url.path().mid(1) : QString();
}

} // namespace doctor
