// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/answer.h"
#include "core/surroundings.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace doctor {

// What one run may see of the outside, and the owner of everything in flight: sockets, processes and timers of probes
// are its children. Deleting it ends every wait of the run; that is the only way to cancel.
//
// The runner gives each check an environment of its own below the run's, so that what a check touches is told apart.
// All members are called on the thread of the run; jobs in workers see Surroundings only.
class Environment final : public QObject
{
public:
    explicit Environment(RunOptions options, QObject *parent = nullptr);
    ~Environment() override;

    // Shares options, facts and secrets with this one; has its own log of what is touched, and dies with it.
    Environment *branch();

    const RunOptions &options() const { return *m_surroundings.options; }
    TouchLog &touchLog() const { return *m_surroundings.touchLog; }
    SecretStore &secrets() const { return *m_surroundings.secrets; }
    Surroundings surroundings() const { return m_surroundings; }

    // A fact that several checks need, gathered once a run: every caller of the same function gets the same value, in a
    // future of its own (a QFuture has room for one continuation only). What the fact touched counts for each of them.
    template<typename Value>
    QFuture<Value> once(QFuture<Value> (*fact)(Environment &));

    // Runs a job that may block in a thread of its own. The job opens, uses and closes everything itself, and looks at
    // Surroundings::isCancelled() in loops; what it throws is rethrown by the future.
    template<typename Job>
    auto inWorker(Job job) const -> QFuture<std::invoke_result_t<Job, const Surroundings &>>;

    // The same with facts: job(surroundings, fact...) starts when all the facts are there, and is dropped without them.
    template<typename Job, typename... Values>
    requires(sizeof...(Values) > 0) auto inWorker(Job job, QFuture<Values> (*...facts)(Environment &))
        -> QFuture<std::invoke_result_t<Job, const Surroundings &, const Values &...>>;

    // Starts what lives on the event loop, such as a socket, when all the facts are there: step(environment, fact...)
    // runs on the thread of the run and returns a future. Dropped with the environment, or without one of the facts.
    template<typename Step, typename... Values>
    auto onLoop(Step step, QFuture<Values> (*...facts)(Environment &))
        -> std::invoke_result_t<Step, Environment &, const Values &...>;

    // Whether a job still runs in some worker, for a program that is about to end: it would wait for the job.
    static bool hasBusyWorkers();

private:
    struct Run;
    template<typename Value>
    struct SharedFact;

    Environment(std::shared_ptr<Run> run, Surroundings surroundings, QObject *parent);
    std::shared_ptr<void> &factSlot(quintptr fact);
    template<typename Value, typename Callback>
    void whenFinished(const QFuture<Value> &future, Callback callback);
    static void startInPool(std::function<void()> task);

    std::shared_ptr<Run> m_run;
    Surroundings m_surroundings;
    bool m_isRoot;
};

// The settled or awaited value of a fact, and those who wait for it.
template<typename Value>
struct Environment::SharedFact {
    QMutex mutex;
    QFuture<Value> settled;
    bool isSettled = false;
    std::vector<std::pair<Answer<Value>, std::shared_ptr<TouchLog>>> waiting;
    std::shared_ptr<TouchLog> touchLog;

    // A continuation attached to a future of another thread may run there.
    void settle(QFuture<Value> future)
    {
        decltype(waiting) toTell;
        {
            const QMutexLocker locker(&mutex);
            settled = future;
            isSettled = true;
            toTell.swap(waiting);
        }
        for (const auto &[answer, log] : toTell)
            tell(answer, *log);
    }

    void tell(const Answer<Value> &answer, TouchLog &log)
    {
        log.merge(*touchLog);
        try {
            settled.waitForFinished(); // it is; rethrows what the fact threw
            if (settled.resultCount() > 0)
                answer.give(settled.result());
        } catch (...) {
            answer.fail(std::current_exception());
        }
    }

    QFuture<Value> futureFor(const std::shared_ptr<TouchLog> &log)
    {
        const Answer<Value> answer;
        QMutexLocker locker(&mutex);
        if (!isSettled) {
            waiting.emplace_back(answer, log);
            return answer.future();
        }
        locker.unlock();
        tell(answer, *log);
        return answer.future();
    }
};

template<typename Value>
QFuture<Value> Environment::once(QFuture<Value> (*fact)(Environment &))
{
    std::shared_ptr<void> &slot = factSlot(reinterpret_cast<quintptr>(fact));
    if (!slot) {
        const auto shared = std::make_shared<SharedFact<Value>>();
        slot = shared; // before it starts: `slot` may move while the fact asks for others
        Environment *const own = branch();
        shared->touchLog = own->m_surroundings.touchLog;
        fact(*own).then([shared](QFuture<Value> future) { shared->settle(future); }).onCanceled([shared] {
            shared->settle({});
        });
        return shared->futureFor(m_surroundings.touchLog);
    }
    return std::static_pointer_cast<SharedFact<Value>>(slot)->futureFor(m_surroundings.touchLog);
}

template<typename Job>
auto Environment::inWorker(Job job) const -> QFuture<std::invoke_result_t<Job, const Surroundings &>>
{
    const Answer<std::invoke_result_t<Job, const Surroundings &>> answer;
    startInPool([answer, job = std::move(job), surroundings = m_surroundings] {
        if (surroundings.isCancelled())
            return;
        try {
            answer.give(surroundings.touchLog->timed([&] { return job(surroundings); }));
        } catch (...) {
            answer.fail(std::current_exception());
        }
    });
    return answer.future();
}

template<typename Job, typename... Values>
requires(sizeof...(Values) > 0) auto Environment::inWorker(Job job, QFuture<Values> (*...facts)(Environment &))
    -> QFuture<std::invoke_result_t<Job, const Surroundings &, const Values &...>>
{
    const Answer<std::invoke_result_t<Job, const Surroundings &, const Values &...>> answer;
    const auto work = [answer, job = std::move(job), surroundings = m_surroundings](const QFuture<Values> &...futures) {
        if (surroundings.isCancelled())
            return;
        try {
            (QFuture<Values>(futures).waitForFinished(), ...); // they are; rethrows what a fact threw
            if (((futures.resultCount() > 0) && ...))
                answer.give(surroundings.touchLog->timed([&] { return job(surroundings, futures.result()...); }));
        } catch (...) {
            answer.fail(std::current_exception());
        }
    };
    // The last fact to arrive starts the job. A cancelled one drops its continuation, and with it the answer.
    std::tuple<QFuture<Values>...> futures(once(facts)...);
    const auto missing = std::make_shared<std::atomic_int>(sizeof...(Values));
    const auto arrived = [work, missing, futures] {
        if (--*missing == 0)
            startInPool([work, futures] { std::apply(work, futures); });
    };
    std::apply([&](QFuture<Values> &...future) { (future.then([arrived](QFuture<Values>) { arrived(); }), ...); },
               futures);
    return answer.future();
}

// The watcher takes the callback along, so that an answer in it is dropped once it was called.
template<typename Value, typename Callback>
void Environment::whenFinished(const QFuture<Value> &future, Callback callback)
{
    auto *const watcher = new QFutureWatcher<Value>(this);
    connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, callback] {
        watcher->deleteLater();
        callback();
    });
    watcher->setFuture(future);
}

template<typename Step, typename... Values>
auto Environment::onLoop(Step step, QFuture<Values> (*...facts)(Environment &))
    -> std::invoke_result_t<Step, Environment &, const Values &...>
{
    using Future = std::invoke_result_t<Step, Environment &, const Values &...>;
    using Result = std::decay_t<decltype(std::declval<Future>().result())>;
    const Answer<Result> answer;
    const auto take = [answer](QFuture<Result> future) {
        try {
            future.waitForFinished(); // it is; rethrows what the step threw
            if (future.resultCount() > 0)
                answer.give(future.result());
        } catch (...) {
            answer.fail(std::current_exception());
        }
    };
    std::tuple<QFuture<Values>...> futures(once(facts)...);
    const auto missing = std::make_shared<size_t>(sizeof...(Values));
    const auto arrived = [this, answer, take, step = std::move(step), futures, missing] {
        if (--*missing > 0)
            return;
        try {
            const auto start = [&](QFuture<Values>... future) {
                (future.waitForFinished(), ...); // they are; rethrows what a fact threw
                if (((future.resultCount() > 0) && ...))
                    step(*this, future.result()...).then(take);
            };
            std::apply(start, futures);
        } catch (...) {
            answer.fail(std::current_exception());
        }
    };
    std::apply([&](const QFuture<Values> &...future) { (whenFinished(future, arrived), ...); }, futures);
    return answer.future();
}

} // namespace doctor
