// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"
#include "feedback/dsn.h"

namespace doctor::feedback {

// Where feedback goes, and who said so: the policy of the machine (/etc/codex-doctor/policy.toml), else the variable
// CODEX_DOCTOR_DSN, else the user's settings (~/.config/codex-doctor/settings.toml). Nothing is built in. Both files
// have
//     [feedback]
//     dsn = "https://KEY@HOST/PROJECT"
//     uploads = false
// Either file can forbid; what the other one says then does not count. A file that cannot be read or understood allows
// nothing: what it forbids is not known.
struct Destination {
    std::optional<Dsn> dsn = {};
    QString source = {};      // "/etc/codex-doctor/policy.toml:2", "CODEX_DOCTOR_DSN"
    bool isForbidden = false; // by `source`: nothing may be sent; a bundle can be saved all the same
    bool isOfUser = false;    // the user's own settings say so
    bool isOfPolicy = false;  // the DSN is the machine's: nothing else is sent to
    Message errorText = {};   // why the setting at `source` does not hold

    bool canSend() const { return dsn.has_value() && !isForbidden && errorText.isEmpty(); }
    Message refusal() const; // why nothing can be sent, in a sentence; empty if it can
};

// A fact: ask with environment.once().
QFuture<Destination> destination(Environment &environment);

// The same for whoever is in a worker already.
Destination readDestination(const Surroundings &surroundings);

// Why what was queued for a DSN may not be sent now that this is the destination; empty if it may.
Message refusalOf(const Destination &now, const Dsn &queuedFor);

} // namespace doctor::feedback
