// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/authorisation.h"
#include "core/environment.h"

#include <chrono>

namespace doctor::probes {

// What became of auth.command of the active provider, without what it printed.
struct CommandRun {
    enum class State {
        None,         // the provider has none
        NotConsented, // it needs --live
        Withheld,     // its token is not to be sent, so it is not asked for
        NotFound,
        Failed, // `text` says how, in the words of Codex
        TimedOut,
        Empty,
        Unfit, // what it printed fits in no header: several lines, most likely
        Ready,
    };
    State state = State::None;
    QString command = {};
    QString source = {}; // of the command: "config.toml:9"
    QString text = {};
    int lines = 0; // that it printed
    std::chrono::milliseconds limit = {};
    QString limitSource = {}; // empty: the default of Codex
    bool isCut = false;       // Codex would wait longer
    std::chrono::milliseconds duration = {};
};

// The token is secret: for the request that carries it and nothing else.
struct CommandToken {
    CommandRun run = {};
    codex::CommandToken token = {};
};

// Starts the command as Codex does, if the user consents to it. A fact.
QFuture<CommandToken> commandToken(Environment &environment);

} // namespace doctor::probes
