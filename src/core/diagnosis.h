// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"

#include <QList>

namespace doctor {

struct CheckResult;

// What is wrong with this machine: one root cause, whichever checks saw it.
struct Diagnosis {
    Message headline = {};
    Message cause = {};
    Message remedy = {}; // the one to try first
    QString source = {};
    Severity severity = Severity::Warning;
    Certainty certainty = Certainty::Certain;
    RootCause root = {};
    QStringList checks = {}; // ids of those that show it, the telling one first
};

// Joins issues with one root cause, drops those that another cause explains, and puts first what stops the user most.
// Looks at causes and subjects only, never at texts.
QList<Diagnosis> diagnose(const QList<CheckResult> &results);

} // namespace doctor
