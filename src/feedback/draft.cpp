// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/draft.h"

#include "report/json.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::feedback {

namespace {

constexpr qsizetype longestWords = 4096; // characters; Sentry's limit

// Of what is sent without being redacted again.
Message leakText(const QString &kind, const QString &fileName)
{
    return {QT_TRANSLATE_NOOP("Checks", "A secret (%1) would have been sent in %2, so nothing was. Please report this "
                                        "as a fault of Codex Doctor."),
            {kind, fileName}};
}

} // namespace

Draft::Draft(RedactedReport report, std::shared_ptr<const Redactor> redactor, const QDateTime &now)
    : m_report(std::move(report)), m_redactor(std::move(redactor)), m_event({.id = newEventId(), .time = now}),
      m_reportJson(report::toJson(m_report))
{}

void Draft::setCategory(Category category)
{
    m_event.category = category;
}

void Draft::setWords(const QString &words)
{
    const bool wasEmpty = m_event.words.isEmpty();
    m_event.words = m_redactor->redacted(words.trimmed());
    if (wasEmpty || m_event.words.isEmpty())
        select(Part::Words, !m_event.words.isEmpty());
}

void Draft::setLog(const LogExcerpt &excerpt)
{
    m_log = excerpt.text;
    select(Part::Log, !m_log.isEmpty());
}

void Draft::setScreenshot(const QByteArray &png)
{
    m_screenshot = png;
    select(Part::Screenshot, !png.isEmpty());
}

void Draft::setSelected(Part part, bool isSelected)
{
    const QList<DraftItem> there = items();
    for (const DraftItem &item : there) {
        if (item.part == part && item.isOptional)
            select(part, isSelected);
    }
}

void Draft::select(Part part, bool isThere)
{
    m_selected.removeAll(part);
    if (isThere)
        m_selected.append(part);
}

QList<DraftItem> Draft::items() const
{
    Event event = m_event;
    if (!isSelected(Part::Words))
        event.words.clear();
    QList<DraftItem> items{
        {Part::Event, u"event.json"_s, u"application/json"_s, eventJson(event, m_report), true, false}};
    const auto offer = [&](Part part, const QString &fileName, const QString &contentType, const QByteArray &bytes) {
        if (!bytes.isEmpty())
            items.append({part, fileName, contentType, bytes, isSelected(part)});
    };
    offer(Part::Words, u"event.json"_s, u"text/plain"_s, m_event.words.toUtf8());
    offer(Part::Report, u"codex-doctor-report.json"_s, u"application/json"_s, m_reportJson);
    offer(Part::Log, u"codex-logs.log"_s, u"text/plain"_s, m_log);
    offer(Part::Screenshot, u"screenshot.png"_s, u"image/png"_s, m_screenshot);
    return items;
}

qint64 Draft::selectedBytes() const
{
    qint64 sum = 0;
    for (const DraftItem &item : items()) {
        if (item.isSelected && item.part != Part::Words)
            sum += item.bytes.size();
    }
    return sum;
}

Message Draft::fault() const
{
    if (isSelected(Part::Words) && m_event.words.size() > longestWords)
        return {QT_TRANSLATE_NOOP("Checks", "The message has %1 characters; %2 is the most that can be sent."),
                {QString::number(m_event.words.size()), QString::number(longestWords)}};
    const std::shared_ptr<const Canary> canary = m_redactor->canary();
    for (const DraftItem &item : items()) {
        if (!item.isSelected)
            continue;
        Message leak = item.part == Part::Report ? m_report.leakIn(item.bytes) : Message();
        if (!leak.isEmpty())
            return leak;
        if (const QString kind = canary->kindIn(item.bytes); !kind.isEmpty())
            return leakText(kind, item.fileName);
    }
    return {};
}

Envelope Draft::envelope(const Dsn &dsn) const
{
    Envelope envelope{.eventId = m_event.id, .dsn = dsn};
    for (const DraftItem &item : items()) {
        if (item.part == Part::Event)
            envelope.items.append({.type = "event", .contentType = item.contentType, .payload = item.bytes});
        else if (item.isSelected && item.part != Part::Words)
            envelope.items.append({"attachment", item.fileName, item.contentType, item.bytes});
    }
    return envelope;
}

} // namespace doctor::feedback
