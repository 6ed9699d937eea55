// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/envelope.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::feedback {

namespace {

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray headerOf(const EnvelopeItem &item)
{
    QJsonObject header{{u"type"_s, QString::fromLatin1(item.type)}, {u"length"_s, item.payload.size()}};
    if (!item.contentType.isEmpty())
        header.insert(u"content_type"_s, item.contentType);
    if (item.isAttachment()) {
        header.insert(u"filename"_s, item.fileName);
        header.insert(u"attachment_type"_s, u"event.attachment"_s);
    }
    return line(header);
}

// Takes one line of JSON off the front.
struct Reader {
    QByteArrayView rest = {};
    bool isBroken = false;

    QJsonObject header()
    {
        const qsizetype end = rest.indexOf('\n');
        const QByteArray text = rest.first(std::max<qsizetype>(end, 0)).toByteArray();
        const QJsonDocument document = QJsonDocument::fromJson(text);
        isBroken |= end < 0 || !document.isObject();
        rest = rest.sliced(end + 1);
        return document.object();
    }

    QByteArray payload(qint64 length)
    {
        isBroken |= length < 0 || length >= rest.size() || rest[length] != '\n';
        if (isBroken)
            return {};
        const QByteArray bytes = rest.first(length).toByteArray();
        rest = rest.sliced(length + 1);
        return bytes;
    }

    EnvelopeItem item()
    {
        const QJsonObject header = this->header();
        return {.type = header.value("type"_L1).toString().toLatin1(),
                .fileName = header.value("filename"_L1).toString(),
                .contentType = header.value("content_type"_L1).toString(),
                .payload = payload(header.value("length"_L1).toInteger(-1))};
    }
};

} // namespace

QByteArray Envelope::bytes(const QDateTime &sentAt) const
{
    QJsonObject header{{u"event_id"_s, eventId}, {u"dsn"_s, dsn.text()}};
    if (sentAt.isValid())
        header.insert(u"sent_at"_s, sentAt.toUTC().toString(Qt::ISODateWithMs));
    QByteArray bytes = line(header);
    for (const EnvelopeItem &item : items)
        bytes += headerOf(item) + item.payload + '\n';
    return bytes;
}

qint64 Envelope::payloadBytes() const
{
    qint64 sum = 0;
    for (const EnvelopeItem &item : items)
        sum += item.payload.size();
    return sum;
}

std::optional<Envelope> parseEnvelope(const QByteArray &bytes)
{
    Reader reader{.rest = bytes};
    const QJsonObject header = reader.header();
    const ParsedDsn dsn = parseDsn(header.value("dsn"_L1).toString());
    Envelope envelope{.eventId = header.value("event_id"_L1).toString()};
    if (reader.isBroken || !dsn.dsn || !isEventId(envelope.eventId))
        return std::nullopt;
    envelope.dsn = *dsn.dsn;
    while (!reader.rest.isEmpty()) {
        const EnvelopeItem item = reader.item();
        if (reader.isBroken || item.type.isEmpty())
            return std::nullopt;
        envelope.items.append(item);
    }
    return envelope;
}

bool isEventId(QStringView text)
{
    return text.size() == 32
           && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

QString newEventId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace doctor::feedback
