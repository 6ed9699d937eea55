// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"

namespace doctor::probes {

// What the resolver of the system says of a host when asked as a client asks: for both families at once.
struct HostAddresses {
    int ipv4 = 0;
    int ipv6 = 0;
    bool isFirstIpv6 = false;
    QString errorText = {}; // in the resolver's words

    bool isFound() const { return ipv4 + ipv6 > 0; }
};

// Settles on the environment's thread, in 8 s at the latest.
QFuture<HostAddresses> hostAddresses(Environment &environment, const QString &host);

} // namespace doctor::probes
