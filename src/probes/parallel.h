// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <atomic>
#include <span>
#include <thread>
#include <vector>

namespace doctor::probes {

// Calls `work` with consecutive stretches of the list, on as many threads as there are processors, and returns when all
// is done. For lists of thousands; short ones are done in the calling thread.
template<typename Value, typename Work>
void forEachStretch(std::span<Value> list, const Work &work)
{
    constexpr std::size_t stretch = 512;
    constexpr unsigned mostThreads = 16;
    std::atomic_size_t next = 0;
    const auto run = [&] {
        for (std::size_t start = next.fetch_add(stretch); start < list.size(); start = next.fetch_add(stretch))
            work(list.subspan(start, qMin(stretch, list.size() - start)));
    };
    const std::size_t useful = (list.size() + stretch - 1) / stretch;
    const std::size_t threads = qMin<std::size_t>(qMin(std::thread::hardware_concurrency(), mostThreads), useful);
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads; ++i)
        others.emplace_back(run);
    run();
}

} // namespace doctor::probes
