// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

#include <chrono>
#include <memory>

namespace doctor {

// How a run stands and what it has shown so far.
struct Verdict {
    enum class Stage { Ready, Running, Finished, Stopped };

    Stage stage = Stage::Ready;
    int finishedCount = 0;
    int totalCount = 0;
    std::chrono::milliseconds elapsed = {};
    std::shared_ptr<const RedactedReport> report = {};     // while running, only its diagnosis
    std::shared_ptr<const RedactedReport> wholePaths = {}; // the same after the end, with paths as they are

    QList<Diagnosis> diagnosis() const { return report ? report->report().diagnosis : QList<Diagnosis>(); }
};

} // namespace doctor
