// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/httprequest.h"

#include <chrono>
#include <optional>

namespace doctor::feedback {

// What became of one attempt to send.
struct Verdict {
    enum class Kind {
        Accepted,    // the server has it, and named it
        Unconfirmed, // an answer of success that does not name it: no receipt of Sentry's
        Later,       // no answer, or one that asks to come again
        Rejected,    // it will not be taken as it is
        TooLarge,    // without its attachments it may be taken
    };
    Kind kind = Kind::Later;
    QString words = {};                            // what came, or why nothing came, in the words of whoever said it
    int status = 0;                                // of HTTP; 0: no answer
    std::optional<std::chrono::seconds> wait = {}; // that the server asks for, before anything more is sent to it
};

Verdict verdictOf(const probes::HttpEvidence &evidence, const QString &eventId);

// How long to wait before another attempt when the server does not say. `spread` is 0 to 1: many programs that were
// turned away together do not come back together.
std::chrono::seconds backOff(int attempts, double spread);

} // namespace doctor::feedback
