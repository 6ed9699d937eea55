// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/plainanswer.h"

#include "codex/userinfo.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace doctor::probes {

namespace {

constexpr auto plainLimit = 1500ms;
constexpr qsizetype enough = 1024;

qsizetype untilEnough(const QByteArray &bytes)
{
    return bytes.size() >= enough ? enough : -1;
}

// Servers that do speak TLS answer with an alert of it, or with an HTTP error that names what they want.
bool isOfTlsServer(const QByteArray &bytes)
{
    constexpr char alert = 0x15;
    constexpr char handshake = 0x16;
    if (bytes.size() > 1 && (bytes[0] == alert || bytes[0] == handshake) && bytes[1] == 3)
        return true;
    return bytes.startsWith("HTTP/") && bytes.contains(" 400 ")
           && (bytes.contains("HTTPS") || bytes.contains("SSL") || bytes.contains("TLS"));
}

} // namespace

QFuture<QByteArray> plainAnswer(ByteStream &stream, const QString &host)
{
    // Of HTTP/1.0, so that the peer closes the connection after it.
    const QByteArray request =
        "GET / HTTP/1.0\r\nHost: " + codex::SplitUrl{.host = host}.hostAndPort().toUtf8() + "\r\n\r\n";
    stream.allow(plainLimit);
    return stream.ask(request, untilEnough).then([](const Reply &reply) {
        return isOfTlsServer(reply.bytes) ? QByteArray() : reply.bytes;
    });
}

} // namespace doctor::probes
