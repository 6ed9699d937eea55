// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"
#include "feedback/durablefile.h"
#include "feedback/envelope.h"
#include "feedback/outboxentry.h"
#include "feedback/serveranswer.h"

#include <functional>
#include <memory>

namespace doctor::feedback {

// What is to be sent, on disk: a folder an entry, named by its event id, in the program's own data folder. Every change
// is on the disk, whole, when its function returns; whatever ends the program leaves an entry as it was before or
// after. Several programs and threads may use it at once: an entry belongs to whoever holds its lock, which ends with
// its holder. Everything blocks: workers only (Sender does that for a front end).
class Outbox
{
public:
    // The folder of this user; nothing can be kept where there is no home.
    explicit Outbox(const RunOptions &options);

    const QString &folder() const { return m_folder; }

    // Empty if it was done, else why not, in a sentence.
    Message add(const Envelope &envelope, const QDateTime &now) const;
    Message pause(const QString &eventId) const;              // queued → paused
    Message resume(const QString &eventId) const;             // paused or rejected → queued, without waiting
    Message withoutAttachments(const QString &eventId) const; // takes them out for good, and queues it
    Message remove(const QString &eventId) const;             // whatever its state, but not while it is being sent

    QList<OutboxEntry> entries() const; // the oldest first
    std::optional<OutboxEntry> entry(const QString &eventId) const;
    QByteArray payload(const QString &eventId) const; // what is sent, unpacked; empty once it was

    // Nothing is sent to a server that asked to be left alone, whichever entry it told so.
    QDateTime heldUntil(const Dsn &dsn) const;

    // An entry that is being sent. Dropped without an end, it waits to be sent again, with the same event id.
    struct Attempt {
        OutboxEntry entry = {};
        Envelope envelope = {};
        FileLock lock = {};
        Message errorText = {}; // why it was not begun

        bool isBegun() const { return errorText.isEmpty(); }
    };
    std::shared_ptr<Attempt> begin(const QString &eventId, const QDateTime &now) const;
    // Empty, or why the end could not be noted.
    Message end(const std::shared_ptr<Attempt> &attempt, const Verdict &verdict, const QDateTime &now) const;
    Message giveUp(const std::shared_ptr<Attempt> &attempt, const QString &words) const; // it was stopped, or held back

private:
    static Message notThere(const QString &eventId);
    static Message busyText(const QString &eventId);
    QString pathOf(const QString &eventId) const;
    QString payloadPath(const QString &eventId) const;
    Message write(const OutboxEntry &entry) const;
    FileLock lockEntry(const QString &eventId) const;
    FileLock lockFolder() const;
    int discard(const QString &eventId) const;
    void sweep() const;
    Message change(const QString &eventId, const std::function<Message(OutboxEntry &)> &change) const;

    QString m_folder;
    QString m_codexHome; // nothing is ever written there
};

} // namespace doctor::feedback
