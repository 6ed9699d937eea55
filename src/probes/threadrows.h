// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/threadinventory.h"
#include "probes/database.h"
#include "probes/mounts.h"
#include "probes/rollouts.h"

namespace doctor::probes {

// The rows of the table `threads`, each joined with the file it names.
struct ThreadRows {
    bool isRead = false;
    bool hasTable = true; // false while Codex still makes the database
    bool isEmpty = false; // not one table
    bool isBusy = false;  // a transaction is unfinished, or writers were in the way each time
    DatabaseError error = {};
    int openErrorNumber = 0; // errno: the file may not be read
    QList<codex::InventoryRow> rows = {};
    QList<QByteArray> otherPaths = {}; // of rows that name none of the files
    QStringList folders = {};          // working directories
    QStringList providerNames = {};
    QMap<QString, qint64> providers = {};
    QMap<QString, qint64> sources = {};
    QMap<QString, qint64> historyModes = {};
    QMap<QUuid, QUuid> parents = {}; // of sub-agents
};

// Tells which paths are below a mount that may never answer, of a network or of a program, other than the home's own.
class FarPlaces
{
public:
    FarPlaces(const QList<Mount> &mounts, const QString &home);
    bool contains(const QString &path) const;

private:
    QList<Mount> m_mounts;
    QString m_homePoint;
    bool m_isAny;
};

struct RowSurroundings {
    QString databasePath = {};
    QStringList providers = {};       // that are configured
    bool areAllProvidersKnown = true; // false: the configuration could not be read to its end
    const FarPlaces &farPlaces;       // rows of files there are believed
};
ThreadRows readThreadRows(const Surroundings &surroundings, const Rollouts &rollouts,
                          const QList<codex::InventoryFile> &files, const RowSurroundings &around);

// How far the projection of each thread's rollout has come, in bytes; empty if there is none to be read.
QList<std::pair<QUuid, qint64>> readProjection(const Surroundings &surroundings, const QString &databasePath);

} // namespace doctor::probes
