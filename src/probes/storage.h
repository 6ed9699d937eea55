// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"

#include <QList>
#include <QMap>

namespace doctor::probes {

// Bytes are those that the disk gives, unless said otherwise.
struct Usage {
    qint64 files = 0;
    qint64 bytes = 0;
};

struct FolderUsage {
    QString name = {}; // below the home
    Usage usage = {};
    bool isWhole = true; // false: the time was over, or a folder may not be read
};

struct DatabaseFiles {
    QString path = {};
    qint64 bytes = 0;
    qint64 walBytes = 0;
};

struct StandaloneRelease {
    QString name = {};
    qint64 bytes = 0;
    bool isCurrent = false;
};

// What the home takes, and what its disk has.
struct HomeStorage {
    QMap<QString, Usage> months = {}; // of active rollouts, by "2026-01"; "" where the folder tells none
    Usage active = {};
    Usage archived = {};
    QList<DatabaseFiles> databases = {};
    QList<DatabaseFiles> unusedDatabases = {}; // in the home, while Codex has its own elsewhere
    QList<FolderUsage> folders = {};           // all others, each named by its first folder
    Usage looseFiles = {};                     // in the home itself
    QList<StandaloneRelease> releases = {};
    qint64 freeBytes = -1; // for unprivileged users; -1: not measured
    qint64 diskBytes = -1;
    qint64 memoryAvailable = -1;

    Usage total() const;
    bool isWhole() const;
};
QFuture<HomeStorage> homeStorage(Environment &environment);

} // namespace doctor::probes
