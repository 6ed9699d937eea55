// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/facts.h"
#include "probes/rollouts.h"
#include "probes/statedatabases.h"

namespace doctor::probes {

// Something that Codex writes to and may not.
struct WriteRefusal {
    QString path = {};
    int errorNumber = 0;
    bool isOfOtherUser = false;

    bool operator==(const WriteRefusal &) const = default;
};

struct Writability {
    QList<WriteRefusal> places = {};   // folders and databases
    QList<WriteRefusal> rollouts = {}; // the first of them
    QString otherOwner = {};           // whose the home is, if somebody else's was named on purpose
};

// Whose the home is, if somebody else's was named on purpose. One below the user's own folder is the user's, whoever
// made it. Blocks: workers only.
QString otherOwner(const Surroundings &surroundings, const CodexHome &home);

// errno of making this folder, and those above it that are missing; 0 if it is there or can be made. Workers only.
int makingError(const QString &folder);

// Without those that tell nothing of Codex: its sandbox mounts the home read-only for what it runs, not for itself.
QList<WriteRefusal> ofCodexItself(const Surroundings &surroundings, QList<WriteRefusal> refusals);

// Asks the system whether this user may write there; nothing is opened. Blocks: workers only.
Writability writability(const Surroundings &surroundings, const CodexHome &home, const StateDatabases &databases,
                        const Rollouts &rollouts);

} // namespace doctor::probes
