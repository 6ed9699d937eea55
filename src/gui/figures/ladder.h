// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"
#include "gui/rowstate.h"

#include <chrono>
#include <optional>

namespace doctor {

// One step on the way to an endpoint.
struct LadderHop {
    QString name = {};                  // as the details have it: "lookup", "TCP", "proxy", "TLS", "HTTP", …
    QString text = {};                  // what it said
    RowState state = RowState::Waiting; // Waiting: it was not reached
    std::optional<std::chrono::microseconds> time = {};

    QString gist() const; // the few words of the text that stand for it: "connected", "TLS 1.3", "HTTP 200 OK"
};

struct LadderWay {
    QString endpoint = {}; // "provider lab 127.0.0.1:8080"
    QString proxy = {};    // "http://127.0.0.1:3128"; empty where it goes directly
    bool isDirect = false; // beside the one through the proxy, for comparison
    QList<LadderHop> hops = {};
};

// The ways that a check climbed, from its details; none of a check that climbed nowhere. What is odd stays as it is.
QList<LadderWay> waysIn(const Outcome &outcome);

} // namespace doctor
