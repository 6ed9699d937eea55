// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/disk.h"
#include "translatable.h"

#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::checks::DiskEvidence)

class TestDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void namesThePlaceThatIsNotThere();
    void takesTheUnmeasuredForNoFullDisk();
};

void TestDisk::judges_data()
{
    constexpr qint64 gibibyte = 1024LL * 1024 * 1024;
    QTest::addColumn<DiskEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("summary");

    const auto places = [](qint64 home, qint64 worktree) {
        return DiskEvidence{{{u"CODEX_HOME"_s, u"/home"_s, home, {}}, {u"worktree"_s, u"/work"_s, worktree, {}}}};
    };
    QTest::newRow("plenty") << places(80 * gibibyte, 79 * gibibyte) << Status::Ok << u"79.0 GiB free"_s;
    QTest::newRow("just enough") << places(5 * gibibyte, 6 * gibibyte) << Status::Ok << u"5.0 GiB free"_s;
    QTest::newRow("low") << places(80 * gibibyte, 4 * gibibyte) << Status::Warning << u"Low disk space (4.0 GiB)"_s;
    QTest::newRow("full") << places(0, 4 * gibibyte) << Status::Fail << u"Critically low disk space (0.0 MiB)"_s;
    QTest::newRow("no inode left")
        << DiskEvidence{{{.label = u"CODEX_HOME"_s,
                          .path = u"/x"_s,
                          .availableBytes = 0,
                          .uselessBytes = 9 * gibibyte}}}
        << Status::Fail
        << u"No file can be made in CODEX_HOME: its file system has no inode left, though 9.0 GiB are free"_s;
    QTest::newRow("one unmeasured") << DiskEvidence{{{u"CODEX_HOME"_s, u"/x"_s, -1, u"NotFound"_s},
                                                     {u"worktree"_s, u"/work"_s, 9 * gibibyte, {}}}}
                                    << Status::Warning << u"Disk capacity could not be fully verified"_s;
}

void TestDisk::judges()
{
    QFETCH(const DiskEvidence, evidence);
    const Outcome outcome = translatable(judgeDisk(evidence));
    QTEST(outcome.status, "status");
    QTEST(outcome.summary.english(), "summary");
    for (const Issue &issue : outcome.issues)
        QVERIFY(!issue.remedy.isEmpty());
}

void TestDisk::namesThePlaceThatIsNotThere()
{
    const DiskPlace place{u"CODEX_HOME"_s, u"/home"_s, 0, {}, u"/home/ada/.codex"_s};
    const Issue issue = translatable(judgeDisk({{place}})).issues.constFirst();
    QCOMPARE(issue.remedy.english(),
             u"Free disk space on the volume of /home/ada/.codex, or move it to a larger one."_s);
    QCOMPARE(issue.root.subject, u"/home"_s);
}

void TestDisk::takesTheUnmeasuredForNoFullDisk()
{
    const Outcome outcome = translatable(judgeDisk({{{u"CODEX_HOME"_s, u"/x"_s, -1, u"NotFound"_s, u"/x/y"_s}}}));
    QVERIFY(outcome.issues.constFirst().root.cause != Cause::DiskFull);
}

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
