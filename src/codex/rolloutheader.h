// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace doctor::codex {

// What the first lines of a rollout tell of its thread.
struct RolloutHeader {
    enum class Kind {
        SessionMeta, // `threadId` is told
        InvalidMeta, // a session_meta line without a usable id
        Legacy,      // records, but none that tells the thread
        None,        // no record at all
        NeedsMore,   // the bytes end before it can be told
    };
    Kind kind = Kind::None;
    QByteArray threadId = {};
};

// `bytes` is the beginning of the file, or all of it if `isComplete`. Looks at as many lines as Codex does, and reads
// no further in a line than to what it needs, so that a few kilobytes are enough for most files.
RolloutHeader readRolloutHeader(QByteArrayView bytes, bool isComplete);

} // namespace doctor::codex
