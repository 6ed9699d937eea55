// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/outboxentry.h"

#include "core/phrase.h"
#include "feedback/envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::feedback {

namespace {

constexpr EntryState allStates[] = {EntryState::Queued, EntryState::Sending, EntryState::Sent, EntryState::Rejected,
                                    EntryState::Paused};

QString written(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime readTime(const QJsonObject &json, QLatin1StringView name)
{
    return QDateTime::fromString(json.value(name).toString(), Qt::ISODateWithMs);
}

QJsonArray itemsJson(const QList<EntryItem> &items)
{
    QJsonArray array;
    for (const EntryItem &item : items)
        array.append(
            QJsonObject{{u"name"_s, item.name}, {u"bytes"_s, item.bytes}, {u"attachment"_s, item.isAttachment}});
    return array;
}

QList<EntryItem> readItems(const QJsonArray &array)
{
    QList<EntryItem> items;
    for (const QJsonValue &value : array) {
        const QJsonObject item = value.toObject();
        items.append({item.value("name"_L1).toString(), item.value("bytes"_L1).toInteger(),
                      item.value("attachment"_L1).toBool()});
    }
    return items;
}

Message untilText(const OutboxEntry &entry)
{
    if (!entry.notBefore.isValid())
        return {};
    return {entry.isServersWish ? QT_TRANSLATE_NOOP("Checks", "; the server wants nothing before %1")
                                : QT_TRANSLATE_NOOP("Checks", "; the next attempt is after %1"),
            {phrase(entry.notBefore)}};
}

// What is kept is in English: of our own words there is a translation, of a server's none.
QString wordsOf(const OutboxEntry &entry)
{
    QString words = entry.words.isEmpty() ? QString() : phrase(entry.words.toUtf8().constData());
    if (entry.state != EntryState::Paused || entry.httpStatus / 100 != 2)
        return words;
    return phrase(
        QT_TRANSLATE_NOOP("Checks", "%1, but the answer does not confirm it; it is kept, and can be sent again"),
        {words});
}

} // namespace

QLatin1StringView nameOf(EntryState state)
{
    switch (state) {
    case EntryState::Queued:
        return "queued"_L1;
    case EntryState::Sending:
        return "sending"_L1;
    case EntryState::Sent:
        return "sent"_L1;
    case EntryState::Rejected:
        return "rejected"_L1;
    case EntryState::Paused:
        return "paused"_L1;
    }
    Q_UNREACHABLE();
}

qint64 OutboxEntry::bytes() const
{
    qint64 sum = 0;
    for (const EntryItem &item : items)
        sum += item.bytes;
    return sum;
}

bool OutboxEntry::hasAttachments() const
{
    return std::ranges::any_of(items, &EntryItem::isAttachment);
}

Message OutboxEntry::statusText() const
{
    switch (state) {
    case EntryState::Queued:
        if (words.isEmpty())
            return {QT_TRANSLATE_NOOP("Checks", "queued, not sent yet")};
        return {QT_TRANSLATE_NOOP("Checks", "not accepted yet: %1%2"), {wordsOf(*this), phrase(untilText(*this))}};
    case EntryState::Sending:
        return {QT_TRANSLATE_NOOP("Checks", "being sent")};
    case EntryState::Sent:
        return {QT_TRANSLATE_NOOP("Checks", "accepted by the server (event id %1)"), {eventId}};
    case EntryState::Rejected:
        return {QT_TRANSLATE_NOOP("Checks", "rejected: %1"), {wordsOf(*this)}};
    case EntryState::Paused:
        if (words.isEmpty())
            return {QT_TRANSLATE_NOOP("Checks", "paused")};
        return {QT_TRANSLATE_NOOP("Checks", "paused: %1"), {wordsOf(*this)}};
    }
    Q_UNREACHABLE();
}

Message OutboxEntry::furtherText() const
{
    if (state == EntryState::Sending || (words.isEmpty() && state != EntryState::Sent))
        return {};
    const bool isResting = state == EntryState::Rejected || state == EntryState::Paused;
    return isResting ? Message{"%1", {wordsOf(*this)}} : statusText();
}

QByteArray toJson(const OutboxEntry &entry)
{
    const QJsonObject json{{u"schema_version"_s, 1},
                           {u"event_id"_s, entry.eventId},
                           {u"state"_s, nameOf(entry.state)},
                           {u"dsn"_s, entry.dsn.text()},
                           {u"queued_at"_s, written(entry.queuedAt)},
                           {u"items"_s, itemsJson(entry.items)},
                           {u"attempts"_s, entry.attempts},
                           {u"last_attempt_at"_s, written(entry.lastAttemptAt)},
                           {u"not_before"_s, written(entry.notBefore)},
                           {u"server_wants_it"_s, entry.isServersWish},
                           {u"words"_s, entry.words},
                           {u"http_status"_s, entry.httpStatus},
                           {u"too_large"_s, entry.isTooLarge},
                           {u"accepted_at"_s, written(entry.acceptedAt)}};
    return QJsonDocument(json).toJson();
}

std::optional<OutboxEntry> parseEntry(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QString stateName = json.value("state"_L1).toString();
    const auto *const state =
        std::ranges::find_if(allStates, [&](EntryState each) { return nameOf(each) == stateName; });
    const ParsedDsn dsn = parseDsn(json.value("dsn"_L1).toString());
    const QString eventId = json.value("event_id"_L1).toString();
    if (json.value("schema_version"_L1).toInt() != 1 || state == std::end(allStates) || !dsn.dsn || !isEventId(eventId))
        return std::nullopt;
    return OutboxEntry{.eventId = eventId,
                       .state = *state,
                       .dsn = *dsn.dsn,
                       .queuedAt = readTime(json, "queued_at"_L1),
                       .items = readItems(json.value("items"_L1).toArray()),
                       .attempts = json.value("attempts"_L1).toInt(),
                       .lastAttemptAt = readTime(json, "last_attempt_at"_L1),
                       .notBefore = readTime(json, "not_before"_L1),
                       .isServersWish = json.value("server_wants_it"_L1).toBool(),
                       .words = json.value("words"_L1).toString(),
                       .httpStatus = json.value("http_status"_L1).toInt(),
                       .isTooLarge = json.value("too_large"_L1).toBool(),
                       .acceptedAt = readTime(json, "accepted_at"_L1)};
}

} // namespace doctor::feedback
