// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

namespace doctor::report {

// The report as JUnit XML, which build servers show: a suite a category, a test case a check. JUnit knows no warnings:
// one fails its case where `failsFrom` says so, and is told in its output else.
QByteArray toJunit(const RedactedReport &report, Severity failsFrom = Severity::Fail);

} // namespace doctor::report
