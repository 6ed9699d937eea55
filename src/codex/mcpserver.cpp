// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/mcpserver.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

void readVariables(McpServer &server, const ConfigValue &list)
{
    const QList<ConfigValue> elements = list.elements();
    for (const ConfigValue &element : elements) {
        const bool isTable = element.isTable();
        const QString name = isTable ? element.member(u"name").toString() : element.toString();
        const bool isRemote = isTable && element.member(u"source").toString() == "remote"_L1;
        (isRemote ? server.remoteVariables : server.localVariables).append(name);
    }
}

void readStdio(McpServer &server, const ConfigValue &table)
{
    const ConfigValue command = table.member(u"command");
    server.command = command.toString();
    server.commandSource = command.source();
    const ConfigValue cwd = table.member(u"cwd");
    if (cwd.exists()) {
        server.cwd = cwd.toString();
        server.cwdSource = cwd.source();
    }
    const ConfigValue env = table.member(u"env");
    server.envKeys = env.keys();
    if (env.member(u"PATH").exists())
        server.envPath = env.member(u"PATH").toString();
    readVariables(server, table.member(u"env_vars"));
}

void readHttp(McpServer &server, const ConfigValue &table)
{
    server.transport = McpServer::Transport::StreamableHttp;
    const ConfigValue url = table.member(u"url");
    server.url = url.toString();
    server.urlSource = url.source();
    server.bearerVariable = table.member(u"bearer_token_env_var").toString();
    for (const ConfigValue::Member &header : table.member(u"env_http_headers").members())
        server.headerVariables.append(header.value.toString());
    const QStringList headers = table.member(u"http_headers").keys() + table.member(u"env_http_headers").keys();
    server.hasAuthorisation =
        !server.bearerVariable.isEmpty() || headers.contains("authorization"_L1, Qt::CaseInsensitive);
    server.hasCredentials = !server.bearerVariable.isEmpty() || !server.headerVariables.isEmpty()
                            || !table.member(u"http_headers").keys().isEmpty();
}

void readLimits(McpServer &server, const ConfigValue &table)
{
    const ConfigValue seconds = table.member(u"startup_timeout_sec");
    const ConfigValue milliseconds = table.member(u"startup_timeout_ms");
    const ConfigValue &limit = seconds.toDouble() ? seconds : milliseconds; // the first wins
    if (const std::optional<double> value = limit.toDouble()) {
        constexpr double longest = 24.0 * 3600 * 1000;
        const double wanted = seconds.toDouble() ? *value * 1000 : *value;
        server.startupLimit = std::chrono::milliseconds(qRound64(qBound(0.0, wanted, longest)));
        server.startupLimitSource = limit.source();
    }
    const ConfigValue tools = table.member(u"enabled_tools");
    server.enabledTools = tools.toStringList();
    server.enabledToolsSource = tools.source();
}

QString escaped(QChar character)
{
    switch (character.unicode()) {
    case u'"':
        return u"\\\""_s;
    case u'\\':
        return u"\\\\"_s;
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    default:
        return character.unicode() < u' ' ? u"\\u{%1}"_s.arg(character.unicode(), 0, 16) : QString(character);
    }
}

} // namespace

QList<McpServer> mcpServers(const ConfigValue &configuration)
{
    QList<McpServer> servers;
    const ConfigValue tables = configuration.member(u"mcp_servers");
    for (const ConfigValue::Member &entry : tables.members()) {
        const ConfigValue &table = entry.value;
        const bool isStdio = table.member(u"command").exists();
        if (!isStdio && !table.member(u"url").exists())
            continue;
        const QString environment = table.member(u"environment_id").toString(u"local"_s);
        McpServer server{.name = entry.key,
                         .source = table.source(),
                         .isEnabled = table.member(u"enabled").toBool(true),
                         .isRequired = table.member(u"required").toBool(false),
                         .isRemote = environment != "local"_L1};
        isStdio ? readStdio(server, table) : readHttp(server, table);
        readLimits(server, table);
        servers.append(server);
    }
    std::ranges::sort(servers, {}, &McpServer::name);
    return servers;
}

QString quotedAsCodex(const QString &text)
{
    QString quoted = u"\""_s;
    for (const QChar character : text)
        quoted += escaped(character);
    return quoted + u'"';
}

} // namespace doctor::codex
