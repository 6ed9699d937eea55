// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/boundedsocket.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace doctor::probes {

namespace {

constexpr qsizetype largestMessage = 1024 * 1024;
constexpr int slice = 50; // milliseconds between two looks at the cancellation

} // namespace

BoundedSocket::BoundedSocket(const Surroundings &surroundings, std::chrono::milliseconds limit)
    : m_surroundings(surroundings), m_deadline(limit),
      m_descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
{}

bool BoundedSocket::waitFor(short events) const
{
    while (!isTimedOut()) {
        pollfd entry{.fd = m_descriptor.number(), .events = events, .revents = 0};
        if (::poll(&entry, 1, slice) > 0)
            return true;
    }
    return false;
}

int BoundedSocket::connectAt(const QByteArray &address) const
{
    sockaddr_un place = {};
    place.sun_family = AF_UNIX;
    const auto length = static_cast<size_t>(address.size());
    if (length > sizeof place.sun_path - 1)
        return ENAMETOOLONG; // cut, it would name another socket
    std::memcpy(place.sun_path, address.constData(), length);
    // The name of an abstract socket ends with the address, a path with a NUL.
    const bool isAbstract = address.startsWith('\0');
    const auto size = static_cast<socklen_t>(isAbstract ? offsetof(sockaddr_un, sun_path) + length : sizeof place);
    int error = EAGAIN; // the queue of the server is full
    while (error == EAGAIN && !isTimedOut()) {
        error = ::connect(m_descriptor.number(), reinterpret_cast<const sockaddr *>(&place), size) == 0 ? 0 : errno;
        if (error == EAGAIN)
            ::poll(nullptr, 0, slice);
    }
    return error;
}

// Through the folder's descriptor, because the path itself may be too long for an address.
int BoundedSocket::connectTo(const QString &path) const
{
    const QFileInfo file(path);
    const Descriptor folder(::open(QFile::encodeName(file.path()).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return errno;
    return connectAt("/proc/self/fd/" + QByteArray::number(folder.number()) + '/' + QFile::encodeName(file.fileName()));
}

int BoundedSocket::connectToAbstract(const QString &name) const
{
    return connectAt('\0' + QFile::encodeName(name));
}

bool BoundedSocket::send(const QByteArray &bytes) const
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(m_descriptor.number(), bytes.constData() + sent,
                                     static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && (errno != EAGAIN || !waitFor(POLLOUT)))
            return false;
        sent += qMax<ssize_t>(count, 0);
    }
    return true;
}

bool BoundedSocket::receive(QByteArray &into) const
{
    char block[8192];
    if (into.size() > largestMessage || !waitFor(POLLIN))
        return false;
    const ssize_t count = ::recv(m_descriptor.number(), block, sizeof block, MSG_DONTWAIT);
    if (count <= 0)
        return count < 0 && errno == EAGAIN;
    into.append(block, count);
    return true;
}

} // namespace doctor::probes
