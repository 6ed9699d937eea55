// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "feedback/dsn.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace doctor::feedback {

enum class EntryState {
    Queued,   // waits to be sent, at `notBefore` or when asked to
    Sending,  // some program is at it right now
    Sent,     // accepted by the server: there is a receipt
    Rejected, // not taken; `words` say why
    Paused,   // waits until it is resumed
};
QLatin1StringView nameOf(EntryState state); // "queued"

struct EntryItem {
    QString name = {}; // "event.json", "codex-logs.log"
    qint64 bytes = 0;
    bool isAttachment = false;
};

// One thing in the outbox, as it was when it was read.
struct OutboxEntry {
    QString eventId = {};
    EntryState state = EntryState::Queued;
    Dsn dsn = {};
    QDateTime queuedAt = {};
    QList<EntryItem> items = {};
    int attempts = 0;
    QDateTime lastAttemptAt = {};
    QDateTime notBefore = {};   // of the next attempt; invalid: now
    bool isServersWish = false; // that it waits until then
    QString words = {};         // of the last answer, or why there was none
    int httpStatus = 0;         // of the last answer
    bool isTooLarge = false;    // rejected for its size: without attachments it may be taken
    QDateTime acceptedAt = {};  // of the receipt

    qint64 bytes() const; // of all items
    bool hasAttachments() const;
    bool isWaiting() const { return state == EntryState::Queued; }
    bool isDue(const QDateTime &now) const { return isWaiting() && (!notBefore.isValid() || notBefore <= now); }

    // What is to be said of it in a sentence: "accepted by the server", "not accepted yet: …"
    Message statusText() const;
    // The same beside its state: of one that rests, what came last; empty if that says all.
    Message furtherText() const;
};

// The file of an entry: JSON with schema_version 1. Nothing if it cannot be understood.
QByteArray toJson(const OutboxEntry &entry);
std::optional<OutboxEntry> parseEntry(const QByteArray &json);

} // namespace doctor::feedback
