// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/websocketexchange.h"

#include "codex/websocketframe.h"
#include "core/secretnames.h"
#include "probes/httpwire.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace doctor::probes {

namespace {

constexpr qsizetype largestHead = 64LL * 1024;
constexpr qsizetype largestBody = 8LL * 1024;
constexpr quint64 largestFrame = 16ULL * 1024 * 1024; // what Codex's client takes
constexpr std::chrono::milliseconds bodyLimit = 2s;
constexpr std::chrono::milliseconds longestLimit = 25s; // whatever is configured: the checks end soon after
constexpr int switchingProtocols = 101;

bool isWebSocket(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1);
}

QByteArray newKey()
{
    QByteArray key(16, Qt::Uninitialized);
    for (char &byte : key)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return key.toBase64();
}

} // namespace

WebSocketExchange::WebSocketExchange(const Task &task, const Answer<WebSocketEvidence> &answer,
                                     Environment &environment)
    : Exchange(task.policy, task.identity, environment), m_request(task.request), m_answer(answer), m_key(newKey())
{
    m_request.connectLimit = std::clamp(m_request.connectLimit, 1ms, longestLimit);
    connect(&m_limit, &QTimer::timeout, this, &WebSocketExchange::limitOver);
}

void WebSocketExchange::start()
{
    m_limit.start(m_request.connectLimit);
    m_evidence.url = bareUrl(m_request.url);
    if (!isWebSocket(m_request.url)) {
        fail(TransportFault::InvalidUrl, u"not a ws or wss URL"_s);
        return;
    }
    if (!m_policy.bundleError.isEmpty()) { // Codex goes no further, not even to ws://
        fail(TransportFault::Tls, m_policy.bundleError);
        return;
    }
    m_request.url.setUserInfo({}); // Codex sends none of it here
    if (!m_environment.options().sendCredentials)
        m_request.url = withoutSecrets(m_request.url);
    m_evidence.route = m_policy.route(m_request.url);
    openChannel(m_request.url);
}

void WebSocketExchange::write()
{
    const QByteArray target =
        m_request.url.toEncoded(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    const codex::HttpHeaders handshake{{"host", hostHeader(m_request.url)},
                                       {"connection", "Upgrade"},
                                       {"upgrade", "websocket"},
                                       {"sec-websocket-version", "13"},
                                       {"sec-websocket-key", m_key}};
    const codex::HttpHeaders extensions{{"sec-websocket-extensions", "permessage-deflate; client_max_window_bits"}};
    send("GET " + (target.startsWith('/') ? target : '/' + target) + " HTTP/1.1\r\n"
         + headerLines({handshake, m_identity.headers(), m_request.headers, m_request.credentials, extensions})
         + "\r\n");
    read(); // a peer may have spoken already
}

void WebSocketExchange::read()
{
    if (m_stage == Stage::Finished)
        return;
    m_received += received();
    if (m_stage == Stage::Connecting)
        readHead();
    else if (m_stage == Stage::Body)
        readBody();
    else
        readFrames();
}

void WebSocketExchange::readHead()
{
    const qsizetype length = headLength(m_received);
    if (!mayBeHttp(m_received)) {
        fail(TransportFault::Protocol, notHttpText(m_received));
    } else if (length > largestHead || (length < 0 && m_received.size() > largestHead)) {
        fail(TransportFault::Protocol, u"the head of the answer exceeds 64 KiB"_s);
    } else if (length >= 0) {
        const std::optional<codex::HttpAnswer> answer = codex::parseResponseHead(m_received.left(length));
        m_received.remove(0, length);
        if (!answer) {
            fail(TransportFault::Protocol, u"not an HTTP status line"_s);
            return;
        }
        m_evidence.answer = *answer;
        m_evidence.receivedAt = QDateTime::currentDateTimeUtc();
        m_evidence.toAnswer = elapsed();
        judgeHead();
    }
}

void WebSocketExchange::judgeHead()
{
    if (m_evidence.answer.status != switchingProtocols) {
        m_stage = Stage::Body;
        m_body = codex::HttpBody(m_evidence.answer, "GET", largestBody);
        m_limit.start(
            std::clamp(m_request.connectLimit - std::chrono::milliseconds{m_clock.elapsed()}, 0ms, bodyLimit));
        readBody();
    } else if (isAcceptance()) {
        m_evidence.isAccepted = true;
        m_stage = Stage::Accepted;
        m_limit.start(m_request.grace);
        readFrames();
    } else {
        fail(TransportFault::Protocol, m_evidence.answer.hasHeader("sec-websocket-accept")
                                           ? u"the answer has the wrong Sec-WebSocket-Accept"_s
                                           : u"the answer has no Sec-WebSocket-Accept"_s);
    }
}

bool WebSocketExchange::isAcceptance()
{
    const codex::HttpAnswer &answer = m_evidence.answer;
    return answer.header("sec-websocket-accept").toLatin1() == codex::webSocketAccept(m_key);
}

void WebSocketExchange::readBody()
{
    m_body.take(std::exchange(m_received, {}));
    if (m_body.isComplete() || m_body.isCut() || m_body.isBroken())
        finish();
}

void WebSocketExchange::readFrames()
{
    while (m_stage == Stage::Accepted && takeFrame()) {}
}

// Whether there may be another.
bool WebSocketExchange::takeFrame()
{
    const std::optional<codex::WebSocketFrame> frame = codex::parseFrameHead(m_received);
    if (!frame)
        return false;
    if (frame->isData() && m_evidence.firstFrame.isEmpty())
        m_evidence.firstFrame = frame->text();
    if (frame->isMalformed || frame->isMasked || frame->length > largestFrame) {
        m_evidence.errorText = frame->isMalformed ? u"the server sent what is no frame of WebSocket"_s
                               : frame->isMasked  ? u"the server sent a masked frame"_s
                                                  : u"the server sent a frame of %1 bytes"_s.arg(frame->length);
        finish();
        return false;
    }
    const qsizetype whole = frame->headLength + static_cast<qsizetype>(frame->length);
    if (m_received.size() < whole)
        return false;
    if (frame->isClose())
        takeClose(m_received.mid(frame->headLength, static_cast<qsizetype>(frame->length)));
    m_received.remove(0, whole);
    return true;
}

void WebSocketExchange::takeClose(const QByteArray &payload)
{
    const codex::WebSocketClose close = codex::closeIn(payload);
    m_evidence.isClosed = true;
    m_evidence.closeCode = close.code;
    m_evidence.closeReason = close.reason;
    finish();
}

void WebSocketExchange::limitOver()
{
    if (m_stage == Stage::Connecting)
        fail(TransportFault::TimedOut, timeoutText(m_request.connectLimit));
    else
        finish();
}

void WebSocketExchange::fail(TransportFault fault, const QString &errorText)
{
    if (fault == TransportFault::Closed && hasMore())
        read();
    if (m_stage == Stage::Finished)
        return;
    if (m_stage == Stage::Accepted) {
        m_evidence.isClosed = true;
        m_evidence.errorText = errorText;
    } else if (m_stage == Stage::Connecting) {
        m_evidence.fault = fault;
        m_evidence.errorText = errorText;
    }
    finish();
}

void WebSocketExchange::finish()
{
    if (m_stage == Stage::Body)
        m_evidence.answer.body = m_body.bytes();
    m_stage = Stage::Finished;
    m_evidence.traffic = m_traffic;
    m_evidence.duration = elapsed();
    m_answer.give(m_evidence);
    end();
}

} // namespace doctor::probes
