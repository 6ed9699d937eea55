// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/phrase.h"
#include "feedback/outbox.h"

#include <QFile>
#include <QRandomGenerator>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::feedback {

namespace {

// What the verdict makes of the entry.
void settle(OutboxEntry &entry, const Verdict &verdict, const QDateTime &now)
{
    using Kind = Verdict::Kind;
    entry.words = verdict.words;
    entry.httpStatus = verdict.status;
    entry.isTooLarge = verdict.kind == Kind::TooLarge;
    entry.isServersWish = verdict.wait.has_value();
    entry.notBefore = {};
    if (verdict.wait)
        entry.notBefore = now.addSecs(verdict.wait->count());
    else if (verdict.kind == Kind::Later)
        entry.notBefore = now.addSecs(backOff(entry.attempts, QRandomGenerator::global()->generateDouble()).count());
    switch (verdict.kind) {
    case Kind::Accepted:
        entry.state = EntryState::Sent;
        entry.acceptedAt = now;
        return;
    case Kind::Unconfirmed:
        entry.state = EntryState::Paused;
        return;
    case Kind::Later:
        entry.state = EntryState::Queued;
        return;
    case Kind::Rejected:
    case Kind::TooLarge:
        entry.state = EntryState::Rejected;
        return;
    }
}

} // namespace

std::shared_ptr<Outbox::Attempt> Outbox::begin(const QString &eventId, const QDateTime &now) const
{
    auto attempt = std::make_shared<Attempt>();
    attempt->lock = lockEntry(eventId);
    const std::optional<OutboxEntry> entry = this->entry(eventId);
    if (attempt->lock.errorNumber == EAGAIN)
        attempt->errorText = busyText(eventId);
    else if (!attempt->lock.isHeld() || !entry)
        attempt->errorText = notThere(eventId);
    // The lock is ours: Sending is what a program left that ended.
    else if (entry->state != EntryState::Queued && entry->state != EntryState::Sending)
        attempt->errorText = {QT_TRANSLATE_NOOP("Checks", "%1 is not waiting: %2."),
                              {eventId, phrase(entry->statusText())}};
    if (!attempt->isBegun())
        return attempt;

    attempt->entry = *entry;
    const std::optional<Envelope> envelope = parseEnvelope(payload(eventId));
    if (!envelope || envelope->eventId != eventId) {
        attempt->entry.state = EntryState::Rejected;
        const Message lost{
            QT_TRANSLATE_NOOP("Checks", "what was to be sent cannot be read any more; it can only be deleted")};
        attempt->entry.words = lost.english();
        attempt->errorText = {QT_TRANSLATE_NOOP("Checks", "%1: %2."), {eventId, phrase(lost)}};
        write(attempt->entry);
        return attempt;
    }
    attempt->envelope = *envelope;
    attempt->entry.state = EntryState::Sending;
    ++attempt->entry.attempts;
    attempt->entry.lastAttemptAt = now;
    if (const Message error = write(attempt->entry); !error.isEmpty())
        attempt->errorText = {QT_TRANSLATE_NOOP("Checks", "%1 Nothing was sent."), {phrase(error)}};
    return attempt;
}

Message Outbox::end(const std::shared_ptr<Attempt> &attempt, const Verdict &verdict, const QDateTime &now) const
{
    settle(attempt->entry, verdict, now);
    Message error = write(attempt->entry);
    // What was accepted is not kept: the receipt tells what it was. Without one, it is sent again, under the same id.
    if (error.isEmpty() && attempt->entry.state == EntryState::Sent)
        QFile::remove(payloadPath(attempt->entry.eventId));
    attempt->lock = {};
    return error;
}

Message Outbox::giveUp(const std::shared_ptr<Attempt> &attempt, const QString &words) const
{
    attempt->entry.state = EntryState::Queued;
    attempt->entry.words = words;
    Message error = write(attempt->entry);
    attempt->lock = {};
    return error;
}

} // namespace doctor::feedback
