// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/threadinventory.h"
#include "probes/rollouts.h"

namespace doctor::probes {

// What the first and the last bytes of all rollouts tell. Of each file little more than its first block is read, also
// of compressed ones.
struct RolloutHeads {
    QList<codex::InventoryFile> files = {}; // the active ones first; without compressed forms beside a plain file
    QList<codex::Continuation> continuations = {};
};
RolloutHeads readRolloutHeads(const Surroundings &surroundings, const Rollouts &rollouts);

const RolloutTree &treeOf(const Rollouts &rollouts, const codex::InventoryFile &file);
const RolloutFile &scanned(const Rollouts &rollouts, const codex::InventoryFile &file);
QByteArray pathOf(const Rollouts &rollouts, const codex::InventoryFile &file);

// Codex may be at work on what was written this lately (in seconds since 1970).
bool isRecent(qint64 modified);

// Why a file is unreadable, in Codex's words.
QString unreadableText(const Rollouts &rollouts, const codex::InventoryFile &file);

} // namespace doctor::probes
