// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/mcpprotocol.h"

#include "core/version.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

constexpr qsizetype longestLine = 300;
constexpr int methodNotFound = -32601;

QByteArray worded(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray request(int id, const QString &method, const QJsonObject &parameters)
{
    return worded({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, parameters}});
}

QString errorTextOf(const QJsonObject &error)
{
    return u"%1: %2"_s.arg(QString::number(error.value("code"_L1).toInt()),
                           error.value("message"_L1).toString().left(longestLine));
}

} // namespace

QByteArray mcpInitialize(int id)
{
    const QJsonObject capabilities{
        {u"experimental"_s, QJsonObject{{u"codex/auth-change"_s, QJsonObject()}}},
        {u"elicitation"_s, QJsonObject{{u"form"_s, QJsonObject()}, {u"url"_s, QJsonObject()}}}};
    const QJsonObject client{
        {u"name"_s, u"codex-mcp-client"_s}, {u"title"_s, u"Codex Doctor"_s}, {u"version"_s, version()}};
    return request(id, u"initialize"_s,
                   {{u"protocolVersion"_s, QString(mcpProtocolVersion)},
                    {u"capabilities"_s, capabilities},
                    {u"clientInfo"_s, client}});
}

QByteArray mcpInitialized()
{
    return worded({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"notifications/initialized"_s}});
}

QByteArray mcpListTools(int id, const QString &cursor)
{
    QJsonObject parameters{{u"_meta"_s, QJsonObject{{u"progressToken"_s, id}}}};
    if (!cursor.isEmpty())
        parameters.insert(u"cursor"_s, cursor);
    return request(id, u"tools/list"_s, parameters);
}

QByteArray mcpReply(const QJsonValue &id, const QString &method)
{
    QJsonObject reply{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}};
    if (method == "ping"_L1)
        reply.insert(u"result"_s, QJsonObject());
    else
        reply.insert(u"error"_s, QJsonObject{{u"code"_s, methodNotFound}, {u"message"_s, u"Method not found"_s}});
    return worded(reply);
}

McpMessage readMcpMessage(const QByteArray &json)
{
    using Kind = McpMessage::Kind;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    McpMessage message{.id = object.value("id"_L1), .method = object.value("method"_L1).toString()};
    if (object.value("jsonrpc"_L1).toString() != "2.0"_L1)
        return {};
    const bool hasId = !message.id.isUndefined() && !message.id.isNull();
    if (!message.method.isEmpty()) {
        message.kind = hasId ? Kind::Request : Kind::Notification;
    } else if (object.contains("error"_L1)) {
        message.kind = Kind::Error;
        message.errorText = errorTextOf(object.value("error"_L1).toObject());
    } else if (object.contains("result"_L1)) {
        message.kind = Kind::Result;
        message.result = object.value("result"_L1).toObject();
    }
    return message;
}

McpMessage mcpAnswerIn(const QByteArray &body)
{
    McpMessage whole = readMcpMessage(body);
    if (whole.kind != McpMessage::Kind::NotJson)
        return whole;
    const QList<QByteArray> lines = body.split('\n');
    for (const QByteArray &line : lines) {
        McpMessage message = line.startsWith("data:") ? readMcpMessage(line.mid(5).trimmed()) : McpMessage();
        if (message.kind == McpMessage::Kind::Result || message.kind == McpMessage::Kind::Error)
            return message;
    }
    return {};
}

QString mcpServerName(const QJsonObject &result)
{
    constexpr qsizetype longest = 64;
    const QJsonObject server = result.value("serverInfo"_L1).toObject();
    return u"%1 %2"_s
        .arg(server.value("name"_L1).toString().left(longest), server.value("version"_L1).toString().left(longest))
        .trimmed();
}

McpToolPage readMcpTools(const QJsonObject &result)
{
    McpToolPage page{.nextCursor = result.value("nextCursor"_L1).toString()};
    const QJsonArray tools = result.value("tools"_L1).toArray();
    for (const QJsonValue &tool : tools)
        page.names.append(tool.toObject().value("name"_L1).toString());
    return page;
}

QString mcpVersionText(const QString &version)
{
    if (version.isEmpty())
        return u"none named"_s;
    if (version == mcpProtocolVersion)
        return version;
    // Versions are dates.
    return u"%1, %2 than %3"_s.arg(version, version < mcpProtocolVersion ? u"older"_s : u"newer"_s, mcpProtocolVersion);
}

QStringList lastLines(const QByteArray &text, qsizetype count)
{
    static const QRegularExpression colours(u"\\x1b\\[[0-9;?]*[A-Za-z]"_s);
    static const QRegularExpression controls(u"[\\x00-\\x08\\x0b-\\x1f\\x7f]"_s);
    QStringList lines = QString::fromUtf8(text).remove(colours).split(u'\n');
    for (QString &line : lines)
        line = line.remove(controls).trimmed().left(longestLine);
    lines.removeAll(QString());
    return lines.mid(qMax<qsizetype>(0, lines.size() - count));
}

} // namespace doctor::codex
