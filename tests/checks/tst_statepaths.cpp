// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/databasecare.h"
#include "checks/environment/statepaths.h"
#include "core/report.h"
#include "translatable.h"

#include <QTest>

#include <cerrno>

using namespace doctor;
using namespace doctor::checks;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::probes::DatabaseEvidence)
Q_DECLARE_METATYPE(doctor::probes::Writability)

class TestStatePaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesADatabase_data();
    void judgesADatabase();
    void saysWhatIsLost_data();
    void saysWhatIsLost();
    void judgesSizes_data();
    void judgesSizes();
    void namesWhoHasItOpen();
    void judgesTheFileSystem_data();
    void judgesTheFileSystem();
    void saysHowMuchIsMissing();
    void namesTheSettingOfAPlace_data();
    void namesTheSettingOfAPlace();
    void saysOnceWhatMayNotBeWritten();
    void looksAtAHomeOfAnotherUser();
    void namesAFolderOnce();
    void saysWhereCodexMayNotWrite_data();
    void saysWhereCodexMayNotWrite();
    void tellsAHomeThatIsMissing();
    void knowsTheHomeAloneWithoutConfiguration();
    void countsRollouts();
};

namespace {

const QString home = u"/home/ada/.codex"_s;

DatabaseEvidence database(codex::DatabaseKind kind, FileKind file = FileKind::Regular)
{
    const codex::DatabaseName name = codex::knownDatabase(kind);
    const bool isFile = file == FileKind::Regular;
    return {.name = name,
            .file = {.path = home + u'/' + name.fileName(), .kind = file, .size = isFile ? 8192 : 0},
            .inspection = isFile ? Inspection::Done : Inspection::NotAFile,
            .isFullCheck = true,
            .rows = isFile ? QStringList(u"ok"_s) : QStringList(),
            .journalMode = u"wal"_s};
}

StatePathsEvidence evidenceOf(const QList<DatabaseEvidence> &databases)
{
    return {.home = {.path = home, .source = u"default"_s},
            .homeFolder = {.path = home, .kind = FileKind::Directory},
            .logFolder = {.path = home + u"/log"_s, .kind = FileKind::Missing},
            .sqliteFolder = {.path = home, .kind = FileKind::Directory},
            .databases = {.places = {.sqliteHome = home}, .reported = databases}};
}

} // namespace

void TestStatePaths::judgesADatabase_data()
{
    QTest::addColumn<DatabaseEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("integrity");
    QTest::addColumn<QString>("cause");

    const auto state = codex::DatabaseKind::State;
    DatabaseEvidence evidence = database(state);
    QTest::newRow("sound") << evidence << Status::Ok << u"ok"_s << QString();
    evidence.inspection = Inspection::InTheMiddle;
    QTest::newRow("in the middle") << evidence << Status::Ok << u"not inspected (a transaction is unfinished)"_s
                                   << QString();
    evidence.inspection = Inspection::Unsettled;
    evidence.rows = QStringList{u"page 3 is never used"_s};
    QTest::newRow("never settled") << evidence << Status::Ok
                                   << u"not inspected (it was written to during the whole check)"_s << QString();
    evidence.inspection = Inspection::Done;
    evidence.rows.append(u"wrong # of entries in index i"_s);
    QTest::newRow("damaged") << evidence << Status::Fail << u"page 3 is never used; wrong # of entries in index i"_s
                             << u"/home/ada/.codex/state_5.sqlite is damaged: its integrity check finds errors"_s;
    evidence.error = {26, u"file is not a database"_s};
    QTest::newRow("garbage") << evidence << Status::Fail
                             << u"error returned from database: (code: 26) file is not a database"_s
                             << u"/home/ada/.codex/state_5.sqlite cannot be read: file is not a database"_s;
    evidence.error = {14, u"unable to open database file"_s};
    evidence.openErrorNumber = EACCES;
    QTest::newRow("not ours to read") << evidence << Status::Fail
                                      << u"error returned from database: (code: 14) unable to open database file"_s
                                      << u"/home/ada/.codex/state_5.sqlite cannot be reached"_s;
    QTest::newRow("missing") << database(state, FileKind::Missing) << Status::Ok << u"skipped (missing)"_s << QString();
    QTest::newRow("FIFO") << database(state, FileKind::Fifo) << Status::Fail << u"skipped (missing)"_s
                          << u"/home/ada/.codex/state_5.sqlite is not a regular file"_s;
    DatabaseEvidence loop = database(state, FileKind::Unknown);
    loop.file.errorNumber = ELOOP;
    DatabaseEvidence dead = database(state, FileKind::Missing);
    dead.file.isSymbolicLink = true;
    QTest::newRow("link to nothing")
        << dead << Status::Fail << u"skipped (missing)"_s
        << u"/home/ada/.codex/state_5.sqlite is a symbolic link to a place that is not there"_s;
    DatabaseEvidence odd = database(state);
    odd.oddNeighbour = home + u"/state_5.sqlite-wal"_s;
    QTest::newRow("log that is no file")
        << odd << Status::Fail << u"ok"_s
        << u"/home/ada/.codex/state_5.sqlite-wal is not a regular file: SQLite cannot open the database beside it"_s;
    QTest::newRow("link to itself") << loop << Status::Fail << u"skipped (missing)"_s
                                    << u"/home/ada/.codex/state_5.sqlite cannot be reached"_s;
}

void TestStatePaths::judgesADatabase()
{
    QFETCH(const DatabaseEvidence, evidence);
    const Outcome outcome = translatable(judgeStatePaths(evidenceOf({evidence})));
    QTEST(outcome.status, "status");
    QTEST(detailValue(outcome, u"state DB integrity"), "integrity");
    QTEST(outcome.issues.isEmpty() ? QString() : outcome.issues.first().cause.english(), "cause");
    for (const Issue &issue : outcome.issues) {
        QVERIFY(!issue.remedy.isEmpty());
        QCOMPARE(issue.root.cause, Cause::Database);
        QCOMPARE(issue.root.subject, evidence.file.path);
    }
}

void TestStatePaths::saysWhatIsLost_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("state") << int(codex::DatabaseKind::State) << u"rebuilds it from the rollout files"_s;
    QTest::newRow("history") << int(codex::DatabaseKind::ThreadHistory) << u"rebuilds it from the rollout files"_s;
    QTest::newRow("logs") << int(codex::DatabaseKind::Logs) << u"only old log lines are lost"_s;
    QTest::newRow("goals") << int(codex::DatabaseKind::Goals) << u"stored nowhere else"_s;
    QTest::newRow("memories") << int(codex::DatabaseKind::MemoriesV2) << u"stored nowhere else"_s;
    QTest::newRow("queue") << int(codex::DatabaseKind::Queue) << u"messages that were queued"_s;
}

void TestStatePaths::saysWhatIsLost()
{
    QFETCH(const int, kind);
    QFETCH(const QString, words);
    DatabaseEvidence evidence = database(static_cast<codex::DatabaseKind>(kind));
    evidence.error = {11, u"database disk image is malformed"_s};
    const QString remedy = translatable(judgeStatePaths(evidenceOf({evidence}))).issues.first().remedy.english();
    QVERIFY2(remedy.contains(words), qPrintable(remedy));
    QVERIFY(remedy.contains(u"mv "_s + evidence.file.path + u"* "_s));
}

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;

// A sound database with the log database's name.
DatabaseEvidence sized(qint64 size, qint64 freeBytes, qint64 walBytes,
                       codex::DatabaseKind kind = codex::DatabaseKind::Logs)
{
    constexpr qint64 page = 4096;
    DatabaseEvidence evidence = database(kind);
    evidence.file.size = size;
    evidence.pageSize = page;
    evidence.pages = size / page;
    evidence.freePages = freeBytes / page;
    evidence.walBytes = walBytes;
    return evidence;
}

} // namespace

void TestStatePaths::judgesSizes_data()
{
    QTest::addColumn<DatabaseEvidence>("evidence");
    QTest::addColumn<QString>("command"); // of the remedy; empty if nothing is wrong
    QTest::newRow("small") << sized(40 * mebibyte, 0, 4 * mebibyte) << QString();
    QTest::newRow("new, all in the log") << sized(4096, 0, mebibyte / 2) << QString();
    QTest::newRow("large log of writes") << sized(300 * mebibyte, 0, 257 * mebibyte) << u"wal_checkpoint(TRUNCATE)"_s;
    QTest::newRow("log of writes larger than the database")
        << sized(70 * mebibyte, 0, 71 * mebibyte) << u"wal_checkpoint(TRUNCATE)"_s;
    QTest::newRow("half free, but little") << sized(100 * mebibyte, 90 * mebibyte, 0) << QString();
    QTest::newRow("much free, but not half") << sized(400 * mebibyte, 190 * mebibyte, 0) << QString();
    QTest::newRow("mostly free") << sized(308 * mebibyte, 268 * mebibyte, 0) << u"VACUUM"_s;
    QTest::newRow("mostly free, whatever the kind")
        << sized(308 * mebibyte, 268 * mebibyte, 0, codex::DatabaseKind::State) << u"VACUUM"_s;
    QTest::newRow("many log lines") << sized(501 * mebibyte, 0, 0) << u"rm -f /home/ada/.codex/logs_2.sqlite "_s;
    QTest::newRow("many threads") << sized(501 * mebibyte, 0, 0, codex::DatabaseKind::State) << QString();
    DatabaseEvidence cancelled = sized(501 * mebibyte, 0, 0);
    cancelled.inspection = Inspection::Cancelled;
    QTest::newRow("not inspected") << cancelled << QString();
}

void TestStatePaths::judgesSizes()
{
    QFETCH(const DatabaseEvidence, evidence);
    QFETCH(const QString, command);
    const Outcome outcome = translatable(judgeStatePaths(evidenceOf({evidence})));
    QCOMPARE(outcome.status, command.isEmpty() ? Status::Ok : Status::Warning);
    for (const Issue &issue : outcome.issues) {
        QVERIFY2(issue.remedy.english().contains(command), qPrintable(issue.remedy.english()));
        QCOMPARE(issue.root.subject, evidence.file.path);
        QVERIFY(!detailValue(outcome, issue.fields.constFirst()).isEmpty());
    }
}

void TestStatePaths::namesWhoHasItOpen()
{
    const DatabaseEvidence log = sized(501 * mebibyte, 0, 0);
    StatePathsEvidence evidence = evidenceOf({log});
    QList<DatabaseHolder> holders{{.process = {.pid = 4711, .name = u"codex"_s}}};
    evidence.holders.databases = {{.name = log.name, .path = log.file.path, .holders = holders}};
    QVERIFY(translatable(judgeStatePaths(evidence)).issues.first().remedy.english().contains(u"`kill 4711`"_s));
    // A program that is not Codex is named, and not to be killed.
    holders.append({.process = {.pid = 4712, .name = u"sqlite3"_s}});
    evidence.holders.databases = {{.name = log.name, .path = log.file.path, .holders = holders}};
    const QString remedy = translatable(judgeStatePaths(evidence)).issues.first().remedy.english();
    QVERIFY(remedy.contains(u"sqlite3 (process 4712)"_s) && !remedy.contains(u"kill"_s));
}

void TestStatePaths::judgesTheFileSystem_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("journalMode");
    QTest::addColumn<QString>("words");
    QTest::newRow("local") << u"ext4"_s << u"wal"_s << QString();
    QTest::newRow("network") << u"nfs4"_s << u"wal"_s << u"migrate-nfs-db"_s;
    QTest::newRow("network, converted") << u"nfs4"_s << u"delete"_s << QString();
    QTest::newRow("drive of the host") << u"9p"_s << u"wal"_s << u"sqlite_home"_s;
}

void TestStatePaths::judgesTheFileSystem()
{
    QFETCH(const QString, type);
    QFETCH(const QString, journalMode);
    QFETCH(const QString, words);
    DatabaseEvidence state = database(codex::DatabaseKind::State);
    state.journalMode = journalMode;
    StatePathsEvidence evidence = evidenceOf({state});
    evidence.sqliteMount = Mount{.point = u"/home"_s, .type = type, .source = u"somewhere"_s};
    const Outcome outcome = translatable(judgeStatePaths(evidence));
    QCOMPARE(outcome.status, words.isEmpty() ? Status::Ok : Status::Warning);
    for (const Issue &issue : outcome.issues)
        QVERIFY2(issue.remedy.english().contains(words), qPrintable(issue.remedy.english()));
    QVERIFY(detailValue(outcome, u"sqlite home file system").startsWith(type));
}

void TestStatePaths::saysHowMuchIsMissing()
{
    DatabaseEvidence cut = database(codex::DatabaseKind::State);
    cut.error = {11, u"database disk image is malformed"_s};
    cut.promisedBytes = 16384;
    QCOMPARE(translatable(judgeStatePaths(evidenceOf({cut}))).issues.first().cause.english(),
             u"/home/ada/.codex/state_5.sqlite is damaged, its end is missing: it has 8.00 KB of 16.00 KB"_s);
}

void TestStatePaths::saysWhereCodexMayNotWrite_data()
{
    QTest::addColumn<Writability>("writability");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("remedy");

    const QString state = home + u"/state_5.sqlite"_s;
    QTest::newRow("everything may be written") << Writability() << Status::Ok << QString();
    QTest::newRow("of another user") << Writability{.places = {{state, EACCES, true}}} << Status::Fail
                                     << u"sudo chown -R \"$(id -un)\": /home/ada/.codex`"_s;
    QTest::newRow("of a mode without writing")
        << Writability{.places = {{state, EACCES, false}}} << Status::Fail << u"chmod -R u+rwX /home/ada/.codex`"_s;
    QTest::newRow("outside of the home") << Writability{.places = {{u"/srv/db"_s, EACCES, false}}} << Status::Fail
                                         << u"chmod u+rwX /srv/db`"_s;
    QTest::newRow("folder of another user that a setting names")
        << Writability{.places = {{u"/var/log"_s, EACCES, true}}} << Status::Fail
        << u"log_dir (config.toml:3) names it"_s;
    QTest::newRow("file of another user outside of the home")
        << Writability{.places = {{u"/srv/db/state_5.sqlite"_s, EACCES, true}}} << Status::Fail
        << u"`sudo chown \"$(id -un)\": /srv/db/state_5.sqlite`"_s;
    QTest::newRow("home of another user") << Writability{.places = {{home, EACCES, true}}, .otherOwner = u"bob"_s}
                                          << Status::Fail << u"start Codex as bob"_s;
    QTest::newRow("immutable") << Writability{.places = {{state, EPERM, false}}} << Status::Fail
                               << u"sudo chattr -i /home/ada/.codex/state_5.sqlite`"_s;
    QTest::newRow("read-only file system")
        << Writability{.places = {{home, EROFS, false}}} << Status::Fail << u"mounted read-only"_s;
    QTest::newRow("rollouts alone") << Writability{.rollouts = {{home + u"/sessions/a.jsonl"_s, EACCES, true}}}
                                    << Status::Warning << u"sudo chown "_s;
}

void TestStatePaths::saysWhereCodexMayNotWrite()
{
    QFETCH(const Writability, writability);
    StatePathsEvidence evidence = evidenceOf({database(codex::DatabaseKind::State)});
    evidence.writability = writability;
    evidence.databases.places.logDirectory = u"/var/log"_s;
    evidence.databases.places.logSetting = {u"log_dir"_s, u"config.toml:3"_s};
    const Outcome outcome = translatable(judgeStatePaths(evidence));
    QTEST(outcome.status, "status");
    QFETCH(const QString, remedy);
    QCOMPARE(outcome.issues.isEmpty(), remedy.isEmpty());
    if (!remedy.isEmpty())
        QVERIFY2(outcome.issues.constFirst().remedy.english().contains(remedy),
                 qPrintable(outcome.issues.constFirst().remedy.english()));
}

void TestStatePaths::namesTheSettingOfAPlace_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isLink");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("there") << int(FileKind::Directory) << false << 0 << QString() << QString();
    QTest::newRow("can be made") << int(FileKind::Missing) << false << 0 << QString() << QString();
    QTest::newRow("cannot be made") << int(FileKind::Missing) << false << EACCES << u"Codex cannot make it"_s
                                    << u"`sudo mkdir -p /mnt/nas/db && sudo chown \"$(id -un)\": /mnt/nas/db`"_s;
    QTest::newRow("a file") << int(FileKind::Regular) << false << ENOTDIR << u"is not a folder"_s
                            << u"Correct sqlite_home (config.toml:7)"_s;
    QTest::newRow("below a file") << int(FileKind::Unknown) << false << ENOTDIR << u"cannot be one"_s
                                  << u"Correct sqlite_home (config.toml:7)"_s;
    QTest::newRow("a dead link") << int(FileKind::Missing) << true << ENOENT << u"Codex cannot make it"_s
                                 << u"`readlink /mnt/nas/db`"_s;
}

void TestStatePaths::namesTheSettingOfAPlace()
{
    QFETCH(const int, kind);
    QFETCH(const bool, isLink);
    QFETCH(const int, error);
    QFETCH(const QString, cause);
    QFETCH(const QString, remedy);
    const FileEvidence folder{.path = u"/mnt/nas/db"_s, .kind = static_cast<FileKind>(kind), .isSymbolicLink = isLink};
    StatePathsEvidence evidence = evidenceOf({});
    evidence.sqliteFolder = folder;
    evidence.sqliteMakingError = error;
    QVERIFY(translatable(judgeStatePaths(evidence)).issues.isEmpty()); // by itself Codex takes its home
    evidence.databases.places.sqliteHome = folder.path;
    evidence.databases.places.sqliteSetting = {u"sqlite_home"_s, u"config.toml:7"_s};
    const Outcome outcome = translatable(judgeStatePaths(evidence));
    QCOMPARE(outcome.status, cause.isEmpty() ? Status::Ok : Status::Fail);
    for (const Issue &issue : outcome.issues) {
        QVERIFY2(issue.cause.english().contains(cause), qPrintable(issue.cause.english()));
        QVERIFY2(issue.remedy.english().contains(remedy), qPrintable(issue.remedy.english()));
        QCOMPARE(issue.source, u"config.toml:7"_s);
    }
}

void TestStatePaths::saysOnceWhatMayNotBeWritten()
{
    DatabaseEvidence closed = database(codex::DatabaseKind::Logs);
    closed.error = {14, u"unable to open database file"_s};
    closed.openErrorNumber = EACCES;
    StatePathsEvidence evidence = evidenceOf({closed});
    evidence.writability.places = {{home + u"/state_5.sqlite"_s, EACCES, true}, {closed.file.path, EACCES, true}};
    const Outcome outcome = translatable(judgeStatePaths(evidence));
    QCOMPARE(outcome.issues.size(), 1);
    QCOMPARE(outcome.issues.first().root.subject, home + u"/state_5.sqlite"_s);
}

void TestStatePaths::looksAtAHomeOfAnotherUser()
{
    StatePathsEvidence evidence = evidenceOf({});
    evidence.home.source = u"--codex-home"_s;
    evidence.writability.otherOwner = u"bob"_s;
    QCOMPARE(translatable(judgeStatePaths(evidence)).status, Status::Ok); // it may be written
    evidence.writability.places = {{home, EACCES, true}};
    const Outcome outcome = translatable(judgeStatePaths(evidence));
    QCOMPARE(outcome.status, Status::Warning);
    QVERIFY(outcome.issues.first().cause.english().contains(u"belongs to another user, bob"_s));
    QVERIFY(outcome.issues.first().remedy.english().contains(u"`sudo -u bob codex-doctor-cli --codex-home "_s));
}

void TestStatePaths::namesAFolderOnce()
{
    QList<DatabaseEvidence> databases;
    for (const codex::DatabaseKind kind : codex::allDatabaseKinds) {
        databases.append(database(kind, FileKind::Unknown));
        databases.last().file.errorNumber = ENOTDIR;
    }
    const Outcome outcome = translatable(judgeStatePaths(evidenceOf(databases)));
    QCOMPARE(outcome.issues.size(), 1);
    QCOMPARE(outcome.issues.first().root.subject, home);
}

void TestStatePaths::tellsAHomeThatIsMissing()
{
    const QString words = u"CODEX_HOME points to \"/nowhere\", but that path does not exist"_s;
    const Outcome outcome = translatable(judgeStatePaths({.home = {u"/nowhere"_s, u"CODEX_HOME"_s, words}}));
    QCOMPARE(outcome.status, Status::Warning);
    QCOMPARE(outcome.details.size(), 1);
    QCOMPARE(outcome.details.first().label, QString());
    QCOMPARE(outcome.details.first().value, words);
    QCOMPARE(outcome.issues.first().root.cause, Cause::CodexHome);
    QCOMPARE(outcome.issues.first().root.subject, u"/nowhere"_s);
    QVERIFY(outcome.issues.first().remedy.english().contains(u"mkdir -p /nowhere"_s));
}

void TestStatePaths::knowsTheHomeAloneWithoutConfiguration()
{
    StatePathsEvidence evidence = evidenceOf({database(codex::DatabaseKind::State)});
    evidence.isConfigUsable = false;
    const Outcome outcome = translatable(judgeStatePaths(evidence));
    QCOMPARE(outcome.details.first().value, home);
    for (const Detail &detail : outcome.details.sliced(1))
        QVERIFY(detail.ours);
}

void TestStatePaths::countsRollouts()
{
    StatePathsEvidence evidence = evidenceOf({});
    evidence.active = {.files = 1526, .bytes = 2716566528};
    evidence.archived = {.files = 2, .bytes = 10, .errorNumber = EACCES};
    const Outcome outcome = translatable(judgeStatePaths(evidence));
    QCOMPARE(detailValue(outcome, u"active rollout files"),
             u"1526 files, 2716566528 total bytes, 1780187 average bytes"_s);
    QCOMPARE(detailValue(outcome, u"archived rollout files"), u"scan failed (Permission denied (os error 13))"_s);
    QCOMPARE(outcome.notes.size(), 1);
    QCOMPARE(outcome.notes.first().text.english(), u"1,526 active rollout files, 2.53 GB on disk"_s);
    QCOMPARE(outcome.status, Status::Ok);
}

QTEST_GUILESS_MAIN(TestStatePaths)
#include "tst_statepaths.moc"
