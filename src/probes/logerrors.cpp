// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/logerrors.h"

#include "probes/rolloutheads.h"
#include "probes/statedatabases.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr int mostLines = 20000;
constexpr qint64 daysBack = 3;

// From the newest line back in the order they were written, which needs no index and reads neighbouring pages. The text
// is of interest, and read, where the line is a warning or an error; no other can be long.
constexpr char newestLines[] = "SELECT ts, target, CASE WHEN level IN ('WARN', 'ERROR') "
                               "THEN substr(feedback_log_body, 1, 20000) END FROM logs ORDER BY id DESC";

LoggedErrors readErrors(Database &database, qint64 since)
{
    enum Column { Seconds, Target, Body };
    LoggedErrors found;
    codex::LogErrorCounter counter;
    found.isRead =
        !database.isInTheMiddle() && database.isOpen() && database.forEachRow(newestLines, [&](const Row &row) {
            const qint64 seconds = row.integer(Seconds);
            if (seconds < since)
                return false;
            if (found.linesRead >= mostLines) {
                found.isCut = true;
                return false;
            }
            ++found.linesRead;
            found.oldest = seconds;
            const QString target = row.text(Target);
            if (found.lastAnswered == 0 && target == "codex_core::stream_events_utils"_L1)
                found.lastAnswered = seconds;
            if (!row.isNull(Body))
                counter.add({seconds, target, row.text(Body)});
            return true;
        });
    found.groups = counter.groups();
    found.error = database.error();
    return found;
}

// SQLite has read the file and does not find in it what Codex has there. One that was never filled, Codex fills.
bool lacksTable(const Surroundings &surroundings, const LoggedErrors &errors)
{
    const auto isNew = [](const QString &path) { return isRecent(fileEvidence(path).modified.toSecsSinceEpoch()); };
    if (errors.isRead || errors.error.code != SQLITE_ERROR || isNew(errors.path) || isNew(errors.path + "-wal"_L1))
        return false;
    Database database(surroundings, errors.path);
    return database.number("SELECT count(*) FROM sqlite_schema") > 0 && !database.wasDisturbed();
}

LoggedErrors findErrors(const Surroundings &surroundings, const DatabasePlaces &places)
{
    constexpr qint64 day = 24 * 3600;
    const QString path = places.path(codex::DatabaseKind::Logs);
    if (path.isEmpty() || fileEvidence(path).kind != FileKind::Regular)
        return {.path = path};
    const qint64 since = surroundings.options->now.toSecsSinceEpoch() - daysBack * day;
    // Lines of a writer's time are taken as they are: each is whole.
    LoggedErrors found = readSettled<LoggedErrors>(
                             surroundings, path, [&](Database &database) { return readErrors(database, since); },
                             [](const LoggedErrors &seen) { return seen.isRead; })
                             .value;
    found.path = path;
    found.isThere = true;
    found.lacksTable = lacksTable(surroundings, found);
    return found;
}

} // namespace

QFuture<LoggedErrors> loggedErrors(Environment &environment)
{
    return environment.inWorker(findErrors, databasePlaces);
}

} // namespace doctor::probes
