// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/arguments.h"
#include "feedback/sender.h"

namespace doctor::cli {

// --outbox: what waits to be sent, and what became of the rest.
class OutboxCommand final : public QObject
{
    Q_OBJECT

public:
    explicit OutboxCommand(const Arguments &arguments, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitStatus); // 0 done, 1 something is not accepted yet, 2 it could not be done

private:
    void list(const QList<feedback::OutboxEntry> &entries);
    void send();
    void show(const QString &eventId);
    void end();

    OutboxArguments m_arguments;
    RunOptions m_options;
    feedback::Sender m_sender;
    int m_exitStatus = 0;
    bool m_isListed = false;
};

} // namespace doctor::cli
