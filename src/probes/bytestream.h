// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/answer.h"
#include "probes/descriptor.h"
#include "probes/traffic.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace doctor::probes {

// What a peer answered. Not whole without an error and in time: it closed the connection before.
struct Reply {
    QByteArray bytes = {};
    bool isWhole = false;
    bool isTimedOut = false;
    int errorNumber = 0;

    // What went wrong, in the system's words; empty if it is whole or was not waited for longer.
    QString errorText() const;
};

// A connected TCP socket before anybody speaks TLS on it: questions and answers in turn, with the errors of the system
// as they are. Takes no byte off the socket that is not part of the answer, so that another may go on with it.
class ByteStream final : public QObject
{
public:
    // How long the message is that begins with these bytes; -1 if they do not tell yet.
    using Length = qsizetype (*)(const QByteArray &beginning);

    // `pumped` counts what crosses a socket that is not of TCP.
    ByteStream(Descriptor socket, QObject *parent, std::shared_ptr<const Traffic> pumped = {});

    // How long all questions from now on may take together.
    void allow(std::chrono::milliseconds limit) { m_deadline.setRemainingTime(limit); }
    QFuture<Reply> ask(const QByteArray &request, Length length);
    Descriptor takeSocket();
    TrafficMeter meter() const { return TrafficMeter(m_socket.number(), m_pumped); }
    Traffic traffic() const { return m_traffic; } // of the questions and answers

private:
    void read();
    void settle(Reply reply);

    Descriptor m_socket;
    QSocketNotifier m_readable;
    QTimer m_limit;
    QDeadlineTimer m_deadline;
    QByteArray m_bytes;
    std::shared_ptr<const Traffic> m_pumped;
    Traffic m_traffic;
    Length m_length = nullptr;
    std::optional<Answer<Reply>> m_answer;
};

// The first line of what a peer said, for people: printable characters only, and not many.
QString firstWords(const QByteArray &bytes);

} // namespace doctor::probes
