// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/redactedreport.h"

#include "core/phrase.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

void redact(QStringList &texts, const Redactor &redactor)
{
    for (QString &text : texts)
        text = redactor.redacted(text);
}

void redact(Message &message, const Redactor &redactor)
{
    message = redacted(message, redactor);
}

void redact(Issue &issue, const Redactor &redactor)
{
    for (Message *message : {&issue.cause, &issue.measured, &issue.expected, &issue.remedy, &issue.headline})
        redact(*message, redactor);
    issue.source = redactor.redacted(issue.source);
    issue.root.subject = redactor.redacted(issue.root.subject);
    redact(issue.fields, redactor);
}

// Ours hold no secret, but those of an opened report are words of the outside.
void redact(CheckInfo &info, const Redactor &redactor)
{
    info.id = redactor.redacted(info.id);
    info.section = redactor.redacted(info.section);
}

void redact(Outcome &outcome, const Redactor &redactor)
{
    redact(outcome.summary, redactor);
    redact(outcome.remediation, redactor);
    for (Detail &detail : outcome.details) {
        detail.label = redactor.redacted(detail.label);
        detail.value = detail.secret ? u"<redacted>"_s : redactor.redacted(detail.value);
    }
    for (Issue &issue : outcome.issues)
        redact(issue, redactor);
    for (Note &note : outcome.notes)
        redact(note.text, redactor);
    redact(outcome.touched.files, redactor);
    redact(outcome.touched.hosts, redactor);
    redact(outcome.touched.programs, redactor);
}

QString textOf(const Outcome &outcome)
{
    QStringList texts{outcome.summary.english(), outcome.remediation.english()};
    for (const Detail &detail : outcome.details)
        texts << detail.label << detail.value;
    for (const Issue &issue : outcome.issues) {
        for (const Message *message : {&issue.cause, &issue.measured, &issue.expected, &issue.remedy, &issue.headline})
            texts << message->english();
    }
    texts << outcome.touched.files << outcome.touched.hosts << outcome.touched.programs;
    return texts.join(u'\n');
}

} // namespace

// What is read in English counts: within a phrase a rule may take the mark of an argument for a part of a value.
Message redacted(Message message, const Redactor &redactor)
{
    const QString clean = redactor.redacted(message.english());
    redact(message.arguments, redactor);
    message.verbatim = redactor.redacted(message.verbatim);
    return message.english() == clean ? message : verbatim(clean);
}

RedactedOutcome::RedactedOutcome(Outcome outcome, const Redactor &redactor) : m_outcome(std::move(outcome))
{
    redact(m_outcome, redactor);
}

RedactedReport::RedactedReport(Report report, const Redactor &redactor)
    : m_report(std::move(report)), m_canary(redactor.canary())
{
    for (QString *text : {&m_report.codexVersion, &m_report.doctorVersion, &m_report.platform, &m_report.openedFrom})
        *text = redactor.redacted(*text);
    redact(m_report.remarks, redactor);
    for (Diagnosis &diagnosis : m_report.diagnosis) {
        for (Message *message : {&diagnosis.headline, &diagnosis.cause, &diagnosis.remedy})
            redact(*message, redactor);
        diagnosis.source = redactor.redacted(diagnosis.source);
        diagnosis.root.subject = redactor.redacted(diagnosis.root.subject);
        redact(diagnosis.checks, redactor);
    }
    for (ReportNote &note : m_report.notes) {
        redact(note.info, redactor);
        redact(note.text, redactor);
    }
    for (CheckResult &result : m_report.checks) {
        redact(result.info, redactor);
        redact(result.outcome, redactor);
    }
    m_report.masks = redactor.masks();
}

RedactedOutcome RedactedReport::outcome(qsizetype check) const
{
    RedactedOutcome outcome;
    outcome.m_outcome = m_report.checks.at(check).outcome;
    return outcome;
}

Message RedactedReport::leakIn(const QByteArray &bytes) const
{
    const QString kind = m_canary->kindIn(bytes);
    if (kind.isEmpty())
        return {};
    QString place = phrase(QT_TRANSLATE_NOOP("Checks", "the report"));
    for (const CheckResult &result : m_report.checks) {
        if (!m_canary->kindIn(textOf(result.outcome).toUtf8()).isEmpty())
            place = phrase(QT_TRANSLATE_NOOP("Checks", "the check %1"), {result.info.id});
    }
    return {QT_TRANSLATE_NOOP("Checks", "A secret (%1) would have been shown by %2, so nothing was written. Please "
                                        "report this as a fault of Codex Doctor."),
            {kind, place}};
}

} // namespace doctor
