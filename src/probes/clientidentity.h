// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/httpanswer.h"
#include "core/environment.h"

namespace doctor::probes {

// As whom this program asks. Gateways decide by originator and user-agent, so that only what Codex itself sends shows
// what Codex meets; the user-agent then names this program where Codex names the client it runs in.
struct ClientIdentity {
    QString version = {}; // of the Codex installed, else of the one this program knows best

    QByteArray originator = "codex_cli_rs"; // empty: none is sent
    QByteArray userAgent = {};
    codex::HttpHeaders headers() const;
};

// Of requests that Codex does not make.
ClientIdentity ownIdentity();

// A fact: ask with environment.once().
QFuture<ClientIdentity> clientIdentity(Environment &environment);

} // namespace doctor::probes
