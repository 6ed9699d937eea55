// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/threadinventory.h"
#include "core/environment.h"
#include "probes/database.h"

#include <QMap>

namespace doctor::probes {

// The rollouts of the home with their threads, as their headers tell them, and the rows of the state database.
struct ThreadInventory {
    QList<codex::InventoryFile> files = {};
    qint64 activeFiles = 0;
    codex::Sampled scanErrors = {};
    codex::Sampled malformedNames = {};

    QString databasePath = {};
    bool isDatabaseThere = false;
    bool isDatabaseRead = false;
    bool isDatabaseBusy = false; // a transaction is unfinished, or writers were in the way each time
    DatabaseError error = {};
    QList<codex::InventoryRow> rows = {};
    QMap<QString, qint64> providers = {};
    QMap<QString, qint64> sources = {};
};
QFuture<ThreadInventory> threadInventory(Environment &environment);

} // namespace doctor::probes
