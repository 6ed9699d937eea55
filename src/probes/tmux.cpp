// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/tmux.h"

#include "codex/tmuxoptions.h"
#include "probes/pathlookup.h"
#include "probes/program.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr std::chrono::seconds limit{3};

struct Tmux {
    bool isAround = false;
    QString program = {}; // empty: not on PATH
};

Tmux findTmux(const Surroundings &surroundings)
{
    const SearchPath searchPath = shellSearchPath(surroundings);
    const QStringList programs = programsOn(searchPath, u"tmux"_s);
    return {.isAround = !surroundings.variable(u"TMUX"_s).isEmpty(),
            .program = programs.isEmpty() ? QString() : absolutePath(searchPath, programs.constFirst())};
}

QFuture<Tmux> tmux(Environment &environment)
{
    return environment.inWorker(findTmux);
}

// Those of the server, of sessions and of windows. None of these commands starts a server.
QStringList questions()
{
    return {u"show-options"_s, u"-s"_s, u";"_s, u"show-options"_s, u"-g"_s, u";"_s, u"show-options"_s, u"-gw"_s};
}

TmuxOptions read(const ProgramEvidence &answer)
{
    TmuxOptions read{.isAround = true, .isAsked = answer.wasStarted()};
    if (answer.isGood())
        read.options = codex::readTmuxOptions(answer.output);
    else
        read.errorText = answer.errorOutput.isEmpty() ? answer.endText() : answer.errorOutput.section(u'\n', 0, 0);
    return read;
}

} // namespace

QFuture<TmuxOptions> tmuxOptions(Environment &environment)
{
    return environment.onLoop(
        [](Environment &own, const Tmux &found) -> QFuture<TmuxOptions> {
            const Answer<TmuxOptions> unasked;
            const RunOptions &options = own.options();
            if (!found.isAround || found.program.isEmpty() || !options.startPrograms) {
                unasked.give({.isAround = found.isAround});
                return unasked.future();
            }
            return runProgram(own, {.launch = {.program = found.program,
                                               .arguments = questions(),
                                               .variables = options.variables,
                                               .workingDirectory = options.workingDirectory},
                                    .limit = limit})
                .then(read);
        },
        tmux);
}

} // namespace doctor::probes
