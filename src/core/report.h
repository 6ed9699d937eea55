// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "core/diagnosis.h"
#include "core/pseudonyms.h"

#include <QDateTime>

namespace doctor {

struct CheckResult {
    CheckInfo info = {};
    Outcome outcome = {};
    std::chrono::milliseconds duration = {};
};

// One line above the report, made from what the checks noted and from every warning and failure.
struct ReportNote {
    CheckInfo info = {};
    Severity severity = Severity::Info;
    Message text = {};
};

// Everything a run found, in run order. It does not leave the process: what does is a RedactedReport.
struct Report {
    QDateTime generatedAt = {};
    Status overall = Status::Ok;
    QString codexVersion = {}; // empty if no Codex was found
    QString doctorVersion = {};
    QString platform = {}; // "linux-x86_64"
    QList<Diagnosis> diagnosis = {};
    QList<ReportNote> notes = {};
    QList<CheckResult> checks = {};
    QString openedFrom = {};  // the file of a saved report; empty: a run on this machine, now
    QList<Mask> masks = {};   // what stands in place of secrets, once they are taken out
    QStringList remarks = {}; // what the reader of a saved report has to say about it
};

Report makeReport(QList<CheckResult> results, const QDateTime &now);

// The first value of a detail, or a null string.
QString detailValue(const Outcome &outcome, QStringView label);

} // namespace doctor
