// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace doctor::codex {

// The SQLite databases of a Codex home (codex-internals §1.2), in the order of the report.
enum class DatabaseKind { State, Logs, Goals, Memories, MemoriesV2, Queue, ThreadHistory };
inline constexpr DatabaseKind allDatabaseKinds[] = {
    DatabaseKind::State,      DatabaseKind::Logs,  DatabaseKind::Goals,        DatabaseKind::Memories,
    DatabaseKind::MemoriesV2, DatabaseKind::Queue, DatabaseKind::ThreadHistory};

// The number in a database's name is the generation of its schema: newer builds of Codex begin a new file.
struct DatabaseName {
    DatabaseKind kind = DatabaseKind::State;
    int generation = 0;

    QString fileName() const; // "state_5.sqlite"
    bool operator==(const DatabaseName &) const = default;
};

std::optional<DatabaseName> parseDatabaseName(QStringView fileName);
DatabaseName knownDatabase(DatabaseKind kind); // of the release that this program knows
QString labelOf(DatabaseKind kind);            // "state DB", as codex doctor names it
QString nameOf(DatabaseKind kind);             // the same, as a phrase in a sentence

// What Codex can make again from the rollouts when the file is gone; what is in the others is only there.
bool isRebuiltFromRollouts(DatabaseKind kind);

// Which file of a kind is reported under its label: the known generation if it is there, else the newest that is.
DatabaseName reportedDatabase(DatabaseKind kind, const QStringList &namesInFolder);
// Generations of all kinds that are there and not reported under a label: of older or newer builds.
QList<DatabaseName> furtherDatabases(const QStringList &namesInFolder);

// "rollout-2026-01-05T10-00-00-0199a213-81c0-7800-8aa1-bbab2a035a53.jsonl", perhaps with ".zst".
struct RolloutName {
    QString stamp = {};
    QString threadId = {};
    bool isCompressed = false;
};
std::optional<RolloutName> parseRolloutName(QStringView fileName);

// Whether codex doctor counts a file of this name as a rollout, however odd the rest of it.
bool isRolloutFileName(const QByteArray &fileName);

// An error of SQLite in Codex's words.
QString databaseErrorText(int extendedCode, const QString &message);

} // namespace doctor::codex
