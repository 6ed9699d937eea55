// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringList>

namespace doctor::codex {

// A URL as somebody typed it, with or without a scheme, and the userinfo before its host.
struct SplitUrl {
    QString scheme = {};   // lower case, without "://"; empty if none is written
    QString userinfo = {}; // as written
    QString host = {};
    int port = 0;      // 0 if none is written
    QString rest = {}; // path, query and fragment

    // The parts of the userinfo that nobody else may read. A user name beside a password is not one of them.
    QStringList secrets() const;
    QString hostAndPort() const;
    // The URL without path and query, with its userinfo masked.
    QString masked() const;
};

SplitUrl splitUserinfo(const QString &url);

// The port that holds where a URL of this scheme names none.
int defaultPort(const QString &scheme);
bool isSecureScheme(const QString &scheme); // https, wss

// "user:password" of a URL's userinfo, decoded and as `Basic` credentials carry it (RFC 7617). As secret as the
// password.
QByteArray basicCredentials(const QString &userinfo);

} // namespace doctor::codex
