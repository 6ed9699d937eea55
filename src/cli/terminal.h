// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"

namespace doctor::cli {

inline constexpr int defaultWidth = 100; // columns, where there is no terminal

bool isStandardOutputTerminal();
bool isStandardErrorTerminal();
bool isStandardInputTerminal();

// Whether all that was printed on standard output arrived; a disk may be full.
bool isOutputWritten();

// Columns of the terminal of standard output, between 60 and 200.
int terminalWidth();

// Whether colours are welcome on a terminal: no --no-color, no NO_COLOR (https://no-color.org), no dumb terminal.
bool wantsColour(const RunOptions &options);

} // namespace doctor::cli
