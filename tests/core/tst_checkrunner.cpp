// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/checkrunner.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace doctor;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestCheckRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEndBecomesAnOutcome_data();
    void everyEndBecomesAnOutcome();
    void allStartBeforeOneFinishes();
    void runsOnlyTheRowsAsked();
    void cancelAnswersEveryRowAtOnce();
    void cancelAnswersOnlyWhatRuns();
    void withoutChecksItIsDoneAtOnce();
    void canRunAgain();
    void mayBeDeletedWhileItRuns();
    void reportsWhatACheckTouched();
};

namespace {

using Start = std::function<QFuture<Outcome>(Environment &)>;

Check checkThat(Start start, std::chrono::milliseconds timeout = 10s)
{
    return {{.id = "test.check"_L1, .timeout = timeout}, std::move(start)};
}

QFuture<Outcome> passes(Environment &environment)
{
    return environment.inWorker([](const Surroundings &surroundings) {
        surroundings.touchLog->file(u"/read"_s);
        return Outcome{.summary = {"fine"}};
    });
}

QFuture<Outcome> throwsAtOnce(Environment &)
{
    throw std::runtime_error("at once");
}

QFuture<Outcome> throwsInItsJob(Environment &environment)
{
    return environment.inWorker([](const Surroundings &) -> Outcome { throw std::runtime_error("in its job"); });
}

QFuture<Outcome> throwsInItsJudge(Environment &environment)
{
    return environment.inWorker([](const Surroundings &) { return 1; }).then([](int) -> Outcome {
        throw std::runtime_error("in its judge");
    });
}

QFuture<Outcome> throwsNoException(Environment &environment)
{
    return environment.inWorker([](const Surroundings &) -> Outcome { throw 42; }); // NOLINT(hicpp-exception-baseclass)
}

QFuture<Outcome> dropsItsPromise(Environment &)
{
    return Answer<Outcome>().future();
}

// Never answers, and is dropped with its environment.
QFuture<Outcome> isSilent(Environment &environment)
{
    const Answer<Outcome> answer;
    auto *timer = new QTimer(&environment);
    QObject::connect(timer, &QTimer::timeout, timer, [answer] { answer.give({}); });
    return answer.future();
}

Outcome outcomeOfOne(CheckRunner &runner)
{
    QSignalSpy finished(&runner, &CheckRunner::checkFinished);
    runner.start({});
    return finished.isEmpty() && !finished.wait(20000) ? Outcome() : finished.first().at(1).value<Outcome>();
}

} // namespace

void TestCheckRunner::everyEndBecomesAnOutcome_data()
{
    QTest::addColumn<Start>("start");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("text");

    QTest::newRow("an answer") << Start(passes) << Status::Ok << u"fine"_s;
    QTest::newRow("thrown at the start") << Start(throwsAtOnce) << Status::Fail << u"at once"_s;
    QTest::newRow("thrown in a worker") << Start(throwsInItsJob) << Status::Fail << u"in its job"_s;
    QTest::newRow("thrown in a continuation") << Start(throwsInItsJudge) << Status::Fail << u"in its judge"_s;
    QTest::newRow("not an exception") << Start(throwsNoException) << Status::Fail << u"unknown exception"_s;
    QTest::newRow("a dropped promise") << Start(dropsItsPromise) << Status::Skipped << u"Cancelled"_s;
    QTest::newRow("silence") << Start(isSilent) << Status::Warning << u"0.2 s"_s;
}

void TestCheckRunner::everyEndBecomesAnOutcome()
{
    QFETCH(const Start, start);
    QFETCH(const QString, text);
    CheckRunner runner({checkThat(start, text == "0.2 s"_L1 ? 200ms : 20s)});
    const Outcome outcome = outcomeOfOne(runner);
    QTEST(outcome.status, "status");
    const QString said =
        outcome.summary.english() + (outcome.issues.isEmpty() ? QString() : outcome.issues.first().cause.english());
    QVERIFY2(said.contains(text), qPrintable(said));
    QCOMPARE(!outcome.issues.isEmpty() && isCrash(outcome.issues.first().cause), outcome.status == Status::Fail);
    QVERIFY(!runner.isRunning());
}

void TestCheckRunner::allStartBeforeOneFinishes()
{
    QStringList events;
    CheckRunner runner({checkThat(passes), checkThat(dropsItsPromise), checkThat(passes)});
    connect(&runner, &CheckRunner::checkStarted, this, [&] { events << u"+"_s; });
    connect(&runner, &CheckRunner::checkFinished, this, [&] { events << u"-"_s; });
    connect(&runner, &CheckRunner::finished, this, [&] { events << u"."_s; });
    runner.start({});
    QTRY_COMPARE(events.join(QString()), u"+++---."_s);
}

void TestCheckRunner::runsOnlyTheRowsAsked()
{
    CheckRunner runner({checkThat(passes), checkThat(passes), checkThat(passes)});
    QSignalSpy finished(&runner, &CheckRunner::checkFinished);
    runner.start({}, {1});
    QTRY_VERIFY(!runner.isRunning());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().toInt(), 1);
}

void TestCheckRunner::cancelAnswersEveryRowAtOnce()
{
    CheckRunner runner({checkThat(isSilent), checkThat(isSilent)});
    QSignalSpy checkFinished(&runner, &CheckRunner::checkFinished);
    QSignalSpy finished(&runner, &CheckRunner::finished);
    runner.start({});
    runner.cancel();
    QCOMPARE(checkFinished.count(), 2);
    QCOMPARE(checkFinished.last().at(1).value<Outcome>().status, Status::Skipped);
    QCOMPARE(finished.count(), 1);
    QVERIFY(!runner.isRunning());
}

void TestCheckRunner::cancelAnswersOnlyWhatRuns()
{
    CheckRunner runner({checkThat(isSilent), checkThat(isSilent)});
    QSignalSpy checkFinished(&runner, &CheckRunner::checkFinished);
    runner.start({}, {1});
    runner.cancel();
    runner.cancel();
    QCOMPARE(checkFinished.count(), 1);
    QCOMPARE(checkFinished.first().first().toInt(), 1);
}

void TestCheckRunner::withoutChecksItIsDoneAtOnce()
{
    CheckRunner runner({});
    QSignalSpy finished(&runner, &CheckRunner::finished);
    runner.start({});
    QCOMPARE(finished.count(), 1);
    QVERIFY(!runner.isRunning());
}

void TestCheckRunner::canRunAgain()
{
    CheckRunner runner({checkThat(passes)});
    QCOMPARE(outcomeOfOne(runner).status, Status::Ok);
    runner.start({});
    runner.cancel();
    QCOMPARE(outcomeOfOne(runner).status, Status::Ok);
}

void TestCheckRunner::mayBeDeletedWhileItRuns()
{
    auto runner =
        std::make_unique<CheckRunner>(QList<Check>{checkThat(isSilent), checkThat(passes), checkThat(throwsInItsJob)});
    runner->start({});
    runner.reset();
    QCoreApplication::processEvents();
}

void TestCheckRunner::reportsWhatACheckTouched()
{
    CheckRunner runner({checkThat(passes)});
    QCOMPARE(outcomeOfOne(runner).touched.files, QStringList{u"/read"_s});
}

QTEST_GUILESS_MAIN(TestCheckRunner)
#include "tst_checkrunner.moc"
