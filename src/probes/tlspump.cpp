// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/tlspump.h"

#include "probes/bytestream.h"

#include <QSslSocket>

#include <array>
#include <cerrno>
#include <sys/socket.h>

namespace doctor::probes {

namespace {

constexpr qint64 block = 16LL * 1024;
constexpr qint64 mostWaiting = 256LL * 1024; // each way

// Carries bytes both ways until either side ends, or its parent does.
class TlsPump final : public QObject
{
public:
    TlsPump(QSslSocket *connection, Descriptor near, QObject *owner);
    std::shared_ptr<const Traffic> traffic() const { return m_traffic; }

private:
    void carryIn();
    void carryOut();
    void end();

    QSslSocket *m_connection;
    Descriptor m_near;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QByteArray m_waiting; // on its way in
    std::shared_ptr<Traffic> m_traffic = std::make_shared<Traffic>();
};

TlsPump::TlsPump(QSslSocket *connection, Descriptor near, QObject *owner)
    : QObject(owner), m_connection(connection), m_near(std::move(near)),
      m_readable(m_near.number(), QSocketNotifier::Read), m_writable(m_near.number(), QSocketNotifier::Write)
{
    connection->setParent(this);
    connection->setReadBufferSize(mostWaiting);
    connect(connection, &QSslSocket::readyRead, this, &TlsPump::carryIn);
    connect(connection, &QSslSocket::disconnected, this, &TlsPump::carryIn);
    connect(connection, &QSslSocket::encryptedBytesWritten, this, [this] { m_readable.setEnabled(m_near.isOpen()); });
    connect(&m_readable, &QSocketNotifier::activated, this, &TlsPump::carryOut);
    // At first it is writable, which carries in what came with the end of the handshake.
    connect(&m_writable, &QSocketNotifier::activated, this, &TlsPump::carryIn);
}

void TlsPump::carryIn()
{
    while (m_near.isOpen()) {
        if (m_waiting.isEmpty())
            m_waiting = m_connection->read(block);
        if (m_waiting.isEmpty())
            break;
        const ssize_t taken = ::send(m_near.number(), m_waiting.constData(), static_cast<size_t>(m_waiting.size()),
                                     MSG_NOSIGNAL | MSG_DONTWAIT);
        if (taken < 0 && errno != EAGAIN && errno != EINTR) {
            end();
        } else if (taken < 0) {
            m_writable.setEnabled(true);
            return;
        } else {
            m_traffic->received += taken;
            m_waiting.remove(0, taken);
        }
    }
    m_writable.setEnabled(false);
    if (m_connection->state() == QAbstractSocket::UnconnectedState)
        end();
}

void TlsPump::carryOut()
{
    if (m_connection->bytesToWrite() + m_connection->encryptedBytesToWrite() > mostWaiting) {
        m_readable.setEnabled(false); // until some is gone
        return;
    }
    std::array<char, block> bytes = {};
    const ssize_t count = ::recv(m_near.number(), bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count > 0) {
        m_traffic->sent += m_connection->write(bytes.data(), count);
    } else if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
        end();
    }
}

void TlsPump::end()
{
    if (!m_near.isOpen())
        return;
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    m_near = Descriptor();
    deleteLater(); // with the connection, when no signal of it is under way
}

} // namespace

ByteStream *streamInside(QSslSocket *connection, QObject *owner)
{
    std::array<int, 2> pair = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair.data()) != 0)
        return nullptr;
    const auto *const pump = new TlsPump(connection, Descriptor(pair[0]), owner);
    return new ByteStream(Descriptor(pair[1]), owner, pump->traffic());
}

} // namespace doctor::probes
