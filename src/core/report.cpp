// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/report.h"

#include "core/version.h"

#include <QSysInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

QList<ReportNote> notesOf(const QList<CheckResult> &results)
{
    QList<ReportNote> notes;
    for (const CheckResult &result : results) {
        for (const Note &note : result.outcome.notes)
            notes.append({result.info, note.severity, note.text});
    }
    return notes;
}

} // namespace

QString detailValue(const Outcome &outcome, QStringView label)
{
    const auto found =
        std::ranges::find_if(outcome.details, [&](const Detail &detail) { return detail.label == label; });
    return found == outcome.details.end() ? QString() : found->value;
}

Report makeReport(QList<CheckResult> results, const QDateTime &now)
{
    Report report{.generatedAt = now,
                  .doctorVersion = version(),
                  .platform = QSysInfo::kernelType() + u'-' + QSysInfo::currentCpuArchitecture(),
                  .diagnosis = diagnose(results),
                  .notes = notesOf(results)};
    for (const CheckResult &result : results) {
        report.overall = worst(report.overall, result.outcome.status);
        if (result.info.id == "runtime.provenance"_L1)
            report.codexVersion = detailValue(result.outcome, u"version");
    }
    report.checks = std::move(results);
    return report;
}

} // namespace doctor
