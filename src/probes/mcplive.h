// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/mcpservers.h"
#include "probes/mcpsession.h"

namespace doctor::probes {

// An enabled server, and what became of it.
struct LiveServer {
    enum class State {
        Asked,
        NotConsented,
        Unstartable, // mcp.config or mcp.commands says why
        Remote,      // runs in another environment than this machine
        NotCalled,   // over HTTP: no consent, no credentials to be sent, or --offline
        TooMany,
    };
    codex::McpServer server = {};
    State state = State::NotConsented;
    std::optional<McpSession> session = {};
    McpLoginState login = {};
};

// The enabled MCP servers, started as Codex starts them, side by side, if the user consents. A fact.
struct McpLive {
    QList<LiveServer> servers = {};
    bool isConsented = false;
};
QFuture<McpLive> mcpLive(Environment &environment);

} // namespace doctor::probes
