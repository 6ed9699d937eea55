// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/configvalue.h"
#include "codex/variables.h"

namespace doctor::codex {

// What a stdio server of [mcp_servers] gets when Codex starts it. Much of it is secret: for the start alone, never for
// evidence.
struct McpLaunch {
    QStringList arguments = {};
    QHash<QString, QString> variables = {}; // all of them
    QStringList forwarded = {};             // values of env_vars that say more than Codex passes on to every server
};

struct McpLaunchContext {
    Variables variables = {};
    QString workingDirectory = {};
    QString packagePath = {}; // the folder that an installed Codex puts before its PATH; empty if there is none
};

// `table` is the server's. Codex passes on few variables of its own; env and env_vars add to them (§2.5).
McpLaunch mcpLaunch(const ConfigValue &table, const McpLaunchContext &context);

// The headers that a server of the other kind gets with every request; secret as well.
QList<std::pair<QString, QString>> mcpHttpHeaders(const ConfigValue &table, const Variables &variables);

} // namespace doctor::codex
