// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/httpanswer.h"
#include "codex/proxy.h"
#include "core/environment.h"

#include <chrono>

namespace doctor::probes {

// What requests and WebSocket handshakes write and read alike.

// The URL as it may be told: without userinfo, query and fragment.
QUrl bareUrl(const QUrl &url);
// The headers as they are written, where a later one replaces an earlier of its name.
QByteArray headerLines(const QList<codex::HttpHeaders> &groups);
// "host:port" of a Host header: without the port that the scheme implies.
QByteArray hostHeader(const QUrl &url);
// Where the head of an answer ends in what came, with its empty line; -1 if it is not whole.
qsizetype headLength(const QByteArray &received);
// "request timed out after 8 s"
QString timeoutText(std::chrono::milliseconds limit);
// Tells who is contacted: the host, and the proxy before it.
void logHosts(Environment &environment, const QUrl &url, const codex::ProxyRoute &route);

} // namespace doctor::probes
