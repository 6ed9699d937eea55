// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"
#include "probes/paths.h"

#include <optional>

namespace doctor::checks {

// The hops of a way, in their order.
enum class Hop { None, Lookup, Connect, ProxyTls, Proxy, Tls };
Hop firstFailingHop(const probes::WayEvidence &way);

struct HopContext {
    probes::EndpointPath path = {};
    bool hasNetwork = true;
    QString otherMissingName = {}; // another public name that does not exist in this network either
    QString caVariable = {};       // that is set, whether its bundle is in use or not
    bool isBundleUsed = false;
    bool areCredentialsWithheld = false; // --no-credentials: that a proxy wants some is no fault then
};

// What is wrong with the first hop that fails: who owns it, and what to do.
std::optional<Issue> hopIssue(const HopContext &context);

// Of a way that works by one family of addresses and hangs by the other.
std::optional<Issue> deadFamilyIssue(const probes::EndpointPath &path);

} // namespace doctor::checks
