// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

#include <functional>
#include <memory>

namespace doctor {

// A report that was read from a file, or why it could not be. The words of both are redacted.
struct OpenedReport {
    QString path = {};
    std::shared_ptr<const RedactedReport> report = {};
    Message errorText = {};
};

// Reads one; called in a worker.
using ReportOpener = std::function<OpenedReport(const QString &path)>;

} // namespace doctor
