// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace doctor::report {

// How values read in the report for people (doctor-checks §3.7).

// A long path loses its middle, a UTC time stamp its seconds; all else stays.
QString readableValue(const QString &value, const QString &ellipsis);

// Without what a terminal or a browser would act on: control characters and those that turn the writing direction are
// written as their code, line ends stay.
QString printable(const QString &text);

// Lines of at most `width` characters, broken at spaces where there are any; a word that is longer is cut.
QStringList wrapped(const QString &text, int width);

} // namespace doctor::report
