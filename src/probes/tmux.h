// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/variables.h"
#include "core/environment.h"

namespace doctor::probes {

// The options of the tmux around this run, asked of tmux itself, if the user consents. A fact.
struct TmuxOptions {
    bool isAround = false; // TMUX says so
    bool isAsked = false;
    QString errorText = {};               // why there is no answer
    QHash<QString, QString> options = {}; // name → value
};
QFuture<TmuxOptions> tmuxOptions(Environment &environment);

} // namespace doctor::probes
