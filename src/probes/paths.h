// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/ladder.h"
#include "probes/listener.h"

namespace doctor::probes {

// The way to one endpoint that the configuration uses.
struct EndpointPath {
    enum class Role { Provider, WebSocket, TokenRefresh, Updates, McpServer };
    Role role = Role::Provider;
    QString name = {}; // a phrase: "provider lab", "updates"
    QString providerId = {};
    QString setting = {}; // what sets the address: "base_url"; empty for the default
    QString source = {};  // where: "config.toml:7"
    Ladder ladder = {};
    Listener listener = {}; // of an address of this machine

    bool isLocal() const;
};

struct Paths {
    bool isOffline = false;             // --offline: nothing was contacted
    bool hasNetwork = true;             // an interface with an address, beside the loopback
    QList<EndpointPath> endpoints = {}; // the provider's first, if it has one

    const EndpointPath *find(EndpointPath::Role role) const;
};

// A fact: ask with environment.once().
QFuture<Paths> paths(Environment &environment);

// "localhost", 127.0.0.0/8, ::1 and the like.
bool isLoopback(const QString &host);

} // namespace doctor::probes
