// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/mcplogins.h"
#include "core/environment.h"
#include "probes/files.h"

namespace doctor::probes {

// What `codex mcp login` left behind in this home. The tokens in it are secret, and for mcplive.cpp alone.
struct McpLoginFile {
    FileEvidence file = {};
    codex::McpLogins content = {};
    int errorNumber = 0;         // of reading it
    bool mayBeElsewhere = false; // a keyring may hold logins too, and is not asked
    QString storageSource = {};  // of mcp_oauth_credentials_store; empty for the default
};

// A fact. Adds every token to the environment's secrets.
QFuture<McpLoginFile> mcpLogins(Environment &environment);

} // namespace doctor::probes
