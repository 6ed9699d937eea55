// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/httpanswer.h"
#include "probes/mcpsession.h"

#include <QUrl>

namespace doctor::probes {

struct McpHttpRequest {
    QUrl url = {};
    codex::HttpHeaders credentials = {}; // for the host of `url` alone
    std::chrono::milliseconds startupLimit = std::chrono::seconds{30};
};

// The same questions as to a stdio server, over streamable HTTP: answers may come as JSON or as a stream of events.
QFuture<McpSession> mcpHttpSession(Environment &environment, const McpHttpRequest &request);

// Whether a refusal names where to log in, as servers do that `codex mcp login` is for (RFC 9728 §5.1).
bool offersMcpLogin(const codex::HttpAnswer &answer);

} // namespace doctor::probes
