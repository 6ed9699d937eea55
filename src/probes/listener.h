// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"

namespace doctor::probes {

// Who listens on a TCP port of this machine, from /proc/net/tcp and /proc/net/tcp6.
struct Listener {
    bool isKnown = false; // /proc could be read
    bool exists = false;
    QStringList addresses = {}; // it is bound to: "::1"; in place of every address the loopback of that family
    qint64 pid = 0;             // 0: of another user, or in another namespace
    QString program = {};       // its name, as in /proc/PID/comm
    QString executable = {};
};

Listener listenerOn(const Surroundings &surroundings, int port);

} // namespace doctor::probes
