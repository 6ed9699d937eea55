// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/commandtoken.h"

#include "core/doubt.h"
#include "probes/eventloop.h"
#include "probes/facts.h"
#include "probes/pathlookup.h"
#include "probes/program.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

using State = CommandRun::State;

constexpr std::chrono::milliseconds defaultLimit = std::chrono::seconds{5};
constexpr std::chrono::milliseconds longestLimit = std::chrono::seconds{20};

struct Prepared {
    ProgramRequest request = {};
    CommandRun run = {};
};

QString below(const QString &folder, const QString &path)
{
    return path.startsWith(u'/') ? path : folder + u'/' + path;
}

// Relative to the folder of the file that names it, which is Codex's home but for profiles and projects.
QString workingDirectory(const Surroundings &surroundings, const codex::Config &config, const codex::ConfigValue &cwd)
{
    return cwd.exists() ? config.resolvedPath(cwd, surroundings.options->homeDirectory) : config.workingDirectory;
}

void setLimit(Prepared &prepared, const codex::ConfigValue &timeout)
{
    const std::chrono::milliseconds wanted{timeout.toInteger().value_or(defaultLimit.count())};
    prepared.run.limit = std::clamp(wanted, std::chrono::milliseconds{1}, longestLimit);
    prepared.run.isCut = wanted > longestLimit;
    prepared.run.limitSource = timeout.exists() ? timeout.source().brief() : QString();
    prepared.request.limit = prepared.run.limit;
}

// A name is looked up on PATH, a path with a slash taken from the working directory.
QString programOf(const Surroundings &surroundings, const codex::Variables &variables, const Launch &launch,
                  const QString &command)
{
    if (command.contains(u'/')) {
        const QString program = below(launch.workingDirectory, command);
        return isExecutableFile(program) ? program : QString();
    }
    const SearchPath path = codexSearchPath(surroundings, variables);
    const QStringList programs = programsOn(path, command);
    return programs.isEmpty() ? QString() : absolutePath(path, programs.constFirst());
}

bool isUsed(const codex::Config &config, const codex::Provider &provider)
{
    return provider.hasAuthCommand && provider.envKey.isEmpty() && !provider.hasBearerToken && !provider.isBedrock()
           && !config.stopsCodex();
}

State stateBefore(const RunOptions &options)
{
    if (!options.sendCredentials || options.offline)
        return State::Withheld;
    return options.startPrograms ? State::Ready : State::NotConsented;
}

Prepared prepared(const Surroundings &surroundings, const codex::Config &config, const codex::Variables &variables)
{
    const codex::Provider provider = codex::activeProvider(config, variables);
    Prepared prepared;
    if (!isUsed(config, provider))
        return prepared;
    const codex::ConfigValue auth = config.root.member(u"model_providers").member(provider.id).member(u"auth");
    const codex::ConfigValue command = auth.member(u"command");
    prepared.run = {
        .state = stateBefore(*surroundings.options), .command = command.toString(), .source = command.source().brief()};
    setLimit(prepared, auth.member(u"timeout_ms"));
    if (prepared.run.state != State::Ready)
        return prepared;
    Launch &launch = prepared.request.launch;
    launch.workingDirectory = workingDirectory(surroundings, config, auth.member(u"cwd"));
    launch.arguments = auth.member(u"args").toStringList();
    const QStringList names = variables.names();
    for (const QString &name : names)
        launch.variables.insert(name, variables.value(name));
    launch.program = programOf(surroundings, variables, launch, command.toString());
    if (launch.program.isEmpty())
        prepared.run.state = State::NotFound;
    return prepared;
}

// In the words of Codex, which come before the last line of what the program says.
QString failureText(const ProgramEvidence &ended)
{
    constexpr qsizetype longestWords = 200;
    const QString words = ended.errorOutput.trimmed().section(u'\n', -1).trimmed().left(longestWords);
    return words.isEmpty() ? ended.endText() : u"%1: %2"_s.arg(ended.endText(), words);
}

// What is not taken as a token may hold one beside other words, which a report must not lose: "Error", "codex".
void hideTokens(const Environment &environment, const QStringList &lines)
{
    constexpr qsizetype shortest = 8;
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.size() >= shortest && looksRandom(text.toStdString()))
            environment.secrets().add(text, u"token"_s);
    }
}

CommandToken tokenOf(const Environment &environment, CommandRun run, const ProgramEvidence &ended)
{
    const QString token = ended.output.trimmed();
    const QStringList lines = token.split(u'\n', Qt::SkipEmptyParts);
    run.duration = ended.duration;
    run.lines = static_cast<int>(lines.size());
    if (ended.end == ProgramEvidence::End::TimedOut)
        run.state = State::TimedOut;
    else if (!ended.isGood())
        run.state = State::Failed;
    else if (token.isEmpty())
        run.state = State::Empty;
    else if (!codex::fitsInHeader(token) || ended.isCut)
        run.state = State::Unfit;
    if (run.state == State::Ready) {
        environment.secrets().add(token, u"token"_s);
        return {.run = run, .token = {.value = token}};
    }
    hideTokens(environment, lines);
    run.text = failureText(ended);
    return {.run = run, .token = {.reason = u"the command gives no token"_s}};
}

QString reasonOf(State state)
{
    switch (state) {
    case State::NotConsented:
        return u"a command makes the token, and it is started only with --live"_s;
    case State::Withheld:
        return u"a command makes the token, and nothing is to be sent with it"_s;
    case State::NotFound:
        return u"the command that makes the token is not found"_s;
    default:
        return {};
    }
}

} // namespace

QFuture<CommandToken> commandToken(Environment &environment)
{
    const Answer<CommandToken> answer;
    const auto start = [&environment, answer](const Prepared &prepared) {
        const CommandRun run = prepared.run;
        if (run.state != State::Ready)
            return answer.give({.run = run, .token = {.reason = reasonOf(run.state)}});
        onEventLoop(environment, runProgram(environment, prepared.request), answer,
                    [&environment, answer, run](const ProgramEvidence &ended) {
                        answer.give(tokenOf(environment, run, ended));
                    });
    };
    onEventLoop(environment, environment.inWorker(prepared, config, variables), answer, start);
    return answer.future();
}

} // namespace doctor::probes
