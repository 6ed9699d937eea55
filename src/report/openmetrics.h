// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

namespace doctor::report {

// The report as metrics in the OpenMetrics text form, gauges alone, so that the textfile collector of node-exporter,
// which reads the older Prometheus form, takes the file as well. Write it with --output: the file is replaced at once.
QByteArray toOpenMetrics(const RedactedReport &report);

} // namespace doctor::report
