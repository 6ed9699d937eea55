// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/rolloutparity.h"
#include "translatable.h"

#include <QTest>

#include <cerrno>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::checks::RolloutParityEvidence)

class TestRolloutParity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void leavesTheHomeOfAnotherUserToItsOwner();
    void keepsWhatCodexDoctorCounts();
};

namespace {

const QByteArray path = "/home/ada/.codex/sessions/2026/01/05/rollout-2026-01-05T10-00-00-"
                        "0199a213-81c0-7800-8aa1-bbab2a035a53.jsonl";

codex::Sampled one(const QByteArray &what = path)
{
    codex::Sampled sampled;
    sampled.add(what);
    return sampled;
}

RolloutParityEvidence agreeing()
{
    return {.home = {.path = u"/home/ada/.codex"_s},
            .defaultProvider = u"openai"_s,
            .inventory = {.activeFiles = 3,
                          .databasePath = u"/home/ada/.codex/state_5.sqlite"_s,
                          .isDatabaseThere = true,
                          .isDatabaseRead = true,
                          .rows = 3}};
}

} // namespace

void TestRolloutParity::judges_data()
{
    QTest::addColumn<RolloutParityEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("cause"); // of the first issue
    QTest::addColumn<QString>("remedy");
    const auto add = [](const char *name, Status status, const QString &cause, const QString &remedy, auto change) {
        RolloutParityEvidence evidence = agreeing();
        change(evidence.inventory, evidence.inventory.difference);
        QTest::newRow(name) << evidence << status << cause << remedy;
    };
    using Inventory = probes::ThreadInventory;
    using Difference = codex::InventoryDifference;
    const QString id = u"0199a213-81c0-7800-8aa1-bbab2a035a53"_s;
    add("agrees", Status::Ok, {}, {}, [](Inventory &, Difference &) {});
    add("earlier parts of threads", Status::Ok, {}, {}, [](Inventory &, Difference &difference) {
        difference.segments = one();
        difference.missingActive = one();
        difference.duplicateThreadIds = one();
    });
    add("projection behind", Status::Ok, {}, {},
        [](Inventory &inventory, Difference &) { inventory.projection = {.threads = 3, .behind = 2}; });
    add("being written", Status::Ok, {}, {}, [](Inventory &inventory, Difference &) {
        inventory.isDatabaseRead = false;
        inventory.isDatabaseBusy = true;
    });
    add("not indexed", Status::Warning, u"lacks 1 thread whose rollout files"_s, u"codex resume "_s + id,
        [](Inventory &, Difference &difference) { difference.unindexed = one(); });
    add("home moved", Status::Warning, u"names 1 rollout file in /old"_s, u"mv /home/ada/.codex/state_5.sqlite"_s,
        [](Inventory &, Difference &difference) {
            difference.movedAway = one();
            difference.otherHome = u"/old"_s;
        });
    add("file moved", Status::Warning, u"no longer"_s, u"mv "_s,
        [](Inventory &, Difference &difference) { difference.movedAway = one(); });
    add("file moved, and found", Status::Warning, u"no longer"_s,
        u"`mkdir -p /home/ada/.codex/sessions/2026/01/05 && mv "
        "-n /home/ada/.codex/archived_sessions/r.jsonl /home/ada/.codex/sessions/2026/01/05/rollout"_s,
        [](Inventory &inventory, Difference &difference) {
            difference.movedAway = one();
            inventory.movedTo = u"/home/ada/.codex/archived_sessions/r.jsonl"_s;
        });
    add("home copied", Status::Warning, u"appends there"_s, u"mv "_s, [](Inventory &, Difference &difference) {
        difference.elsewhere = one();
        difference.otherHome = u"/old"_s;
    });
    add("file gone", Status::Warning, u"1 thread of which the rollout file is gone"_s, u"backup"_s,
        [](Inventory &, Difference &difference) { difference.gone = one(); });
    add("file renamed", Status::Warning, u"1 thread of which the rollout file is gone"_s,
        u"mv -n /home/ada/.codex/sessions/2026/01/05/backup.jsonl /home/ada/.codex/sessions/2026/01/05/rollout"_s,
        [](Inventory &inventory, Difference &difference) {
            difference.gone = one();
            inventory.renamedTo = u"/home/ada/.codex/sessions/2026/01/05/backup.jsonl"_s;
        });
    add("wrong list", Status::Warning, u"wrong list"_s, u"codex archive "_s + id,
        [](Inventory &, Difference &difference) { difference.archiveMismatches = one(); });
    add("copies", Status::Warning, u"1 further rollout file"_s, u"Move the copies"_s,
        [](Inventory &, Difference &difference) { difference.copies = one(); });
    add("rows of one file", Status::Warning, u"Several rows"_s, u"mv "_s,
        [](Inventory &, Difference &difference) { difference.duplicatePaths = one(); });
    add("cut since it was read", Status::Warning, u"cut off"_s, u"backup"_s,
        [](Inventory &inventory, Difference &) { inventory.projection.ahead = one(); });
    add("base missing", Status::Warning, u"history begins is missing"_s, u"backup"_s,
        [](Inventory &, Difference &difference) { difference.parentsMissing = one(); });
    add("base cut short", Status::Warning, u"cut short"_s, u"backup"_s,
        [](Inventory &, Difference &difference) { difference.parentsShort = one(); });
    add("empty", Status::Warning, u"1 empty rollout file (0 bytes)"_s, u"-empty -mmin +1 -delete"_s,
        [](Inventory &inventory, Difference &) {
            inventory.emptyFiles = one();
            inventory.scanErrors = one(path + " (no header)");
        });
    add("empty, deleted in the folders of rollouts only", Status::Warning, u"1 empty"_s,
        u"Stop every Codex, then delete them: `find /home/ada/.codex/sessions -name 'rollout-*.jsonl*' -type f -empty "
        "-mmin +1 -delete`"_s,
        [](Inventory &inventory, Difference &) { inventory.emptyFiles = one(); });
    add("empty, and the file of a row", Status::Warning, u"1 empty"_s,
        u"restore what a backup has of them first, such as "_s + QString::fromLatin1(path),
        [](Inventory &inventory, Difference &difference) {
            inventory.emptyFiles = one();
            difference.emptied = one();
        });
    add("empty, and the rows are not known", Status::Warning, u"1 empty"_s, u"restore what a backup has"_s,
        [](Inventory &inventory, Difference &) {
            inventory.emptyFiles = one();
            inventory.isDatabaseThere = inventory.isDatabaseRead = false;
        });
    add("another record first", Status::Warning, u"first record is not the session's"_s,
        u"from a backup. Without one move it out of /home/ada/.codex"_s,
        [](Inventory &inventory, Difference &) { inventory.headless = one(); });
    add("a byte order mark", Status::Warning, u"byte order mark"_s,
        u"`sed -i '1s/^\\xEF\\xBB\\xBF//' "_s + QString::fromLatin1(path) + u'`',
        [](Inventory &inventory, Difference &) { inventory.marked = one(); });
    add("UTF-16", Status::Warning, u"UTF-16"_s, u"`iconv -f UTF-16 -t UTF-8 "_s + QString::fromLatin1(path),
        [](Inventory &inventory, Difference &) { inventory.utf16 = one(); });
    add("first record not inspected", Status::Ok, {}, {},
        [](Inventory &inventory, Difference &) { inventory.notInspected = one(); });
    add("another thread's file", Status::Warning, u"holds another thread"_s, u"from a backup"_s,
        [](Inventory &, Difference &difference) { difference.mistaken = one(); });
    add("a link to another name", Status::Warning, u"symbolic link"_s, u"`cp -p --remove-destination \"$(readlink"_s,
        [](Inventory &, Difference &difference) { difference.namesLost = one(); });
    add("archived and empty", Status::Warning, u"1 empty"_s, u"`find /home/ada/.codex/archived_sessions -name"_s,
        [](Inventory &inventory, Difference &) {
            inventory.emptyFiles = one("/home/ada/.codex/archived_sessions/rollout-x.jsonl");
        });
    add("unreadable behind many empty ones", Status::Warning, u"1 rollout file cannot be read as threads, such as /x"_s,
        u"permissions"_s, [](Inventory &inventory, Difference &) {
            for (int i = 0; i < 6; ++i)
                inventory.emptyFiles.add(path);
            inventory.unreadableFiles = one("/x (no header)");
        });
    add("unreadable", Status::Warning, u"1 rollout file cannot be read as threads"_s, u"permissions"_s,
        [](Inventory &inventory, Difference &) {
            inventory.scanErrors = one(path + " (no header)");
            inventory.unreadableFiles = inventory.scanErrors;
        });
    add("misnamed", Status::Warning, u"cannot be read as threads"_s, u"permissions"_s,
        [](Inventory &inventory, Difference &) { inventory.malformedNames = one(); });
    const QString sessions = u"/home/ada/.codex/sessions"_s;
    const auto close = [sessions](int error, bool isOfOtherUser, const QString &below = {}) {
        return [=](Inventory &inventory, Difference &difference) {
            inventory.closedFolders = {{sessions + below, error, isOfOtherUser}};
            difference.gone = one();
            difference.movedAway = one();
            difference.parentsMissing = one();
        };
    };
    add("a file in place of the folder", Status::Fail, u"sessions is not a folder"_s,
        u"`mv /home/ada/.codex/sessions /home/ada/.codex/sessions.aside`"_s, close(ENOTDIR, false));
    add("a dead link in place of the folder", Status::Fail, u"symbolic link"_s,
        u"`readlink /home/ada/.codex/sessions`"_s, close(ENOENT, false));
    add("a day that may not be read", Status::Warning, u"sessions/2026/01/05 cannot be read"_s,
        u"`chmod u+rwx /home/ada/.codex/sessions/2026/01/05`"_s, close(EACCES, false, u"/2026/01/05"_s));
    add("a day of another user", Status::Warning, u"sessions/2026/01/05 cannot be read"_s,
        u"`sudo chown -R \"$(id -un)\": /home/ada/.codex/sessions/2026/01/05`"_s,
        close(EACCES, true, u"/2026/01/05"_s));
    add("state database not to be opened", Status::Skipped, {}, {}, [](Inventory &inventory, Difference &) {
        inventory.isDatabaseRead = false;
        inventory.databaseOpenError = EACCES;
        inventory.error = {14, u"unable to open database file"_s};
    });
    add("empty state database", Status::Warning, u"nothing is in the state DB"_s, u"`codex`"_s,
        [](Inventory &inventory, Difference &) {
            inventory.isDatabaseRead = false;
            inventory.isDatabaseEmpty = true;
            inventory.error = {1, u"no such table: threads"_s};
        });
    add("place taken", Status::Ok, {}, {}, [](Inventory &inventory, Difference &) {
        inventory.isDatabaseThere = false;
        inventory.isDatabaseRead = false;
        inventory.isPlaceTaken = true;
    });
    add("missing where a setting points", Status::Warning, u"is missing"_s,
        u"where sqlite_home (config.toml:7) points"_s, [](Inventory &inventory, Difference &) {
            inventory.isDatabaseThere = false;
            inventory.isDatabaseRead = false;
            inventory.databaseSetting = {u"sqlite_home"_s, u"config.toml:7"_s};
        });
    add("last line cut", Status::Warning, u"incomplete"_s, u"codex resume "_s + id,
        [](Inventory &inventory, Difference &) { inventory.cutTails = one(); });
    add("last line cut in a file without an id", Status::Warning, u"incomplete"_s, u"codex resume <id>`"_s,
        [](Inventory &inventory, Difference &) { inventory.cutTails = one("/sessions/rollout-x.jsonl"); });
    add("zeros at the end", Status::Warning, u"Zero bytes"_s, u"backup"_s,
        [](Inventory &inventory, Difference &) { inventory.zeroed = one(); });
    add("no state database", Status::Warning, u"is missing"_s, u"`codex`"_s, [](Inventory &inventory, Difference &) {
        inventory.isDatabaseThere = false;
        inventory.isDatabaseRead = false;
    });
    add("damage before what mends itself", Status::Warning, u"incomplete"_s, u"codex resume"_s,
        [](Inventory &inventory, Difference &) {
            inventory.isDatabaseThere = false;
            inventory.cutTails = one();
        });
    add("no threads", Status::Ok, {}, {},
        [](Inventory &inventory, Difference &) { inventory = {.databasePath = inventory.databasePath}; });
    add("being made", Status::Ok, {}, {}, [](Inventory &inventory, Difference &) {
        inventory.isDatabaseRead = false;
        inventory.isDatabaseBeingMade = true;
        inventory.error = {1, u"no such table: threads"_s};
    });
    add("not read", Status::Warning, u"cannot be read"_s, u"mv /home/ada/.codex/state_5.sqlite"_s,
        [](Inventory &inventory, Difference &) {
            inventory.isDatabaseRead = false;
            inventory.error = {26, u"file is not a database"_s};
        });
}

void TestRolloutParity::judges()
{
    QFETCH(const RolloutParityEvidence, evidence);
    QFETCH(const QString, cause);
    QFETCH(const QString, remedy);
    const Outcome outcome = translatable(judgeRolloutParity(evidence));
    QTEST(outcome.status, "status");
    if (!evidence.inventory.closedFolders.isEmpty())
        QCOMPARE(outcome.issues.size(), 1); // what lies in it is not missing
    QCOMPARE(outcome.issues.isEmpty(), cause.isEmpty());
    if (cause.isEmpty())
        return;
    QVERIFY2(outcome.issues.first().cause.english().contains(cause),
             qPrintable(outcome.issues.first().cause.english()));
    QVERIFY2(outcome.issues.first().remedy.english().contains(remedy),
             qPrintable(outcome.issues.first().remedy.english()));
}

void TestRolloutParity::leavesTheHomeOfAnotherUserToItsOwner()
{
    RolloutParityEvidence evidence = agreeing();
    evidence.inventory.closedFolders = {{u"/home/bob/.codex/sessions"_s, EACCES, true}};
    evidence.inventory.difference.gone = one();
    evidence.isHomeOfOther = true;
    QVERIFY(translatable(judgeRolloutParity(evidence)).issues.isEmpty());
    evidence.inventory.closedFolders.first().errorNumber = ENOTDIR;
    QCOMPARE(translatable(judgeRolloutParity(evidence)).issues.size(), 1);
}

void TestRolloutParity::keepsWhatCodexDoctorCounts()
{
    RolloutParityEvidence evidence = agreeing();
    evidence.inventory.emptyFiles = one();
    evidence.inventory.scanErrors = one();
    evidence.inventory.headless = one();
    for (const Detail &detail : translatable(judgeRolloutParity(evidence)).details) {
        if (detail.label.startsWith("rollout DB empty"_L1) || detail.label == "rollout DB history modes"_L1)
            QVERIFY(detail.ours);
        if (detail.label == "rollout DB scan errors"_L1)
            QVERIFY(!detail.ours && detail.value == "1"_L1);
    }
}

QTEST_GUILESS_MAIN(TestRolloutParity)
#include "tst_rolloutparity.moc"
