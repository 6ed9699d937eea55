// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"

namespace doctor::probes {

// The path of a Unix socket has room for so many bytes; Codex cannot connect to a longer one, and we can.
inline constexpr qsizetype longestSocketPath = 107;

struct ControlSocketEvidence {
    bool isListening = false; // something accepted the connection
    int connectErrorNumber = 0;
    QString version = {};   // of the server that answered
    QString errorText = {}; // in the words of codex doctor; empty if it answered
};

// Asks the background server behind a Unix socket who it is, as `codex doctor` does: a WebSocket, `initialize`,
// goodbye. Takes two seconds at most, and ends within 100 ms when cancelled. Blocks: workers only.
ControlSocketEvidence askControlSocket(const Surroundings &surroundings, const QString &path);

} // namespace doctor::probes
