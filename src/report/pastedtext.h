// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace doctor::report {

// The text as the program printed it, in UTF-8, whatever it went through on its way: the UTF-16 of a redirected
// PowerShell, a terminal's colours, characters of no width, HTML, Markdown's backslashes, a JSON string around it, and
// what stands before each line (numbers, the marks of a comparison, the times of a log). Lines stay lines.
QByteArray plainText(const QByteArray &bytes);

} // namespace doctor::report
