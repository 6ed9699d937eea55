// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/commandissue.h"

#include "core/valuewords.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using State = probes::CommandRun::State;

Message runIt(const probes::CommandRun &run)
{
    return {QT_TRANSLATE_NOOP("Checks", "Run `%1` with its args in a terminal (%2) and mend what it says: it has to "
                                        "print the token, alone, to standard output."),
            {run.command, run.source}};
}

Issue notFound(const probes::CommandRun &run)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "The command that makes the token is not found: %1 (%2)"),
                      {run.command, run.source}},
            .measured = run.command.contains(u'/')
                            ? Message{QT_TRANSLATE_NOOP("Checks", "no program of that path")}
                            : Message{QT_TRANSLATE_NOOP("Checks", "no program of that name on PATH")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Install `%1`, or write its whole path in %2."),
                       {run.command, run.source}}};
}

Issue timedOut(const probes::CommandRun &run)
{
    const QString limit = QString::number(run.limit.count());
    const QString twice = QString::number(2 * run.limit.count());
    Issue issue{.cause = {QT_TRANSLATE_NOOP("Checks", "The command that makes the token (%1, %2) does not end within "
                                                      "%3 ms"),
                          {run.command, run.source, limit}},
                .measured = {QT_TRANSLATE_NOOP("Checks", "no end within %1 ms"), {limit}},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Run `%1` with its args in a terminal to see what it waits for; "
                                                       "if it only is slow, write timeout_ms = %2 in its table (%3)."),
                           {run.command, twice, run.limitSource.isEmpty() ? run.source : run.limitSource}}};
    issue.certainty = run.isCut ? Certainty::Possible : Certainty::Certain;
    return issue;
}

Issue failed(const probes::CommandRun &run)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "The command that makes the token (%1, %2) fails: %3"),
                      {run.command, run.source, valuePhrase(run.text)}},
            .measured = inOurWords(run.text),
            .remedy = runIt(run)};
}

Issue empty(const probes::CommandRun &run)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "The command that makes the token (%1, %2) prints none"),
                      {run.command, run.source}},
            .measured = {QT_TRANSLATE_NOOP("Checks", "nothing on standard output; %1"), {valuePhrase(run.text)}},
            .remedy = runIt(run)};
}

Issue unfit(const probes::CommandRun &run)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "The command that makes the token (%1, %2) prints what is no token: "
                                                  "no header can carry it"),
                      {run.command, run.source}},
            .measured = {.text = QT_TRANSLATE_N_NOOP("Checks", "%n line(s) on standard output"), .count = run.lines},
            .remedy = runIt(run)};
}

std::optional<Issue> worded(const probes::CommandRun &run)
{
    switch (run.state) {
    case State::None:
    case State::NotConsented:
    case State::Withheld:
    case State::Ready:
        return std::nullopt;
    case State::NotFound:
        return notFound(run);
    case State::TimedOut:
        return timedOut(run);
    case State::Failed:
        return failed(run);
    case State::Empty:
        return empty(run);
    case State::Unfit:
        return unfit(run);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Issue> commandIssue(const codex::Provider &provider, const probes::CommandRun &run)
{
    std::optional<Issue> issue = worded(run);
    if (!issue)
        return issue;
    issue->severity = Severity::Fail;
    issue->expected = {QT_TRANSLATE_NOOP("Checks", "exit status 0, and the token in one line")};
    issue->source = run.source;
    issue->fields = {u"credentials from"_s};
    issue->root = {Cause::Credentials, provider.id};
    issue->headline = issue->cause;
    return issue;
}

} // namespace doctor::checks
