// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/childprocess.h"

#include "probes/processkeeper.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace doctor::probes {

namespace {

// Both ends above those of the standard streams, which the program gets in their place.
struct Pipe {
    Pipe()
    {
        std::array<int, 2> ends{-1, -1};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return;
        readEnd = ::fcntl(ends[0], F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
        writeEnd = ::fcntl(ends[1], F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
        ::close(ends[0]);
        ::close(ends[1]);
    }
    bool isOpen() const { return readEnd >= 0 && writeEnd >= 0; }

    int readEnd = -1;
    int writeEnd = -1;
};

void close(std::initializer_list<int> descriptors)
{
    for (const int descriptor : descriptors) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

// Strings as execve() takes them, made before the fork.
class Words
{
public:
    void add(const QString &word) { m_words.push_back(QFile::encodeName(word)); }
    char *const *list()
    {
        for (QByteArray &word : m_words)
            m_pointers.push_back(word.data());
        m_pointers.push_back(nullptr);
        return m_pointers.data();
    }

private:
    std::vector<QByteArray> m_words;
    std::vector<char *> m_pointers;
};

} // namespace

void ChildProcess::End::open(int newDescriptor, QSocketNotifier::Type type)
{
    descriptor = newDescriptor;
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
    notifier = std::make_unique<QSocketNotifier>(descriptor, type);
}

void ChildProcess::End::close()
{
    // It may be the notifier that tells to: its own signal must not delete it.
    if (notifier) {
        notifier->setEnabled(false);
        notifier.release()->deleteLater();
    }
    if (descriptor >= 0)
        ::close(std::exchange(descriptor, -1));
}

ChildProcess::ChildProcess(QObject *parent) : QObject(parent)
{
    // Writing to a program that has closed its input is an error, not the end of this one.
    std::signal(SIGPIPE, SIG_IGN);
}

ChildProcess::~ChildProcess()
{
    if (m_keeper == 0)
        return;
    killAll();
    // The keeper is busy with killing only, which takes a millisecond, unless one of them waits for a dead disk.
    constexpr int longestWait = 50;
    pollfd end{m_status.descriptor, 0, 0};
    if (::poll(&end, 1, longestWait) == 0)
        ::kill(m_keeper, SIGKILL);
    reap();
}

void ChildProcess::fail(int errorNumber)
{
    m_startError = errorNumber;
    QMetaObject::invokeMethod(this, &ChildProcess::finished, Qt::QueuedConnection);
}

void ChildProcess::start(const Launch &launch)
{
    Words arguments;
    arguments.add(launch.program);
    for (const QString &argument : launch.arguments)
        arguments.add(argument);
    Words variables;
    for (auto variable = launch.variables.begin(); variable != launch.variables.end(); ++variable)
        variables.add(variable.key() + u'=' + variable.value());
    const QByteArray program = QFile::encodeName(launch.program);
    const QByteArray folder = QFile::encodeName(launch.workingDirectory);

    const Pipe input;
    const Pipe output;
    const Pipe errorOutput;
    const Pipe status;
    const bool isOpen = input.isOpen() && output.isOpen() && errorOutput.isOpen() && status.isOpen();
    const KeptProgram kept{.program = program.constData(),
                           .arguments = arguments.list(),
                           .variables = variables.list(),
                           .folder = folder.isEmpty() ? nullptr : folder.constData(),
                           .streams = {input.readEnd, output.writeEnd, errorOutput.writeEnd},
                           .status = status.writeEnd,
                           .owner = ::getpid(),
                           .hasOwnSession = launch.hasOwnSession};
    m_keeper = isOpen ? ::fork() : -1;
    if (m_keeper == 0)
        keep(kept);
    const int errorNumber = errno;
    close({input.readEnd, output.writeEnd, errorOutput.writeEnd, status.writeEnd});
    if (m_keeper < 0) {
        m_keeper = 0;
        close({input.writeEnd, output.readEnd, errorOutput.readEnd, status.readEnd});
        return fail(errorNumber);
    }
    m_input.open(input.writeEnd, QSocketNotifier::Write);
    m_output.open(output.readEnd, QSocketNotifier::Read);
    m_errorOutput.open(errorOutput.readEnd, QSocketNotifier::Read);
    m_status.open(status.readEnd, QSocketNotifier::Read);
    connect(m_input.notifier.get(), &QSocketNotifier::activated, this, &ChildProcess::writeMore);
    connect(m_output.notifier.get(), &QSocketNotifier::activated, this, [this] {
        if (!readOnce(m_output, &ChildProcess::outputArrived) && m_output.descriptor < 0)
            Q_EMIT outputClosed();
    });
    connect(m_errorOutput.notifier.get(), &QSocketNotifier::activated, this,
            [this] { readOnce(m_errorOutput, &ChildProcess::errorOutputArrived); });
    connect(m_status.notifier.get(), &QSocketNotifier::activated, this, &ChildProcess::readStatus);
    writeMore();
}

void ChildProcess::write(const QByteArray &bytes)
{
    m_unwritten += bytes;
    writeMore();
}

void ChildProcess::closeInput()
{
    m_closesInput = true;
    writeMore();
}

void ChildProcess::writeMore()
{
    if (m_input.descriptor < 0)
        return;
    const ssize_t written =
        m_unwritten.isEmpty() ? 0 : ::write(m_input.descriptor, m_unwritten.constData(), m_unwritten.size());
    if (written < 0 && errno != EAGAIN && errno != EINTR)
        return m_input.close();
    m_unwritten.remove(0, qMax<qsizetype>(written, 0));
    if (m_unwritten.isEmpty() && m_closesInput)
        return m_input.close();
    m_input.notifier->setEnabled(!m_unwritten.isEmpty());
}

// Whether there may be more.
bool ChildProcess::readOnce(End &end, Arrived arrived)
{
    if (end.descriptor < 0)
        return false;
    std::array<char, 64 * 1024> buffer;
    const ssize_t got = ::read(end.descriptor, buffer.data(), buffer.size());
    if (got == 0)
        end.close();
    if (got > 0)
        Q_EMIT(this->*arrived)(QByteArray(buffer.data(), got));
    return got > 0;
}

void ChildProcess::drain(End &end, Arrived arrived)
{
    constexpr int mostReads = 64; // more than a pipe holds
    for (int reads = 0; reads < mostReads && readOnce(end, arrived);)
        ++reads;
    end.close();
}

void ChildProcess::readStatus()
{
    KeeperMessage message;
    const ssize_t got = ::read(m_status.descriptor, &message, sizeof message);
    if (got == sizeof message) {
        (message.kind == KeeperMessage::Kind::StartError ? m_startError : m_waitStatus) = message.value;
        return;
    }
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    reap();
    drain(m_output, &ChildProcess::outputArrived);
    drain(m_errorOutput, &ChildProcess::errorOutputArrived);
    Q_EMIT finished();
}

void ChildProcess::reap()
{
    m_status.close();
    m_input.close();
    // It closes its pipe with its last step.
    ::waitpid(std::exchange(m_keeper, 0), nullptr, 0);
}

void ChildProcess::killAll()
{
    if (m_keeper > 0)
        ::kill(m_keeper, SIGTERM);
}

int ChildProcess::exitStatus() const
{
    return WIFEXITED(m_waitStatus) ? WEXITSTATUS(m_waitStatus) : 0;
}

int ChildProcess::endingSignal() const
{
    return WIFSIGNALED(m_waitStatus) ? WTERMSIG(m_waitStatus) : 0;
}

} // namespace doctor::probes
