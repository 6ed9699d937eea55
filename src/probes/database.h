// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <type_traits>

struct sqlite3_stmt;

namespace doctor::probes {

struct DatabaseError {
    int code = 0; // SQLite's extended result code; 0 if nothing failed
    QString message = {};
};

// One row of a result, valid while it is being taken. Blobs and text longer than a limit come cut.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    sqlite3_stmt *m_statement;
};

// Reads a SQLite database, its write-ahead log included, and leaves no trace: no lock, no file beside it, no time
// changed, whoever else is using it. What it reads is the state at the first query. For workers only; every query ends
// soon after the run is cancelled.
class Database
{
public:
    Database(const Surroundings &surroundings, const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // A transaction was interrupted, or is being written: the file alone is not what was committed. Not opened then.
    bool isInTheMiddle() const;
    bool isOpen() const;
    const DatabaseError &error() const; // of what failed last

    int openErrorNumber() const; // errno, if the file could not be opened

    // Calls `take` with each row until it returns false. False if the query failed.
    bool forEachRow(const char *query, const std::function<bool(const Row &)> &take);
    // What `valueOf` makes of each row; of those before it failed, if it did.
    template<typename ValueOf>
    auto list(const char *query, const ValueOf &valueOf)
    {
        QList<std::invoke_result_t<ValueOf, const Row &>> values;
        forEachRow(query, [&](const Row &row) {
            values.append(valueOf(row));
            return true;
        });
        return values;
    }
    qint64 number(const char *query); // of the first row and column; 0 without one
    QString text(const char *query);

    // Whether a writer has since changed pages that were, or may have been, read: then what was read can be a mixture.
    bool wasDisturbed() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Reads with `read(database)` until no writer was in the way, or the reading is good all the same (`isGood`), or a few
// attempts have failed: then `isSettled` is false and the value is not to be believed.
template<typename Value>
struct Reading {
    Value value = {};
    bool isSettled = false;
};

// Waits before the next attempt; false if there is none.
bool waitForNextAttempt(const Surroundings &surroundings, int attempt);

template<typename Value>
Reading<Value> readSettled(const Surroundings &surroundings, const QString &path,
                           const std::function<Value(Database &)> &read,
                           const std::function<bool(const Value &)> &isGood)
{
    for (int attempt = 0;; ++attempt) {
        Database database(surroundings, path);
        Reading<Value> reading{.value = read(database)};
        reading.isSettled = isGood(reading.value) || !database.wasDisturbed();
        if (reading.isSettled || !waitForNextAttempt(surroundings, attempt))
            return reading;
    }
}

} // namespace doctor::probes
