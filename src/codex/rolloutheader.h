// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QUuid>

#include <optional>

namespace doctor::codex {

// Where a rollout without a beginning of its own takes it from: a fork from its parent's, a continued thread from its
// older file. It needs that file whole up to the offset.
struct HistoryBase {
    QUuid threadId = {};
    qint64 endOffset = 0;
};

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
    QUuid threadId = {};
    bool isFirst = true; // no other line stands before it: else Codex does not resume the thread
    bool isFork = false; // and `base` stands far behind in the line: only a reading of all of it finds it
    std::optional<HistoryBase> base = {};
};

enum class HeaderDepth {
    Thread,    // no further in a line than to the thread's id: a few kilobytes are enough for most files
    WholeLine, // for the base of its history
};

// `bytes` is the beginning of the file, or all of it if `isComplete`. Looks at as many lines as Codex does.
RolloutHeader readRolloutHeader(QByteArrayView bytes, bool isComplete, HeaderDepth depth = HeaderDepth::Thread);

} // namespace doctor::codex
