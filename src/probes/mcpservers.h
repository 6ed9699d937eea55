// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/mcpserver.h"
#include "core/environment.h"
#include "probes/httprequest.h"

namespace doctor::probes {

// Something that keeps a server from working, which can be told without starting it.
struct McpProblem {
    enum class Kind {
        // Codex names these, as errors of the configuration …
        EmptyCommand,
        MissingCwd,
        UnresolvedCommand,
        NotExecutable,
        RemoteWithoutCwd,
        RemoteRelativeCwd,
        EmptyEnvKey,
        RemoteVariable,
        // … or of the environment,
        MissingVariable,
        MissingBearer,
        MissingHeader,
        // but not these.
        CwdIsNoFolder,
        MissingInterpreter,
        CarriageReturn,
        NoInterpreter,
        WrongArchitecture,
        NotForThisUser,
    };
    Kind kind = Kind::EmptyCommand;
    QString subject = {}; // the command, folder, variable or interpreter
    QString text = {};    // in Codex's words, if it has any
    QString path = {};    // where a file or folder is that the configuration may name otherwise

    bool isCodexs() const { return kind <= Kind::MissingHeader; }
    bool isOfEnvironment() const { return kind >= Kind::MissingVariable && kind <= Kind::MissingHeader; }
};

// What is stored for a server over HTTP that brings no credentials of its own.
struct McpLoginState {
    enum class Kind {
        NotUsed, // it has others, or is no such server
        None,
        Valid,
        Renewable, // over; Codex asks for a new one before it uses it
        Over,      // and there is no refresh token
        Unreadable,
        NotInspected, // a keyring may hold one
    };
    Kind kind = Kind::NotUsed;
    QDateTime expires = {};
    bool hasRefreshToken = false;
    QString errorText = {};
};

struct InspectedServer {
    codex::McpServer server = {};
    QString program = {}; // what its command is; empty if that cannot be told
    QList<McpProblem> problems = {};
    McpLoginState login = {};
    QList<HttpEvidence> attempts = {}; // to reach it over HTTP (mcpcontact.h); none if it was not asked

    bool isUnreachable() const { return !attempts.isEmpty() && !attempts.constLast().isAnswered(); }
};

// The MCP servers of the effective configuration, looked at without starting or contacting any. Disabled ones are
// listed only.
struct McpServers {
    QList<InspectedServer> servers = {};
    bool areCredentialsWithheld = false; // those of a proxy too, where they were asked over HTTP
};

QFuture<McpServers> mcpServers(Environment &environment);

} // namespace doctor::probes
