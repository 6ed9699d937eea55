// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/tcpconnect.h"

#include "codex/oserror.h"
#include "probes/stopwatch.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <netdb.h>
#include <sys/socket.h>
#include <vector>

using namespace std::chrono_literals;

namespace doctor::probes {

namespace {

constexpr auto connectLimit = 5s;
constexpr auto grace = 1s; // for the others, once one is connected
constexpr auto headStart = 250ms;
constexpr qsizetype mostAddresses = 8;

// Returns an errno: 0 for connected, EINPROGRESS for not yet.
int beginConnect(Descriptor &socket, const QString &address, int port)
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    addrinfo *target = nullptr;
    if (::getaddrinfo(address.toLatin1().constData(), QByteArray::number(port).constData(), &hints, &target) != 0)
        return EINVAL;
    socket = Descriptor(::socket(target->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const bool isConnected = socket.isOpen() && ::connect(socket.number(), target->ai_addr, target->ai_addrlen) == 0;
    const int error = isConnected ? 0 : errno;
    ::freeaddrinfo(target);
    return error;
}

int pendingError(const Descriptor &socket)
{
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(socket.number(), SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

// In the resolver's order, but the families by turns.
QStringList byTurns(const QStringList &addresses)
{
    QStringList first;
    QStringList second;
    for (const QString &address : addresses)
        (address.contains(u':') == addresses.constFirst().contains(u':') ? first : second).append(address);
    QStringList mixed;
    while (!first.isEmpty()) {
        mixed.append(first.takeFirst());
        first.swap(second);
        if (first.isEmpty())
            first.swap(second);
    }
    return mixed;
}

class TcpRace final : public QObject
{
public:
    TcpRace(const QStringList &addresses, int port, Pace pace, QObject &owner);
    QFuture<Connection> start();

private:
    struct Attempt {
        ConnectEvidence evidence = {};
        Descriptor socket = Descriptor();
        std::unique_ptr<QSocketNotifier> writable = {};
        bool isSettled = false;
    };

    void beginNext();
    void begin(Attempt &attempt);
    void settle(Attempt &attempt, int errorNumber);
    void timeOut();
    bool isOver() const;
    void finishIfSettled();

    int m_port;
    Pace m_pace;
    std::vector<Attempt> m_attempts;
    size_t m_begun = 0;
    Attempt *m_winner = nullptr;
    Stopwatch m_clock;
    QTimer m_limit;
    Answer<Connection> m_answer;
};

TcpRace::TcpRace(const QStringList &addresses, int port, Pace pace, QObject &owner)
    : QObject(&owner), m_port(port), m_pace(pace)
{
    const QStringList ordered = pace == Pace::InTurns ? byTurns(addresses) : addresses;
    for (const QString &address : ordered.first(std::min(ordered.size(), mostAddresses))) {
        const AddressFamily family = address.contains(u':') ? AddressFamily::IPv6 : AddressFamily::IPv4;
        m_attempts.push_back({.evidence = {.address = address, .family = family}});
    }
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { m_begun < m_attempts.size() ? beginNext() : timeOut(); });
}

QFuture<Connection> TcpRace::start()
{
    QFuture<Connection> future = m_answer.future();
    if (m_pace == Pace::InTurns) {
        beginNext();
        return future;
    }
    m_limit.start(connectLimit);
    m_begun = m_attempts.size();
    for (Attempt &attempt : m_attempts)
        begin(attempt);
    finishIfSettled();
    return future;
}

// And those after it that fail at once.
void TcpRace::beginNext()
{
    const bool isLeft = m_begun < m_attempts.size();
    bool hasFailed = true;
    while (hasFailed && m_begun < m_attempts.size() && !m_winner) {
        Attempt &attempt = m_attempts[m_begun++];
        begin(attempt);
        hasFailed = attempt.isSettled;
    }
    if (m_begun < m_attempts.size())
        m_limit.start(headStart);
    else if (isLeft)
        m_limit.start(connectLimit); // of the last one, for good
    finishIfSettled();
}

void TcpRace::begin(Attempt &attempt)
{
    const int error = beginConnect(attempt.socket, attempt.evidence.address, m_port);
    if (error != EINPROGRESS) {
        settle(attempt, error);
        return;
    }
    attempt.writable = std::make_unique<QSocketNotifier>(attempt.socket.number(), QSocketNotifier::Write);
    connect(attempt.writable.get(), &QSocketNotifier::activated, this, [this, &attempt] {
        attempt.writable->setEnabled(false);
        settle(attempt, pendingError(attempt.socket));
        m_pace == Pace::InTurns ? beginNext() : finishIfSettled();
    });
}

void TcpRace::settle(Attempt &attempt, int errorNumber)
{
    attempt.isSettled = true;
    attempt.evidence.duration = m_clock.elapsed();
    attempt.evidence.isConnected = errorNumber == 0;
    attempt.evidence.errorNumber = errorNumber;
    if (errorNumber != 0)
        attempt.evidence.errorText = codex::osErrorText(errorNumber);
    if (errorNumber != 0 || m_winner)
        return;
    m_winner = &attempt;
    if (m_pace == Pace::SideBySide && m_limit.remainingTimeAsDuration() > grace)
        m_limit.start(grace);
}

void TcpRace::timeOut()
{
    for (Attempt &attempt : m_attempts) {
        if (attempt.isSettled)
            continue;
        attempt.writable->setEnabled(false);
        attempt.isSettled = true;
        attempt.evidence.isTimedOut = true;
        attempt.evidence.duration = m_clock.elapsed();
    }
    finishIfSettled();
}

bool TcpRace::isOver() const
{
    return (m_pace == Pace::InTurns && m_winner) || std::ranges::all_of(m_attempts, &Attempt::isSettled);
}

void TcpRace::finishIfSettled()
{
    if (!isOver())
        return;
    m_limit.stop();
    Connection connection;
    for (size_t i = 0; i < m_begun; ++i)
        connection.connects.append(m_attempts[i].evidence);
    if (m_winner) {
        connection.address = m_winner->evidence.address;
        connection.stream = new ByteStream(std::move(m_winner->socket), parent());
    }
    for (Attempt &attempt : m_attempts) {
        if (attempt.writable)
            attempt.writable->setEnabled(false);
        attempt.socket = Descriptor();
    }
    deleteLater();
    m_answer.give(connection);
}

} // namespace

QFuture<Connection> connectToAny(QObject &owner, const QStringList &addresses, int port, Pace pace)
{
    return (new TcpRace(addresses, port, pace, owner))->start();
}

} // namespace doctor::probes
