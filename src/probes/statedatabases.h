// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/config.h"
#include "codex/statefiles.h"
#include "core/environment.h"
#include "probes/database.h"
#include "probes/files.h"

namespace doctor::probes {

enum class Inspection {
    NotAFile,    // missing, or something else stands in its place: see `file`
    InTheMiddle, // a transaction is unfinished, by a writer or by one that died
    Unsettled,   // a writer was in the way each time
    Cancelled,
    Done, // and `error` or `rows` says how it ended
};

// What was seen of one database.
struct DatabaseEvidence {
    codex::DatabaseName name = {};
    FileEvidence file = {};
    Inspection inspection = Inspection::NotAFile;
    bool isFullCheck = false; // integrity_check; else quick_check, which does not compare indexes with their tables
    int openErrorNumber = 0;  // errno: the file may not be read
    DatabaseError error = {}; // it could not be read to the end
    QStringList rows = {};    // of the check: "ok" alone, or what is damaged
    QString journalMode = {};
    qint64 pageSize = 0;
    qint64 pages = 0;
    qint64 freePages = 0;
    qint64 walBytes = 0;
    QString oddNeighbour = {}; // its log, index or journal, if that is no regular file
    qint64 promisedBytes = 0;  // that the file has by its own first page; 0 if that does not tell

    bool isSound() const; // nothing wrong was seen
    bool isCutOff() const
    {
        return promisedBytes > file.size;
    } // of interest where it is not sound: the log may have the rest
};

// Reads the database at `path` from end to end. The full check is made if it is asked for, or costs little.
DatabaseEvidence inspectDatabase(const Surroundings &surroundings, const QString &path, bool isFullCheckWanted);

struct DatabasePlace {
    codex::DatabaseName name = {};
    QString folder = {};

    QString path() const { return folder + u'/' + name.fileName(); }
};

// What names a folder other than the one that Codex would take by itself.
struct PlaceSetting {
    QString name = {};   // "sqlite_home"; empty if there is none
    QString source = {}; // "config.toml:7"; empty for a variable

    bool isThere() const { return !name.isEmpty(); }
    QString text() const; // "sqlite_home (config.toml:7)"
};

// Where Codex keeps its databases; empty if there is no home.
struct DatabasePlaces {
    QString sqliteHome = {};
    QString logDirectory = {};
    PlaceSetting sqliteSetting = {};
    PlaceSetting logSetting = {};
    QList<DatabasePlace> reported = {}; // one of each kind in the order of the report, there or not
    QList<DatabasePlace> further = {};  // of other generations

    QString path(codex::DatabaseKind kind) const; // empty without a home
};
QFuture<DatabasePlaces> databasePlaces(Environment &environment);

// All databases of the home: one of each kind in the order of the report, then those of other generations.
struct StateDatabases {
    DatabasePlaces places = {};
    QList<DatabaseEvidence> reported = {};
    QList<DatabaseEvidence> further = {};
};
QFuture<StateDatabases> stateDatabases(Environment &environment);

} // namespace doctor::probes
