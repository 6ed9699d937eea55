// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

// Begins a job of a run, stops it after some milliseconds, and prints for how many more it went on; or "ended" if it
// had come to its end before.
//     stopjob database|walk|profile PATH MILLISECONDS

#include "probes/rolloutheads.h"
#include "probes/rolloutprofile.h"
#include "probes/statedatabases.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <thread>

using namespace doctor;
using namespace doctor::probes;

namespace {

using Clock = std::chrono::steady_clock;

void work(std::string_view job, const Surroundings &surroundings, const char *path)
{
    const QString place = QString::fromLocal8Bit(path);
    if (job == "database")
        inspectDatabase(surroundings, place, false);
    else if (job == "profile")
        readRollout(surroundings, path, QDeadlineTimer(QDeadlineTimer::Forever));
    else
        readRolloutHeads(surroundings, {.active = scanRollouts(surroundings, place + QLatin1StringView("/sessions"))});
}

} // namespace

int main(int count, char **arguments)
{
    constexpr int wanted = 4;
    if (count != wanted)
        return 2;
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    const Surroundings surroundings{.options = std::make_shared<const RunOptions>(),
                                    .touchLog = std::make_shared<TouchLog>(),
                                    .secrets = std::make_shared<SecretStore>(),
                                    .cancelled = cancelled};
    std::atomic_bool hasEnded = false;
    std::thread worker([&] {
        work(arguments[1], surroundings, arguments[2]);
        hasEnded = true;
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(std::atoi(arguments[3])));
    const bool isOver = hasEnded;
    *cancelled = true;
    const Clock::time_point start = Clock::now();
    worker.join();
    const std::chrono::duration<double, std::milli> took = Clock::now() - start;
    if (isOver)
        std::puts("ended");
    else
        std::printf("%.1f\n", took.count());
}
