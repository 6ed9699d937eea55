// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"

namespace doctor::cli {

inline constexpr int defaultWidth = 100; // columns, where there is no terminal

bool isStandardOutputTerminal();
bool isStandardErrorTerminal();
bool isStandardInputTerminal();

// Puts something that fails in the place of standard streams that whoever started the program closed: the next file to
// be opened would take it, and what is printed would go there. A limit on the size of files becomes an error too.
void guardStandardStreams();

// What went wrong, in the program's form, on standard error.
void printError(const QString &text);

// Whether all that was printed on standard output arrived; a disk may be full. If not, it is said on standard error.
bool isOutputWritten();

// Columns of the terminal of standard output, between 60 and 200.
int terminalWidth();

// Whether colours are welcome on a terminal: no --no-color, no NO_COLOR (https://no-color.org), no dumb terminal.
bool wantsColour(const RunOptions &options);

} // namespace doctor::cli
