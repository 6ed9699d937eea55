// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace doctor::codex {

// A login that `codex mcp login` keeps in .credentials.json of its home. Its tokens are secret: the access token is for
// requests to `url`, and nothing else.
struct McpLogin {
    QString server = {};
    QString url = {};
    QString accessToken = {};
    QDateTime expires = {}; // invalid: it does not say
    bool hasRefreshToken = false;

    // Codex asks for a new one a little before the end.
    bool isOver(const QDateTime &now) const { return expires.isValid() && expires <= now; }
};

struct McpLogins {
    QList<McpLogin> logins = {};
    QStringList secrets = {};
    QString errorText = {}; // it is no JSON, or has another shape

    // Codex takes the entry of this name and this very address; the key of the entry only follows from both.
    const McpLogin *find(const QString &server, const QString &url) const;
};

// The shape that 0.169.0 writes: an object of entries with server_name, server_url, issuer, client_id, access_token,
// expires_at (milliseconds since 1970), refresh_token and scopes.
McpLogins parseMcpLogins(const QByteArray &bytes);

} // namespace doctor::codex
