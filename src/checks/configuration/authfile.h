// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/files.h"

namespace doctor::checks {

struct CredentialFileEvidence {
    probes::FileEvidence file = {};
    probes::FileEvidence mcpFile = {}; // .credentials.json, with the logins to MCP servers
    QString linkTarget = {};           // of a symbolic link
    uint user = 0;                     // who asks
    bool isOfUse = true;               // Codex keeps logins in it
    QStringList homesWithSameLogin = {};
};

Outcome judgeAuthFile(const CredentialFileEvidence &evidence);
Check authFile();

} // namespace doctor::checks
