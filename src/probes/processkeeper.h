// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>

namespace doctor::probes {

// What a keeper is to start, ready for execve(): after a fork nothing may be made.
struct KeptProgram {
    const char *program = nullptr;
    char *const *arguments = nullptr;
    char *const *variables = nullptr;
    const char *folder = nullptr;                // null: as it is
    std::array<int, 3> streams = {{-1, -1, -1}}; // what becomes its standard streams
    int status = -1;                             // the pipe for messages
    int owner = 0;                               // the process that forked
    bool hasOwnSession = false;
};

// What arrives in the pipe, whose end says that nothing of the program is left.
struct KeeperMessage {
    enum class Kind { StartError, Ended };
    Kind kind = Kind::Ended;
    int value = 0; // errno, or the status as waitpid() gives it
};

// Makes a process that was just forked the keeper of a program: starts it, adopts what it orphans, and ends once
// nothing of it is left. It kills them all when the program ends, when it gets SIGTERM, or when the thread that forked
// dies. It uses only what the fork of a process with threads may.
[[noreturn]] void keep(const KeptProgram &kept);

} // namespace doctor::probes
