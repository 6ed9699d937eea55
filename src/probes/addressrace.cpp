// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/addressrace.h"

#include <QNetworkProxy>

#include <chrono>

using namespace std::chrono_literals;

namespace doctor::probes {

namespace {

constexpr auto headStart = 250ms;
constexpr qsizetype mostAddresses = 16;

// In the resolver's order, but the families by turns.
QList<QHostAddress> byTurns(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.constFirst().protocol() ? first : second).append(address);
    QList<QHostAddress> mixed;
    while (!first.isEmpty() && mixed.size() < mostAddresses) {
        mixed.append(first.takeFirst());
        first.swap(second);
        if (first.isEmpty())
            first.swap(second);
    }
    return mixed;
}

} // namespace

AddressRace::AddressRace(const QList<QHostAddress> &addresses, quint16 port, QObject *parent)
    : QObject(parent), m_waiting(byTurns(addresses)), m_port(port)
{
    m_headStart.setSingleShot(true);
    m_headStart.setInterval(headStart);
    connect(&m_headStart, &QTimer::timeout, this, &AddressRace::startNext);
}

void AddressRace::startNext()
{
    if (m_isOver || m_waiting.isEmpty())
        return;
    auto *const socket = new QSslSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QSslSocket::connected, this, [this, socket] {
        m_isOver = true;
        m_headStart.stop();
        disconnect(socket, nullptr, this, nullptr);
        Q_EMIT won(socket);
    });
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket] { giveUp(socket); });
    ++m_running;
    m_headStart.start();
    socket->connectToHost(m_waiting.takeFirst(), m_port);
}

void AddressRace::giveUp(QSslSocket *socket)
{
    if (m_isOver)
        return;
    if (m_errorText.isEmpty()) {
        m_error = socket->error();
        m_errorText = socket->errorString();
    }
    disconnect(socket, nullptr, this, nullptr);
    socket->deleteLater();
    --m_running;
    if (!m_waiting.isEmpty()) {
        startNext();
    } else if (m_running == 0) {
        m_isOver = true;
        Q_EMIT lost(m_error, m_errorText);
    }
}

} // namespace doctor::probes
