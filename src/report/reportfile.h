// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace doctor {

// Writes a report. A file is old or whole, never half of one; a pipe or a device is written to, and not replaced.
// Returns why it cannot be done, in the words of the system; empty if it is.
QString writeReportFile(const QString &path, const QByteArray &bytes);

} // namespace doctor
