// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/httprequest.h"

namespace doctor::probes {

struct WebSocketRequest {
    QUrl url = {};                       // ws:// or wss://
    codex::HttpHeaders headers = {};     // beside those of the handshake itself
    codex::HttpHeaders credentials = {}; // go to that host alone
    std::chrono::milliseconds connectLimit = std::chrono::seconds{15};
    std::chrono::milliseconds grace = std::chrono::milliseconds{250}; // for a first frame, or a close
};

// How far the handshake came. QWebSocket hides the head of a refusal and of the acceptance, so the probe speaks the
// handshake itself (RFC 6455 §4) and reads the first frame (§5.2).
struct WebSocketEvidence {
    QUrl url = {}; // without userinfo and query
    TransportFault fault = TransportFault::None;
    QString errorText = {};        // beside an acceptance: how the connection ended, or what is wrong with a frame
    codex::HttpAnswer answer = {}; // to the upgrade; its body's beginning where it was refused
    bool isAccepted = false;       // 101 with the right Sec-WebSocket-Accept
    codex::ProxyRoute route = {};
    std::optional<int> closeCode = {}; // of a close frame within the grace period; 1005: it has none
    QString closeReason = {};
    bool isClosed = false;   // with a close frame, or without one
    QString firstFrame = {}; // "text, 120 bytes", where one came within the grace period
    Traffic traffic = {};    // of the handshake and the frames
    QDateTime receivedAt = {};
    std::chrono::microseconds toAnswer = {};
    std::chrono::microseconds duration = {};
};

QFuture<WebSocketEvidence> webSocketHandshake(Environment &environment, const WebSocketRequest &request);

} // namespace doctor::probes
