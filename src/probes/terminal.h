// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/variables.h"
#include "core/environment.h"

namespace doctor::probes {

struct TerminalPath {
    QString variable = {}; // "TERMINFO" or "TERMINFO_DIRS"
    QString path = {};
    QString state = {}; // "dir", "file", "dir unreadable: …", "missing" …

    bool isReadable() const { return state == QLatin1StringView("dir") || state == QLatin1StringView("file"); }
};

// The terminal this program itself has, as a codex started in its place would find it.
struct TerminalEvidence {
    codex::Variables variables = {};
    bool isInputTerminal = false;
    bool isOutputTerminal = false;
    bool isErrorTerminal = false;
    bool wantsColour = true; // no --no-color
    int columns = -1;        // -1 if the size cannot be told
    int lines = -1;
    QString sizeErrorText = {};
    QList<TerminalPath> terminfoPaths = {};
    QString terminfoEntry = {};       // the file that describes TERM, if there is one
    bool hasTerminfoDatabase = false; // there are descriptions of any terminal
};
QFuture<TerminalEvidence> terminal(Environment &environment);

} // namespace doctor::probes
