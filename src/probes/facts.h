// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/config.h"
#include "codex/variables.h"
#include "core/environment.h"

namespace doctor::probes {

// Facts that several checks need. Ask with environment.once(fact) or environment.inWorker(job, fact…), never by
// calling.

// Which folder Codex takes as its home (codex-internals §1.1).
struct CodexHome {
    QString path = {};      // symbolic links resolved where the variable names it; empty if it cannot be told
    QString source = {};    // "CODEX_HOME", "--codex-home" or "default"
    QString errorText = {}; // in Codex's words: it does not start with this
    bool isUsable() const { return errorText.isEmpty() && !path.isEmpty(); }
};
QFuture<CodexHome> codexHome(Environment &environment);

// The variables as Codex has them, with those of its .env file.
QFuture<codex::Variables> variables(Environment &environment);

// The effective configuration of a run in the working directory. Adds every secret in it to the environment's.
QFuture<codex::Config> config(Environment &environment);

} // namespace doctor::probes
