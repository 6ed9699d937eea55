// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/answer.h"

#include <QFutureWatcher>
#include <QThreadPool>

namespace doctor {

// The threads of the window: for what would hold it up, such as files and long texts.
QThreadPool &windowWorkers();

// Hands what the future gives to `done` on the thread of `context`, unless one of them is gone by then.
template<typename Value, typename Done>
void whenGiven(QObject *context, const QFuture<Value> &future, Done done)
{
    auto *const watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            done(watcher->result());
    });
    watcher->setFuture(future);
}

// Runs the job, which must not throw, in a worker and hands what it gives to `done` on the thread of `context`, unless
// that is gone by then. Jobs that share a pool of one thread run, and tell, in the order they were asked for.
template<typename Job, typename Done>
void inWorker(QThreadPool &pool, QObject *context, Job job, Done done)
{
    using Value = std::invoke_result_t<Job>;
    const Answer<Value> answer;
    whenGiven(context, answer.future(), std::move(done));
    pool.start([answer, job = std::move(job)] { answer.give(job()); });
}

template<typename Job, typename Done>
void inWorker(QObject *context, Job job, Done done)
{
    inWorker(windowWorkers(), context, std::move(job), std::move(done));
}

} // namespace doctor
