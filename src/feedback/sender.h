// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"
#include "feedback/destination.h"
#include "feedback/draft.h"
#include "feedback/outbox.h"

#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace doctor::feedback {

// Puts feedback in the outbox and sends it, one entry after the other, without blocking the event loop: files in
// workers, requests by the proxy and trust that hold for the checks, each wait with a limit. While it lives it also
// sends what is due later (keepSending). Deleting it stops it; what was not accepted by then stays queued.
class Sender final : public QObject
{
    Q_OBJECT

public:
    // `options` is asked anew for every attempt.
    explicit Sender(std::function<RunOptions()> options, QObject *parent = nullptr);
    ~Sender() override;

    bool isSending() const { return !m_current.isEmpty(); }
    QString currentId() const { return m_current; }

public Q_SLOTS:
    // Then `queued`; sends nothing yet. A draft that must not leave (Draft::fault) is refused.
    void queue(const doctor::feedback::Draft &draft, const doctor::feedback::Dsn &dsn);
    void queue(const doctor::feedback::Envelope &envelope); // of a draft whose fault was asked for
    // Then `attempted`. It is tried now, even if its next attempt is later, unless the server wants to be left alone.
    void send(const QString &eventId);
    void sendDue();     // every entry whose time has come
    void keepSending(); // sendDue now and whenever something is due, as long as this lives
    // Ends the attempt under way, whose entry stays queued, drops those that wait for it, and keeps sending no longer.
    void stop();

    void pause(const QString &eventId);
    void resume(const QString &eventId); // also what was rejected; sends nothing by itself
    void leaveOutAttachments(const QString &eventId);
    void remove(const QString &eventId); // before it was sent, or its receipt

    void refresh(); // then `entriesRead`

Q_SIGNALS:
    // It is on the disk, or `errorText` says why not: then nothing was kept and nothing will be sent.
    void queued(const QString &eventId, const doctor::Message &errorText);
    void sendingStarted(const QString &eventId);
    // An attempt has ended, whatever its end; `entry` is as the outbox has it now. `errorText`: it was not tried, or
    // its end could not be noted.
    void attempted(const doctor::feedback::OutboxEntry &entry, const doctor::Message &errorText);
    void changed(const QString &eventId, const doctor::Message &errorText); // paused, resumed, removed …, or why not
    void entriesRead(const QList<doctor::feedback::OutboxEntry> &entries);  // after every change, too
    void idle();                                                            // nothing is left to be tried now

private:
    struct Prepared;

    template<typename Value, typename Then>
    void inWorker(std::function<Value(const Surroundings &)> job, Then then);
    void add(const QString &eventId, const std::function<Message(const Surroundings &)> &job);
    void change(const QString &eventId, const std::function<Message(const Outbox &)> &change);
    void startNext();
    static Prepared prepared(const Surroundings &surroundings, const QString &eventId);
    void post(const Prepared &prepared);
    void take(const probes::HttpEvidence &evidence);
    void giveUp(const Prepared &prepared);
    void conclude(const OutboxEntry &entry, const Message &errorText);
    void schedule(const QList<OutboxEntry> &entries);
    QDateTime dueAt(const OutboxEntry &entry) const;

    std::function<RunOptions()> m_options;
    std::unique_ptr<Environment> m_environment; // of the request under way
    std::shared_ptr<Outbox::Attempt> m_attempt; // that it is for
    std::deque<QString> m_waiting;              // to be tried, in order
    QString m_current;                          // the event id that is being tried
    QHash<QString, QDateTime> m_refused;        // event id → until when it is not tried of its own accord
    QTimer m_nextDue;
    bool m_keepsSending = false;
    bool m_isStopping = false;
};

} // namespace doctor::feedback
