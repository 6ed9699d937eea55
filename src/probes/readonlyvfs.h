// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <atomic>
#include <memory>
#include <sqlite3.h>

namespace doctor::probes {

// How SQLite sees one database here: a main file and a write-ahead log that can be read, and nothing else. No lock is
// taken, no file is made, changed or removed, whatever SQLite asks for: Codex, which may be writing, meets no trace.
// In place of locks stands ReadFingerprint (database.cpp): what was written meanwhile is found out afterwards.
class ReadOnlyVfs
{
public:
    // The descriptors stay the caller's; -1 for no log. Reads fail once `cancelled` is set.
    ReadOnlyVfs(int mainFile, int walFile, std::shared_ptr<const std::atomic_bool> cancelled);
    ~ReadOnlyVfs();
    Q_DISABLE_COPY_MOVE(ReadOnlyVfs)

    // Opens a connection to it, in memory for all that is temporary. Close it before this goes.
    int open(sqlite3 **connection);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace doctor::probes
