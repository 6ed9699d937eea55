// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/proxy.h"
#include "core/environment.h"

#include <QSslConfiguration>

namespace doctor::probes {

// What holds for every connection of a run, whatever its scheme: whom it trusts and which proxy it takes
// (codex-internals §4). Codex leaves out a bundle that it cannot use, and takes another loader for the rest, but its
// WebSocket then fails, encrypted or not.
struct NetworkPolicy {
    codex::Variables variables = {};
    QSslConfiguration tls = {};          // of HTTPS: the system's roots, with those of the bundle where there is one
    QSslConfiguration webSocketTls = {}; // of WSS
    QString bundleError = {};            // in Codex's words; empty: the bundle is good, or there is none
    QString caVariable = {};             // of the bundle in use; empty: the system's certificates alone
    bool isOffline = false;              // --offline: nothing is contacted

    bool sendsCredentials = true; // else proxies get none either

    codex::ProxyRoute route(const QUrl &url) const;
    // A variable names a bundle that is in use: Codex then takes rustls for HTTPS, else OpenSSL.
    bool usesBundle() const;
    const QSslConfiguration &tlsFor(const QUrl &url) const;
    // What Codex offers by ALPN: with rustls both versions of HTTP, else nothing, and never for a WebSocket.
    QByteArrayList protocols(const QUrl &url) const;
};

// A fact: ask with environment.once().
QFuture<NetworkPolicy> networkPolicy(Environment &environment);

} // namespace doctor::probes
