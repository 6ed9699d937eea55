// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/mcphttp.h"

#include "codex/mcpprotocol.h"
#include "core/doubt.h"
#include "probes/httprequest.h"

#include <QFutureWatcher>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

using End = McpSession::End;
using Step = McpSession::Step;
using Kind = codex::McpMessage::Kind;

constexpr qint64 largestAnswer = 2LL * 1024 * 1024;
constexpr std::chrono::milliseconds longestWait = std::chrono::seconds{20}; // of each of three requests
constexpr int firstError = 400;

// The steps of one server. Deleted later, once it has answered.
class HttpSession final : public QObject
{
public:
    HttpSession(Environment &environment, McpHttpRequest request)
        : QObject(&environment), m_environment(environment), m_request(std::move(request))
    {}

    QFuture<McpSession> start()
    {
        post(codex::mcpInitialize(0), &HttpSession::onInitialized);
        return m_answer.future();
    }

private:
    using Arrived = void (HttpSession::*)(const HttpEvidence &);

    void post(const QByteArray &body, Arrived arrived);
    bool take(const HttpEvidence &evidence, codex::McpMessage &message);
    void onInitialized(const HttpEvidence &evidence);
    void takeSessionId(const QString &id);
    void onNotified(const HttpEvidence &evidence);
    void onTools(const HttpEvidence &evidence);
    void settle(End end, const QString &errorText = {});

    Environment &m_environment;
    const McpHttpRequest m_request;
    const Answer<McpSession> m_answer;
    McpSession m_session;
    QByteArray m_sessionId;
};

std::chrono::milliseconds milliseconds(std::chrono::microseconds duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration);
}

// Whether the answer is there: a server may keep its stream open. Each line is looked at once.
class HasAnswer
{
public:
    bool operator()(const QByteArray &body)
    {
        const qsizetype end = body.lastIndexOf('\n') + 1;
        if (end <= m_seen)
            return false;
        const qsizetype begin = std::exchange(m_seen, end);
        const codex::McpMessage message = codex::mcpAnswerIn(body.mid(begin, end - begin));
        return message.kind == Kind::Result || message.kind == Kind::Error;
    }

private:
    qsizetype m_seen = 0;
};

void HttpSession::post(const QByteArray &body, Arrived arrived)
{
    HttpRequest request{
        .method = "POST",
        .url = m_request.url,
        .headers = {{"content-type", "application/json"}, {"accept", "application/json, text/event-stream"}},
        .credentials = m_request.credentials,
        .body = body,
        .limit = qMin(patienceFor(m_request.startupLimit), longestWait),
        .largestBody = largestAnswer,
        .isEnough = HasAnswer()};
    if (arrived == &HttpSession::onNotified)
        request.isEnough = [](const QByteArray &) { return true; }; // nothing is to come
    if (!m_sessionId.isEmpty())
        request.credentials.append({"mcp-session-id", m_sessionId});
    if (!m_session.protocolVersion.isEmpty())
        request.headers.append({"mcp-protocol-version", m_session.protocolVersion.toLatin1()});
    auto *const watcher = new QFutureWatcher<HttpEvidence>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, arrived] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            (this->*arrived)(watcher->future().result());
    });
    watcher->setFuture(probes::request(m_environment, request));
}

// Whether the answer holds a result; if not, all is said.
bool HttpSession::take(const HttpEvidence &evidence, codex::McpMessage &message)
{
    m_session.waited = milliseconds(evidence.duration);
    m_session.httpStatus = evidence.answer.status;
    m_session.offersLogin = offersMcpLogin(evidence.answer);
    message = codex::mcpAnswerIn(evidence.answer.body);
    if (message.kind == Kind::Error)
        settle(End::Refused, message.errorText);
    else if (evidence.answer.status >= firstError)
        settle(End::Rejected, evidence.answer.statusLine());
    else if (message.kind == Kind::Result)
        return true;
    else if (evidence.fault == TransportFault::TimedOut)
        settle(End::NotAnswered);
    else if (!evidence.isAnswered())
        settle(End::NotReached, evidence.errorText);
    else
        settle(End::NoMessage, evidence.answer.header("content-type").left(64));
    return false;
}

void HttpSession::onInitialized(const HttpEvidence &evidence)
{
    codex::McpMessage message;
    if (!take(evidence, message))
        return;
    m_session.initialized = milliseconds(evidence.duration);
    m_session.protocolVersion = message.result.value("protocolVersion"_L1).toString().left(64);
    m_session.serverName = codex::mcpServerName(message.result);
    takeSessionId(evidence.answer.header("mcp-session-id"));
    m_session.step = Step::ListTools;
    post(codex::mcpInitialized(), &HttpSession::onNotified);
}

// The server chooses it: a common word must not vanish from the report for that.
void HttpSession::takeSessionId(const QString &id)
{
    constexpr qsizetype longest = 1024;
    constexpr qsizetype shortestSecret = 8;
    if (id.size() > longest)
        return;
    m_sessionId = id.toLatin1();
    if (id.size() >= shortestSecret && looksRandom(id.toStdString()))
        m_environment.secrets().add(id, u"session"_s);
}

void HttpSession::onNotified(const HttpEvidence &)
{
    post(codex::mcpListTools(1), &HttpSession::onTools);
}

void HttpSession::onTools(const HttpEvidence &evidence)
{
    codex::McpMessage message;
    if (!take(evidence, message))
        return;
    const codex::McpToolPage page = codex::readMcpTools(message.result);
    m_session.listed = milliseconds(evidence.duration);
    m_session.tools = page.names;
    m_session.isCut = !page.nextCursor.isEmpty();
    settle(End::Ready);
}

void HttpSession::settle(End end, const QString &errorText)
{
    m_session.end = end;
    m_session.errorText = errorText;
    m_answer.give(m_session);
    deleteLater();
}

} // namespace

bool offersMcpLogin(const codex::HttpAnswer &answer)
{
    constexpr int unauthorized = 401;
    return answer.status == unauthorized
           && answer.header("www-authenticate").contains("resource_metadata"_L1, Qt::CaseInsensitive);
}

QFuture<McpSession> mcpHttpSession(Environment &environment, const McpHttpRequest &request)
{
    return (new HttpSession(environment, request))->start();
}

} // namespace doctor::probes
