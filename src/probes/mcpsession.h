// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/mcpserver.h"
#include "core/environment.h"
#include "probes/childprocess.h"

#include <optional>

namespace doctor::probes {

// How a stdio server behaved between its start and its list of tools.
struct McpSession {
    enum class End {
        Ready,       // it answered both
        NotStarted,  // errorText
        Exited,      // before its answer: exitStatus
        Signalled,   // the same: signal
        Closed,      // it closed its output before its answer, and ran on
        Refused,     // it answered with an error: errorText
        NotReading,  // it asked and asked, and read none of the answers
        NotAnswered, // within `waited`
        NotReached,  // over HTTP: errorText
        Rejected,    // over HTTP: httpStatus
        NoMessage,   // over HTTP: what came is no answer; errorText is its type
    };
    enum class Step { Initialize, ListTools };

    End end = End::NotAnswered;
    Step step = Step::Initialize; // that was under way at the end
    QString errorText = {};
    int exitStatus = 0;
    int signal = 0;
    int httpStatus = 0;
    bool offersLogin = false; // over HTTP: a refusal that names where to log in (RFC 9728)
    std::optional<std::chrono::milliseconds> initialized = {}; // after its start
    std::optional<std::chrono::milliseconds> listed = {};      // after it was asked
    std::chrono::milliseconds waited = {};                     // for the answer of `step`, if there was none
    QString protocolVersion = {};
    QString serverName = {}; // "everything 1.2.0"
    QStringList tools = {};
    bool isCut = false;          // there are more tools
    QStringList errorLines = {}; // the last of its error output
    QStringList strayLines = {}; // the first on its output that are no messages
    int strayCount = 0;
    bool hasHugeLine = false; // longer than is read
};

// Starts a server as `launch` says, asks it who it is and what tools it has, and ends it. Waits longer than Codex does,
// to tell a slow server from one that hangs, but never over 45 s.
QFuture<McpSession> mcpSession(Environment &environment, const codex::McpServer &server, const Launch &launch);

// The longest that an answer is waited for.
std::chrono::milliseconds patienceFor(std::chrono::milliseconds startupLimit);

} // namespace doctor::probes
