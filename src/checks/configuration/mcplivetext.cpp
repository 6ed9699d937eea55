// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/mcplivetext.h"

#include "codex/mcpprotocol.h"
#include "probes/program.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::LiveServer;
using probes::McpSession;
using End = McpSession::End;
using Step = McpSession::Step;
using State = LiveServer::State;

QString endText(const McpSession &session)
{
    switch (session.end) {
    case End::Ready:
        return u"ready"_s;
    case End::NotStarted:
        return u"could not be started: "_s + session.errorText;
    case End::Exited:
        return u"exit status %1 before its answer to %2"_s.arg(QString::number(session.exitStatus),
                                                               nameOf(session.step));
    case End::Signalled:
        return u"%1 before its answer to %2"_s.arg(probes::signalText(session.signal), nameOf(session.step));
    case End::Closed:
        return u"closed its output before its answer to %1"_s.arg(nameOf(session.step));
    case End::Refused:
        return u"error as the answer to %1: %2"_s.arg(nameOf(session.step), session.errorText);
    case End::NotReading:
        return u"reads no answers to its own requests, before its answer to %1"_s.arg(nameOf(session.step));
    case End::NotAnswered:
        return u"no answer to %1 within %2"_s.arg(nameOf(session.step), secondsText(session.waited));
    case End::NotReached:
        return u"not reached: "_s + session.errorText;
    case End::Rejected:
        return u"answers %1 with %2"_s.arg(nameOf(session.step), session.errorText);
    case End::NoMessage:
        return u"no message of MCP as the answer to %1, but %2"_s.arg(
            nameOf(session.step), session.errorText.isEmpty() ? u"nothing"_s : session.errorText);
    }
    Q_UNREACHABLE();
}

QString stateText(State state)
{
    switch (state) {
    case State::NotConsented:
        return u"not started: no consent"_s;
    case State::Unstartable:
        return u"not started: its definition does not allow it"_s;
    case State::Remote:
        return u"not started: it runs in another environment"_s;
    case State::NotCalled:
        return u"not called: no consent, offline, or its credentials are not to be sent"_s;
    case State::TooMany:
        return u"not started: too many servers"_s;
    case State::Asked:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString secondsText(std::chrono::milliseconds duration)
{
    const double value = std::chrono::duration<double>(duration).count();
    return u"%1 s"_s.arg(QString::number(value, 'g', value < 1 ? 2 : 3));
}

QString nameOf(McpSession::Step step)
{
    return step == Step::Initialize ? u"initialize"_s : u"tools/list"_s;
}

QStringList linesOf(const McpSession &session)
{
    QStringList lines{endText(session)};
    if (session.initialized) {
        lines.append(u"initialize: %1, protocol %2"_s.arg(secondsText(*session.initialized),
                                                          codex::mcpVersionText(session.protocolVersion)));
        if (!session.serverName.isEmpty())
            lines.append(u"server: "_s + session.serverName);
    }
    if (session.listed)
        lines.append(u"tools/list: %1, tools: %2%3"_s.arg(secondsText(*session.listed),
                                                          QString::number(session.tools.size()),
                                                          session.isCut ? u" and more"_s : QString()));
    for (const QString &line : session.strayLines)
        lines.append(u"output that is no message: "_s + line);
    if (session.hasHugeLine)
        lines.append(u"output: a line of over 2 MiB, not read"_s);
    for (const QString &line : session.errorLines)
        lines.append(u"stderr: "_s + line);
    return lines;
}

QList<Detail> detailsOf(const QList<LiveServer> &servers)
{
    QList<Detail> details;
    for (const LiveServer &one : servers) {
        const QStringList lines = one.session ? linesOf(*one.session) : QStringList{stateText(one.state)};
        for (const QString &line : lines)
            details.append({one.server.name, line});
    }
    return details;
}

} // namespace doctor::checks
