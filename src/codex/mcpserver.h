// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/configvalue.h"

#include <chrono>
#include <optional>

namespace doctor::codex {

// One entry of [mcp_servers]. Values of env, args and headers are secret and not in it, but for PATH.
struct McpServer {
    enum class Transport { Stdio, StreamableHttp };

    QString name = {};
    ConfigSource source = {}; // of the table
    Transport transport = Transport::Stdio;
    bool isEnabled = true;
    bool isRequired = false;
    bool isRemote = false; // runs in another environment than this machine

    QString command = {};
    ConfigSource commandSource = {};
    std::optional<QString> cwd = {};
    ConfigSource cwdSource = {};
    QStringList envKeys = {};
    std::optional<QString> envPath = {}; // PATH of env
    QStringList localVariables = {};     // env_vars, in order
    QStringList remoteVariables = {};    // env_vars with source "remote"

    QString url = {}; // its userinfo and query are secret
    ConfigSource urlSource = {};
    QString bearerVariable = {};
    QStringList headerVariables = {};
    bool hasCredentials = false;   // headers of any kind, or a token
    bool hasAuthorisation = false; // a token, or the header for it: a stored login is not used then

    std::chrono::milliseconds startupLimit = std::chrono::seconds{30}; // for each of the first two answers
    ConfigSource startupLimitSource = {};                              // without a file: the default
    QStringList enabledTools = {};
    ConfigSource enabledToolsSource = {};

    bool isStdio() const { return transport == Transport::Stdio; }
};

// By name, as Codex has them. Entries that are neither are left out: the configuration says so.
QList<McpServer> mcpServers(const ConfigValue &configuration);

// A string as the words of Codex quote it: "a \"b\"".
QString quotedAsCodex(const QString &text);

} // namespace doctor::codex
