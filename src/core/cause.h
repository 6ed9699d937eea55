// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace doctor {

// What can be wrong with a machine, in the order of what stops its user most. An issue names its cause and the cause's
// subject; the diagnosis joins the issues that name the same, and drops what another cause explains (diagnosis.cpp).
enum class Cause {
    CodexHome,        // subject: the path
    DiskFull,         // the path
    ConfigFile,       // the file: it stops Codex from starting
    Installation,     // the program
    Database,         // the file
    Provider,         // the provider's id: its definition cannot work
    NoNetwork,        // empty: this machine has no network
    NameLookup,       // the host
    Proxy,            // host:port
    Trust,            // the CA variable or the issuer
    Endpoint,         // host:port
    Clock,            // empty
    Credentials,      // the provider's id: there are none, or they cannot be read
    Token,            // the provider's id: expired, revoked
    McpServer,        // the server's name
    Sandbox,          // the prerequisite
    InsideSandbox,    // empty: this run itself is confined, its network rows mislead
    BackgroundServer, // the socket or the process
    ConfigValue,      // the dotted key: ignored or refused, Codex runs on
    CredentialSafety, // the file: readable by others, shared, shadowed
    InstalledCopies,  // the path that runs
    Threads,          // the folder
    Storage,          // the file
    Terminal,         // the variable or the property
    Tools,            // the program
    Update,           // the version
    Isolated,         // empty: names outside this network do not exist in it. Comes last whatever its severity: it is
                      // mostly meant so and known to its user, while what else is wrong would go unseen behind it
    Unnamed,          // nothing joins it to another issue
};

} // namespace doctor
