// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/proxytunnel.h"

namespace doctor::probes {

// Asks a SOCKS proxy of version 5 for the way (RFC 1928 and 1929). Looking up names is left to the proxy, by "socks5"
// as by "socks5h": so does Codex's WebSocket, the only client of Codex that goes by SOCKS.
QFuture<ProxyEvidence> openSocksTunnel(ByteStream &stream, const TunnelRequest &request);

} // namespace doctor::probes
