// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/proxytunnel.h"

#include "core/qtversions.h"
#include "probes/socks.h"
#include "probes/stopwatch.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qsizetype largestHead = 64 * 1024;
constexpr int statusGood = 200;
constexpr int statusRedirect = 300;

QString part(const QString &userinfo, qsizetype start, qsizetype length)
{
    return QUrl::fromPercentEncoding(userinfo.mid(start, length).toUtf8());
}

// The empty line that ends a head, or what is not HTTP at all as it came.
qsizetype headLength(const QByteArray &bytes)
{
    const QByteArray start = "HTTP/";
    if (!bytes.startsWith(start.first(qMin(start.size(), bytes.size()))) || bytes.size() >= largestHead)
        return bytes.size();
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return end < 0 ? -1 : end + 4;
}

QByteArray connectHead(Environment &environment, const TunnelRequest &request)
{
    const QByteArray host = codex::SplitUrl{.host = request.host, .port = request.port}.hostAndPort().toUtf8();
    QByteArray head = "CONNECT " + host + " HTTP/1.1\r\nHost: " + host + "\r\n";
    if (request.isWebSocket)
        head += "Proxy-Connection: Keep-Alive\r\n";
    if (request.hasCredentials()) {
        const QByteArray basic = codex::basicCredentials(request.proxy.userinfo);
        environment.secrets().add(QString::fromLatin1(basic), u"password"_s);
        head += "Proxy-Authorization: Basic " + basic + "\r\n";
    }
    return head + "\r\n";
}

ProxyEvidence evidenceOf(const Reply &reply)
{
    ProxyEvidence evidence{.errorText = reply.errorText(),
                           .isTimedOut = reply.isTimedOut,
                           .isClosed = reply.bytes.isEmpty() && !reply.isTimedOut};
    if (const std::optional<codex::HttpAnswer> answer = codex::parseResponseHead(reply.bytes))
        evidence.answer = *answer;
    else if (!reply.bytes.isEmpty())
        evidence.errorText = u"the answer is not HTTP: %1"_s.arg(firstWords(reply.bytes));
    if (reply.bytes.size() >= largestHead)
        evidence.errorText = u"the head of the answer exceeds 64 KiB"_s;
    const int status = evidence.answer.status;
    evidence.isOpen = evidence.errorText.isEmpty() && reply.isWhole && status >= statusGood && status < statusRedirect;
    return evidence;
}

QFuture<ProxyEvidence> ask(Environment &environment, ByteStream &stream, const TunnelRequest &request)
{
    if (request.proxy.scheme.startsWith("socks"_L1))
        return openSocksTunnel(stream, request);
    return stream.ask(connectHead(environment, request), headLength).then(evidenceOf);
}

} // namespace

QString TunnelRequest::user() const
{
    return part(proxy.userinfo, 0, proxy.userinfo.indexOf(u':'));
}

QString TunnelRequest::password() const
{
    const qsizetype colon = proxy.userinfo.indexOf(u':');
    return colon < 0 ? QString() : part(proxy.userinfo, colon + 1, -1);
}

QFuture<ProxyEvidence> openTunnel(Environment &environment, ByteStream &stream, const TunnelRequest &request)
{
    if (!request.needsTunnel)
        return readyFuture(ProxyEvidence{.isOpen = true});
    stream.allow(request.limit);
    return ask(environment, stream, request).then([clock = Stopwatch(), &stream](ProxyEvidence evidence) {
        evidence.duration = clock.elapsed();
        evidence.traffic = stream.traffic();
        return evidence;
    });
}

} // namespace doctor::probes
