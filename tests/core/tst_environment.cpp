// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/environment.h"

#include <QFutureWatcher>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

class TestEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFactIsGatheredOnceAndGivenToAll();
    void factsOfFactsAreGathered();
    void whatAFactTouchesCountsForEachWhoAsks();
    void whatAFactThrowsReachesWhoAsks();
    void aDroppedFactCancelsItsFuture();
    void aJobThatWaitsForADroppedFactIsCancelled();
    void deletingTheEnvironmentTellsItsJobs();
    void aStepRunsOnTheLoopWithItsFacts();
    void whatAFactThrowsReachesAStep();
    void aStepWithoutItsFactIsCancelled();
    void secretsOfTheVariablesAreKnownFromTheStart();
};

namespace {

std::atomic_int gathered = 0;

QFuture<int> number(Environment &environment)
{
    return environment.inWorker([](const Surroundings &surroundings) {
        ++gathered;
        surroundings.touchLog->file(u"/number"_s);
        return 20;
    });
}

QFuture<QString> word(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const int &value) {
            surroundings.touchLog->host(u"word:1"_s);
            return QString::number(value + 1);
        },
        number);
}

QFuture<int> throwing(Environment &environment)
{
    return environment.inWorker([](const Surroundings &) -> int { throw std::runtime_error("no number"); });
}

QFuture<int> dropped(Environment &)
{
    return Answer<int>().future();
}

template<typename Value>
Value awaited(QFuture<Value> future)
{
    future.waitForFinished();
    return future.resultCount() > 0 ? future.result() : Value();
}

} // namespace

void TestEnvironment::aFactIsGatheredOnceAndGivenToAll()
{
    gathered = 0;
    Environment environment({});
    const QFuture<int> before = environment.branch()->once(number);
    const QFuture<int> meanwhile = environment.branch()->once(number);
    QCOMPARE(awaited(before), 20);
    QCOMPARE(awaited(meanwhile), 20);
    QCOMPARE(awaited(environment.once(number)), 20);
    QCOMPARE(gathered.load(), 1);
    QCOMPARE(awaited(Environment({}).once(number)), 20);
    QCOMPARE(gathered.load(), 2);
}

void TestEnvironment::factsOfFactsAreGathered()
{
    Environment environment({});
    const QFuture<QString> future = environment.branch()->inWorker(
        [](const Surroundings &, const QString &text, const int &value) { return text + QString::number(value); }, word,
        number);
    QCOMPARE(awaited(future), u"2120"_s);
}

void TestEnvironment::whatAFactTouchesCountsForEachWhoAsks()
{
    Environment environment({});
    Environment *const first = environment.branch();
    Environment *const second = environment.branch();
    Environment *const third = environment.branch();
    awaited(first->once(word));
    awaited(second->once(number));
    QCOMPARE(first->touchLog().touched().files, QStringList{u"/number"_s});
    QCOMPARE(first->touchLog().touched().hosts, QStringList{u"word:1"_s});
    QCOMPARE(second->touchLog().touched().files, QStringList{u"/number"_s});
    QVERIFY(second->touchLog().touched().hosts.isEmpty());
    QVERIFY(third->touchLog().touched().files.isEmpty());
}

void TestEnvironment::whatAFactThrowsReachesWhoAsks()
{
    Environment environment({});
    QVERIFY_THROWS_EXCEPTION(std::exception, awaited(environment.once(throwing)));
    const QFuture<int> dependent =
        environment.inWorker([](const Surroundings &, const int &value) { return value; }, throwing);
    QVERIFY_THROWS_EXCEPTION(std::exception, awaited(dependent));
}

void TestEnvironment::aDroppedFactCancelsItsFuture()
{
    Environment environment({});
    const QFuture<int> future = environment.once(dropped);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

void TestEnvironment::aJobThatWaitsForADroppedFactIsCancelled()
{
    Environment environment({});
    const QFuture<int> future =
        environment.inWorker([](const Surroundings &, const int &value) { return value; }, dropped);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

void TestEnvironment::deletingTheEnvironmentTellsItsJobs()
{
    auto environment = std::make_unique<Environment>(RunOptions{});
    const auto started = std::make_shared<QSemaphore>();
    const QFuture<int> future = environment->inWorker([started](const Surroundings &surroundings) {
        started->release();
        while (!surroundings.isCancelled())
            QThread::yieldCurrentThread();
        return 7;
    });
    QVERIFY(started->tryAcquire(1, 10000));
    environment.reset();
    QCOMPARE(awaited(future), 7);
}

void TestEnvironment::aStepRunsOnTheLoopWithItsFacts()
{
    Environment environment({});
    QThread *thread = nullptr;
    const QFuture<QString> future = environment.branch()->onLoop(
        [&thread](Environment &own, const QString &text, const int &value) {
            thread = QThread::currentThread();
            return own.inWorker([=](const Surroundings &) { return text + QString::number(value); });
        },
        word, number);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), u"2120"_s);
    QCOMPARE(thread, QThread::currentThread());
}

void TestEnvironment::whatAFactThrowsReachesAStep()
{
    Environment environment({});
    QFuture<int> future = environment.onLoop(
        [](Environment &own, const int &value) { return own.inWorker([=](const Surroundings &) { return value; }); },
        throwing);
    QTRY_VERIFY(future.isFinished());
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, future.waitForFinished());
}

void TestEnvironment::aStepWithoutItsFactIsCancelled()
{
    Environment environment({});
    const QFuture<int> future = environment.onLoop(
        [](Environment &own, const int &value) { return own.inWorker([=](const Surroundings &) { return value; }); },
        dropped);
    QTRY_VERIFY(future.isCanceled());
}

void TestEnvironment::secretsOfTheVariablesAreKnownFromTheStart()
{
    const Environment environment({.variables = {{u"LAB_API_KEY"_s, u"lab-key-0001"_s},
                                                 {u"SSH_AUTH_SOCK"_s, u"/run/agent.sock"_s},
                                                 {u"GIT_TOKEN_CACHE"_s, u"true"_s},
                                                 {u"EDITOR"_s, u"editor-of-mine"_s}}});
    QCOMPARE(environment.secrets().all().keys(), QStringList{u"lab-key-0001"_s});
}

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
