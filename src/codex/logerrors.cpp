// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/logerrors.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

// Where the span beginning at `start` ends, behind its colon; -1 if there is none.
qsizetype endOfSpan(QStringView body, qsizetype start)
{
    const auto isName = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'.'; };
    qsizetype at = start;
    // A name may have colons in pairs, as that of a module.
    while (at < body.size() && (isName(body[at]) || body.sliced(at).startsWith("::"_L1)))
        at += isName(body[at]) ? 1 : 2;
    if (at == start || at >= body.size())
        return -1;
    int depth = 0;
    bool isQuoted = false;
    for (; at < body.size(); ++at) {
        const QChar c = body[at];
        if (isQuoted && c == u'\\')
            ++at;
        else if (c == u'"')
            isQuoted = depth > 0 && !isQuoted;
        else if (!isQuoted && c == u'{')
            ++depth;
        else if (!isQuoted && c == u'}')
            --depth;
        else if (!isQuoted && depth == 0)
            return c == u':' ? at + 1 : -1;
    }
    return -1;
}

bool has(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words,
                               [&text](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

// "unexpected status 503 Service Unavailable", "last status: 429 Too Many Requests", "HTTP error: 403 Forbidden"
int httpStatusIn(const QString &text)
{
    static const QRegularExpression status(
        uR"((?:unexpected status|last status:|HTTP error:|status[= ]) ?([45]\d\d)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return status.match(text).captured(1).toInt();
}

std::optional<LogErrorKind> kindOfStatus(int status)
{
    constexpr int unauthorised = 401;
    constexpr int forbidden = 403;
    constexpr int tooMany = 429;
    constexpr int firstOfServer = 500;
    if (status == unauthorised || status == forbidden)
        return LogErrorKind::Authorisation;
    if (status == tooMany)
        return LogErrorKind::UsageLimit;
    if (status >= firstOfServer)
        return LogErrorKind::Server;
    return {};
}

// What runs beside the work of the user; and tools, hooks and MCP servers, whose words are those of what they ran:
// code, commands and output, which may speak of any error and are nobody else's business.
bool isBesideTheWork(const QString &target)
{
    static const QLatin1StringView roots[] = {"codex_core_plugins"_L1,  "codex_analytics"_L1,   "codex_otel"_L1,
                                              "opentelemetry"_L1,       "codex_core::tools"_L1, "codex_core::exec"_L1,
                                              "codex_core::unified"_L1, "codex_core::shell"_L1, "codex_hooks"_L1,
                                              "codex_mcp"_L1,           "codex_rmcp"_L1,        "codex_apply_patch"_L1,
                                              "codex_shell"_L1,         "codex_exec"_L1,        "codex_sandbox"_L1};
    return std::ranges::any_of(roots, [&target](QLatin1StringView root) { return target.startsWith(root); });
}

} // namespace

QString nameOf(LogErrorKind kind)
{
    switch (kind) {
    case LogErrorKind::Connection:
        return u"connection"_s;
    case LogErrorKind::Authorisation:
        return u"authorisation"_s;
    case LogErrorKind::UsageLimit:
        return u"usage limit"_s;
    case LogErrorKind::Server:
        return u"server"_s;
    case LogErrorKind::Database:
        return u"database"_s;
    }
    Q_UNREACHABLE();
}

QString logMessage(const QString &body)
{
    qsizetype start = 0;
    for (qsizetype end = endOfSpan(body, 0); end >= 0; end = endOfSpan(body, end)) {
        // A span is followed by the next at once, the message by a space.
        if (end < body.size() && body[end] == u' ')
            return body.sliced(end + 1);
        start = end;
    }
    return body.sliced(start);
}

QString logErrorText(const QString &message)
{
    for (const QLatin1StringView field : {"sampling_error="_L1, " error="_L1, " err="_L1}) {
        const qsizetype at = message.indexOf(field);
        if (at >= 0)
            return message.sliced(at + field.size());
    }
    return message;
}

std::optional<LogErrorKind> logErrorKind(const LogLine &line)
{
    if (isBesideTheWork(line.target))
        return {};
    const QString message = logMessage(line.body);
    if (has(message, {"database is locked"_L1, "database disk image is malformed"_L1, "error returned from database"_L1,
                      "unable to open database file"_L1, "file is not a database"_L1, "attempt to write a readonly"_L1,
                      "database or disk is full"_L1, "no such table"_L1, "was previously applied"_L1,
                      "failed to open state"_L1, "failed to initialize state"_L1}))
        return LogErrorKind::Database;
    if (const auto kind = kindOfStatus(httpStatusIn(message)))
        return kind;
    if (has(message, {"usage limit"_L1, "quota exceeded"_L1, "too many requests"_L1}))
        return LogErrorKind::UsageLimit;
    if (has(message, {"unauthorized"_L1, "refresh token"_L1, "token refresh"_L1, "not logged in"_L1,
                      "failed to refresh"_L1, "invalid api key"_L1}))
        return LogErrorKind::Authorisation;
    if (has(message, {"server is overloaded"_L1, "server_error"_L1, "high demand"_L1}))
        return LogErrorKind::Server;
    if (has(message,
            {"stream disconnected"_L1, "connection failed"_L1, "connection refused"_L1, "connection reset"_L1,
             "failed to connect"_L1, "error sending request"_L1, "stream connection failed"_L1, "websocket closed"_L1,
             "stream closed"_L1, "dns error"_L1, "failed to lookup address"_L1, "network is unreachable"_L1,
             "certificate"_L1, "tls handshake"_L1, "idle timeout"_L1, "timed out waiting"_L1, "timeout waiting"_L1}))
        return LogErrorKind::Connection;
    return {};
}

void LogErrorCounter::add(const LogLine &line)
{
    constexpr qint64 hour = 3600;
    constexpr qsizetype mostGroups = 500;
    constexpr qsizetype longestExample = 240;
    const auto kind = logErrorKind(line);
    if (!kind)
        return;
    const qint64 start = line.seconds - line.seconds % hour;
    const auto isSame = [&](const LogErrorGroup &group) { return group.kind == *kind && group.hour == start; };
    auto group = std::ranges::find_if(m_groups, isSame);
    if (group == m_groups.end()) {
        if (m_groups.size() >= mostGroups)
            return;
        const QString text = logErrorText(logMessage(line.body)).simplified();
        m_groups.append({.kind = *kind,
                         .hour = start,
                         .first = line.seconds,
                         .last = line.seconds,
                         .example = text.size() > longestExample ? text.left(longestExample) + u'…' : text});
        group = m_groups.end() - 1;
    }
    ++group->count;
    group->first = qMin(group->first, line.seconds);
    group->last = qMax(group->last, line.seconds);
}

} // namespace doctor::codex
