// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "feedback/dsn.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace doctor::feedback {

// One item of an envelope: the event, or a file beside it.
struct EnvelopeItem {
    QByteArray type = {};     // "event", "attachment"
    QString fileName = {};    // of an attachment
    QString contentType = {}; // "application/json"
    QByteArray payload = {};

    bool isAttachment() const { return type == "attachment"; }
};

// What is sent in one request, in Sentry's form (https://develop.sentry.dev/sdk/foundations/transport/envelopes/).
struct Envelope {
    QString eventId = {}; // 32 hexadecimal digits
    Dsn dsn = {};
    QList<EnvelopeItem> items = {};

    // As it is kept, and with a time as it is sent. The receiver measures clocks by the time, so that it has to be new
    // in every attempt.
    QByteArray bytes(const QDateTime &sentAt = {}) const;
    qint64 payloadBytes() const;
};

// Reads what Envelope::bytes wrote. Nothing if it is another form, or was cut.
std::optional<Envelope> parseEnvelope(const QByteArray &bytes);

// 32 hexadecimal digits.
bool isEventId(QStringView text);
QString newEventId();

} // namespace doctor::feedback
