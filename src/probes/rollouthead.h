// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/rolloutheader.h"
#include "codex/threadinventory.h"
#include "probes/descriptor.h"
#include "probes/rollouts.h"

#include <optional>

namespace doctor::probes {

// One rollout that is being looked at; the buffer is used again for the next.
struct OpenedRollout {
    const Descriptor &descriptor;
    const RolloutFile &scanned;
    QByteArray &buffer;
};

// What its first bytes and its last tell of it: thread, state, and how it ends.
void readHead(const OpenedRollout &rollout, codex::InventoryFile &file);

// Whether the bytes that a file begins with are not as Codex writes them: editors and synchronising programs write
// texts anew, and in the encoding of their choice.
codex::HeadFault encodingFault(QByteArrayView bytes);

// Where its history begins, if that is in another file.
std::optional<codex::HistoryBase> baseOf(const OpenedRollout &rollout);

// Why a file could not be read as a thread, in Codex's words.
QString headErrorText(const QByteArray &path, int error);

// Whether unpacking failed, not the system.
bool isUnpackingError(int error);

} // namespace doctor::probes
