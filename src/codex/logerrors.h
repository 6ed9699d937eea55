// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace doctor::codex {

// What went wrong, as far as Codex's log lines tell.
enum class LogErrorKind { Connection, Authorisation, UsageLimit, Server, Database };
inline constexpr LogErrorKind allLogErrorKinds[] = {LogErrorKind::Connection, LogErrorKind::Authorisation,
                                                    LogErrorKind::UsageLimit, LogErrorKind::Server,
                                                    LogErrorKind::Database};
QString nameOf(LogErrorKind kind); // "connection"

// One line of the log database.
struct LogLine {
    qint64 seconds = 0; // since 1970
    QString target = {};
    QString body = {};
};

// The message without the spans that stand before it: "name{key=value …}:name: message".
QString logMessage(const QString &body);

// The error itself, where the message names it as a field: what follows "sampling_error=" or "error=".
QString logErrorText(const QString &message);

// Nothing if the line is of something else, or of what runs beside the work of the user, such as the list of plugins.
std::optional<LogErrorKind> logErrorKind(const LogLine &line);

// The errors of one kind within one hour (UTC).
struct LogErrorGroup {
    LogErrorKind kind = LogErrorKind::Connection;
    qint64 hour = 0; // its first second
    int count = 0;
    qint64 first = 0;
    qint64 last = 0;
    QString example = {}; // of the last, shortened
};

// Groups lines that come newest first; the groups are newest first too.
class LogErrorCounter
{
public:
    void add(const LogLine &line);
    const QList<LogErrorGroup> &groups() const { return m_groups; }

private:
    QList<LogErrorGroup> m_groups;
};

} // namespace doctor::codex
