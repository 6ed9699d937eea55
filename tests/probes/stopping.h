// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

namespace doctor {

// How many milliseconds `job(surroundings)` goes on after it is cancelled, a moment after it has begun.
template<typename Job>
qint64 timeToStop(int moment, const Job &job)
{
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    const Surroundings surroundings{.options = std::make_shared<const RunOptions>(),
                                    .touchLog = std::make_shared<TouchLog>(),
                                    .secrets = std::make_shared<SecretStore>(),
                                    .cancelled = cancelled};
    std::thread thread([&] { job(surroundings); });
    QTest::qWait(moment);
    *cancelled = true;
    QElapsedTimer clock;
    clock.start();
    thread.join();
    return clock.elapsed();
}

// Far beyond what is promised, for machines that do much else; tests/benchmarks measures the promise.
constexpr qint64 soon = 2000;

} // namespace doctor
