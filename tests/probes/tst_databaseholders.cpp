// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/databaseholders.h"
#include "probes/facts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

class TestDatabaseHolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLocks();
    void tellsRoles_data();
    void tellsRoles();
    void findsWhoHolds_data();
    void findsWhoHolds();
    void aShortTransactionIsNotHeld();
};

namespace {

// A process that does this to a database, says so, and stays.
class Holder
{
public:
    Holder(const QString &path, const std::function<void(sqlite3 *)> &work)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return;
        m_pid = ::fork();
        if (m_pid == 0) {
            sqlite3 *connection = nullptr;
            sqlite3_open(QFile::encodeName(path).constData(), &connection);
            work(connection);
            if (::write(ends[1], "x", 1) == 1)
                ::pause();
            ::_exit(0);
        }
        char ready = 0;
        m_isReady = ::read(ends[0], &ready, 1) == 1;
        ::close(ends[0]);
        ::close(ends[1]);
    }
    ~Holder()
    {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    Q_DISABLE_COPY_MOVE(Holder)
    bool isReady() const { return m_isReady; }
    pid_t pid() const { return m_pid; }

private:
    pid_t m_pid = -1;
    bool m_isReady = false;
};

void execute(sqlite3 *connection, const char *statements)
{
    sqlite3_exec(connection, statements, nullptr, nullptr, nullptr);
}

void makeDatabase(const QString &path, const char *journalMode)
{
    sqlite3 *connection = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &connection);
    execute(connection, QByteArray("pragma journal_mode=") + journalMode);
    execute(connection, "create table t(id integer primary key, name text); insert into t(name) values('x')");
    sqlite3_close(connection);
}

DatabaseHolders holdersIn(const QString &home, QFuture<DatabaseHolders> (*fact)(Environment &))
{
    Environment environment({.variables = {{u"CODEX_HOME"_s, home}}, .homeDirectory = home});
    const QFuture<DatabaseHolders> future = environment.once(fact);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        return {};
    return future.result();
}

} // namespace

void TestDatabaseHolders::readsLocks()
{
    const QList<FileLock> locks =
        parseLocks("pos:\t0\nflags:\t02\nlock:\t1: POSIX  ADVISORY  WRITE 4711 fe:00:1319020 120 123\n"
                   "2: -> POSIX  ADVISORY  READ 4712 fe:00:1319020 0 EOF\n"
                   "3: FLOCK  ADVISORY  WRITE 4713 fe:00:1319020 0 EOF\n"
                   "4: OFDLCK ADVISORY  READ -1 fe:00:1319020 0 EOF\nnonsense\n");
    QCOMPARE(locks.size(), 2);
    QVERIFY(locks[0].isExclusive && locks[0].pid == 4711 && locks[0].inode == 1319020);
    QVERIFY(locks[0].overlaps(123, 200) && !locks[0].overlaps(124, 200));
    QVERIFY(!locks[1].isExclusive && locks[1].overlaps(0x40000000, 0x40000000));
}

void TestDatabaseHolders::tellsRoles_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("statements");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<bool>("isExclusive");
    QTest::addColumn<bool>("reads");
    QTest::newRow("wal, idle") << u"wal"_s << u"select 1"_s << false << false << false;
    QTest::newRow("wal, reads") << u"wal"_s << u"begin; select * from t"_s << false << false << true;
    QTest::newRow("wal, writes") << u"wal"_s << u"begin immediate"_s << true << false << true;
    QTest::newRow("wal, exclusive") << u"wal"_s
                                    << u"pragma locking_mode=exclusive; begin exclusive; update t set name='y'"_s
                                    << true << true << false;
    QTest::newRow("journal, reads") << u"delete"_s << u"begin; select * from t"_s << false << false << true;
    QTest::newRow("journal, has begun to write") << u"delete"_s << u"begin immediate"_s << true << false << true;
    QTest::newRow("journal, exclusive") << u"delete"_s << u"begin exclusive"_s << true << true << false;
}

void TestDatabaseHolders::tellsRoles()
{
    QFETCH(const QString, mode);
    QFETCH(const QString, statements);
    const QTemporaryDir home;
    const QString path = home.filePath(u"logs_2.sqlite"_s);
    makeDatabase(path, mode.toLatin1().constData());
    const Holder holder(path, [&](sqlite3 *connection) {
        execute(connection, "select * from t"); // opens the log
        execute(connection, statements.toLatin1().constData());
        if (statements.startsWith("begin; select"_L1)) {
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v2(connection, "select * from t", -1, &statement, nullptr);
            sqlite3_step(statement);
        }
    });
    QVERIFY(holder.isReady());
    const DatabaseHolders holders = holdersIn(home.path(), databaseHolders);
    QCOMPARE(holders.databases.size(), 1);
    QCOMPARE(holders.databases.constFirst().holders.size(), 1);
    const DatabaseHolder found = holders.databases.constFirst().holders.constFirst();
    QCOMPARE(found.process.pid, holder.pid());
    QTEST(found.locks.isExclusive, "isExclusive");
    QFETCH(const bool, writes);
    QCOMPARE(found.locks.keepsWritersOut(), writes);
    QFETCH(const bool, reads);
    if (reads)
        QVERIFY(found.locks.isReading);
}

void TestDatabaseHolders::findsWhoHolds_data()
{
    QTest::addColumn<QString>("situation");
    for (const QString &situation : {u"held"_s, u"stopped"_s, u"through a link"_s, u"deleted"_s})
        QTest::newRow(qPrintable(situation)) << situation;
}

void TestDatabaseHolders::findsWhoHolds()
{
    QFETCH(const QString, situation);
    const QTemporaryDir home;
    const QString path = home.filePath(u"logs_2.sqlite"_s);
    QString real = path;
    if (situation == "through a link"_L1) {
        QVERIFY(QDir(home.path()).mkdir(u"elsewhere"_s));
        real = home.filePath(u"elsewhere/logs_2.sqlite"_s);
        QVERIFY(QFile::link(real, path));
    }
    makeDatabase(real, "wal");
    const Holder holder(path, [](sqlite3 *connection) { execute(connection, "begin immediate"); });
    QVERIFY(holder.isReady());
    if (situation == "stopped"_L1) {
        QCOMPARE(::kill(holder.pid(), SIGSTOP), 0);
        int status = 0;
        QCOMPARE(::waitpid(holder.pid(), &status, WUNTRACED), holder.pid());
    }
    if (situation == "deleted"_L1) {
        for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            QVERIFY(QFile::remove(path + suffix));
        makeDatabase(path, "wal");
    }
    const DatabaseHolders holders = holdersIn(home.path(), watchedHolders);
    QCOMPARE(holders.databases.size(), 1);
    QCOMPARE(holders.databases.constFirst().path, path);
    QCOMPARE(holders.databases.constFirst().holders.size(), 1);
    const DatabaseHolder found = holders.databases.constFirst().holders.constFirst();
    QCOMPARE(found.process.pid, holder.pid());
    QCOMPARE(found.process.isStopped(), situation == "stopped"_L1);
    QCOMPARE(found.isFileDeleted, situation == "deleted"_L1);
    QCOMPARE(found.isHeldThroughout, situation != "deleted"_L1);
}

void TestDatabaseHolders::aShortTransactionIsNotHeld()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"logs_2.sqlite"_s);
    makeDatabase(path, "wal");
    const pid_t writer = ::fork();
    if (writer == 0) {
        sqlite3 *connection = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &connection);
        while (true) {
            execute(connection, "begin immediate; update t set name='y'; commit");
            ::usleep(20000);
        }
    }
    for (int i = 0; i < 3; ++i) {
        for (const HeldDatabase &database : holdersIn(home.path(), watchedHolders).databases) {
            for (const DatabaseHolder &holder : database.holders)
                QVERIFY(!holder.isHeldThroughout);
        }
    }
    ::kill(writer, SIGKILL);
    ::waitpid(writer, nullptr, 0);
}

QTEST_GUILESS_MAIN(TestDatabaseHolders)
#include "tst_databaseholders.moc"
