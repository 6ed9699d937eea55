// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace doctor {

// The parts of a value between its separators, but not within brackets, nor within "quotation marks" or `commands`.
QStringList partsOf(const QString &text, const QString &separator);

// Where the space stands before the brackets that end the text, else -1.
qsizetype lastBrackets(const QString &text);

} // namespace doctor
