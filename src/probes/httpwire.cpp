// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/httpwire.h"

#include "probes/channel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

QUrl bareUrl(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QByteArray headerLines(const QList<codex::HttpHeaders> &groups)
{
    codex::HttpHeaders written;
    for (const codex::HttpHeaders &group : groups) {
        for (const auto &header : group) {
            const QByteArray line = header.first + header.second;
            if (header.first.isEmpty() || line.contains('\r') || line.contains('\n'))
                continue; // would be another header
            const auto same =
                std::ranges::find_if(written, [&](const auto &other) { return other.first == header.first; });
            if (same != written.end())
                same->second = header.second;
            else
                written.append(header);
        }
    }
    QByteArray lines;
    for (const auto &[name, value] : std::as_const(written))
        lines += name + ": " + value + "\r\n";
    return lines;
}

QByteArray hostHeader(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray written = host.contains(':') ? '[' + host + ']' : host;
    return url.port() < 0 ? written : written + ':' + QByteArray::number(url.port());
}

qsizetype headLength(const QByteArray &received)
{
    const qsizetype usual = received.indexOf("\r\n\r\n");
    const qsizetype bare = received.indexOf("\n\n");
    if (usual < 0 && bare < 0)
        return -1;
    return usual >= 0 && (bare < 0 || usual < bare) ? usual + 4 : bare + 2;
}

QString timeoutText(std::chrono::milliseconds limit)
{
    constexpr double millisecondsPerSecond = 1000;
    return u"request timed out after %1 s"_s.arg(static_cast<double>(limit.count()) / millisecondsPerSecond);
}

void logHosts(Environment &environment, const QUrl &url, const codex::ProxyRoute &route)
{
    if (route.isRefused())
        return; // nobody is
    environment.touchLog().host(
        codex::SplitUrl{.host = url.host(QUrl::FullyEncoded), .port = url.port(codex::defaultPort(url.scheme()))}
            .hostAndPort());
    if (route.proxy.exists())
        environment.touchLog().host(route.proxy.url.hostAndPort());
}

} // namespace doctor::probes
