// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/threadvisibility.h"
#include "core/environment.h"
#include "probes/statedatabases.h"

namespace doctor::probes {

// How the projection of the rollouts (thread_history) stands to their files.
struct ProjectionState {
    qint64 threads = 0;
    qint64 behind = 0;         // Codex catches up when it opens the thread
    codex::Sampled ahead = {}; // files that are shorter than what was read of them
};

// A folder of rollouts that cannot be read: threads may lie in it.
struct ClosedFolder {
    QString path = {};
    int errorNumber = 0; // ENOENT: a symbolic link to a place that is not there
    bool isOfOtherUser = false;
};

// The rollouts of the home with their threads, as their headers tell them, and the rows of the state database.
struct ThreadInventory {
    qint64 activeFiles = 0;
    qint64 archivedFiles = 0;
    codex::Sampled scanErrors = {};
    codex::Sampled malformedNames = {};
    codex::Sampled emptyFiles = {};      // they are scan errors as well
    codex::Sampled unpackableFiles = {}; // compressed ones that are damaged; they too
    codex::Sampled unreadableFiles = {}; // the other scan errors, but for files of zero bytes
    codex::Sampled headless = {};        // their first record is not the session's
    codex::Sampled marked = {};          // they begin with the byte order mark of UTF-8
    codex::Sampled utf16 = {};
    codex::Sampled notInspected = {}; // the first record is longer than what is read
    QList<ClosedFolder> closedFolders = {};
    codex::Sampled cutTails = {};
    codex::Sampled zeroed = {}; // that end in zero bytes, or have nothing else
    qint64 forks = 0;

    QString databasePath = {};
    bool isDatabaseThere = false;
    PlaceSetting databaseSetting = {};
    bool isPlaceTaken = false; // by something else, or there is no folder for it: Codex cannot make it
    bool isDatabaseRead = false;
    bool isDatabaseEmpty = false;     // without any table: Codex makes them, and the rows
    bool isDatabaseBeingMade = false; // no table of threads yet, written a moment ago, and somebody has it open
    int databaseOpenError = 0;        // errno: the file may not be read
    bool isDatabaseBusy = false;      // a transaction is unfinished, or writers were in the way each time
    DatabaseError error = {};
    qint64 rows = 0;
    qint64 archivedRows = 0;
    QMap<QString, qint64> providers = {};
    QMap<QString, qint64> sources = {};
    QMap<QString, qint64> historyModes = {};
    codex::InventoryDifference difference = {};
    QString movedTo = {};   // where the file of the first moved row lies now
    QString renamedTo = {}; // a file beside the place of the first lost one, whose name has the same id
    codex::ThreadVisibility visibility = {};
    ProjectionState projection = {};
};
QFuture<ThreadInventory> threadInventory(Environment &environment);

} // namespace doctor::probes
