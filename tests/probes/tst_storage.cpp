// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/rolloutprofiles.h"
#include "probes/storage.h"
#include "probes/storagehistory.h"
#include "probes/traces.h"
#include "snapshot.h"
#include "stopping.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <zstd.h>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;
using Extent = RolloutReading::Extent;

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARolloutAndLeavesNoTrace();
    void skipsHoles();
    void takesAnotherEncodingForNoDamage();
    void unpacksWhatIsCompressed();
    void saysWhatCannotBeUnpacked_data();
    void saysWhatCannotBeUnpacked();
    void takesNoLargeWindowForDamage();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void stopsAtOnce();
    void stopsUnderWay();
    void readsTheLargestFirst();
    void hidesNoActiveRolloutBehindArchivedOnes();
    void sumsUpTheHome();
    void findsDatabasesThatAreNotInUse();
    void remembersItsSize();
    void remembersNothingBelowTheHome();
    void readsTraces();
    void standsHostileTraces();
};

namespace {

const QByteArray line = R"({"timestamp":"2026-01-05T10:00:00.000Z","type":"event_msg","payload":{"type":"x"}})"
                        "\n";

Surroundings surroundings(bool isCancelled = false)
{
    return {.options = std::make_shared<const RunOptions>(),
            .touchLog = std::make_shared<TouchLog>(),
            .secrets = std::make_shared<SecretStore>(),
            .cancelled = std::make_shared<std::atomic_bool>(isCancelled)};
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

RolloutReading reading(const QString &path, bool isCancelled = false)
{
    return readRollout(surroundings(isCancelled), QFile::encodeName(path), QDeadlineTimer(QDeadlineTimer::Forever));
}

template<typename Value>
Value fact(QFuture<Value> (*function)(Environment &), const RunOptions &options)
{
    Environment environment(options);
    QFuture<Value> future = environment.once(function);
    while (!future.isFinished())
        QTest::qWait(1);
    return future.result();
}

QByteArray packed(const QByteArray &bytes)
{
    QByteArray result(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(bytes.size()))), '\0');
    result.resize(static_cast<qsizetype>(ZSTD_compress(result.data(), static_cast<size_t>(result.size()),
                                                       bytes.constData(), static_cast<size_t>(bytes.size()), 3)));
    return result;
}

const QString rolloutName =
    u"/sessions/2026/01/05/rollout-2026-01-05T10-00-00-0199a213-81c0-7800-8aa1-bbab2a035a53.jsonl"_s;

} // namespace

void TestStorage::readsARolloutAndLeavesNoTrace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rollout-a.jsonl"_s);
    write(path, line.repeated(20000) + "{\"cut");
    const QStringList before = snapshotOf(folder.path());
    const RolloutReading read = reading(path);
    QCOMPARE(snapshotOf(folder.path()), before);
    QCOMPARE(read.extent, Extent::Whole);
    QCOMPARE(read.profile.records.value("event_msg/x").count, 20000);
    QCOMPARE(read.profile.end, codex::RolloutEnd::CutShort);
    QVERIFY(read.isInUse); // it was written just now
    QVERIFY(!isDamaged(read));
}

void TestStorage::skipsHoles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rollout-a.jsonl"_s);
    write(path, line);
    constexpr qint64 size = 40LL << 30;
    QCOMPARE(::truncate(QFile::encodeName(path).constData(), size), 0);
    QElapsedTimer clock;
    clock.start();
    const RolloutReading read = reading(path);
    QVERIFY(clock.elapsed() < 5000);
    QCOMPARE(read.extent, Extent::Whole);
    QCOMPARE(read.profile.bytes, size);
    QVERIFY(read.onDisk < 1024 * 1024);
    QVERIFY(isDamaged(read));
    QCOMPARE(read.profile.firstBroken.first().kind, codex::BrokenLine::Kind::NulBytes);
}

void TestStorage::takesAnotherEncodingForNoDamage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rollout-a.jsonl"_s);
    write(path, "\xEF\xBB\xBF" + line.repeated(3));
    QVERIFY(!isDamaged(reading(path)));
    write(path, QByteArray("{\0\"\0", 4) + QByteArray(5000, '\0'));
    QVERIFY(!isDamaged(reading(path)));
    write(path, QByteArray("{\0", 2) + line);
    QVERIFY(isDamaged(reading(path)));
}

void TestStorage::unpacksWhatIsCompressed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rollout-a.jsonl.zst"_s);
    const QByteArray content = line.repeated(50000);
    write(path, packed(content) + packed(line));
    const RolloutReading read = reading(path);
    QCOMPARE(read.extent, Extent::Whole);
    QCOMPARE(read.profile.lines, 50001);
    QCOMPARE(read.contentSize(), content.size() + line.size());
    QVERIFY(!isDamaged(read));
}

void TestStorage::saysWhatCannotBeUnpacked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = packed(line.repeated(50000));
    QTest::newRow("cut short") << whole.chopped(10);
    QTest::newRow("not zstd") << line;
    QTest::newRow("followed by something else") << whole + line;
}

void TestStorage::saysWhatCannotBeUnpacked()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rollout-a.jsonl.zst"_s);
    write(path, bytes);
    const RolloutReading read = reading(path);
    QCOMPARE(read.extent, Extent::Failed);
    QVERIFY(!read.errorText.isEmpty());
    QVERIFY(isDamaged(read));
    QVERIFY(isLost(read));
}

// What only we refuse to unpack is not damaged: a frame that needs 128 MiB.
void TestStorage::takesNoLargeWindowForDamage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rollout-a.jsonl.zst"_s);
    write(path, QByteArray::fromHex("28b52ffd0088010000"));
    const RolloutReading read = reading(path);
    QCOMPARE(read.extent, Extent::Failed);
    QVERIFY(!isDamaged(read));
}

void TestStorage::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("extent");
    QTest::newRow("gone") << u"gone"_s << int(Extent::Gone);
    QTest::newRow("a FIFO") << u"fifo"_s << int(Extent::Failed);
    QTest::newRow("a folder") << u"folder"_s << int(Extent::Failed);
    QTest::newRow("empty") << u"empty"_s << int(Extent::Whole);
}

void TestStorage::saysWhatCannotBeRead()
{
    QFETCH(const QString, what);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rollout-a.jsonl"_s);
    if (what == "fifo"_L1)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    if (what == "folder"_L1)
        QVERIFY(QDir().mkdir(path));
    if (what == "empty"_L1)
        write(path, {});
    const RolloutReading read = reading(path);
    QTEST(int(read.extent), "extent");
    QVERIFY(!isDamaged(read));
}

void TestStorage::stopsAtOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rollout-a.jsonl"_s);
    write(path, line.repeated(1000));
    QCOMPARE(reading(path, true).extent, Extent::Begun);
    const RolloutReading late =
        readRollout(surroundings(), QFile::encodeName(path), QDeadlineTimer(std::chrono::milliseconds{0}));
    QCOMPARE(late.extent, Extent::Begun);
    QVERIFY(!isDamaged(late));
}

// Some 60 GB once unpacked: nobody waits for its end.
void TestStorage::stopsUnderWay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rollout-a.jsonl.zst"_s);
    write(path, packed(line.repeated(700000)).repeated(1000));
    RolloutReading read;
    const qint64 took = timeToStop(50, [&](const Surroundings &surroundings) {
        read = readRollout(surroundings, QFile::encodeName(path), QDeadlineTimer(QDeadlineTimer::Forever));
    });
    QCOMPARE(read.extent, Extent::Begun);
    QVERIFY(!isDamaged(read));
    QVERIFY2(took < soon, qPrintable(QString::number(took)));
}

void TestStorage::readsTheLargestFirst()
{
    const QTemporaryDir home;
    constexpr int count = 300;
    for (int i = 0; i < count; ++i)
        write(home.path() + u"/sessions/2026/01/05/rollout-%1.jsonl"_s.arg(i), line.repeated(i));
    write(home.path() + "/archived_sessions/rollout-x.jsonl"_L1, line.repeated(500) + "damaged\n" + line);
    const auto profiles = fact(rolloutProfiles, {.codexHome = home.path()});
    QCOMPARE(profiles.inspectedFiles, 256);
    QCOMPARE(profiles.otherFiles, count + 1 - 256);
    QVERIFY(profiles.largest.first().isArchived);
    QCOMPARE(profiles.largest.at(1).profile.lines, count - 1);
    QCOMPARE(profiles.damaged.count, 1);
    QCOMPARE(profiles.damaged.sample.first().profile.firstBroken.first().number, 501);
    const auto all = fact(rolloutProfiles, {.codexHome = home.path(), .thorough = true});
    QCOMPARE(all.inspectedFiles, count + 1);
    QCOMPARE(all.otherFiles, 0);
}

void TestStorage::hidesNoActiveRolloutBehindArchivedOnes()
{
    const QTemporaryDir home;
    for (int i = 0; i < 300; ++i)
        write(home.path() + u"/archived_sessions/rollout-%1.jsonl"_s.arg(i), line.repeated(20));
    write(home.path() + rolloutName, line);
    const auto profiles = fact(rolloutProfiles, {.codexHome = home.path()});
    QCOMPARE(profiles.otherFiles, 301 - 256);
    QVERIFY(profiles.largest.first().isArchived);
    QCOMPARE(profiles.largestActive.size(), 1);
    QCOMPARE(profiles.largestActive.first().path, QFile::encodeName(home.path() + rolloutName));
    QCOMPARE(profiles.largestActive.first().size, line.size());
}

void TestStorage::sumsUpTheHome()
{
    const QTemporaryDir home;
    const QByteArray block(8192, 'x');
    write(home.path() + rolloutName, block);
    write(home.path() + "/archived_sessions/rollout-x.jsonl"_L1, block);
    write(home.path() + "/log/codex-tui.log"_L1, block + block);
    write(home.path() + "/worktrees/a/b/c"_L1, block);
    write(home.path() + "/history.jsonl"_L1, block);
    write(home.path() + "/state_5.sqlite"_L1, block);
    write(home.path() + "/state_5.sqlite-wal"_L1, block);
    write(home.path() + "/packages/standalone/releases/1.0.0/bin/codex"_L1, block);
    QVERIFY(QFile::link(u"releases/1.0.0"_s, home.path() + "/packages/standalone/current"_L1));
    QVERIFY(QFile::link(u"/usr"_s, home.path() + "/worktrees/elsewhere"_L1));
    QCOMPARE(::link(QFile::encodeName(home.path() + "/worktrees/a/b/c"_L1).constData(),
                    QFile::encodeName(home.path() + "/worktrees/same"_L1).constData()),
             0);
    const QStringList before = snapshotOf(home.path());
    const HomeStorage storage = fact(homeStorage, {.codexHome = home.path()});
    QCOMPARE(snapshotOf(home.path()), before);
    QCOMPARE(storage.active.files, 1);
    QCOMPARE(storage.months.keys(), QStringList{u"2026-01"_s});
    QCOMPARE(storage.archived.files, 1);
    QCOMPARE(storage.databases.size(), 1);
    QVERIFY(storage.databases.first().walBytes >= block.size());
    QCOMPARE(storage.looseFiles.files, 1);
    QVERIFY(storage.isWhole());
    QCOMPARE(storage.releases.size(), 1);
    QVERIFY(storage.releases.first().isCurrent);
    const auto worktrees = std::ranges::find(storage.folders, u"worktrees"_s, &FolderUsage::name);
    QVERIFY(worktrees != storage.folders.end());
    QCOMPARE(worktrees->usage.files, 2); // the one with two names, and the link
    QVERIFY(storage.total().bytes >= 9 * block.size() && storage.total().bytes < 40 * block.size());
    QVERIFY(storage.freeBytes > 0 && storage.diskBytes > storage.freeBytes);
}

void TestStorage::findsDatabasesThatAreNotInUse()
{
    const QTemporaryDir home;
    const QTemporaryDir elsewhere;
    const QByteArray block(8192, 'x');
    write(home.path() + "/config.toml"_L1, "sqlite_home = \"" + QFile::encodeName(elsewhere.path()) + "\"\n");
    write(home.path() + "/state_5.sqlite"_L1, block);
    write(home.path() + "/state_5.sqlite-wal"_L1, block);
    write(elsewhere.path() + "/state_5.sqlite"_L1, block);
    const HomeStorage storage = fact(homeStorage, {.codexHome = home.path()});
    QCOMPARE(storage.databases.size(), 1);
    QVERIFY(storage.databases.first().path.startsWith(elsewhere.path()));
    QCOMPARE(storage.unusedDatabases.size(), 1);
    QCOMPARE(storage.unusedDatabases.first().path, home.filePath(u"state_5.sqlite"_s));
    QVERIFY(storage.unusedDatabases.first().walBytes >= block.size());
    QVERIFY(storage.total().bytes >= 3 * block.size());
    QCOMPARE(storage.looseFiles.files, 1);
}

void TestStorage::remembersItsSize()
{
    const QTemporaryDir data;
    const QTemporaryDir home;
    const RunOptions options{.variables = {{u"XDG_DATA_HOME"_s, data.path()}}, .codexHome = home.path()};
    QVERIFY(!fact(lastStorage, options).record);
    const QDateTime date = QDateTime::fromString(u"2026-05-13T18:36:14Z"_s, Qt::ISODate);
    QVERIFY(writeStorageRecord(options, home.path(), {12345, date}));
    QVERIFY(writeStorageRecord(options, u"/elsewhere"_s, {1, date}));
    const LastStorage last = fact(lastStorage, options);
    QVERIFY(last.record);
    QCOMPARE(last.record->bytes, 12345);
    QCOMPARE(last.record->date, date);
    QFile file(data.filePath(u"codex-doctor/storage.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains(QFile::encodeName(home.path())) && !content.contains("elsewhere"));
    write(file.fileName(), "damaged");
    QVERIFY(!fact(lastStorage, options).record);
}

void TestStorage::remembersNothingBelowTheHome()
{
    const QTemporaryDir home;
    const RunOptions inside{.variables = {{u"XDG_DATA_HOME"_s, home.filePath(u"data"_s)}}};
    QVERIFY(!writeStorageRecord(inside, home.path(), {1, QDateTime::currentDateTimeUtc()}));
    QVERIFY(!writeStorageRecord(RunOptions(), home.path(), {1, QDateTime::currentDateTimeUtc()}));
    QVERIFY(QDir(home.path()).isEmpty());
}

void TestStorage::readsTraces()
{
    const QTemporaryDir root;
    const QString bundle = root.filePath(u"trace-1-thread"_s);
    write(bundle + "/trace.jsonl"_L1,
          R"({"wall_time_unix_ms":1,"payload":{"type":"rollout_started","root_thread_id":"thread-1"}})"
          "\n"
          R"({"wall_time_unix_ms":2,"payload":{"type":"recording_completed"}})");
    write(bundle + "/payloads/1.json"_L1, "{}");
    write(root.filePath(u"other/trace.jsonl"_s), "{}");
    QVERIFY(QFile::link(u"/"_s, root.filePath(u"trace-link"_s)));
    const QStringList before = snapshotOf(root.path());
    const Traces found = fact(traces, {.variables = {{u"CODEX_ROLLOUT_TRACE_ROOT"_s, root.path()}}});
    QCOMPARE(snapshotOf(root.path()), before);
    QCOMPARE(found.source, u"environment"_s);
    QCOMPARE(found.count, 1);
    QVERIFY(found.newest.first().isWhole && found.newest.first().bundle.isComplete);
    QCOMPARE(found.newest.first().bundle.rootThreadId, "thread-1");
    QVERIFY(fact(traces, {}).root.isEmpty());
    QCOMPARE(fact(traces, {.variables = {{u"CODEX_ROLLOUT_TRACE_ROOT"_s, u"/nowhere"_s}}}).errorNumber, ENOENT);
}

void TestStorage::standsHostileTraces()
{
    const QTemporaryDir root;
    QVERIFY(QDir().mkpath(root.filePath(u"trace-fifo"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(root.filePath(u"trace-fifo/trace.jsonl"_s)).constData(), 0600), 0);
    QVERIFY(QDir().mkpath(root.filePath(u"trace-empty"_s)));
    write(root.filePath(u"trace-long/trace.jsonl"_s), QByteArray(3 << 20, 'x') + "\n{}\n" + QByteArray(1000, '['));
    QCOMPARE(readTrace(surroundings(), root.filePath(u"trace-fifo"_s)).errorNumber, EINVAL);
    QCOMPARE(readTrace(surroundings(), root.filePath(u"trace-empty"_s)).errorNumber, ENOENT);
    const TraceFolder longLines = readTrace(surroundings(), root.filePath(u"trace-long"_s));
    QCOMPARE(longLines.errorNumber, 0);
    QCOMPARE(longLines.bundle.events, 0);
    QCOMPARE(longLines.bundle.otherLines, 3);
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
