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
    bool needsTunnel = true; // else an HTTP proxy is sent requests as they are

    QString user() const;
    QString password() const;
    bool hasCredentials() const { return !proxy.userinfo.isEmpty(); }
};

// Whether the ladder can ask a proxy of this scheme for a way.
bool isTunnelSupported(const QString &scheme);

// Asks the proxy at the other end of the stream. What follows on an open way is left on the socket.
QFuture<ProxyEvidence> openTunnel(Environment &environment, ByteStream &stream, const TunnelRequest &request);

} // namespace doctor::probes
