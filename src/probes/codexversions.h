// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/installation.h"
#include "probes/program.h"

namespace doctor::probes {

// What `codex --version` says of the copies that were found, started as the user's shell would, if the user consents.
// Without a Codex home: Codex would make folders in it even for this. A fact.
struct CodexVersions {
    Installation installation = {};
    QList<ProgramEvidence> answers = {}; // as many as copies; of those not asked, without consent

    // Of the copy that counts, if it was asked.
    const ProgramEvidence *answer() const;
};
QFuture<CodexVersions> codexVersions(Environment &environment);

} // namespace doctor::probes
