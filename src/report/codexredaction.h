// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace doctor::report {

// The redaction of codex doctor itself (doctor-checks §2.4), for the report in its spelling: it decides which values
// its readers see. It comes after our own, never instead of it.
QString codexRedacted(const QString &line);

} // namespace doctor::report
