// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/bytestream.h"

#include "codex/oserror.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

QString Reply::errorText() const
{
    if (isWhole || isTimedOut)
        return {};
    return errorNumber != 0 ? codex::osErrorText(errorNumber) : u"the connection was closed without a whole answer"_s;
}

ByteStream::ByteStream(Descriptor socket, QObject *parent, std::shared_ptr<const Traffic> pumped)
    : QObject(parent), m_socket(std::move(socket)), m_readable(m_socket.number(), QSocketNotifier::Read),
      m_pumped(std::move(pumped))
{
    m_readable.setEnabled(false);
    m_limit.setSingleShot(true);
    connect(&m_readable, &QSocketNotifier::activated, this, &ByteStream::read);
    connect(&m_limit, &QTimer::timeout, this, [this] { settle({.bytes = m_bytes, .isTimedOut = true}); });
}

QFuture<Reply> ByteStream::ask(const QByteArray &request, Length length)
{
    m_answer.emplace();
    m_bytes.clear();
    m_length = length;
    QFuture<Reply> future = m_answer->future();
    // The requests here are far smaller than the buffer of a socket, so that there is nothing to wait for.
    const ssize_t sent = ::send(m_socket.number(), request.constData(), static_cast<size_t>(request.size()),
                                MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent != request.size()) {
        settle({.errorNumber = sent < 0 ? errno : ENOBUFS});
        return future;
    }
    m_traffic.sent += sent;
    m_limit.start(m_deadline.remainingTimeAsDuration() < std::chrono::milliseconds{1}
                      ? std::chrono::milliseconds{1}
                      : std::chrono::ceil<std::chrono::milliseconds>(m_deadline.remainingTimeAsDuration()));
    m_readable.setEnabled(true);
    return future;
}

void ByteStream::read()
{
    constexpr size_t block = 16384;
    std::array<char, block> fresh = {};
    const ssize_t count = ::recv(m_socket.number(), fresh.data(), fresh.size(), MSG_PEEK | MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0) {
        settle({.bytes = m_bytes, .errorNumber = count < 0 ? errno : 0});
        return;
    }
    const qsizetype had = m_bytes.size();
    m_bytes.append(fresh.data(), count);
    const qsizetype length = m_length(m_bytes);
    const bool isWhole = length >= 0 && length <= m_bytes.size();
    if (isWhole)
        m_bytes.truncate(std::max(length, had));
    ::recv(m_socket.number(), fresh.data(), static_cast<size_t>(m_bytes.size() - had), MSG_DONTWAIT);
    m_traffic.received += m_bytes.size() - had;
    if (isWhole)
        settle({.bytes = m_bytes, .isWhole = true});
}

void ByteStream::settle(Reply reply)
{
    m_readable.setEnabled(false);
    m_limit.stop();
    if (const auto answer = std::exchange(m_answer, std::nullopt)) // who is told may ask again
        answer->give(std::move(reply));
}

Descriptor ByteStream::takeSocket()
{
    m_readable.setEnabled(false);
    m_limit.stop();
    m_answer.reset();
    return std::move(m_socket);
}

QString firstWords(const QByteArray &bytes)
{
    constexpr qsizetype most = 80;
    QString words = QString::fromLatin1(bytes.split('\n').constFirst().trimmed().left(most));
    for (QChar &character : words) {
        if (character < u' ' || character > u'~')
            character = u'.';
    }
    return words;
}

} // namespace doctor::probes
