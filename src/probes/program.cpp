// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/program.h"

#include <QElapsedTimer>
#include <QTimer>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

using End = ProgramEvidence::End;

// A program under way. Deleted later, once it has answered.
class ProgramRun final : public QObject
{
public:
    ProgramRun(Environment &environment, ProgramRequest request);

    void start();
    QFuture<ProgramEvidence> future() const { return m_answer.future(); }

private:
    void onFinished();
    void onLimit();
    void read(QByteArray &excerpt, const QByteArray &bytes);
    void settle(End end);

    const ProgramRequest m_request;
    const Answer<ProgramEvidence> m_answer;
    ProgramEvidence m_evidence;
    QByteArray m_output;
    QByteArray m_errorOutput;
    QElapsedTimer m_clock;
    QTimer m_limit;
    ChildProcess m_process;
};

ProgramRun::ProgramRun(Environment &environment, ProgramRequest request)
    : QObject(&environment), m_request(std::move(request))
{
    connect(&m_process, &ChildProcess::finished, this, &ProgramRun::onFinished);
    connect(&m_process, &ChildProcess::outputArrived, this, [this](const QByteArray &bytes) { read(m_output, bytes); });
    connect(&m_process, &ChildProcess::errorOutputArrived, this,
            [this](const QByteArray &bytes) { read(m_errorOutput, bytes); });
    connect(&m_limit, &QTimer::timeout, this, &ProgramRun::onLimit);
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
}

void ProgramRun::start()
{
    m_clock.start();
    m_limit.start(m_request.limit);
    m_process.start(m_request.launch);
    m_process.write(m_request.input);
    m_process.closeInput();
}

void ProgramRun::read(QByteArray &excerpt, const QByteArray &bytes)
{
    const qsizetype room = m_request.largestOutput - excerpt.size();
    excerpt += bytes.left(room);
    m_evidence.isCut = m_evidence.isCut || bytes.size() > room;
}

void ProgramRun::onFinished()
{
    m_evidence.errorText =
        m_process.startErrorNumber() == 0 ? QString() : qt_error_string(m_process.startErrorNumber());
    m_evidence.signal = m_process.endingSignal();
    m_evidence.exitStatus = m_process.exitStatus();
    settle(m_evidence.end == End::TimedOut     ? End::TimedOut
           : m_process.startErrorNumber() != 0 ? End::NotStarted
           : m_evidence.signal > 0             ? End::Signalled
                                               : End::Exited);
}

void ProgramRun::onLimit()
{
    // The answer comes when everything is gone, or after a while without.
    if (m_evidence.end == End::TimedOut)
        return settle(End::TimedOut);
    m_evidence.end = End::TimedOut;
    m_evidence.duration = std::chrono::milliseconds(m_clock.elapsed());
    m_process.killAll();
    constexpr std::chrono::seconds grace{1};
    m_limit.start(grace);
}

void ProgramRun::settle(End end)
{
    if (m_evidence.end != End::TimedOut)
        m_evidence.duration = std::chrono::milliseconds(m_clock.elapsed());
    m_limit.stop();
    m_evidence.end = end;
    m_evidence.output = QString::fromUtf8(m_output);
    m_evidence.errorOutput = QString::fromUtf8(m_errorOutput);
    m_answer.give(m_evidence);
    deleteLater();
}

} // namespace

QString ProgramEvidence::endText() const
{
    switch (end) {
    case End::NotConsented:
        return u"not started: no consent"_s;
    case End::NotStarted:
        return u"could not be started: "_s + errorText;
    case End::Exited:
        return u"exit status %1"_s.arg(exitStatus);
    case End::Signalled:
        return signalText(signal);
    case End::TimedOut:
        return u"no end within %1 s"_s.arg(std::chrono::duration<double>(duration).count(), 0, 'f', 1);
    }
    Q_UNREACHABLE();
}

QString signalText(int signal)
{
    const char *const name = ::sigdescr_np(signal);
    return u"signal %1 (%2)"_s.arg(QString::number(signal), name ? QString::fromLatin1(name) : u"unknown"_s);
}

QFuture<ProgramEvidence> runProgram(Environment &environment, const ProgramRequest &request)
{
    if (!environment.options().startPrograms) {
        const Answer<ProgramEvidence> refused;
        refused.give({});
        return refused.future();
    }
    environment.touchLog().program((QStringList(request.launch.program) + request.launch.arguments).join(u' '));
    auto *const run = new ProgramRun(environment, request);
    run->start();
    return run->future();
}

} // namespace doctor::probes
