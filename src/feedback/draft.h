// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "feedback/envelope.h"
#include "feedback/event.h"
#include "feedback/logexcerpt.h"

namespace doctor::feedback {

enum class Part { Event, Words, Report, Log, Screenshot };

// One thing that would be sent, byte for byte.
struct DraftItem {
    Part part = Part::Report;
    QString fileName = {}; // in the envelope and the bundle; that of the event for the words, which are in it
    QString contentType = {};
    QByteArray bytes = {};
    bool isSelected = false; // goes along
    bool isOptional = true;  // false: always goes along, being what the rest belongs to
};

// What a user is about to send, in the making. Everything in it is redacted already; only the report, and the event
// that carries its status, are selected from the start. Adding a part selects it. A value; not for several threads.
class Draft
{
public:
    // The redactor masks what the user writes: that of the report, or another with the same secrets.
    Draft(RedactedReport report, std::shared_ptr<const Redactor> redactor, const QDateTime &now);

    const QString &eventId() const { return m_event.id; } // given here, and kept through every attempt
    Category category() const { return m_event.category; }
    const QDateTime &time() const { return m_event.time; }

    void setCategory(Category category);
    void setWords(const QString &words);          // as typed; empty takes them away
    void setLog(const LogExcerpt &excerpt);       // one without text takes it away
    void setScreenshot(const QByteArray &png);    // empty takes it away
    void setSelected(Part part, bool isSelected); // of an optional part that is there

    // Everything there is, selected or not: the event, the words, the report, the log, the screenshot. The event's
    // bytes have the words in them while these are selected.
    QList<DraftItem> items() const;
    qint64 selectedBytes() const; // of all that would go along, without the form around it

    // Why it may not leave, in a sentence: a known secret is in it, or the words are too long. Asked before it is
    // queued or saved; empty if it may.
    Message fault() const;

    Envelope envelope(const Dsn &dsn) const; // of what is selected

private:
    bool isSelected(Part part) const { return m_selected.contains(part); }
    void select(Part part, bool isThere);

    RedactedReport m_report;
    std::shared_ptr<const Redactor> m_redactor;
    Event m_event;
    QByteArray m_reportJson;
    QByteArray m_log;
    QByteArray m_screenshot;
    QList<Part> m_selected = {Part::Event, Part::Report};
};

} // namespace doctor::feedback
