// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/statedatabases.h"

#include "probes/facts.h"

#include <QtEndian>

#include <algorithm>
#include <future>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

// Up to here the full check takes under half a second; beyond, its cost grows faster than the file.
constexpr qint64 cheapSize = 64LL * 1024 * 1024;
constexpr qsizetype mostNames = 100000;

DatabaseEvidence readEvidence(const Surroundings &surroundings, Database &database, bool isFullCheck)
{
    DatabaseEvidence evidence{.inspection = Inspection::Done, .isFullCheck = isFullCheck};
    if (database.isInTheMiddle()) {
        evidence.inspection = Inspection::InTheMiddle;
        return evidence;
    }
    evidence.openErrorNumber = database.openErrorNumber();
    const char *const check = isFullCheck ? "PRAGMA integrity_check" : "PRAGMA quick_check";
    const auto take = [&](const Row &row) {
        evidence.rows.append(row.text(0));
        return true;
    };
    if (!database.isOpen() || !database.forEachRow(check, take))
        evidence.error = database.error();
    evidence.journalMode = database.text("PRAGMA journal_mode");
    evidence.pageSize = database.number("PRAGMA page_size");
    evidence.pages = database.number("PRAGMA page_count");
    evidence.freePages = database.number("PRAGMA freelist_count");
    if (surroundings.isCancelled())
        evidence.inspection = Inspection::Cancelled;
    return evidence;
}

// Page size and number of pages as the first page has them; the number counts if the last writer kept it up.
qint64 promisedSize(const Surroundings &surroundings, const QString &path)
{
    constexpr qsizetype headerSize = 100;
    const QByteArray header = readFile(surroundings, path, headerSize).bytes;
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return 0;
    const auto word = [&header](qsizetype offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    constexpr qsizetype pageSizeOffset = 16;
    constexpr qsizetype changeCounter = 24;
    constexpr qsizetype pageCount = 28;
    constexpr qsizetype validFor = 92;
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    constexpr qint64 largestPage = 65536; // written as 1
    if (word(changeCounter) != word(validFor))
        return 0;
    return word(pageCount) * (pageSize == 1 ? largestPage : pageSize);
}

QString oddNeighbour(const QString &path)
{
    for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        const FileEvidence file = fileEvidence(path + suffix);
        if (file.exists() && file.kind != FileKind::Regular)
            return file.path;
    }
    return {};
}

QStringList namesIn(const QString &folder)
{
    QStringList names;
    for (const QByteArray &name : listDirectory(folder, mostNames).names) {
        if (name.endsWith(".sqlite"))
            names.append(QString::fromUtf8(name));
    }
    return names;
}

// Databases are read side by side: a large log does not hold up the others.
QList<DatabaseEvidence> inspected(const Surroundings &surroundings, const QList<DatabasePlace> &places)
{
    std::vector<std::future<DatabaseEvidence>> running;
    for (const DatabasePlace &place : places) {
        running.push_back(std::async(std::launch::async, [&surroundings, place] {
            DatabaseEvidence evidence = inspectDatabase(surroundings, place.path(), surroundings.options->thorough);
            evidence.name = place.name;
            return evidence;
        }));
    }
    QList<DatabaseEvidence> found;
    for (std::future<DatabaseEvidence> &one : running)
        found.append(one.get());
    return found;
}

PlaceSetting settingOf(const codex::Config &config, const QString &name)
{
    const codex::ConfigValue value = config.root.member(name);
    return value.exists() ? PlaceSetting{name, value.source().brief()} : PlaceSetting();
}

DatabasePlaces findPlaces(const Surroundings &, const CodexHome &home, const codex::Config &config,
                          const codex::Variables &variables)
{
    if (!home.isUsable())
        return {};
    const QString variable = variables.value(u"CODEX_SQLITE_HOME"_s).trimmed();
    DatabasePlaces places{.sqliteHome = config.sqliteHome(variable),
                          .logDirectory = config.logDirectory(),
                          .sqliteSetting = settingOf(config, u"sqlite_home"_s),
                          .logSetting = settingOf(config, u"log_dir"_s)};
    if (!places.sqliteSetting.isThere() && !variable.isEmpty())
        places.sqliteSetting.name = u"CODEX_SQLITE_HOME"_s;
    const bool areLogsMoved = places.logSetting.isThere();
    const QStringList names = namesIn(places.sqliteHome);
    const QStringList logNames = areLogsMoved ? namesIn(places.logDirectory) : names;
    for (const codex::DatabaseKind kind : codex::allDatabaseKinds) {
        const bool isMoved = areLogsMoved && kind == codex::DatabaseKind::Logs;
        places.reported.append({codex::reportedDatabase(kind, isMoved ? logNames : names),
                                isMoved ? places.logDirectory : places.sqliteHome});
    }
    for (const codex::DatabaseName &name : codex::furtherDatabases(names))
        places.further.append({name, places.sqliteHome});
    return places;
}

StateDatabases inspectAll(const Surroundings &surroundings, const DatabasePlaces &places)
{
    const QList<DatabaseEvidence> found = inspected(surroundings, places.reported + places.further);
    return {.places = places,
            .reported = found.first(places.reported.size()),
            .further = found.sliced(places.reported.size())};
}

} // namespace

bool DatabaseEvidence::isSound() const
{
    return inspection != Inspection::Done || (error.code == 0 && rows == QStringList(u"ok"_s));
}

DatabaseEvidence inspectDatabase(const Surroundings &surroundings, const QString &path, bool isFullCheckWanted)
{
    const FileEvidence file = fileEvidence(path);
    if (file.kind != FileKind::Regular)
        return {.file = file};
    const FileEvidence wal = fileEvidence(path + "-wal"_L1);
    const bool isFullCheck = isFullCheckWanted || file.size + wal.size <= cheapSize;
    const Reading<DatabaseEvidence> reading = readSettled<DatabaseEvidence>(
        surroundings, path, [&](Database &database) { return readEvidence(surroundings, database, isFullCheck); },
        [](const DatabaseEvidence &evidence) { return evidence.inspection == Inspection::Done && evidence.isSound(); });
    DatabaseEvidence evidence = reading.value;
    if (!reading.isSettled && evidence.inspection == Inspection::Done)
        evidence.inspection = Inspection::Unsettled;
    evidence.file = file;
    evidence.oddNeighbour = oddNeighbour(path);
    evidence.walBytes = wal.kind == FileKind::Regular ? wal.size : 0;
    if (!evidence.isSound())
        evidence.promisedBytes = promisedSize(surroundings, path);
    return evidence;
}

QString PlaceSetting::text() const
{
    return source.isEmpty() ? name : u"%1 (%2)"_s.arg(name, source);
}

QString DatabasePlaces::path(codex::DatabaseKind kind) const
{
    const auto isOfKind = [kind](const DatabasePlace &place) { return place.name.kind == kind; };
    const auto found = std::ranges::find_if(reported, isOfKind);
    return found == reported.end() ? QString() : found->path();
}

QFuture<DatabasePlaces> databasePlaces(Environment &environment)
{
    return environment.inWorker(findPlaces, codexHome, config, variables);
}

QFuture<StateDatabases> stateDatabases(Environment &environment)
{
    return environment.inWorker(inspectAll, databasePlaces);
}

} // namespace doctor::probes
