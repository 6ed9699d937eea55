// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/codexversions.h"

namespace doctor::checks {

struct InstallCopiesEvidence {
    probes::Installation installation = {};
    QList<probes::ProgramEvidence> answers = {}; // of the copies to --version
    bool hasPath = true;
    QString homeDirectory = {};
    bool hasTerminal = false; // started from one: then PATH is that of the user's shell
};

Outcome judgeInstallCopies(const InstallCopiesEvidence &evidence);
Check installCopies();

} // namespace doctor::checks
