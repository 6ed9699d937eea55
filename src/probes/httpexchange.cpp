// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/httpexchange.h"

#include "core/secretnames.h"
#include "probes/httpwire.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qsizetype mostRedirects = 10;
constexpr qsizetype largestHead = 400LL * 1024; // what Codex's client takes

bool isHttp(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool has(const codex::HttpHeaders &headers, QByteArrayView name)
{
    return std::ranges::any_of(headers, [name](const auto &header) { return header.first == name; });
}

} // namespace

HttpExchange::HttpExchange(const Task &task, const Answer<HttpEvidence> &answer, Environment &environment)
    : Exchange(task.policy, task.identity, environment), m_request(task.request), m_answer(answer)
{
    m_limit.setInterval(m_request.limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(TransportFault::TimedOut, timeoutText(m_request.limit)); });
    m_quiet.setInterval(m_request.quietLimit);
    connect(&m_quiet, &QTimer::timeout, this,
            [this] { fail(TransportFault::TimedOut, timeoutText(m_request.quietLimit)); });
}

void HttpExchange::start()
{
    m_limit.start();
    if (m_quiet.interval() > 0)
        m_quiet.start();
    m_evidence.url = bareUrl(m_request.url);
    if (!isHttp(m_request.url)) {
        fail(TransportFault::InvalidUrl,
             m_request.url.isValid() ? u"not an http or https URL"_s : m_request.url.errorString().section(u';', 0, 0));
        return;
    }
    takeUserinfo();
    if (!m_environment.options().sendCredentials)
        m_request.url = withoutSecrets(m_request.url);
    m_evidence.route = m_policy.route(m_request.url);
    ask();
}

// As Codex's client does: credentials in the URL are Basic ones, unless others are given.
void HttpExchange::takeUserinfo()
{
    const QString userinfo = m_request.url.userInfo(QUrl::FullyEncoded);
    m_request.url.setUserInfo({});
    if (userinfo.isEmpty())
        return;
    const QByteArray encoded = codex::basicCredentials(userinfo);
    QStringList secrets = codex::SplitUrl{.userinfo = userinfo}.secrets();
    secrets.append(QString::fromLatin1(encoded));
    for (const QString &secret : std::as_const(secrets))
        m_environment.secrets().add(secret, u"password"_s);
    const bool isGiven = has(m_request.headers, "authorization") || has(m_request.credentials, "authorization");
    if (!isGiven && m_environment.options().sendCredentials)
        m_request.credentials.emplaceBack("authorization", "Basic " + encoded);
}

void HttpExchange::ask()
{
    m_received.clear();
    openChannel(m_request.url);
}

void HttpExchange::write()
{
    watchQuiet();
    send(head() + m_request.body);
    read(); // a peer may have spoken already
}

// Each byte that moves starts the wait anew.
void HttpExchange::watchQuiet()
{
    if (!m_quiet.isActive())
        return;
    m_quiet.start();
    const auto restart = [this] { m_quiet.start(); };
    connect(m_channel->socket(), &QSslSocket::bytesWritten, this, restart);
    connect(m_channel->socket(), &QSslSocket::encryptedBytesWritten, this, restart);
    connect(m_channel->socket(), &QSslSocket::readyRead, this, restart);
}

QByteArray HttpExchange::head() const
{
    QUrl target = m_request.url;
    target.setFragment({});
    if (target.path().isEmpty())
        target.setPath(u"/"_s);
    const QUrl::FormattingOptions hidden =
        m_channel->isForwarded() ? QUrl::None : QUrl::RemoveScheme | QUrl::RemoveAuthority;
    const QByteArray written = target.toEncoded(QUrl::FullyEncoded | hidden);
    return m_request.method + ' ' + written + " HTTP/1.1\r\n" + headerLines({headers()}) + "\r\n";
}

codex::HttpHeaders HttpExchange::headers() const
{
    codex::HttpHeaders all = m_identity.headers();
    all.emplaceBack("accept", "*/*");
    all += m_request.headers;
    all += m_request.credentials;
    all.emplaceBack("host", hostHeader(m_request.url));
    if (!m_request.body.isEmpty() || m_request.method == "POST")
        all.emplaceBack("content-length", QByteArray::number(m_request.body.size()));
    if (m_channel->isForwarded() && !m_channel->proxyAuthorization().isEmpty())
        all.emplaceBack("proxy-authorization", m_channel->proxyAuthorization());
    return all;
}

void HttpExchange::read()
{
    if (m_isFinished)
        return;
    const QByteArray bytes = received();
    if (m_evidence.answer.exists()) {
        m_body.take(bytes);
        takeBody();
        return;
    }
    m_received += bytes;
    if (!m_received.isEmpty() && !mayBeHttp(m_received)) {
        fail(TransportFault::Protocol, notHttpText(m_received));
        return;
    }
    while (takeHead()) {}
    if (!m_isFinished && !m_evidence.answer.exists() && m_received.size() > largestHead)
        fail(TransportFault::Protocol, u"the headers of the answer exceed 400 KiB"_s);
}

// Whether there may be another: one of status 1xx comes before the answer.
bool HttpExchange::takeHead()
{
    const qsizetype length = headLength(m_received);
    if (length < 0 || length > largestHead || m_isFinished || m_evidence.answer.exists())
        return false;
    const std::optional<codex::HttpAnswer> answer = codex::parseResponseHead(m_received.left(length));
    if (!answer) {
        fail(TransportFault::Protocol, notHttpText(m_received));
        return false;
    }
    m_received.remove(0, length);
    if (answer->status / 100 == 1)
        return true;
    m_evidence.answer = *answer;
    m_evidence.receivedAt = QDateTime::currentDateTimeUtc();
    m_evidence.toHead = elapsed();
    judgeHead();
    return false;
}

void HttpExchange::judgeHead()
{
    if (follow())
        return;
    m_body = codex::HttpBody(m_evidence.answer, m_request.method, m_request.largestBody);
    m_body.take(m_received);
    m_received.clear();
    takeBody();
}

void HttpExchange::takeBody()
{
    if (m_body.isBroken())
        m_evidence.errorText = u"the chunks of the body are malformed"_s;
    const bool isEnough = m_request.isEnough && m_request.isEnough(m_body.bytes());
    if (isEnough || m_body.isComplete() || m_body.isCut() || m_body.isBroken())
        finish();
}

QUrl HttpExchange::redirectTarget() const
{
    const QString location = m_evidence.answer.header("location");
    if (!m_request.followsRedirects || !isRedirect(m_evidence.answer.status) || location.isEmpty())
        return {};
    const QUrl target = m_request.url.resolved(QUrl(location));
    const bool isDowngraded = m_request.url.scheme() == "https"_L1 && target.scheme() != "https"_L1;
    return isHttp(target) && !isDowngraded ? target : QUrl();
}

bool HttpExchange::follow()
{
    QUrl target = redirectTarget();
    if (target.isEmpty())
        return false;
    target.setUserInfo({});
    const int status = m_evidence.answer.status;
    m_evidence.answer = {};
    if (m_evidence.redirects.size() == mostRedirects) {
        fail(TransportFault::Other, u"more than 10 redirects"_s);
        return true;
    }
    m_evidence.redirects.append(bareUrl(target).toString());
    if (!isSameOrigin(m_request.url, target))
        m_request.credentials.clear(); // for good: a way back does not bring them along either
    if ((status == 303 && m_request.method != "HEAD") || (status < 303 && m_request.method == "POST")) {
        m_request.method = "GET";
        m_request.body.clear();
    }
    m_request.url = target;
    ask();
    return true;
}

void HttpExchange::fail(TransportFault fault, const QString &errorText)
{
    if (m_isFinished)
        return;
    const bool isEnd = fault == TransportFault::Closed;
    const Channel *const ended = m_channel;
    if (isEnd && hasMore())
        read();
    if (m_isFinished || m_channel != ended) // what was left to read led elsewhere
        return;
    if (!m_evidence.answer.exists()) {
        m_evidence.fault = fault;
        m_evidence.errorText = errorText;
    } else if (!isEnd || !m_body.endsWithConnection()) {
        m_evidence.errorText = errorText;
    }
    finish();
}

void HttpExchange::finish()
{
    m_isFinished = true;
    m_quiet.stop();
    m_evidence.answer.body = m_body.bytes();
    m_evidence.bytes = m_body.bytes().size();
    m_evidence.isCut = m_body.isCut() || (m_evidence.isAnswered() && !m_evidence.errorText.isEmpty());
    m_evidence.traffic = m_traffic;
    m_evidence.duration = elapsed();
    m_answer.give(m_evidence);
    end();
}

} // namespace doctor::probes
