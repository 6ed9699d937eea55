// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/database.h"
#include "probes/statedatabases.h"
#include "snapshot.h"
#include "stopping.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWithoutATrace_data();
    void readsWithoutATrace();
    void readsInAFolderThatOthersOwn();
    void readsBesideALiveWriter();
    void neverRollsBackAnInterruptedTransaction();
    void readsWhatALinkPointsAt();
    void saysWhatIsDamaged();
    void neverWaitsForWhatIsNotAFile_data();
    void neverWaitsForWhatIsNotAFile();
    void endsWhenTheRunIsCancelled();
    void endsACheckUnderWay();
};

namespace {

Surroundings surroundingsOf(std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false))
{
    return {.options = std::make_shared<const RunOptions>(),
            .touchLog = std::make_shared<TouchLog>(),
            .secrets = std::make_shared<SecretStore>(),
            .cancelled = std::move(cancelled)};
}

// In a process of its own that dies at its end, as a writer does that leaves its log and index behind.
int inChild(const std::function<void()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void execute(const QString &path, const char *statements)
{
    sqlite3 *connection = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &connection);
    sqlite3_exec(connection, statements, nullptr, nullptr, nullptr);
    // Not closed: that would move the log into the main file.
}

void makeDatabase(const QString &path, const char *journalMode, int rows)
{
    inChild([&] {
        const QByteArray sql = QByteArray("pragma journal_mode=") + journalMode
                               + "; create table t(id integer primary key, name text); create index i on t(name); "
                                 "with recursive n(x) as (select 1 union all select x + 1 from n where x < "
                               + QByteArray::number(rows) + ") insert into t select x, 'name ' || x from n;";
        execute(path, sql.constData());
    });
}

qint64 rowCount(const QString &path)
{
    Database database(surroundingsOf(), path);
    return database.number("select count(*) from t");
}

QByteArray lockTable()
{
    QFile file(u"/proc/locks"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestDatabase::readsWithoutATrace_data()
{
    QTest::addColumn<QString>("situation");
    for (const QString &situation :
         {u"rollback journal"_s, u"log with index"_s, u"log without index"_s, u"all content in the log"_s,
          u"clean exit"_s, u"empty log"_s, u"read-only folder"_s, u"no owner of its own"_s})
        QTest::newRow(qPrintable(situation)) << situation;
}

void TestDatabase::readsWithoutATrace()
{
    QFETCH(const QString, situation);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state_5.sqlite"_s);
    constexpr int rows = 3000;
    makeDatabase(path, situation == "rollback journal"_L1 ? "delete" : "wal", rows);
    if (situation == "log without index"_L1)
        QVERIFY(QFile::remove(path + "-shm"_L1));
    if (situation == "all content in the log"_L1)
        QVERIFY(QFile(path).size() <= 4096 && QFile::remove(path + "-shm"_L1));
    if (situation == "clean exit"_L1 || situation == "empty log"_L1) {
        sqlite3 *connection = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &connection);
        sqlite3_exec(connection, "pragma wal_checkpoint(truncate)", nullptr, nullptr, nullptr);
        sqlite3_close(connection);
        QVERIFY(!QFile::exists(path + "-wal"_L1));
        if (situation == "empty log"_L1)
            QVERIFY(QFile(path + "-wal"_L1).open(QIODevice::WriteOnly));
    }
    if (situation == "no owner of its own"_L1 && ::geteuid() == 0) {
        // SQLite running as root gives the files it opens as a log the owner of the database.
        QCOMPARE(::chown(QFile::encodeName(path).constData(), 12345, 12345), 0);
    }
    if (situation == "read-only folder"_L1)
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);

    const QStringList before = snapshotOf(folder.path());
    const DatabaseEvidence evidence = inspectDatabase(surroundingsOf(), path, true);
    const qint64 counted = rowCount(path);
    QCOMPARE(snapshotOf(folder.path()), before);
    QCOMPARE(evidence.rows, QStringList(u"ok"_s));
    QCOMPARE(evidence.journalMode, situation == "rollback journal"_L1 ? u"delete"_s : u"wal"_s);
    QCOMPARE(counted, rows);
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

void TestDatabase::readsInAFolderThatOthersOwn()
{
    if (::geteuid() != 0)
        QSKIP("needs the right to become another user");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state_5.sqlite"_s);
    makeDatabase(path, "wal", 100);
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    // The access times of another user's files are not ours to hold still.
    const QStringList names = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const int result = inChild([&] {
        constexpr uid_t nobody = 65534;
        if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
            ::_exit(2);
        ::_exit(rowCount(path) == 100 ? 0 : 1);
    });
    QCOMPARE(result, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), names);
}

void TestDatabase::readsBesideALiveWriter()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state_5.sqlite"_s);
    makeDatabase(path, "wal", 2000);
    const pid_t writer = ::fork();
    if (writer == 0) {
        sqlite3 *connection = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &connection);
        sqlite3_exec(connection, "pragma wal_autocheckpoint=20", nullptr, nullptr, nullptr);
        while (true)
            sqlite3_exec(connection, "update t set name = name || 'x' where id % 7 = abs(random()) % 7", nullptr,
                         nullptr, nullptr);
    }
    const auto lockedByUs = "  " + QByteArray::number(::getpid()) + " ";
    int settled = 0;
    for (int i = 0; i < 20; ++i) {
        const DatabaseEvidence evidence = inspectDatabase(surroundingsOf(), path, true);
        QVERIFY(evidence.isSound());
        QVERIFY(!lockTable().contains(lockedByUs));
        settled += evidence.inspection == Inspection::Done ? 1 : 0;
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name),
                 QStringList({u"state_5.sqlite"_s, u"state_5.sqlite-shm"_s, u"state_5.sqlite-wal"_s}));
    }
    ::kill(writer, SIGKILL);
    ::waitpid(writer, nullptr, 0);
    QVERIFY(settled > 0);
    QCOMPARE(rowCount(path), 2000);
}

void TestDatabase::neverRollsBackAnInterruptedTransaction()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state_5.sqlite"_s);
    makeDatabase(path, "delete", 5000);
    inChild([&] { execute(path, "pragma cache_size=5; begin; update t set name = 'half done';"); });
    QVERIFY(QFile::exists(path + "-journal"_L1));

    const QStringList before = snapshotOf(folder.path());
    const DatabaseEvidence evidence = inspectDatabase(surroundingsOf(), path, true);
    QCOMPARE(evidence.inspection, Inspection::InTheMiddle);
    QCOMPARE(snapshotOf(folder.path()), before);
}

void TestDatabase::readsWhatALinkPointsAt()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"elsewhere"_s));
    makeDatabase(folder.filePath(u"elsewhere/db"_s), "wal", 10);
    QVERIFY(QFile::link(folder.filePath(u"elsewhere/db"_s), folder.filePath(u"state_5.sqlite"_s)));
    QCOMPARE(rowCount(folder.filePath(u"state_5.sqlite"_s)), 10);
}

void TestDatabase::saysWhatIsDamaged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state_5.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20000, 'x'));
    file.close();
    DatabaseEvidence evidence = inspectDatabase(surroundingsOf(), path, true);
    QCOMPARE(evidence.error.code, SQLITE_NOTADB);
    QCOMPARE(evidence.error.message, u"file is not a database"_s);

    file.remove();
    makeDatabase(path, "delete", 5000);
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 page = 4096;
    for (const int number : {4, 9, 14}) {
        file.seek(number * page);
        file.write(QByteArray(page, '\xff'));
    }
    file.close();
    evidence = inspectDatabase(surroundingsOf(), path, true);
    QVERIFY(!evidence.isSound());
}

void TestDatabase::neverWaitsForWhatIsNotAFile_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("the database is a FIFO") << QString();
    QTest::newRow("its log is a FIFO") << u"-wal"_s;
    QTest::newRow("its index is a FIFO") << u"-shm"_s;
    QTest::newRow("its journal is a FIFO") << u"-journal"_s;
}

void TestDatabase::neverWaitsForWhatIsNotAFile()
{
    QFETCH(const QString, suffix);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state_5.sqlite"_s);
    if (!suffix.isEmpty())
        makeDatabase(path, "delete", 10);
    QCOMPARE(::mkfifo(QFile::encodeName(path + suffix).constData(), 0600), 0);
    const DatabaseEvidence evidence = inspectDatabase(surroundingsOf(), path, true);
    QCOMPARE(evidence.inspection, suffix.isEmpty() ? Inspection::NotAFile : Inspection::Done);
    QVERIFY(evidence.isSound());
}

void TestDatabase::endsWhenTheRunIsCancelled()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state_5.sqlite"_s);
    makeDatabase(path, "wal", 1000);
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    Database database(surroundingsOf(cancelled), path);
    QVERIFY(database.isOpen());
    constexpr int enough = 1000;
    int rows = 0;
    // Without an end of its own.
    const bool isComplete = database.forEachRow(
        "with recursive n(x) as (select 1 union all select x + 1 from n) select x from n", [&](const Row &) {
            *cancelled = ++rows >= enough;
            return true;
        });
    QVERIFY(!isComplete);
    QVERIFY(rows < 2 * enough);
    QCOMPARE(database.error().code, SQLITE_INTERRUPT);

    const DatabaseEvidence evidence = inspectDatabase(surroundingsOf(cancelled), path, true);
    QVERIFY(evidence.isSound());
}

void TestDatabase::endsACheckUnderWay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state_5.sqlite"_s);
    makeDatabase(path, "delete", 300000);
    DatabaseEvidence evidence;
    // On a machine that does much else it may not have begun, or be over, when it is cancelled.
    for (int moment = 1; moment < 200 && evidence.inspection != Inspection::Cancelled; moment += 10) {
        const qint64 took = timeToStop(
            moment, [&](const Surroundings &surroundings) { evidence = inspectDatabase(surroundings, path, true); });
        QVERIFY2(took < soon, qPrintable(QString::number(took)));
    }
    QCOMPARE(evidence.inspection, Inspection::Cancelled);
    QVERIFY(evidence.isSound());
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
