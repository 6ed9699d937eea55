// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/controlsocket.h"

#include "codex/appserver.h"
#include "core/version.h"
#include "probes/boundedsocket.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace doctor::probes {

namespace {

constexpr auto probeLimit = 2s;

struct Frame {
    int kind = 0;
    bool isLast = false;
    QByteArray content = {};
};
constexpr int continuationFrame = 0;
constexpr int textFrame = 1;
constexpr int binaryFrame = 2;
constexpr int closeFrame = 8;

// Takes a whole frame of a server off the bytes that came, if there is one.
std::optional<Frame> takeFrame(QByteArray &bytes)
{
    constexpr int extended16 = 126;
    constexpr int extended64 = 127;
    if (bytes.size() < 2)
        return {};
    qsizetype header = 2;
    quint64 size = static_cast<quint8>(bytes.at(1)) & 0x7f;
    if (size == extended16)
        header += 2;
    else if (size == extended64)
        header += 8;
    if (bytes.size() < header)
        return {};
    if (size == extended16)
        size = qFromBigEndian<quint16>(bytes.constData() + 2);
    else if (size == extended64)
        size = qFromBigEndian<quint64>(bytes.constData() + 2);
    if (static_cast<quint64>(bytes.size() - header) < size)
        return {};
    const quint8 first = static_cast<quint8>(bytes.at(0));
    const Frame frame{
        .kind = first & 0x0f, .isLast = (first & 0x80) != 0, .content = bytes.mid(header, qsizetype(size))};
    bytes.remove(0, header + qsizetype(size));
    return frame;
}

// What a client sends is masked; the mask hides nothing here, so zeros do.
QByteArray frameOf(int kind, const QByteArray &content)
{
    QByteArray frame(1, static_cast<char>(0x80 | kind));
    if (content.size() < 126) {
        frame.append(static_cast<char>(0x80 | content.size()));
    } else {
        frame.append(static_cast<char>(0x80 | 126));
        frame.append(static_cast<char>(content.size() >> 8));
        frame.append(static_cast<char>(content.size() & 0xff));
    }
    return frame + QByteArray(4, '\0') + content;
}

// The answer of the server to the upgrade; what comes after it is left in `bytes`.
bool upgrade(const BoundedSocket &socket, QByteArray &bytes)
{
    QByteArray nonce(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(nonce.data()), nonce.size() / 4);
    const QByteArray key = nonce.toBase64();
    if (!socket.send("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                     "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
                     + key + "\r\n\r\n"))
        return false;
    while (!bytes.contains("\r\n\r\n")) {
        if (!socket.receive(bytes))
            return false;
    }
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const QByteArray head = bytes.left(end);
    bytes.remove(0, end + 4);
    const QByteArray accepted =
        QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
    return head.startsWith("HTTP/1.1 101") && head.contains(accepted);
}

// The next whole message of text, or null with what went wrong.
std::optional<QByteArray> nextText(const BoundedSocket &socket, QByteArray &bytes, QString &errorText)
{
    QByteArray message;
    int kind = textFrame;
    while (true) {
        const std::optional<Frame> frame = takeFrame(bytes);
        if (frame && frame->kind == closeFrame) {
            errorText = u"app-server closed the control socket"_s;
            return {};
        }
        if (frame && frame->kind <= binaryFrame) {
            if (frame->kind != continuationFrame)
                kind = frame->kind;
            message += frame->content;
            if (frame->isLast && kind == textFrame)
                return message;
            if (frame->isLast)
                message.clear();
        }
        if (!frame && !socket.receive(bytes)) {
            errorText = u"WebSocket protocol error: Connection reset without closing handshake"_s;
            return {};
        }
    }
}

codex::InitializeReply converse(const BoundedSocket &socket)
{
    QByteArray bytes;
    if (!upgrade(socket, bytes))
        return {.errorText = u"failed to upgrade control socket"_s};
    if (!socket.send(frameOf(textFrame, codex::initializeRequest(version()))))
        return {.errorText = u"failed to send initialize request"_s};
    constexpr int mostMessages = 1000;
    for (int count = 0; count < mostMessages; ++count) {
        QString errorText;
        const std::optional<QByteArray> message = nextText(socket, bytes, errorText);
        if (!message)
            return {.errorText = errorText};
        codex::InitializeReply reply = codex::initializeReply(*message);
        if (!reply.isReply)
            continue;
        if (reply.errorText.isEmpty()) {
            socket.send(frameOf(textFrame, codex::initializedNotification()));
            socket.send(frameOf(closeFrame, QByteArray("\x03\xe8", 2)));
        }
        return reply;
    }
    return {.errorText = u"failed to parse app-server JSON-RPC message"_s};
}

} // namespace

ControlSocketEvidence askControlSocket(const Surroundings &surroundings, const QString &path)
{
    surroundings.touchLog->host(u"unix:"_s + path);
    const BoundedSocket socket(surroundings, probeLimit);
    ControlSocketEvidence evidence{.connectErrorNumber = socket.connectTo(path)};
    evidence.isListening = evidence.connectErrorNumber == 0;
    if (!evidence.isListening) {
        evidence.errorText = u"failed to connect to control socket"_s;
        return evidence;
    }
    const codex::InitializeReply reply = converse(socket);
    evidence.version = reply.version;
    evidence.errorText = reply.errorText;
    if (!reply.errorText.isEmpty() && socket.isTimedOut())
        evidence.errorText = u"timed out probing app-server control socket control socket"_s;
    return evidence;
}

} // namespace doctor::probes
