// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/userinfo.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

QStringList SplitUrl::secrets() const
{
    const qsizetype colon = userinfo.indexOf(u':');
    constexpr qsizetype shortestToken = 8;
    if (colon < 0)
        return userinfo.size() >= shortestToken ? QStringList{userinfo} : QStringList();
    const QString password = userinfo.mid(colon + 1);
    QStringList all{userinfo, password, QUrl::fromPercentEncoding(password.toUtf8())};
    all.removeAll(u":"_s);
    all.removeDuplicates();
    return all;
}

QString SplitUrl::hostAndPort() const
{
    const QString shownHost = host.contains(u':') ? u'[' + host + u']' : host;
    return port > 0 ? u"%1:%2"_s.arg(shownHost).arg(port) : shownHost;
}

QString SplitUrl::masked() const
{
    return (scheme.isEmpty() ? QString() : scheme + "://"_L1) + (userinfo.isEmpty() ? QString() : u"***@"_s)
           + hostAndPort();
}

SplitUrl splitUserinfo(const QString &url)
{
    SplitUrl parts;
    QString remaining = url.trimmed();
    if (const qsizetype mark = remaining.indexOf("://"_L1); mark >= 0) {
        parts.scheme = remaining.left(mark).toLower();
        remaining = remaining.mid(mark + 3);
    }
    const auto end = std::ranges::find_if(remaining, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    const qsizetype length = end - remaining.begin();
    QString authority = remaining.left(length);
    parts.rest = remaining.mid(length);
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
        parts.userinfo = authority.left(at);
        authority = authority.mid(at + 1);
    }
    const qsizetype bracket = authority.lastIndexOf(u']');
    if (const qsizetype colon = authority.lastIndexOf(u':'); colon > bracket) {
        parts.port = authority.mid(colon + 1).toInt();
        authority.truncate(colon);
    }
    parts.host =
        authority.startsWith(u'[') && authority.endsWith(u']') ? authority.mid(1, authority.size() - 2) : authority;
    return parts;
}

int defaultPort(const QString &scheme)
{
    constexpr int http = 80;
    constexpr int https = 443;
    constexpr int socks = 1080;
    if (scheme.startsWith("socks"_L1))
        return socks;
    return isSecureScheme(scheme) ? https : http;
}

bool isSecureScheme(const QString &scheme)
{
    return scheme == "https"_L1 || scheme == "wss"_L1;
}

QByteArray basicCredentials(const QString &userinfo)
{
    const QByteArray written = userinfo.toUtf8();
    const qsizetype colon = written.indexOf(':');
    const QByteArray user = QByteArray::fromPercentEncoding(colon < 0 ? written : written.left(colon));
    const QByteArray password = colon < 0 ? QByteArray() : QByteArray::fromPercentEncoding(written.mid(colon + 1));
    return (user + ':' + password).toBase64();
}

} // namespace doctor::codex
