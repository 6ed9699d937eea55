// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace doctor::codex {

// The protocol between Codex and MCP servers: JSON-RPC, over stdio a message a line.

inline constexpr QLatin1StringView mcpProtocolVersion("2025-06-18"); // that Codex asks for

// What Codex sends when it starts a server. Its name is what some servers look at.
QByteArray mcpInitialize(int id);
QByteArray mcpInitialized();
QByteArray mcpListTools(int id, const QString &cursor = {});
// To what a server asks of its client: a ping is answered, everything else is not there.
QByteArray mcpReply(const QJsonValue &id, const QString &method);

struct McpMessage {
    enum class Kind {
        NotJson, // or JSON that is no message
        Result,
        Error,
        Request,      // of the server
        Notification, // of the server
    };
    Kind kind = Kind::NotJson;
    QJsonValue id = {};
    QString method = {};
    QJsonObject result = {};
    QString errorText = {}; // "-32602: Unsupported protocol version"
};
McpMessage readMcpMessage(const QByteArray &json);

// The answer in the body of an HTTP answer: the body itself, or the first answer in its stream of events.
McpMessage mcpAnswerIn(const QByteArray &body);

// Of the answer to initialize: "everything 1.2.0".
QString mcpServerName(const QJsonObject &result);

// A page of the answer to tools/list.
struct McpToolPage {
    QStringList names = {};
    QString nextCursor = {}; // empty: the last
};
McpToolPage readMcpTools(const QJsonObject &result);

// "2024-11-05, older than 2025-06-18": Codex takes any.
QString mcpVersionText(const QString &version);

// The last lines of what a server wrote beside the protocol, without colours; long ones are cut.
QStringList lastLines(const QByteArray &text, qsizetype count);

} // namespace doctor::codex
