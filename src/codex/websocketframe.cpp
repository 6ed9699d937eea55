// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/websocketframe.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

// The first of the reserved bits is that of permessage-deflate, which Codex offers.
bool isMalformed(uchar first, uchar second)
{
    constexpr int otherReservedBits = 0x30;
    constexpr int last = 0x80;
    constexpr int longestControl = 125;
    const int opcode = first & 0x0f;
    const bool isControl = opcode >= 8;
    const bool isKnown = opcode <= 2 || (opcode >= 8 && opcode <= 10);
    return !isKnown || (first & otherReservedBits) != 0
           || (isControl && ((first & last) == 0 || (second & 0x7f) > longestControl));
}

} // namespace

std::optional<WebSocketFrame> parseFrameHead(const QByteArray &bytes)
{
    constexpr qsizetype shortHead = 2;
    constexpr uchar shortIs16 = 126;
    constexpr uchar shortIs64 = 127;
    if (bytes.size() < shortHead)
        return std::nullopt;
    const auto first = static_cast<uchar>(bytes[0]);
    const auto second = static_cast<uchar>(bytes[1]);
    WebSocketFrame frame{.opcode = first & 0x0f, .isMasked = (second & 0x80) != 0};
    frame.isMalformed = isMalformed(first, second);
    const auto length = static_cast<uchar>(second & 0x7f);
    const qsizetype lengthBytes = length == shortIs16 ? 2 : length == shortIs64 ? 8 : 0;
    frame.headLength = shortHead + lengthBytes + (frame.isMasked ? 4 : 0);
    if (bytes.size() < frame.headLength)
        return std::nullopt;
    frame.length = length == shortIs16   ? qFromBigEndian<quint16>(bytes.constData() + shortHead)
                   : length == shortIs64 ? qFromBigEndian<quint64>(bytes.constData() + shortHead)
                                         : length;
    return frame;
}

QString WebSocketFrame::text() const
{
    const QString kind = isText()      ? u"text"_s
                         : opcode == 2 ? u"binary"_s
                         : opcode == 9 ? u"ping"_s
                                       : u"opcode %1"_s.arg(opcode);
    return u"%1, %2 bytes"_s.arg(kind).arg(length);
}

WebSocketClose closeIn(const QByteArray &payload)
{
    if (payload.size() < 2)
        return {};
    return {.code = qFromBigEndian<quint16>(payload.constData()), .reason = QString::fromUtf8(payload.mid(2))};
}

QByteArray webSocketAccept(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

} // namespace doctor::codex
