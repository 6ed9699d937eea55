// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/logerrors.h"
#include "probes/migrations.h"
#include "probes/threads.h"
#include "probes/writability.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::probes::WriteRefusal)

class TestStatePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesALostRecordOfMigrations_data();
    void seesALostRecordOfMigrations();
    void seesALogWithoutItsTable_data();
    void seesALogWithoutItsTable();
    void seesAFolderThatIsClosed_data();
    void seesAFolderThatIsClosed();
    void knowsWhatNamesAPlace_data();
    void knowsWhatNamesAPlace();
    void triesWhetherAFolderCanBeMade();
    void takesAFileForNoQuestionOfPermission();
    void passesOverTheMountsOfASandbox_data();
    void passesOverTheMountsOfASandbox();
    void seesThatThePlaceIsTaken();
};

namespace {

template<typename Fact>
Fact factOf(const RunOptions &options, QFuture<Fact> (*probe)(Environment &))
{
    Environment environment(options);
    QFuture<Fact> future = environment.once(probe);
    while (!future.isFinished())
        QTest::qWait(1);
    return future.result();
}

// A database that nobody has written to for long.
void makeDatabase(const QString &path, const QByteArray &statements)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, statements.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
    constexpr timespec longAgo{.tv_sec = 1767323045, .tv_nsec = 0};
    const std::array times{longAgo, longAgo};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times.data(), 0), 0);
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

constexpr char record[] = "CREATE TABLE _sqlx_migrations (version, description, checksum, success, installed_on);";

} // namespace

void TestStatePlaces::seesALostRecordOfMigrations_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<bool>("isLost");
    const QByteArray step = "INSERT INTO _sqlx_migrations VALUES (1, 'threads', x'00', 1, '');";
    QTest::newRow("sound") << record + step + "CREATE TABLE threads (id)" << false;
    QTest::newRow("nothing in it") << QByteArray("PRAGMA user_version = 1") << false;
    QTest::newRow("first step not made yet") << QByteArray(record) << false;
    QTest::newRow("table gone") << QByteArray("CREATE TABLE threads (id)") << true;
    QTest::newRow("rows gone") << record + QByteArray("CREATE TABLE threads (id)") << true;
}

void TestStatePlaces::seesALostRecordOfMigrations()
{
    QFETCH(const QByteArray, statements);
    const QTemporaryDir home;
    makeDatabase(home.filePath(u"state_5.sqlite"_s), statements);
    const Migrations found = factOf({.codexHome = home.path()}, migrations);
    QCOMPARE(found.databases.size(), 1);
    QTEST(found.databases.first().isHistoryLost, "isLost");
}

void TestStatePlaces::seesALogWithoutItsTable_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<bool>("lacksTable");
    QTest::newRow("sound") << QByteArray("CREATE TABLE logs (id, ts, target, level, feedback_log_body)") << true
                           << false;
    QTest::newRow("nothing in it") << QByteArray("PRAGMA user_version = 1") << false << false;
    QTest::newRow("table gone") << QByteArray(record) << false << true;
    QTest::newRow("column gone") << QByteArray("CREATE TABLE logs (id, ts, target, feedback_log_body)") << false
                                 << true;
}

void TestStatePlaces::seesALogWithoutItsTable()
{
    QFETCH(const QByteArray, statements);
    const QTemporaryDir home;
    makeDatabase(home.filePath(u"logs_2.sqlite"_s), statements);
    const LoggedErrors found = factOf({.codexHome = home.path()}, loggedErrors);
    QVERIFY(found.isThere);
    QTEST(found.isRead, "isRead");
    QTEST(found.lacksTable, "lacksTable");
}

void TestStatePlaces::seesAFolderThatIsClosed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("error");
    QTest::newRow("missing") << QString() << 0;
    QTest::newRow("folder") << u"folder"_s << 0;
    QTest::newRow("file") << u"file"_s << ENOTDIR;
    QTest::newRow("FIFO") << u"fifo"_s << ENOTDIR;
    QTest::newRow("dead link") << u"link"_s << ENOENT;
}

void TestStatePlaces::seesAFolderThatIsClosed()
{
    QFETCH(const QString, kind);
    QFETCH(const int, error);
    const QTemporaryDir home;
    const QString sessions = home.filePath(u"sessions"_s);
    if (kind == "folder"_L1)
        QVERIFY(QDir().mkpath(sessions));
    else if (kind == "file"_L1)
        write(sessions, {});
    else if (kind == "fifo"_L1)
        QCOMPARE(::mkfifo(QFile::encodeName(sessions).constData(), 0600), 0);
    else if (kind == "link"_L1)
        QCOMPARE(::symlink("/nowhere/sessions", QFile::encodeName(sessions).constData()), 0);
    const ThreadInventory found = factOf({.codexHome = home.path()}, threadInventory);
    QCOMPARE(found.closedFolders.size(), error == 0 ? 0 : 1);
    for (const ClosedFolder &folder : found.closedFolders) {
        QCOMPARE(folder.errorNumber, error);
        QCOMPARE(folder.path, QDir(home.path()).canonicalPath() + u"/sessions"_s);
    }
}

void TestStatePlaces::knowsWhatNamesAPlace_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QByteArray() << QString() << QString();
    QTest::newRow("configuration") << QByteArray("# a comment\nsqlite_home = \"/nowhere/db\"\n") << QString()
                                   << u"sqlite_home (config.toml:2)"_s;
    QTest::newRow("variable") << QByteArray() << u"/nowhere/db"_s << u"CODEX_SQLITE_HOME"_s;
    QTest::newRow("both") << QByteArray("sqlite_home = \"/nowhere/db\"\n") << u"/tmp"_s
                          << u"sqlite_home (config.toml:1)"_s;
}

void TestStatePlaces::knowsWhatNamesAPlace()
{
    QFETCH(const QByteArray, config);
    QFETCH(const QString, variable);
    const QTemporaryDir home;
    write(home.filePath(u"config.toml"_s), config);
    const DatabasePlaces places =
        factOf({.variables = {{u"CODEX_SQLITE_HOME"_s, variable}}, .codexHome = home.path()}, databasePlaces);
    QTEST(places.sqliteSetting.text(), "text");
    QVERIFY(!places.logSetting.isThere());
}

void TestStatePlaces::triesWhetherAFolderCanBeMade()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"file"_s), {});
    QCOMPARE(::symlink("/nowhere", QFile::encodeName(folder.filePath(u"link"_s)).constData()), 0);
    QCOMPARE(makingError(folder.path()), 0);
    QCOMPARE(makingError(folder.filePath(u"a/b/c"_s)), 0);
    QCOMPARE(makingError(folder.filePath(u"file"_s)), ENOTDIR);
    QCOMPARE(makingError(folder.filePath(u"file/db"_s)), ENOTDIR);
    QCOMPARE(makingError(folder.filePath(u"link"_s)), ENOENT);
    QCOMPARE(makingError(folder.filePath(u"link/db"_s)), ENOENT);
    QVERIFY(QDir().mkpath(folder.filePath(u"closed"_s)));
    QCOMPARE(::chmod(QFile::encodeName(folder.filePath(u"closed"_s)).constData(), 0500), 0);
    QCOMPARE(makingError(folder.filePath(u"closed/db"_s)), ::geteuid() == 0 ? 0 : EACCES);
}

void TestStatePlaces::takesAFileForNoQuestionOfPermission()
{
    const QTemporaryDir home;
    const QString file = home.filePath(u"file"_s); // which nobody may execute, not even root
    write(file, {});
    const Surroundings surroundings{.options = std::make_shared<const RunOptions>()};
    const Rollouts rollouts{.active = {.root = QFile::encodeName(file)}};
    const StateDatabases databases{.places = {.sqliteHome = file, .logDirectory = file}};
    QVERIFY(
        writability(surroundings, {.path = home.path(), .source = u"default"_s}, databases, rollouts).places.isEmpty());
}

void TestStatePlaces::passesOverTheMountsOfASandbox_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<WriteRefusal>("refusal");
    QTest::addColumn<bool>("isTold");
    const WriteRefusal readOnly{u"/home/ada/.codex"_s, EROFS, false};
    QTest::newRow("read-only") << QString() << readOnly << true;
    QTest::newRow("read-only in a sandbox") << u"CODEX_SANDBOX"_s << readOnly << false;
    QTest::newRow("read-only in one without network") << u"CODEX_SANDBOX_NETWORK_DISABLED"_s << readOnly << false;
    QTest::newRow("of another user in a sandbox")
        << u"CODEX_SANDBOX"_s << WriteRefusal{u"/home/ada/.codex"_s, EACCES, true} << true;
}

void TestStatePlaces::passesOverTheMountsOfASandbox()
{
    QFETCH(const QString, variable);
    QFETCH(const WriteRefusal, refusal);
    RunOptions options;
    if (!variable.isEmpty())
        options.variables.insert(variable, u"1"_s);
    const Surroundings surroundings{.options = std::make_shared<const RunOptions>(options)};
    QTEST(!ofCodexItself(surroundings, {refusal}).isEmpty(), "isTold");
}

void TestStatePlaces::seesThatThePlaceIsTaken()
{
    const QTemporaryDir home;
    QVERIFY(!factOf({.codexHome = home.path()}, threadInventory).isPlaceTaken);
    QVERIFY(QDir().mkpath(home.filePath(u"state_5.sqlite"_s)));
    QVERIFY(factOf({.codexHome = home.path()}, threadInventory).isPlaceTaken);
    QVERIFY(QDir().rmdir(home.filePath(u"state_5.sqlite"_s)));
    write(home.filePath(u"file"_s), {});
    write(home.filePath(u"config.toml"_s), "sqlite_home = \"file\"\n");
    QVERIFY(factOf({.codexHome = home.path()}, threadInventory).isPlaceTaken);
}

QTEST_GUILESS_MAIN(TestStatePlaces)
#include "tst_stateplaces.moc"
