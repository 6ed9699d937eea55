// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace doctor::codex {

// The head of one frame (RFC 6455 §5.2). Nothing of it can be trusted.
struct WebSocketFrame {
    int opcode = 0;
    bool isMasked = false;    // no server may
    bool isMalformed = false; // a bit or an opcode that nobody agreed upon, or a control frame in parts
    quint64 length = 0;       // of the payload
    qsizetype headLength = 0; // with the mask

    bool isText() const { return opcode == 1; }
    bool isData() const { return opcode < 8; }
    bool isClose() const { return opcode == 8; }
    QString text() const; // "text, 120 bytes"
};

// Nothing while the head is not whole.
std::optional<WebSocketFrame> parseFrameHead(const QByteArray &bytes);

// What the payload of a close frame says (§5.5.1).
struct WebSocketClose {
    int code = 1005; // it says none
    QString reason = {};
};
WebSocketClose closeIn(const QByteArray &payload);

// What a server must answer to a Sec-WebSocket-Key (§4.2.2).
QByteArray webSocketAccept(const QByteArray &key);

} // namespace doctor::codex
