// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

#include <functional>

namespace doctor {

using ReportWriter = std::function<QByteArray(const RedactedReport &)>;

// One form a report can be saved in.
struct ReportFormat {
    const char *name = nullptr; // "JSON report", to be translated as of ReportFormat
    QString suffix = {};        // "json"
    ReportWriter written = {};
    bool hasWholePaths = false; // for tools that read codex doctor's own form
};

QString filterOf(const ReportFormat &format); // "JSON report (*.json)"

// Every form there is. The first is offered first; of those with one ending, the first has it.
QList<ReportFormat> allReportFormats();

// As it is copied: for people, and for an issue on GitHub.
QByteArray textOf(const RedactedReport &report);
QByteArray localizedTextOf(const RedactedReport &report); // in the language of the window
QByteArray markdownOf(const RedactedReport &report);

} // namespace doctor
