// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/proxytunnel.h"

namespace doctor::probes {

// Asks a SOCKS proxy for the way (RFC 1928 and 1929, and version 4 with its extension "a"). "socks4" and "socks5" look
// the host up here, "socks4a" and "socks5h" leave that to the proxy, as Codex does.
QFuture<ProxyEvidence> openSocksTunnel(Environment &environment, ByteStream &stream, const TunnelRequest &request);

} // namespace doctor::probes
