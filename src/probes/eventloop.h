// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"

#include <QFutureWatcher>
#include <QTimer>

#include <chrono>

namespace doctor::probes {

// Calls `then(value)` on the event loop when the future has its value, unless the environment is gone by then. What the
// future threw fails the answer; where it has nothing, all is dropped, and the answer with it.
template<typename Value, typename Result, typename Then>
void onEventLoop(Environment &environment, const QFuture<Value> &future, const Answer<Result> &answer, Then then)
{
    auto *const watcher = new QFutureWatcher<Value>(&environment);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, answer, then]() mutable {
        watcher->deleteLater();
        try {
            QFuture<Value> settled = watcher->future();
            settled.waitForFinished(); // it is; rethrows what it threw
            if (settled.resultCount() > 0)
                then(settled.result());
        } catch (...) {
            answer.fail(std::current_exception());
        }
    });
    watcher->setFuture(future);
}

// What the future gives, or `late` when the limit is over: for a job that cannot be stopped, whose answer is let go
// then.
template<typename Value>
QFuture<Value> within(std::chrono::milliseconds limit, Environment &environment, const QFuture<Value> &future,
                      const Value &late)
{
    const Answer<Value> answer;
    auto *const timer = new QTimer(&environment); // QTimer::singleShot() would keep the answer beyond its context
    QObject::connect(timer, &QTimer::timeout, timer, [answer, late] { answer.give(late); });
    timer->setSingleShot(true);
    timer->start(limit);
    onEventLoop(environment, future, answer, [answer](const Value &value) { answer.give(value); });
    return answer.future();
}

} // namespace doctor::probes
