// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/statefiles.h"
#include "core/environment.h"
#include "probes/filelocks.h"
#include "probes/processes.h"

namespace doctor::probes {

// A process that has a database open.
struct DatabaseHolder {
    Process process = {};
    DatabaseLocks locks = {};
    bool isFileDeleted = false;    // what it has open is no longer what the name stands for
    bool isHeldThroughout = false; // it kept writers out each time it was looked at
};

struct HeldDatabase {
    codex::DatabaseName name = {};
    QString path = {};
    QList<DatabaseHolder> holders = {};
    QList<int> otherHolders = {}; // processes that may not be looked at, by their locks
};

// Who has the databases of the home open, as /proc tells: without a lock or a question to anybody.
struct DatabaseHolders {
    QList<HeldDatabase> databases = {}; // those that are held
    bool isAvailable = true;            // there is a /proc
    int processesNotInspected = 0;      // of other users

    QList<Process> holdersOf(const QString &path) const;
};

// At one moment. A fact.
QFuture<DatabaseHolders> databaseHolders(Environment &environment);

// The same, and where somebody keeps writers out, whether still so for the next second. A fact.
QFuture<DatabaseHolders> watchedHolders(Environment &environment);

} // namespace doctor::probes
