// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <memory>

namespace doctor {

// The answer that several signals race to give. The first settles it; dropped unanswered, it cancels its future.
// Copies are one answer; any thread may give it.
template<typename Value>
class Answer
{
public:
    Answer() : m_state(std::make_shared<State>()) { m_state->promise.start(); }

    QFuture<Value> future() const { return m_state->promise.future(); }

    void give(Value value) const
    {
        if (m_state->isGiven.exchange(true))
            return;
        m_state->promise.addResult(std::move(value));
        m_state->promise.finish();
    }

    void fail(std::exception_ptr exception) const
    {
        if (m_state->isGiven.exchange(true))
            return;
        m_state->promise.setException(std::move(exception));
        m_state->promise.finish();
    }

private:
    struct State {
        QPromise<Value> promise;
        std::atomic_bool isGiven = false;
    };
    std::shared_ptr<State> m_state;
};

} // namespace doctor
