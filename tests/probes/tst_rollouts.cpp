// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/descriptor.h"
#include "probes/rollouthead.h"
#include "probes/rolloutheads.h"
#include "probes/rollouts.h"
#include "probes/rollouttail.h"
#include "probes/threadrows.h"
#include "probes/threads.h"
#include "probes/zstdhead.h"
#include "snapshot.h"
#include "stopping.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sqlite3.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <zstd.h>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

class TestRollouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsCodexDoes();
    void takesAMissingFolderForAnEmptyOne();
    void saysWhatStandsInTheFoldersPlace_data();
    void saysWhatStandsInTheFoldersPlace();
    void standsAHostileTree();
    void goesOnAfterAFolderItMayNotRead();
    void measuresThousandsOfFilesSideBySide();
    void stopsUnderWay();
    void readsThreadsAndLeavesNoTrace();
    void tellsDamageApart();
    void tellsHowAFileBegins_data();
    void tellsHowAFileBegins();
    void findsLinksToOtherNames();
    void saysHowAFileEnds_data();
    void saysHowAFileEnds();
    void unpacksNoMoreThanItsHead();
    void boundsWhatIsHuge();
    void refusesLargeWindows();
    void waitsForAFileThatIsJustMade();
    void waitsForARowThatIsJustMade();
    void waitsForADatabaseThatIsJustMade();
    void looksAtNoFarPlaces();
    void standsFilesThatComeAndGo();
};

namespace {

const QByteArray threadId = "0199a213-81c0-7800-8aa1-bbab2a035a53";

Surroundings surroundings()
{
    return {.options = std::make_shared<const RunOptions>(),
            .touchLog = std::make_shared<TouchLog>(),
            .secrets = std::make_shared<SecretStore>(),
            .cancelled = std::make_shared<std::atomic_bool>(false)};
}

void write(const QByteArray &path, const QByteArray &content)
{
    QDir().mkpath(QFile::decodeName(path.left(path.lastIndexOf('/'))));
    const int descriptor = ::open(path.constData(), O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0600);
    QVERIFY(descriptor >= 0);
    QCOMPARE(::write(descriptor, content.constData(), static_cast<size_t>(content.size())), content.size());
    ::close(descriptor);
}

QByteArray header(const QByteArray &id)
{
    return R"({"timestamp":"2026-01-05T10:00:00.000Z","type":"session_meta","payload":{"id":")" + id
           + R"(","cwd":"/","source":"exec"}})" + '\n';
}

const QByteArray legacyRecord = R"({"timestamp":"t","type":"event_msg","payload":{"type":"x"}})"
                                "\n";

QByteArray compressed(const QByteArray &content)
{
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(content.size()))), '\0');
    const size_t size = ZSTD_compress(packed.data(), static_cast<size_t>(packed.size()), content.constData(),
                                      static_cast<size_t>(content.size()), 1);
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

// QTemporaryDir leaves names behind that are not UTF-8.
void removeAll(const QTemporaryDir &folder)
{
    std::filesystem::remove_all(QFile::encodeName(folder.path()).toStdString());
}

void execute(const QByteArray &path, const QByteArray &statement)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path.constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, statement.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

ThreadInventory inventoryOf(const QString &home)
{
    Environment environment(RunOptions{.codexHome = home});
    QFuture<ThreadInventory> future = environment.once(threadInventory);
    while (!future.isFinished())
        QTest::qWait(1);
    return future.result();
}

} // namespace

void TestRollouts::countsAsCodexDoes()
{
    const QTemporaryDir folder;
    const QByteArray root = QFile::encodeName(folder.path()) + "/sessions";
    write(root + "/2026/01/05/rollout-a.jsonl", "12345");
    write(root + "/2026/01/05/rollout-b.jsonl.zst", "123");
    write(root + "/2026/01/05/rollout-b.jsonl", "1");
    write(root + "/2026/01/05/notes.jsonl", "not counted");
    write(root + "/2026/01/05/rollout-\xff\xfe.jsonl", "not counted");
    write(root + "/rollout-top.jsonl", "1");
    const RolloutTree tree = scanRollouts(surroundings(), QFile::decodeName(root));
    removeAll(folder);
    QCOMPARE(tree.files.size(), 4);
    QCOMPARE(tree.bytes, 10);
    QVERIFY(tree.errors.isEmpty());
}

void TestRollouts::takesAMissingFolderForAnEmptyOne()
{
    const QTemporaryDir folder;
    const RolloutTree tree = scanRollouts(surroundings(), folder.filePath(u"sessions"_s));
    QVERIFY(tree.files.isEmpty() && tree.errors.isEmpty());
}

void TestRollouts::saysWhatStandsInTheFoldersPlace_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("errorNumber");
    QTest::newRow("a file") << u"file"_s << ENOTDIR;
    QTest::newRow("a FIFO") << u"fifo"_s << ENOTDIR;
    QTest::newRow("a link to itself") << u"loop"_s << ELOOP;
    QTest::newRow("a link to a folder") << u"link"_s << 0;
}

void TestRollouts::saysWhatStandsInTheFoldersPlace()
{
    QFETCH(const QString, what);
    QFETCH(const int, errorNumber);
    const QTemporaryDir folder;
    const QString root = folder.filePath(u"sessions"_s);
    if (what == "file"_L1)
        write(QFile::encodeName(root), "x");
    if (what == "fifo"_L1)
        QCOMPARE(::mkfifo(QFile::encodeName(root).constData(), 0600), 0);
    if (what == "loop"_L1)
        QVERIFY(QFile::link(u"sessions"_s, root));
    if (what == "link"_L1) {
        write(QFile::encodeName(folder.filePath(u"elsewhere/rollout-a.jsonl"_s)), "12");
        QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), root));
    }
    const RolloutTree tree = scanRollouts(surroundings(), root);
    QCOMPARE(tree.errors.isEmpty() ? 0 : tree.errors.first().errorNumber, errorNumber);
    QCOMPARE(tree.files.size(), errorNumber == 0 ? 1 : 0);
}

void TestRollouts::standsAHostileTree()
{
    const QTemporaryDir folder;
    const QByteArray day = QFile::encodeName(folder.path()) + "/sessions/2026/01/05";
    write(day + "/rollout-a.jsonl", "123");
    QCOMPARE(::mkfifo((day + "/rollout-fifo.jsonl").constData(), 0600), 0);
    QCOMPARE(::symlink("..", (day + "/up").constData()), 0);
    QCOMPARE(::symlink("/", (day + "/rollout-root.jsonl").constData()), 0);
    QCOMPARE(::symlink("/dev/zero", (day + "/rollout-zero.jsonl").constData()), 0);
    QCOMPARE(::mkdir((day + "/rollout-folder.jsonl").constData(), 0700), 0);
    QCOMPARE(::mkdir((day + "/\xff\xfe").constData(), 0700), 0);
    write(day + "/\xff\xfe/rollout-deep.jsonl", "1");
    QByteArray deep = day;
    for (int i = 0; i < 40; ++i)
        deep += "/level";
    write(deep + "/rollout-deep.jsonl", "1");
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, (day + "/rollout-socket.jsonl").constData(), sizeof(address.sun_path));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
    if (::geteuid() == 0)
        QCOMPARE(::mknod((day + "/rollout-device.jsonl").constData(), S_IFCHR | 0600, 0x105), 0); // zeros without end

    const RolloutTree tree = scanRollouts(surroundings(), folder.filePath(u"sessions"_s));
    ::close(socket);
    removeAll(folder);
    QCOMPARE(tree.files.size(), 3);
    QCOMPARE(tree.bytes, 5);
    QVERIFY(tree.errors.isEmpty());
}

void TestRollouts::goesOnAfterAFolderItMayNotRead()
{
    const QTemporaryDir folder;
    const QByteArray root = QFile::encodeName(folder.path()) + "/sessions";
    write(root + "/closed/rollout-a.jsonl", "1");
    write(root + "/open/rollout-b.jsonl", "22");
    for (const QByteArray &path : {QFile::encodeName(folder.path()), root, root + "/open"})
        QCOMPARE(::chmod(path.constData(), 0755), 0);
    QCOMPARE(::chmod((root + "/closed").constData(), 0), 0);
    // In a process that may be another user's: root may read all.
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(2);
        const RolloutTree tree = scanRollouts(surroundings(), QFile::decodeName(root));
        const bool isRight = tree.errors.size() == 1 && tree.errors.first().errorNumber == EACCES && tree.bytes == 2;
        ::_exit(isRight ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    ::chmod((root + "/closed").constData(), 0755);
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestRollouts::measuresThousandsOfFilesSideBySide()
{
    const QTemporaryDir folder;
    const QByteArray root = QFile::encodeName(folder.path()) + "/archived_sessions";
    constexpr int count = 3000;
    for (int i = 0; i < count; ++i)
        write(root + "/rollout-" + QByteArray::number(i) + ".jsonl", QByteArray(i % 7, 'x'));
    const RolloutTree tree = scanRollouts(surroundings(), QFile::decodeName(root));
    QCOMPARE(tree.files.size(), count);
    qint64 expected = 0;
    for (int i = 0; i < count; ++i)
        expected += i % 7;
    QCOMPARE(tree.bytes, expected);
}

void TestRollouts::stopsUnderWay()
{
    const QTemporaryDir folder;
    const QByteArray root = QFile::encodeName(folder.path()) + "/sessions";
    constexpr int count = 5000;
    for (int i = 0; i < count; ++i)
        write(root + "/rollout-" + QByteArray::number(i) + ".jsonl", header(threadId));
    qsizetype told = count;
    // On a machine that does much else it may be over when it is cancelled.
    for (int moment = 40; moment >= 0 && told == count; --moment) {
        const qint64 took = timeToStop(moment, [&](const Surroundings &surroundings) {
            const Rollouts rollouts{.active = scanRollouts(surroundings, QFile::decodeName(root))};
            const RolloutHeads heads = readRolloutHeads(surroundings, rollouts);
            const auto isTold = [](const codex::InventoryFile &file) { return !file.thread.isNull(); };
            told = std::ranges::count_if(heads.files, isTold);
        });
        QVERIFY2(took < soon, qPrintable(QString::number(took)));
    }
    QVERIFY(told < count);
}

void TestRollouts::readsThreadsAndLeavesNoTrace()
{
    const QTemporaryDir folder;
    const QByteArray home = QFile::encodeName(folder.path());
    const QByteArray day = home + "/sessions/2026/01/05/rollout-2026-01-05T10-00-00-";
    write(day + threadId + ".jsonl", header(threadId));
    write(day + threadId + " (1).jsonl", "");
    write(day + "11111111-81c0-7800-8aa1-bbab2a035a53.jsonl.zst", compressed(header(threadId)));
    write(day + "22222222-81c0-7800-8aa1-bbab2a035a53.jsonl", legacyRecord);
    write(home + "/archived_sessions/rollout-odd.jsonl", legacyRecord);
    const QStringList before = snapshotOf(folder.path());
    const ThreadInventory inventory = inventoryOf(folder.path());
    QCOMPARE(snapshotOf(folder.path()), before);
    QCOMPARE(inventory.activeFiles, 3);
    QCOMPARE(inventory.archivedFiles, 0);
    QCOMPARE(inventory.scanErrors.count, 1);
    QCOMPARE(inventory.emptyFiles.count, 1);
    QVERIFY(inventory.scanErrors.sample.first().contains(u"no usable header record"_s));
    QCOMPARE(inventory.malformedNames.count, 1);
    QCOMPARE(inventory.difference.duplicateThreadIds.count, 1);
    QVERIFY(!inventory.isDatabaseThere);
}

void TestRollouts::tellsDamageApart()
{
    const QTemporaryDir folder;
    const QByteArray day = QFile::encodeName(folder.path()) + "/sessions/2026/01/05/rollout-2026-01-05T10-00-00-";
    write(day + "00000000-81c0-7800-8aa1-bbab2a035a53.jsonl", QByteArray(5000, '\0'));
    write(day + "11111111-81c0-7800-8aa1-bbab2a035a53.jsonl", header(threadId) + QByteArray(5000, '\0'));
    write(day + "22222222-81c0-7800-8aa1-bbab2a035a53.jsonl.zst", "nothing of the kind");
    write(day + "33333333-81c0-7800-8aa1-bbab2a035a53.jsonl.zst", compressed(header(threadId)).left(20));
    write(day + "44444444-81c0-7800-8aa1-bbab2a035a53.jsonl", "no record\n");
    const ThreadInventory inventory = inventoryOf(folder.path());
    QCOMPARE(inventory.zeroed.count, 2);
    QCOMPARE(inventory.unpackableFiles.count, 2);
    QCOMPARE(inventory.unreadableFiles.count, 1);
    QCOMPARE(inventory.scanErrors.count, 4);
    // That the system refuses a compressed file says nothing of its content.
    QCOMPARE(headErrorText("/x/rollout-a.jsonl.zst", EACCES), u"Permission denied (os error 13)"_s);
    QVERIFY(!isUnpackingError(EACCES));
}

void TestRollouts::tellsHowAFileBegins_data()
{
    using codex::FileState;
    using codex::HeadFault;
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("fault");
    const auto add = [](const char *name, const QByteArray &content, FileState state, HeadFault fault) {
        QTest::newRow(name) << content << int(state) << int(fault);
    };
    const QByteArray whole = header(threadId);
    const auto wide = [&](const QByteArray &mark) {
        QByteArray bytes = mark;
        for (const char letter : whole)
            bytes.append(letter).append('\0');
        return bytes;
    };
    add("as Codex writes it", whole, FileState::Told, HeadFault::None);
    add("a blank line first", "\n" + whole, FileState::Told, HeadFault::None);
    add("another record first", legacyRecord + whole, FileState::Told, HeadFault::NotFirst);
    add("far behind", legacyRecord.repeated(100) + whole, FileState::Told, HeadFault::NotFirst);
    add("no session's record", legacyRecord.repeated(3), FileState::Told, HeadFault::NotFirst);
    add("byte order mark", "\xEF\xBB\xBF" + whole + legacyRecord, FileState::Told, HeadFault::ByteOrderMark);
    add("byte order mark of a single line", "\xEF\xBB\xBF" + whole, FileState::Unreadable, HeadFault::ByteOrderMark);
    add("UTF-16", wide("\xFF\xFE"), FileState::Unreadable, HeadFault::Utf16);
    add("UTF-16 without a mark", wide({}), FileState::Unreadable, HeadFault::Utf16);
    const QByteArray start = R"({"timestamp":"t","type":"session_meta","payload":{"x":")";
    add("a long first record", start + QByteArray(20 * 1024 * 1024, 'x'), FileState::Told, HeadFault::NotRead);
    add("a long second record", legacyRecord + start + QByteArray(20 * 1024 * 1024, 'x'), FileState::Told,
        HeadFault::NotFirst);
}

void TestRollouts::tellsHowAFileBegins()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    write(QFile::encodeName(folder.path()) + "/sessions/2026/01/05/rollout-2026-01-05T10-00-00-" + threadId + ".jsonl",
          content);
    const Rollouts rollouts{.active = scanRollouts(surroundings(), folder.filePath(u"sessions"_s))};
    const codex::InventoryFile file = readRolloutHeads(surroundings(), rollouts).files.value(0);
    QTEST(int(file.state), "state");
    QTEST(int(file.headFault), "fault");
    // One fault, said once.
    const ThreadInventory inventory = inventoryOf(folder.path());
    const qint64 said = inventory.headless.count + inventory.marked.count + inventory.utf16.count
                        + inventory.notInspected.count + inventory.unreadableFiles.count + inventory.zeroed.count;
    QCOMPARE(said, file.headFault == codex::HeadFault::None ? 0 : 1);
}

void TestRollouts::findsLinksToOtherNames()
{
    const QTemporaryDir folder;
    const QByteArray home = QFile::encodeName(folder.path());
    const QByteArray name = "rollout-2026-01-05T10-00-00-" + threadId + ".jsonl";
    const QByteArray path = home + "/sessions/2026/01/05/" + name;
    write(home + "/elsewhere/moved.jsonl", header(threadId));
    write(home + "/elsewhere/" + name, header(threadId));
    QVERIFY(QDir().mkpath(QFile::decodeName(home + "/sessions/2026/01/05")));
    execute(home + "/state_5.sqlite",
            "CREATE TABLE threads (id, rollout_path, archived, source, model_provider, history_mode);"
            "INSERT INTO threads VALUES ('"
                + threadId + "', '" + path + "', 0, 'cli', 'openai', 'paginated')");
    const auto found = [&](const QByteArray &target) {
        ::unlink(path.constData());
        return ::symlink(target.constData(), path.constData()) == 0
                   ? inventoryOf(folder.path()).difference.namesLost.count
                   : -1;
    };
    QCOMPARE(found(home + "/elsewhere/moved.jsonl"), 1);
    QCOMPARE(found(home + "/elsewhere/" + name), 0);
    execute(home + "/state_5.sqlite", "UPDATE threads SET history_mode = 'legacy'");
    QCOMPARE(found(home + "/elsewhere/moved.jsonl"), 0);
}

void TestRollouts::saysHowAFileEnds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Tail>("tail");
    const QByteArray whole = header(threadId);
    QTest::newRow("whole") << whole << Tail::Whole;
    QTest::newRow("no newline") << whole.chopped(1) << Tail::Whole;
    QTest::newRow("cut") << whole + whole.left(40) << Tail::Cut;
    QTest::newRow("cut in a long line") << whole + R"({"type":")" + QByteArray(200000, 'x') << Tail::Cut;
    QTest::newRow("long line") << whole + R"({"type":")" + QByteArray(200000, 'x') + R"("})" << Tail::Whole;
    QTest::newRow("zeros") << whole + QByteArray(100000, '\0') << Tail::Zeroed;
    QTest::newRow("empty") << QByteArray() << Tail::Whole;
}

void TestRollouts::saysHowAFileEnds()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"rollout"_s));
    write(path, content);
    const Descriptor file(openRegularFile(path));
    QTEST(readTail(file.number()), "tail");
}

void TestRollouts::unpacksNoMoreThanItsHead()
{
    const QByteArray content = header(threadId).repeated(200000);
    const QByteArray packed = compressed(content);
    QCOMPARE(unpackHead(packed, 4096).bytes, content.left(4096));
    QVERIFY(!unpackHead(packed, 4096).isComplete);
    QVERIFY(unpackHead(packed.left(20), 4096).isStarved);
    QVERIFY(unpackHead("\x28\xb5\x2f\xfe more", 4096).error != 0);
    QCOMPARE(zstdErrorText(unpackHead("nothing of the kind", 4096).error), u"Unknown frame descriptor"_s);
    for (qsizetype i = 0; i < qMin<qsizetype>(packed.size(), 400); ++i) {
        QByteArray damaged = packed;
        damaged[i] = static_cast<char>(damaged.at(i) ^ 0x55);
        QVERIFY(unpackHead(damaged, 4096).bytes.size() <= 4096);
    }
}

void TestRollouts::boundsWhatIsHuge()
{
    const QTemporaryDir folder;
    const QByteArray day = QFile::encodeName(folder.path()) + "/sessions/2026/01/05/rollout-2026-01-05T10-00-00-";
    const QByteArray sparse = day + threadId + ".jsonl";
    write(sparse, header(threadId));
    QCOMPARE(::truncate(sparse.constData(), 40LL << 30), 0);
    const QByteArray endless = day + "22222222-81c0-7800-8aa1-bbab2a035a53.jsonl";
    write(endless, R"({"type":")");
    QCOMPARE(::truncate(endless.constData(), 1LL << 30), 0);
    const ThreadInventory inventory = inventoryOf(folder.path());
    QCOMPARE(inventory.activeFiles, 2);
    QCOMPARE(inventory.zeroed.count, 2);
    QCOMPARE(inventory.notInspected.count, 1);
    QCOMPARE(inventory.scanErrors.count, 0);
}

// A frame that needs 128 MiB is none of the file's faults.
void TestRollouts::refusesLargeWindows()
{
    const QTemporaryDir folder;
    const QByteArray packed = QByteArray::fromHex("28b52ffd0088010000");
    QVERIFY(needsTooMuchMemory(unpackHead(packed, 4096).error));
    const QByteArray day = QFile::encodeName(folder.path()) + "/sessions/2026/01/05/rollout-2026-01-05T10-00-00-";
    write(day + threadId + ".jsonl.zst", packed);
    const ThreadInventory inventory = inventoryOf(folder.path());
    QCOMPARE(inventory.activeFiles, 1);
    QCOMPARE(inventory.scanErrors.count, 0);
}

void TestRollouts::waitsForAFileThatIsJustMade()
{
    const QTemporaryDir folder;
    const QByteArray path =
        QFile::encodeName(folder.path()) + "/sessions/2026/01/05/rollout-2026-01-05T10-00-00-" + threadId + ".jsonl";
    write(path, {});
    Rollouts rollouts{.active = scanRollouts(surroundings(), folder.filePath(u"sessions"_s))};
    std::jthread writer([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
        write(path, header(threadId));
    });
    QCOMPARE(readRolloutHeads(surroundings(), rollouts).files.value(0).state, codex::FileState::Told);
}

void TestRollouts::waitsForARowThatIsJustMade()
{
    const QTemporaryDir folder;
    const QByteArray path =
        QFile::encodeName(folder.path()) + "/sessions/2026/01/05/rollout-2026-01-05T10-00-00-" + threadId + ".jsonl";
    write(path, header(threadId));
    const QByteArray database = QFile::encodeName(folder.path()) + "/state_5.sqlite";
    execute(database, "CREATE TABLE threads (id, rollout_path, archived, source, model_provider)");
    QCOMPARE(inventoryOf(folder.path()).difference.unindexed.count, 1);
    std::jthread writer([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds{150});
        execute(database, "INSERT INTO threads VALUES ('" + threadId + "', '" + path + "', 0, 'cli', 'openai')");
    });
    QCOMPARE(inventoryOf(folder.path()).difference.unindexed.count, 0);
}

void TestRollouts::waitsForADatabaseThatIsJustMade()
{
    const QTemporaryDir folder;
    const QByteArray database = QFile::encodeName(folder.path()) + "/state_5.sqlite";
    execute(database, "CREATE TABLE _sqlx_migrations (version)");
    QVERIFY(!inventoryOf(folder.path()).isDatabaseBeingMade); // nobody makes it
    QProcess maker;
    maker.setStandardInputFile(QFile::decodeName(database));
    maker.start(u"sleep"_s, {u"60"_s});
    QVERIFY(maker.waitForStarted());
    QVERIFY(inventoryOf(folder.path()).isDatabaseBeingMade);
    constexpr timespec longAgo{.tv_sec = 1767323045, .tv_nsec = 0};
    const std::array times{longAgo, longAgo};
    QCOMPARE(::utimensat(AT_FDCWD, database.constData(), times.data(), 0), 0);
    const ThreadInventory inventory = inventoryOf(folder.path());
    QVERIFY(!inventory.isDatabaseBeingMade && !inventory.isDatabaseRead);
    QCOMPARE(inventory.error.message, u"no such table: threads"_s);
    maker.kill();
    maker.waitForFinished();
}

void TestRollouts::looksAtNoFarPlaces()
{
    const QList<Mount> mounts{{u"/"_s, u"ext4"_s},
                              {u"/net"_s, u"nfs4"_s},
                              {u"/net/disk"_s, u"ext4"_s},
                              {u"/home/ada/cloud"_s, u"fuse.made-up"_s}};
    const FarPlaces near(mounts, u"/home/ada/.codex"_s);
    QVERIFY(near.contains(u"/net/work"_s) && near.contains(u"/home/ada/cloud"_s));
    QVERIFY(!near.contains(u"/net/disk/work"_s) && !near.contains(u"/network"_s));
    QVERIFY(!FarPlaces(mounts, u"/net/home"_s).contains(u"/net/work"_s));
    QVERIFY(!FarPlaces({}, {}).contains(u"/net/work"_s));
}

void TestRollouts::standsFilesThatComeAndGo()
{
    const QTemporaryDir folder;
    const QByteArray day = QFile::encodeName(folder.path()) + "/sessions/2026/01/05/rollout-";
    QDir().mkpath(QFile::decodeName(day.left(day.lastIndexOf('/'))));
    std::atomic_bool isEnough = false;
    std::jthread writer([&] {
        for (int i = 0; !isEnough; ++i) {
            const QByteArray path = day + QByteArray::number(i % 50) + ".jsonl";
            std::ofstream(path.toStdString()) << header(threadId).toStdString();
            std::filesystem::rename(path.toStdString(), path.toStdString() + ".zst");
            std::filesystem::remove(path.toStdString() + ".zst");
        }
    });
    for (int i = 0; i < 20; ++i)
        QVERIFY(inventoryOf(folder.path()).activeFiles <= 50);
    isEnough = true;
}

QTEST_GUILESS_MAIN(TestRollouts)
#include "tst_rollouts.moc"
