// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace doctor::probes {

// How a file of lines ends.
enum class Tail {
    Whole,  // with a whole record, though perhaps without its newline
    Cut,    // in the middle of a record
    Zeroed, // in zero bytes, as a crash of the system leaves them
};
Tail readTail(int file);

bool endsWithNewline(int file, qint64 size);

} // namespace doctor::probes
