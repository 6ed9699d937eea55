// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"
#include "probes/paths.h"

namespace doctor::checks {

// What the hops of a way said, one line a hop, in the words of the system.

QString lookupText(const probes::WayEvidence &way);  // "IPv4: 192.0.2.7 (3 ms); IPv6: none"
QString connectText(const probes::WayEvidence &way); // "127.0.0.1: Connection refused (os error 111) after 0.2 ms"
QString proxyText(const probes::Ladder &ladder);
QString tlsText(const probes::TlsEvidence &tls);
QString trafficText(const probes::Traffic &traffic); // ", 57 bytes sent, 39 received", or empty
QString nameOf(probes::AddressFamily family);
QString durationText(std::chrono::microseconds duration); // "0.2 ms", "12 ms", "3.4 s"

// The label of the details of a path: "provider lab 127.0.0.1:10100".
QString fieldOf(const probes::EndpointPath &path);
QList<Detail> ladderDetails(const probes::EndpointPath &path);

} // namespace doctor::checks
