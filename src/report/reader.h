// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/report.h"

namespace doctor::report {

struct ReadReport {
    Report report = {};
    Message errorText = {}; // why it cannot be read, where, and what to do; empty if it was read
};

// Reads a report of ours, one of `codex doctor --json` of any version, or either one pasted into a text. What it does
// not know is passed over, what is missing stays empty. `name` says in texts what was read; `known` gives the checks of
// this program, for their titles. What comes out are words of the outside: it goes through redaction like any report.
ReadReport readReport(const QByteArray &bytes, const QString &name, const QList<CheckInfo> &known);

// The same for a file, or for standard input, which is "-".
ReadReport openReport(const QString &path, const QList<CheckInfo> &known);

} // namespace doctor::report
