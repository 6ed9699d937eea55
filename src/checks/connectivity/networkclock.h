// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/provideranswers.h"

#include <QDateTime>

namespace doctor::checks {

// The clock of a server, read from the Date of its answer.
struct ServerClock {
    QString host = {};
    QDateTime date = {};
    QDateTime receivedAt = {};              // by the clock of this machine
    std::chrono::microseconds latency = {}; // the answer may be so much older
};

struct NetworkClockEvidence {
    QList<ServerClock> clocks = {};
    bool isOffline = false;
};

Outcome judgeNetworkClock(const NetworkClockEvidence &evidence);
Check networkClock();

} // namespace doctor::checks
