// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/terminalsession.h"

#include "codex/tmuxoptions.h"
#include "core/valuewords.h"
#include "probes/sandboxhost.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

QFuture<TerminalSessionEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &, const probes::TerminalEvidence &terminal, const probes::SandboxHost &host,
           const probes::TmuxOptions &tmux) {
            return TerminalSessionEvidence{.terminal = terminal, .tmux = tmux, .container = host.container};
        },
        probes::terminal, probes::sandboxHost, probes::tmuxOptions);
}

bool isAnySet(const codex::Variables &variables, const QStringList &names)
{
    return std::ranges::any_of(names, [&](const QString &name) { return variables.isPresent(name); });
}

// Every multiplexer whose variables are there: one inside another leaves those of both.
QStringList multiplexers(const codex::Variables &variables)
{
    QStringList names;
    if (isAnySet(variables, {u"TMUX"_s, u"TMUX_PANE"_s}))
        names.append(u"tmux"_s);
    if (variables.isPresent(u"STY"_s))
        names.append(u"screen"_s);
    if (isAnySet(variables, {u"ZELLIJ"_s, u"ZELLIJ_SESSION_NAME"_s}))
        names.append(u"zellij"_s);
    return names;
}

QString sessionText(const TerminalSessionEvidence &evidence)
{
    const codex::Variables &variables = evidence.terminal.variables;
    QStringList places;
    if (isAnySet(variables, {u"SSH_TTY"_s, u"SSH_CONNECTION"_s, u"SSH_CLIENT"_s}))
        places.append(u"SSH"_s);
    if (isAnySet(variables, {u"WSL_DISTRO_NAME"_s, u"WSL_INTEROP"_s}))
        places.append(u"WSL"_s);
    if (!evidence.container.isEmpty())
        places.append(u"container (%1)"_s.arg(evidence.container));
    return places.isEmpty() ? u"local"_s : places.join(u", "_s);
}

bool isTermOfMultiplexer(const QString &term)
{
    return term.startsWith("tmux"_L1) || term.startsWith("screen"_L1);
}

QList<Detail> detailsOf(const probes::TmuxOptions &tmux)
{
    if (!tmux.isAround)
        return {};
    if (!tmux.isAsked)
        return {{u"tmux options"_s, u"not inspected (--live asks tmux)"_s}};
    if (!tmux.errorText.isEmpty())
        return {{u"tmux options"_s, u"no answer: "_s + tmux.errorText}};
    QList<Detail> details;
    const QStringList names = codex::tmuxOptionsThatMatter();
    for (const QString &name : names) {
        if (tmux.options.contains(name))
            details.append({u"tmux options"_s, name + u' ' + tmux.options.value(name)});
    }
    return details;
}

QList<Detail> detailsOf(const TerminalSessionEvidence &evidence)
{
    const codex::Variables &variables = evidence.terminal.variables;
    const QStringList layers = multiplexers(variables);
    const QString term = variables.value(u"TERM"_s);
    QList<Detail> details{{u"session"_s, sessionText(evidence)},
                          {u"multiplexers"_s, layers.isEmpty() ? u"none"_s : layers.join(u", "_s)}};
    if (!term.isEmpty())
        details.append({u"terminfo entry"_s,
                        evidence.terminal.terminfoEntry.isEmpty() ? u"missing"_s : evidence.terminal.terminfoEntry});
    if (layers.size() > 1)
        details.append(
            {{}, u"A multiplexer runs inside another: each takes keys and colours from the one around it."_s});
    if (layers.isEmpty() && isTermOfMultiplexer(term))
        details.append({{}, u"TERM is that of a multiplexer, and none is around this run."_s});
    if (variables.isSet(u"NO_COLOR"_s))
        details.append({{}, u"NO_COLOR is set: programs show no colours."_s});
    return details + detailsOf(evidence.tmux);
}

Message remedyForTerm(const QString &term, const probes::TmuxOptions &tmux)
{
    if (tmux.options.value(u"default-terminal"_s) == term)
        return {QT_TRANSLATE_NOOP("Checks", "Write `set -g default-terminal tmux-256color` into ~/.tmux.conf in place "
                                            "of %1, and open a new window after `tmux source-file ~/.tmux.conf`."),
                {term}};
    return {QT_TRANSLATE_NOOP("Checks", "Run `export TERM=tmux-256color`, and remove the line of your shell's "
                                        "start-up file that sets TERM.")};
}

Issue lyingTerm(const TerminalSessionEvidence &evidence)
{
    const codex::Variables &variables = evidence.terminal.variables;
    const QString term = variables.value(u"TERM"_s);
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "TERM=%1 inside tmux: programs take it for another terminal, and keys, "
                                              "colours or the screen go wrong"),
                  {term}},
        .measured = verbatim(u"TERM="_s + term),
        .expected = {QT_TRANSLATE_NOOP("Checks", "a TERM that begins with tmux or screen")},
        .remedy = remedyForTerm(term, evidence.tmux),
        .source = variables.source(u"TERM"_s),
        .fields = {u"multiplexers"_s},
        .root = {Cause::Terminal, u"TERM"_s},
        .certainty = Certainty::Likely};
}

Issue unknownTerm(const codex::Variables &variables)
{
    const QString term = variables.value(u"TERM"_s);
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "This machine has no description of the terminal TERM=%1: pagers and "
                                              "editors that Codex opens may refuse it"),
                  {term}},
        .measured = inOurWords(u"terminfo: no entry for "_s + term),
        .expected = {QT_TRANSLATE_NOOP("Checks", "an entry of the terminfo database")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Run `export TERM=xterm-256color`, or install the terminal's entry, for "
                                               "example with the package ncurses-term.")},
        .source = variables.source(u"TERM"_s),
        .fields = {u"terminfo entry"_s},
        .root = {Cause::Terminal, u"TERM"_s},
        .certainty = Certainty::Likely};
}

} // namespace

Outcome judgeTerminalSession(const TerminalSessionEvidence &evidence)
{
    const codex::Variables &variables = evidence.terminal.variables;
    const QString term = variables.value(u"TERM"_s).trimmed();
    Outcome outcome{.summary = {QT_TRANSLATE_NOOP("Checks", "TERM agrees with the terminal")},
                    .details = detailsOf(evidence)};
    // Without a terminal nothing is drawn, and a value left over from elsewhere hurts nobody.
    if (!evidence.terminal.isOutputTerminal || term.isEmpty() || term == "dumb"_L1)
        return outcome;
    if (multiplexers(variables) == QStringList{u"tmux"_s} && !isTermOfMultiplexer(term))
        outcome.issues.append(lyingTerm(evidence));
    else if (evidence.terminal.hasTerminfoDatabase && evidence.terminal.terminfoEntry.isEmpty())
        outcome.issues.append(unknownTerm(variables));
    outcome.status = statusOf(outcome.issues);
    if (!outcome.issues.isEmpty())
        outcome.summary = outcome.issues.constFirst().cause;
    return outcome;
}

Check terminalSession()
{
    return makeCheck({.id = "terminal.session"_L1,
                      .section = "terminal"_L1,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Terminal session"),
                      .ours = true},
                     gather, judgeTerminalSession);
}

} // namespace doctor::checks
