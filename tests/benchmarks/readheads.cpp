// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

// Walks the rollouts of the home given and reads their heads, as a run does. Prints the number of files and the
// milliseconds it took.

#include "probes/rolloutheads.h"

#include <chrono>
#include <cstdio>

using namespace doctor;

int main(int count, char **arguments)
{
    if (count < 2)
        return 2;
    const Surroundings surroundings{.options = std::make_shared<const RunOptions>(),
                                    .touchLog = std::make_shared<TouchLog>(),
                                    .secrets = std::make_shared<SecretStore>(),
                                    .cancelled = std::make_shared<std::atomic_bool>(false)};
    const QString home = QString::fromLocal8Bit(arguments[1]);
    const auto start = std::chrono::steady_clock::now();
    const probes::Rollouts rollouts{
        .active = probes::scanRollouts(surroundings, home + QLatin1StringView("/sessions")),
        .archived = probes::scanRollouts(surroundings, home + QLatin1StringView("/archived_sessions"))};
    const probes::RolloutHeads heads = probes::readRolloutHeads(surroundings, rollouts);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    std::printf("%lld %.1f\n", static_cast<long long>(heads.files.size()), took.count());
}
