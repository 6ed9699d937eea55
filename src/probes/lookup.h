// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/ladder.h"

namespace doctor::probes {

// Asks the resolver of the system for the addresses of a host, each family by itself and both at the same time. An
// address is not looked up: it is its own answer. The future settles on the environment's thread.
QFuture<QList<LookupEvidence>> lookUp(Environment &environment, const QString &host);

// The resolver asks again after 5 s where a packet was lost.
constexpr std::chrono::seconds lookupLimit{8};

// All addresses, those of IPv4 first.
QStringList addressesOf(const QList<LookupEvidence> &lookups);

} // namespace doctor::probes
