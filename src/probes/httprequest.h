// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/httpanswer.h"
#include "codex/proxy.h"
#include "core/environment.h"
#include "probes/traffic.h"

#include <QUrl>

#include <chrono>
#include <functional>

namespace doctor::probes {

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url = {};
    codex::HttpHeaders headers = {};     // beside those every client of Codex sends
    codex::HttpHeaders credentials = {}; // go to the host and port of `url` alone: no redirect takes them along
    QByteArray body = {};
    bool isCodexs = true; // one that Codex makes too; else this program asks in its own name
    bool followsRedirects = true;
    std::chrono::milliseconds limit = std::chrono::seconds{8}; // of the whole exchange with its redirects
    std::chrono::milliseconds quietLimit = {};                 // without a byte either way; 0: none but the other
    qint64 largestBody = 64LL * 1024;                          // what is longer is cut
    std::function<bool(const QByteArray &body)> isEnough = {}; // asked whenever more came: true ends the exchange
};

// Why no answer came.
enum class TransportFault {
    None,
    Offline, // nothing was asked: --offline
    Lookup,
    Refused,
    Unreachable, // no route, or the network is down
    TimedOut,
    Closed, // reset, or closed before an answer
    Tls,
    ProxyConnection,     // the proxy cannot be reached, or does not tunnel
    ProxyAuthentication, // the proxy wants credentials
    ProxyTls,            // no good TLS with a proxy of https://
    ProxyRefused,        // Codex has no client for proxies of this kind, and asks nobody
    Protocol,            // what came is not HTTP
    InvalidUrl,
    Other,
};

struct HttpEvidence {
    QUrl url = {}; // that was asked, without userinfo and query
    TransportFault fault = TransportFault::None;
    QString errorText = {}; // in the words of the system or the library; beside an answer: why its body has no end
    codex::HttpAnswer answer = {};           // of the last of the redirects; its body is cut at `largestBody`
    QStringList redirects = {};              // where it was sent on to, without queries
    codex::ProxyRoute route = {};            // of the first request
    QDateTime receivedAt = {};               // when the head of the answer was there, by this machine's clock
    std::chrono::microseconds toHead = {};   // until then
    std::chrono::microseconds duration = {}; // until the end
    qint64 bytes = 0;                        // of the body, as far as it was read
    bool isCut = false;
    Traffic traffic = {}; // requests and answers with their heads, of all redirects

    bool isAnswered() const { return answer.exists(); }
};

// Whether credentials go along from one to the other; a port that is not written is that of the scheme.
bool isSameOrigin(const QUrl &one, const QUrl &other);

// One request on the event loop, bounded as a whole; ends with the environment. Tells the touch log the host.
QFuture<HttpEvidence> request(Environment &environment, const HttpRequest &request);

} // namespace doctor::probes
