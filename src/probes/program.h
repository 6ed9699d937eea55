// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"
#include "probes/childprocess.h"

#include <chrono>

namespace doctor::probes {

struct ProgramRequest {
    Launch launch = {};
    QByteArray input = {}; // what it reads before the end of file
    std::chrono::milliseconds limit = std::chrono::seconds{5};
    qsizetype largestOutput = 16 * qsizetype(1024); // of each stream; what is more is read and dropped
};

struct ProgramEvidence {
    enum class End { NotConsented, NotStarted, Exited, Signalled, TimedOut };

    End end = End::NotConsented;
    QString errorText = {}; // why it was not started
    int exitStatus = 0;
    int signal = 0;
    QString output = {};
    QString errorOutput = {};
    bool isCut = false; // there was more
    std::chrono::milliseconds duration = {};

    bool wasStarted() const { return end != End::NotConsented && end != End::NotStarted; }
    bool isGood() const { return end == End::Exited && exitStatus == 0; }
    // "exit status 3", "signal 9 (Killed)", "no end within 5 s" …
    QString endText() const;
};

// Starts one program, if the user consents to it, and waits for its end on the event loop. At the limit, or when the
// environment is deleted, it is killed with all it started. Tells the touch log.
QFuture<ProgramEvidence> runProgram(Environment &environment, const ProgramRequest &request);

// "signal 9 (Killed)"
QString signalText(int signal);

} // namespace doctor::probes
