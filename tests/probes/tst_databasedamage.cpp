// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/statedatabases.h"
#include "probes/threadrows.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

// Whatever a disk, a crash or a foreign program does to a database: looking at it ends, and with a verdict.
class TestDatabaseDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithAVerdict();
};

namespace {

constexpr qsizetype pageSize = 1024;
constexpr int fewCases = 500;

const char *const tables =
    "pragma page_size = 1024; pragma auto_vacuum = 2; pragma journal_mode = wal; pragma wal_autocheckpoint = 0;"
    "create table threads(id text primary key, rollout_path text not null, updated_at integer, source text,"
    " model_provider text, cwd text, archived integer, first_user_message text, history_mode text);"
    "create index idx_threads_updated_at on threads(updated_at desc, id desc);"
    "create table thread_spawn_edges(parent_thread_id text, child_thread_id text);"
    "create table thread_history_projection_state(thread_id text primary key, next_rollout_byte_offset integer);"
    "with recursive n(x) as (select 1 union all select x + 1 from n where x < 150) insert into threads select"
    " printf('0199a213-81c0-7800-8aa1-%012d', x), printf('/home/sessions/rollout-%d.jsonl', x), x, 'cli', 'openai',"
    " '/work', x % 2, hex(zeroblob(x % 700)), 'paginated' from n;"
    "insert into thread_history_projection_state select id, updated_at from threads;"
    "insert into thread_spawn_edges select id, rollout_path from threads where updated_at < 20;"
    "delete from threads where updated_at % 7 = 0;";

struct DatabaseBytes {
    QByteArray main = {};
    QByteArray log = {};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A main file with most of the content, and a log with the rest; made by a process that dies with both open.
DatabaseBytes makeDatabase(const QString &path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        sqlite3 *connection = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &connection);
        sqlite3_exec(connection, tables, nullptr, nullptr, nullptr);
        sqlite3_exec(connection, "pragma wal_checkpoint(truncate)", nullptr, nullptr, nullptr);
        sqlite3_exec(connection, "update threads set cwd = cwd || id where updated_at % 3 = 0", nullptr, nullptr,
                     nullptr);
        sqlite3_exec(connection, "delete from threads where updated_at % 11 = 0", nullptr, nullptr, nullptr);
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    return {contentOf(path), contentOf(path + "-wal"_L1)};
}

qsizetype placeIn(const QByteArray &bytes, QRandomGenerator &random)
{
    return random.bounded(static_cast<quint32>(qMax<qsizetype>(bytes.size(), 1)));
}

void swapPages(QByteArray &bytes, QRandomGenerator &random)
{
    const qsizetype a = placeIn(bytes, random) / pageSize * pageSize;
    const qsizetype b = placeIn(bytes, random) / pageSize * pageSize;
    const QByteArray kept = bytes.mid(a, pageSize);
    bytes.replace(a, kept.size(), bytes.mid(b, kept.size()));
    bytes.replace(b, kept.size(), kept);
}

// One fault. Most lie anywhere; headers, where a byte means most, are met more often.
void damage(QByteArray &bytes, QRandomGenerator &random)
{
    constexpr qsizetype headers = 160;
    const bool isInHeader = random.bounded(4) == 0;
    const qsizetype at =
        isInHeader ? random.bounded(headers) % qMax<qsizetype>(bytes.size(), 1) : placeIn(bytes, random);
    const auto byte = static_cast<char>(random.bounded(256));
    switch (bytes.isEmpty() ? 0 : random.bounded(7)) {
    case 0:
        bytes.append(QByteArray(random.bounded(3000), byte));
        break;
    case 1:
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
        break;
    case 2:
        bytes.replace(at, 4, QByteArray(4, byte)); // page numbers and lengths
        break;
    case 3:
        bytes.replace(at / pageSize * pageSize, pageSize, QByteArray(pageSize, '\0'));
        break;
    case 4:
        swapPages(bytes, random);
        break;
    case 5:
        bytes.insert(at, QByteArray(1 + random.bounded(16), byte));
        break;
    default:
        bytes.truncate(at);
        break;
    }
}

DatabaseBytes damaged(DatabaseBytes bytes, QRandomGenerator &random)
{
    for (int faults = 1 + random.bounded(4); faults > 0; --faults)
        damage(random.bounded(3) == 0 ? bytes.log : bytes.main, random);
    return bytes;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Surroundings surroundings()
{
    return {.options = std::make_shared<const RunOptions>(),
            .touchLog = std::make_shared<TouchLog>(),
            .secrets = std::make_shared<SecretStore>(),
            .cancelled = std::make_shared<std::atomic_bool>(false)};
}

} // namespace

// DOCTOR_DAMAGES sets the number of cases: 10000 for a thorough test, few in an ordinary one.
void TestDatabaseDamage::endsWithAVerdict()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state_5.sqlite"_s);
    const DatabaseBytes whole = makeDatabase(path);
    QVERIFY(whole.main.size() > 20 * pageSize && whole.log.size() > 10 * pageSize);
    QVERIFY(inspectDatabase(surroundings(), path, true).isSound());
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("DOCTOR_DAMAGES", &isNumber);
    const int cases = isNumber ? wanted : fewCases;
    const FarPlaces noFarPlaces({}, folder.path());
    int unsound = 0;
    qint64 slowest = 0;
    for (int number = 0; number < cases; ++number) {
        QRandomGenerator random(static_cast<quint32>(number)); // a case that fails can be had again
        const DatabaseBytes bytes = damaged(whole, random);
        write(path, bytes.main);
        write(path + "-wal"_L1, bytes.log);
        QElapsedTimer clock;
        clock.start();
        const DatabaseEvidence evidence = inspectDatabase(surroundings(), path, number % 2 == 0);
        const ThreadRows rows =
            readThreadRows(surroundings(), {}, {}, {.databasePath = path, .farPlaces = noFarPlaces});
        readProjection(surroundings(), path);
        slowest = qMax(slowest, clock.elapsed());
        QVERIFY2(evidence.inspection == Inspection::Done, qPrintable(QString::number(number)));
        QVERIFY2(evidence.error.code != 0 || !evidence.rows.isEmpty(), qPrintable(QString::number(number)));
        QVERIFY2(rows.isRead || rows.error.code != 0 || !rows.hasTable, qPrintable(QString::number(number)));
        unsound += evidence.isSound() ? 0 : 1;
    }
    QVERIFY(unsound > cases / 2);
    constexpr qint64 farTooLong = 20000;
    QVERIFY2(slowest < farTooLong, qPrintable(QString::number(slowest)));
}

QTEST_GUILESS_MAIN(TestDatabaseDamage)
#include "tst_databasedamage.moc"
