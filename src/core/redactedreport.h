// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactor.h"
#include "core/report.h"

namespace doctor {

// Each of its arguments is redacted, so that the sentence can still be translated. Where only the whole shows the
// secret, the English sentence is kept as it then is.
Message redacted(Message message, const Redactor &redactor);

// The only forms that leave the process: screen, standard output, file, clipboard and upload take these types, so that
// forgetting to redact does not compile.
class RedactedOutcome final
{
public:
    RedactedOutcome() = default;
    RedactedOutcome(Outcome outcome, const Redactor &redactor);

    const Outcome &outcome() const { return m_outcome; }

private:
    friend class RedactedReport;

    Outcome m_outcome;
};

class RedactedReport final
{
public:
    RedactedReport(Report report, const Redactor &redactor);

    const Report &report() const { return m_report; }
    RedactedOutcome outcome(qsizetype check) const; // of the check at this place

    // Why these bytes, made of this report, must not leave the process: a known secret is in them. Names the check that
    // shows it. Empty if they may. Whoever writes, copies or sends a report asks first.
    Message leakIn(const QByteArray &bytes) const;

private:
    Report m_report;
    std::shared_ptr<const Canary> m_canary;
};

} // namespace doctor
