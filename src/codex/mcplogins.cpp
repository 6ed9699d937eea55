// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/mcplogins.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

QDateTime pointInTime(const QJsonValue &milliseconds)
{
    constexpr qint64 year9999 = 253402300799000;
    const qint64 value = milliseconds.toInteger();
    return value > 0 && value < year9999 ? QDateTime::fromMSecsSinceEpoch(value, QTimeZone::utc()) : QDateTime();
}

McpLogin loginOf(const QJsonObject &entry)
{
    return {.server = entry.value("server_name"_L1).toString(),
            .url = entry.value("server_url"_L1).toString(),
            .accessToken = entry.value("access_token"_L1).toString(),
            .expires = pointInTime(entry.value("expires_at"_L1)),
            .hasRefreshToken = !entry.value("refresh_token"_L1).toString().isEmpty()};
}

QStringList secretsOf(const QJsonObject &entry)
{
    QStringList secrets;
    for (const auto name : {"access_token"_L1, "refresh_token"_L1, "client_secret"_L1, "id_token"_L1})
        secrets.append(entry.value(name).toString());
    secrets.removeAll(QString());
    return secrets;
}

} // namespace

const McpLogin *McpLogins::find(const QString &server, const QString &url) const
{
    const auto login =
        std::ranges::find_if(logins, [&](const McpLogin &one) { return one.server == server && one.url == url; });
    return login == logins.end() ? nullptr : &*login;
}

McpLogins parseMcpLogins(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    McpLogins result;
    if (!document.isObject()) {
        result.errorText = error.error == QJsonParseError::NoError ? u"no JSON object"_s : error.errorString();
        return result;
    }
    const QJsonObject entries = document.object();
    for (const QJsonValue &value : entries) {
        result.secrets += secretsOf(value.toObject());
        result.logins.append(loginOf(value.toObject()));
    }
    return result;
}

} // namespace doctor::codex
