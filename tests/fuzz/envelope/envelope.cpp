// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/envelope.h"
#include "../target.h"
#include "feedback/dsnsetting.h"
#include "feedback/outboxentry.h"
#include "feedback/serveranswer.h"

using namespace doctor::feedback;
using namespace Qt::Literals::StringLiterals;

namespace {

void envelopeComesBack(const QByteArray &bytes)
{
    const std::optional<Envelope> envelope = parseEnvelope(bytes);
    if (!envelope)
        return;
    const std::optional<Envelope> again = parseEnvelope(envelope->bytes());
    doctor::fuzz::require(again && again->bytes() == envelope->bytes(), "an envelope comes back as it was");
    doctor::fuzz::require(envelope->payloadBytes() <= bytes.size(), "nothing is in an envelope that did not come");
}

void entryComesBack(const QByteArray &bytes)
{
    const std::optional<OutboxEntry> entry = parseEntry(bytes);
    if (!entry)
        return;
    entry->statusText();
    const std::optional<OutboxEntry> again = parseEntry(toJson(*entry));
    doctor::fuzz::require(again && toJson(*again) == toJson(*entry), "an entry of the outbox comes back as it was");
}

void dsnComesBack(const QByteArray &bytes)
{
    const ParsedDsn parsed = parseDsn(QString::fromUtf8(bytes));
    doctor::fuzz::require(parsed.dsn.has_value() == parsed.errorText.isEmpty(), "there is a DSN, or a reason");
    if (parsed.dsn)
        doctor::fuzz::require(parseDsn(parsed.dsn->text()).dsn == parsed.dsn, "a DSN comes back as it was");
}

} // namespace

// What lies in the outbox, what its server answers, and where it goes.
void doctor::fuzz::take(const QByteArray &bytes)
{
    envelopeComesBack(bytes);
    entryComesBack(bytes);
    dsnComesBack(bytes);
    withDsn(bytes, u"https://key@sentry.example.com/42"_s);
    const qsizetype end = bytes.indexOf("\n\n");
    if (auto answer = doctor::codex::parseResponseHead(end < 0 ? bytes : bytes.left(end + 1))) {
        answer->body = end < 0 ? QByteArray() : bytes.mid(end + 2);
        verdictOf({.answer = *answer}, u"44b74d5ae5704ff096ef82fe584a66e7"_s);
    }
}
