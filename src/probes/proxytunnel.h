// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/bytestream.h"
#include "probes/ladder.h"

namespace doctor::probes {

// The way that a proxy is asked for.
struct TunnelRequest {
    codex::SplitUrl proxy = {};
    QString host = {};
    int port = 0;
    bool needsTunnel = true;  // else an HTTP proxy is sent requests as they are
    bool isWebSocket = false; // whose client asks a little differently
    std::chrono::milliseconds limit = std::chrono::seconds{5};

    QString user() const;
    QString password() const;
    bool hasCredentials() const { return !proxy.userinfo.isEmpty(); }
};

// Asks the proxy at the other end of the stream. What follows on an open way is left on the socket.
QFuture<ProxyEvidence> openTunnel(Environment &environment, ByteStream &stream, const TunnelRequest &request);

} // namespace doctor::probes
