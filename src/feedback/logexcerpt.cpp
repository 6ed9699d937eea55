// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/logexcerpt.h"

#include "core/logredactor.h"
#include "core/phrase.h"
#include "core/valuewords.h"
#include "probes/statedatabases.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::feedback {

namespace {

using probes::Database;
using probes::Row;

constexpr qsizetype mostBytes = 8LL * 1024 * 1024; // of the newest lines
constexpr qsizetype mostLines = 200'000;

constexpr char newestLines[] = "SELECT ts, ts_nanos, level, target, substr(feedback_log_body, 1, 100000) "
                               "FROM logs ORDER BY id DESC";

QByteArray lineOf(const Row &row)
{
    enum Column { Seconds, Nanoseconds, Level, Target, Body };
    constexpr qint64 nanosecondsPerMillisecond = 1'000'000;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(row.integer(Seconds) * 1000
                                                          + row.integer(Nanoseconds) / nanosecondsPerMillisecond);
    return u"%1 %2 %3: %4\n"_s
        .arg(time.toUTC().toString(Qt::ISODateWithMs), row.text(Level).leftJustified(5), row.text(Target),
             row.text(Body).trimmed())
        .toUtf8();
}

struct Lines {
    QByteArrayList newestFirst = {};
    qsizetype bytes = 0;
    bool isRead = false;
    bool isCut = false;
    Message errorText = {};
};

Lines readLines(Database &database, qint64 since)
{
    Lines lines;
    if (database.isInTheMiddle()) {
        lines.errorText = {QT_TRANSLATE_NOOP("Checks", "a transaction on it was interrupted, or is being written")};
        return lines;
    }
    lines.isRead = database.isOpen() && database.forEachRow(newestLines, [&](const Row &row) {
        if (row.integer(0) < since)
            return false;
        const QByteArray line = lineOf(row);
        lines.isCut = lines.bytes + line.size() > mostBytes || lines.newestFirst.size() >= mostLines;
        if (lines.isCut)
            return false;
        lines.bytes += line.size();
        lines.newestFirst.append(line);
        return true;
    });
    if (!lines.isRead)
        lines.errorText = inOurWords(database.error().message);
    return lines;
}

// The oldest first: a secret may be wrapped over lines.
QByteArray redacted(const Surroundings &surroundings, const SecretStore &secrets, const QByteArrayList &newestFirst)
{
    LogRedactor redactor(secrets, *surroundings.options);
    QByteArray text;
    for (qsizetype i = newestFirst.size() - 1; i >= 0 && !surroundings.isCancelled(); --i)
        text += redactor.add(newestFirst[i]);
    return text + redactor.finish();
}

} // namespace

QFuture<LogExcerpt> logExcerpt(Environment &environment, std::chrono::minutes span,
                               const std::shared_ptr<const SecretStore> &secrets)
{
    const auto read = [span, secrets](const Surroundings &surroundings, const probes::DatabasePlaces &places) {
        LogExcerpt excerpt{.span = span};
        const QString path = places.path(codex::DatabaseKind::Logs);
        if (path.isEmpty() || probes::fileEvidence(path).kind != probes::FileKind::Regular) {
            excerpt.errorText = {QT_TRANSLATE_NOOP("Checks", "Codex has no log database here")};
            return excerpt;
        }
        const qint64 since = QDateTime::currentSecsSinceEpoch() - std::chrono::seconds(span).count();
        const Lines lines = probes::readSettled<Lines>(
                                surroundings, path, [&](Database &database) { return readLines(database, since); },
                                [](const Lines &seen) { return seen.isRead; })
                                .value;
        excerpt.lines = lines.newestFirst.size();
        excerpt.isCut = lines.isCut;
        if (!lines.isRead)
            excerpt.errorText = {QT_TRANSLATE_NOOP("Checks", "the log database cannot be read: %1"),
                                 {phrase(lines.errorText)}};
        else if (lines.newestFirst.isEmpty())
            excerpt.errorText = {QT_TRANSLATE_NOOP("Checks", "Codex logged nothing in that time")};
        else
            excerpt.text = redacted(surroundings, *secrets, lines.newestFirst);
        return excerpt;
    };
    return environment.inWorker(read, probes::databasePlaces);
}

} // namespace doctor::feedback
