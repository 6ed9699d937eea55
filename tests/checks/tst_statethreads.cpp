// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/statethreads.h"
#include "translatable.h"

#include <QTest>

#include <algorithm>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::checks::StateThreadsEvidence)

class TestStateThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void saysHowToOpenAThread();
};

namespace {

using codex::Hidden;
using codex::HiddenThreads;

const QUuid someThread = QUuid::fromString(u"0199a213-81c0-7800-8aa1-bbab2a035a53"_s);

HiddenThreads threads(qint64 count, qint64 newest, const QString &provider = {})
{
    return {.count = count,
            .newest = newest,
            .sample = {{.thread = someThread, .updated = newest, .folder = u"/there"_s, .provider = provider}}};
}

StateThreadsEvidence evidenceOf(const QMap<Hidden, HiddenThreads> &hidden)
{
    return {.home = {.path = u"/home/ada/.codex"_s},
            .workingDirectory = u"/here"_s,
            .databasePath = u"/home/ada/.codex/state_5.sqlite"_s,
            .isDatabaseRead = true,
            .visibility = {.shown = 20, .shownAnywhere = 40, .newestShown = 2000, .hidden = hidden}};
}

} // namespace

void TestStateThreads::judges_data()
{
    QTest::addColumn<StateThreadsEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::newRow("all shown") << evidenceOf({}) << Status::Ok;
    for (const Hidden chosen : {Hidden::Archived, Hidden::SubAgent, Hidden::NonInteractive, Hidden::NoMessage,
                                Hidden::OtherFolder, Hidden::FolderGone, Hidden::FileGone})
        QTest::addRow("the user's choice or loss %d", int(chosen))
            << evidenceOf({{chosen, threads(90, 3000)}}) << Status::Ok;
    QTest::newRow("an old one not indexed") << evidenceOf({{Hidden::NotIndexed, threads(1, 1000)}}) << Status::Ok;
    QTest::newRow("the newest not indexed") << evidenceOf({{Hidden::NotIndexed, threads(1, 3000)}}) << Status::Warning;
    QTest::newRow("many not indexed") << evidenceOf({{Hidden::NotIndexed, threads(10, 1000)}}) << Status::Warning;
    QTest::newRow("home moved") << evidenceOf({{Hidden::FileElsewhere, threads(40, 3000)}}) << Status::Warning;
    StateThreadsEvidence provider = evidenceOf({});
    provider.visibility.providerUnknown = 3;
    provider.visibility.providerSample = threads(3, 1000, u"lab"_s);
    QTest::newRow("provider of old ones gone") << provider << Status::Ok;
    provider.visibility.providerSample = threads(3, 2000, u"lab"_s);
    QTest::newRow("provider of the newest gone") << provider << Status::Warning;
    StateThreadsEvidence unread = evidenceOf({});
    unread.isDatabaseRead = false;
    QTest::newRow("no state database") << unread << Status::Skipped;
    QTest::newRow("no home") << StateThreadsEvidence{} << Status::Skipped;
}

void TestStateThreads::judges()
{
    QFETCH(const StateThreadsEvidence, evidence);
    const Outcome outcome = translatable(judgeStateThreads(evidence));
    QTEST(outcome.status, "status");
    for (const Issue &issue : outcome.issues)
        QVERIFY(!issue.remedy.isEmpty());
}

void TestStateThreads::saysHowToOpenAThread()
{
    const auto shown = [](Hidden reason, const HiddenThreads &hidden) {
        const QList<Detail> details = translatable(judgeStateThreads(evidenceOf({{reason, hidden}}))).details;
        const auto found =
            std::ranges::find_if(details, [](const Detail &detail) { return detail.label.endsWith(", newest"_L1); });
        return found == details.end() ? QString() : found->value;
    };
    const QString id = someThread.toString(QUuid::WithoutBraces);
    QCOMPARE(shown(Hidden::OtherFolder, threads(1, 86400)), u"1970-01-02 00:00Z · codex resume -C /there "_s + id);
    QCOMPARE(shown(Hidden::Archived, threads(1, 86400)), u"1970-01-02 00:00Z · codex resume %1 · /there"_s.arg(id));
    QVERIFY(!shown(Hidden::FileGone, threads(1, 86400)).contains("codex"_L1));
    QVERIFY(!shown(Hidden::Archived, threads(1, 86400, u"lab"_s)).contains("codex"_L1));
}

QTEST_GUILESS_MAIN(TestStateThreads)
#include "tst_statethreads.moc"
