// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/sandboxfilesystempaths.h"
#include "checks/configuration/sandboxhelpers.h"
#include "core/report.h"
#include "translatable.h"

#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;
using State = probes::ResolvedPath::State;
using Resolved = QList<probes::ResolvedPath>;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(Resolved)

class TestSandboxFilesystemPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void saysNothingWithoutPaths();
    void missesTheHelper();
};

void TestSandboxFilesystemPaths::judges_data()
{
    using namespace std::chrono_literals;
    QTest::addColumn<Resolved>("resolved");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("first");

    QTest::newRow("all there") << Resolved{{State::Resolved}, {State::Missing}} << Status::Ok
                               << u"/a (write); path resolved (read/write access not tested)"_s;
    QTest::newRow("listed only") << Resolved{{}, {}} << Status::Ok
                                 << u"/a (write); not probed (filesystem read restrictions apply)"_s;
    QTest::newRow("slow") << Resolved{{State::Resolved, 1200ms}, {State::Resolved}} << Status::Warning
                          << u"/a (write); path resolved (read/write access not tested)"_s;
    QTest::newRow("dead mount") << Resolved{{State::TimedOut, 2000ms}, {State::Resolved}} << Status::Warning
                                << u"/a (write); path probe timed out"_s;
    QTest::newRow("denied") << Resolved{{State::Denied}, {State::Resolved}} << Status::Warning
                            << u"/a (write); access denied to doctor"_s;
    QTest::newRow("no time left") << Resolved{{State::Failed}} << Status::Warning << u"/a (write); path probe failed"_s;
}

void TestSandboxFilesystemPaths::judges()
{
    QFETCH(const Resolved, resolved);
    const Outcome outcome = translatable(judgeSandboxFilesystemPaths(
        {.policy = {.paths = {{.path = u"/a"_s, .canWrite = true}, {.path = u"/b"_s, .canRead = true}}},
         .resolved = resolved}));
    QTEST(outcome.status, "status");
    const auto first = std::ranges::find(outcome.details, u"path 1"_s, &Detail::label);
    QTEST(first->value, "first");
    QCOMPARE(outcome.details.constLast().value, u"%1 of 2"_s.arg(resolved.size()));
    for (const Issue &issue : outcome.issues)
        QVERIFY(!issue.remedy.isEmpty());
}

void TestSandboxFilesystemPaths::saysNothingWithoutPaths()
{
    const Outcome outcome = translatable(judgeSandboxFilesystemPaths({}));
    QCOMPARE(outcome.status, Status::Ok);
    QVERIFY(outcome.details.isEmpty());
}

void TestSandboxFilesystemPaths::missesTheHelper()
{
    QCOMPARE(translatable(judgeSandboxHelpers({.helper = u"/opt/codex"_s})).status, Status::Ok);
    QCOMPARE(detailValue(translatable(judgeSandboxHelpers({})), u"managed filesystem source"), u"none"_s);
    QVERIFY(detailValue(translatable(judgeSandboxHelpers({.hasRequirements = true})), u"managed filesystem source")
                .startsWith(u"not inspected"_s));
    const Outcome outcome = translatable(judgeSandboxHelpers({.helper = u"/opt/codex"_s, .isHelperThere = false}));
    QCOMPARE(outcome.status, Status::Warning);
    QVERIFY(outcome.issues.constFirst().cause.english().contains(u"/opt/codex"_s));
}

QTEST_GUILESS_MAIN(TestSandboxFilesystemPaths)
#include "tst_sandboxfilesystempaths.moc"
