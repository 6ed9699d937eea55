// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace doctor::report {

// How values read in the report for people (doctor-checks §3.7).

// A long path loses its middle, a UTC time stamp its seconds; all else stays.
QString readableValue(const QString &value);

// Lines of at most `width` characters, broken at spaces where there are any; a word that is longer is cut.
QStringList wrapped(const QString &text, int width);

} // namespace doctor::report
