// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/mcpsession.h"

#include "codex/mcpprotocol.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace doctor::probes {

namespace {

using End = McpSession::End;
using Step = McpSession::Step;
using Kind = codex::McpMessage::Kind;

constexpr qsizetype longestLine = 2 * qsizetype(1024) * 1024; // is parsed within a frame of the window
constexpr qsizetype mostUnwritten = 1024 * qsizetype(1024);
constexpr qsizetype errorOutputKept = 16 * qsizetype(1024);
constexpr qsizetype errorLinesKept = 5;
constexpr qsizetype strayLinesKept = 3;
constexpr qsizetype mostTools = 5000;
constexpr std::chrono::milliseconds longestWhole = 45s;
constexpr std::chrono::milliseconds farewell = 500ms; // to end by itself when its input ends

// A server under way. Deleted later, once it has answered.
class Session final : public QObject
{
public:
    Session(Environment &environment, const codex::McpServer &server);

    void start(const Launch &launch);
    QFuture<McpSession> future() const { return m_answer.future(); }

private:
    void onOutput(const QByteArray &bytes);
    void onErrorOutput(const QByteArray &bytes);
    void onLine(const QByteArray &line);
    void reply(const codex::McpMessage &message);
    void onResult(const QJsonObject &result);
    void onInitialized(const QJsonObject &result);
    void onTools(const QJsonObject &result);
    void onOutputClosed();
    void onFinished();
    void onLimit();
    void ask(Step step, const QString &cursor = {});
    void end(End end);
    void settle();

    const Answer<McpSession> m_answer;
    const std::chrono::milliseconds m_patience;
    McpSession m_session;
    bool m_isKilled = false;
    bool m_isOver = false; // how it ended is known, and it is being ended
    int m_request = -1;
    QByteArray m_line;
    bool m_skipsLine = false;
    QByteArray m_errorOutput;
    QElapsedTimer m_whole;
    QElapsedTimer m_clock; // of the step
    QTimer m_limit;
    ChildProcess m_process;
};

Session::Session(Environment &environment, const codex::McpServer &server)
    : QObject(&environment), m_patience(patienceFor(server.startupLimit))
{
    connect(&m_process, &ChildProcess::outputArrived, this, &Session::onOutput);
    connect(&m_process, &ChildProcess::errorOutputArrived, this, &Session::onErrorOutput);
    connect(&m_process, &ChildProcess::outputClosed, this, &Session::onOutputClosed);
    connect(&m_process, &ChildProcess::finished, this, &Session::onFinished);
    connect(&m_limit, &QTimer::timeout, this, &Session::onLimit);
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
}

void Session::start(const Launch &launch)
{
    m_whole.start();
    m_clock.start();
    m_process.start(launch);
    ask(Step::Initialize);
}

void Session::ask(Step step, const QString &cursor)
{
    if (cursor.isEmpty()) {
        m_session.step = step;
        m_clock.start();
        m_limit.start(qBound(0ms, longestWhole - std::chrono::milliseconds(m_whole.elapsed()), m_patience));
    }
    ++m_request;
    m_process.write(step == Step::Initialize ? codex::mcpInitialize(m_request)
                                             : codex::mcpListTools(m_request, cursor));
}

void Session::onOutput(const QByteArray &bytes)
{
    qsizetype begin = 0;
    while (begin < bytes.size() && !m_isOver) {
        const qsizetype newline = bytes.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        if (!m_skipsLine)
            m_line += bytes.mid(begin, end - begin);
        if (m_line.size() > longestLine) {
            m_session.hasHugeLine = m_skipsLine = true;
            m_line.clear();
        }
        begin = end + 1;
        if (newline < 0)
            return;
        if (!m_skipsLine)
            onLine(std::exchange(m_line, {}));
        m_skipsLine = false;
    }
}

void Session::onErrorOutput(const QByteArray &bytes)
{
    m_errorOutput += bytes;
    if (m_errorOutput.size() > 2 * errorOutputKept)
        m_errorOutput = m_errorOutput.right(errorOutputKept);
}

void Session::onLine(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return;
    const codex::McpMessage message = codex::readMcpMessage(line);
    const bool isAnswer = message.id.toInt(-1) == m_request;
    if (message.kind == Kind::NotJson) {
        ++m_session.strayCount;
        if (m_session.strayLines.size() < strayLinesKept)
            m_session.strayLines += codex::lastLines(line, 1);
    } else if (message.kind == Kind::Request) {
        reply(message);
    } else if (message.kind == Kind::Error && isAnswer) {
        m_session.errorText = message.errorText;
        end(End::Refused);
    } else if (message.kind == Kind::Result && isAnswer) {
        onResult(message.result);
    }
}

void Session::reply(const codex::McpMessage &message)
{
    m_process.write(codex::mcpReply(message.id, message.method));
    if (m_process.unwrittenBytes() > mostUnwritten)
        end(End::NotReading);
}

void Session::onResult(const QJsonObject &result)
{
    m_session.step == Step::Initialize ? onInitialized(result) : onTools(result);
}

void Session::onInitialized(const QJsonObject &result)
{
    m_session.initialized = std::chrono::milliseconds(m_clock.elapsed());
    m_session.protocolVersion = result.value("protocolVersion"_L1).toString().left(64);
    m_session.serverName = codex::mcpServerName(result);
    m_process.write(codex::mcpInitialized());
    ask(Step::ListTools);
}

void Session::onTools(const QJsonObject &result)
{
    const codex::McpToolPage page = codex::readMcpTools(result);
    m_session.tools += page.names;
    m_session.isCut = !page.nextCursor.isEmpty() && (m_session.tools.size() >= mostTools || page.names.isEmpty());
    if (!page.nextCursor.isEmpty() && !m_session.isCut)
        return ask(Step::ListTools, page.nextCursor);
    m_session.listed = std::chrono::milliseconds(m_clock.elapsed());
    end(End::Ready);
}

void Session::onOutputClosed()
{
    if (m_isOver)
        return;
    // It is about to end, most likely; then finished() comes first.
    end(End::Closed);
}

void Session::onFinished()
{
    if (!m_isOver || (m_session.end == End::Closed && !m_isKilled)) {
        m_session.errorText =
            m_process.startErrorNumber() == 0 ? QString() : qt_error_string(m_process.startErrorNumber());
        m_session.exitStatus = m_process.exitStatus();
        m_session.signal = m_process.endingSignal();
        m_session.end = m_process.startErrorNumber() != 0 ? End::NotStarted
                        : m_session.signal > 0            ? End::Signalled
                                                          : End::Exited;
    }
    settle();
}

void Session::onLimit()
{
    if (!m_isOver)
        return end(End::NotAnswered);
    m_isKilled = true;
    m_process.killAll();
}

void Session::end(End end)
{
    m_isOver = true;
    m_session.end = end;
    m_session.waited = std::chrono::milliseconds(m_clock.elapsed());
    m_process.closeInput();
    m_limit.start(end == End::NotAnswered || end == End::NotReading ? 0ms : farewell);
}

void Session::settle()
{
    m_limit.stop();
    m_session.errorLines = codex::lastLines(m_errorOutput, errorLinesKept);
    m_answer.give(m_session);
    deleteLater();
}

} // namespace

std::chrono::milliseconds patienceFor(std::chrono::milliseconds startupLimit)
{
    return qMin<std::chrono::milliseconds>(qMax<std::chrono::milliseconds>(2 * startupLimit, 10s), 40s);
}

QFuture<McpSession> mcpSession(Environment &environment, const codex::McpServer &server, const Launch &launch)
{
    Q_ASSERT(environment.options().startPrograms);
    // Without its arguments, which are secret.
    environment.touchLog().program(u"%1 (MCP server %2)"_s.arg(launch.program, server.name));
    auto *const session = new Session(environment, server);
    session->start(launch);
    return session->future();
}

} // namespace doctor::probes
