// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/arguments.h"
#include "core/report.h"
#include "feedback/bundle.h"
#include "feedback/sender.h"

class QSocketNotifier;

namespace doctor::cli {

// --feedback, after a run: shows what would be sent and where to, asks, and sends it, or saves it to a file. Nothing is
// queued or sent before a yes.
class FeedbackCommand final : public QObject
{
    Q_OBJECT

public:
    // `secrets` are those of the run.
    FeedbackCommand(Arguments arguments, std::shared_ptr<const SecretStore> secrets, QObject *parent = nullptr);

    void start(const Report &report);

Q_SIGNALS:
    void finished(int exitStatus); // 0 accepted or saved, 1 not accepted yet or not wanted, 2 it could not be done

private:
    void takeLog(const feedback::LogExcerpt &excerpt);
    void takeDestination(const feedback::Destination &destination);
    void show() const;
    void save();
    void ask();
    void takeAnswer(const QByteArray &line);
    void queue();
    void takeAttempt(const feedback::OutboxEntry &entry, const Message &errorText);
    void fail(const QString &errorText);

    Arguments m_arguments;
    std::shared_ptr<const SecretStore> m_secrets;
    Environment m_environment; // of what is read for it
    feedback::Sender m_sender;
    std::unique_ptr<feedback::Draft> m_draft;
    feedback::LogExcerpt m_log;
    feedback::Destination m_destination;
    QSocketNotifier *m_input = nullptr;
};

// Prints what became of an entry, and gives the exit status that says it. `errorText`: why it was not tried.
int tellOutcome(const feedback::OutboxEntry &entry, const Message &errorText);

} // namespace doctor::cli
