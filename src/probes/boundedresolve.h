// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"

#include <chrono>

namespace doctor::probes {

// How the resolution of one path went.
struct ResolvedPath {
    enum class State { NotTried, Resolved, Missing, Denied, Failed, TimedOut };
    State state = State::NotTried;
    std::chrono::milliseconds took = {};
};

// Resolves symbolic links of a path in a thread of its own, which is left behind when the limit is over: on a dead
// mount it may hang for good. Blocks up to the limit: workers only.
ResolvedPath resolveWithin(const Surroundings &surroundings, const QString &path, std::chrono::milliseconds limit);

} // namespace doctor::probes
