// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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
};

// Asks the system whether this user may write there; nothing is opened. Blocks: workers only.
Writability writability(const Surroundings &surroundings, const QString &home, const StateDatabases &databases,
                        const Rollouts &rollouts);

} // namespace doctor::probes
