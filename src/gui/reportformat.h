// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

#include <functional>

namespace doctor {

// One form a report can be saved in.
struct ReportFormat {
    QString name = {};   // "JSON report"
    QString suffix = {}; // "json"
    std::function<QByteArray(const RedactedReport &)> written = {};
};

} // namespace doctor
