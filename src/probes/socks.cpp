// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/socks.h"

#include <QHostAddress>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr char versionFive = 5;
constexpr char versionLogin = 1; // of the conversation about user and password
constexpr char addressFour = 1;
constexpr char addressName = 3;
constexpr char addressSix = 4;
constexpr char noMethod = '\xff';
constexpr char passwordMethod = 2;
constexpr qsizetype longestField = 255;

QByteArray portBytes(int port)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(static_cast<quint16>(port), bytes.data());
    return bytes;
}

QByteArray withLength(const QByteArray &field)
{
    return QByteArray(1, static_cast<char>(field.size())) + field;
}

// The target: an address, or a name for the proxy to look up.
QByteArray targetBytes(const QString &target)
{
    const QHostAddress address(target);
    if (address.protocol() == QHostAddress::IPv4Protocol) {
        QByteArray bytes(5, addressFour);
        qToBigEndian(address.toIPv4Address(), bytes.data() + 1);
        return bytes;
    }
    if (address.protocol() == QHostAddress::IPv6Protocol) {
        const Q_IPV6ADDR six = address.toIPv6Address();
        return QByteArray(1, addressSix) + QByteArray(reinterpret_cast<const char *>(six.c), sizeof six.c);
    }
    return QByteArray(1, addressName) + withLength(QUrl::toAce(target).left(longestField));
}

// What does not begin as it should is taken as it is, for the words about it.
qsizetype twoBytes(const QByteArray &bytes)
{
    return bytes.front() == versionFive || bytes.front() == versionLogin ? 2 : bytes.size();
}

qsizetype replyLength(const QByteArray &bytes)
{
    constexpr qsizetype fixed = 5;
    if (bytes.size() < fixed)
        return bytes.front() != versionFive || (bytes.size() > 1 && bytes[1] != 0) ? bytes.size() : -1;
    switch (bytes[3]) {
    case addressFour:
        return 10;
    case addressSix:
        return 22;
    case addressName:
        return fixed + static_cast<quint8>(bytes[4]) + 2;
    default:
        return bytes.size();
    }
}

QString replyWords(char code)
{
    switch (code) {
    case 1:
        return u"general SOCKS server failure"_s;
    case 2:
        return u"connection not allowed by ruleset"_s;
    case 3:
        return u"network unreachable"_s;
    case 4:
        return u"host unreachable"_s;
    case 5:
        return u"connection refused"_s;
    case 6:
        return u"TTL expired"_s;
    case 7:
        return u"command not supported"_s;
    case 8:
        return u"address type not supported"_s;
    default:
        return u"unknown SOCKS error"_s;
    }
}

ProxyEvidence failed(const QString &errorText)
{
    return {.errorText = errorText};
}

// Nothing if the reply came whole and in the right version.
std::optional<ProxyEvidence> faultOf(const Reply &reply, char version)
{
    if (!reply.isWhole)
        return ProxyEvidence{.errorText = reply.errorText(), .isTimedOut = reply.isTimedOut};
    if (reply.bytes.front() != version || reply.bytes.size() < 2)
        return failed(u"the answer is not SOCKS: %1"_s.arg(firstWords(reply.bytes)));
    return {};
}

// The conversation of version 5. Lives until it has an answer, or as long as its stream.
class SocksFive final : public QObject
{
public:
    SocksFive(ByteStream &stream, TunnelRequest request)
        : QObject(&stream), m_stream(stream), m_request(std::move(request))
    {}

    QFuture<ProxyEvidence> start()
    {
        const QByteArray methods = m_request.hasCredentials() ? QByteArray("\0\2", 2) : QByteArray(1, '\0');
        next(QByteArray(1, versionFive) + withLength(methods), twoBytes, versionFive, &SocksFive::authenticate);
        return m_answer.future();
    }

private:
    using Step = void (SocksFive::*)(const QByteArray &reply);

    void next(const QByteArray &bytes, ByteStream::Length length, char version, Step step)
    {
        m_stream.ask(bytes, length).then([this, version, step](const Reply &reply) {
            if (const std::optional<ProxyEvidence> fault = faultOf(reply, version))
                finish(*fault);
            else
                (this->*step)(reply.bytes);
        });
    }

    void authenticate(const QByteArray &reply)
    {
        if (reply[1] == noMethod) {
            finish(failed(m_request.hasCredentials() ? u"the proxy accepts none of the offered authentications"_s
                                                     : u"the proxy wants an authentication"_s));
        } else if (reply[1] == passwordMethod && m_request.hasCredentials()) {
            const QByteArray login = withLength(m_request.user().toUtf8().left(longestField))
                                     + withLength(m_request.password().toUtf8().left(longestField));
            next(QByteArray(1, versionLogin) + login, twoBytes, versionLogin, &SocksFive::afterLogin);
        } else if (reply[1] == 0) {
            askForTarget();
        } else {
            finish(failed(u"the proxy chose an authentication that was not offered"_s));
        }
    }

    void afterLogin(const QByteArray &reply)
    {
        if (reply[1] == 0)
            askForTarget();
        else
            finish(failed(u"the proxy refused the user name and password"_s));
    }

    void askForTarget()
    {
        const QByteArray request = QByteArray("\5\1\0", 3) + targetBytes(m_request.host) + portBytes(m_request.port);
        next(request, replyLength, versionFive, &SocksFive::afterTarget);
    }

    void afterTarget(const QByteArray &reply)
    {
        if (reply[1] == 0)
            finish({.isOpen = true});
        else
            finish(failed(u"%1 (SOCKS reply %2)"_s.arg(replyWords(reply[1])).arg(static_cast<quint8>(reply[1]))));
    }

    void finish(const ProxyEvidence &evidence)
    {
        deleteLater();
        m_answer.give(evidence);
    }

    ByteStream &m_stream;
    TunnelRequest m_request;
    Answer<ProxyEvidence> m_answer;
};

} // namespace

QFuture<ProxyEvidence> openSocksTunnel(ByteStream &stream, const TunnelRequest &request)
{
    return (new SocksFive(stream, request))->start();
}

} // namespace doctor::probes
