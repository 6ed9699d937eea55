// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/mcpservers.h"

#include "codex/oserror.h"
#include "codex/programformat.h"
#include "probes/facts.h"
#include "probes/files.h"
#include "probes/mcplogins.h"
#include "probes/pathlookup.h"

#include <QDir>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

using Kind = McpProblem::Kind;

constexpr uint anyExecute = 0111;
constexpr qint64 headSize = 4096;
constexpr qsizetype mostServers = 500;
constexpr qsizetype mostFolders = 1000;

struct Resolution {
    QString program = {};
    QString reason = {};  // why there is none, in Codex's words
    bool isThere = false; // but may not be executed
};

struct Context {
    const Surroundings &surroundings;
    const codex::Variables &variables;

    QString below(const QString &folder, const QString &path) const
    {
        return path.startsWith(u'/') ? path : folder + u'/' + path;
    }
    // A relative cwd is taken from where Codex was started.
    QString folderOf(const codex::McpServer &server) const
    {
        const QString start = surroundings.options->workingDirectory;
        return server.cwd ? below(start, *server.cwd) : start;
    }
};

bool isProgram(const FileEvidence &file)
{
    return file.kind == FileKind::Regular && (file.mode & anyExecute) != 0;
}

Resolution resolvedPath(const QString &path)
{
    const FileEvidence file = fileEvidence(path);
    if (!file.exists())
        return {.reason = codex::osErrorText(file.errorNumber)};
    if (file.kind != FileKind::Regular)
        return {.reason = u"path is not a file"_s};
    if (!isProgram(file))
        return {.reason = path + " is not executable"_L1, .isThere = true};
    return {.program = path};
}

Resolution resolvedOnPath(const Context &context, const codex::McpServer &server)
{
    if (!server.envPath && !context.variables.isSet(u"PATH"_s))
        return {.reason = u"PATH is not set"_s};
    const QString path = server.envPath ? *server.envPath : context.variables.value(u"PATH"_s);
    const QStringList folders = path.split(u':').mid(0, mostFolders);
    for (const QString &folder : folders) {
        const QString program = context.below(context.surroundings.options->workingDirectory,
                                              folder.isEmpty() ? server.command : folder + u'/' + server.command);
        if (isProgram(fileEvidence(program)))
            return {.program = program};
    }
    return {.reason = u"not found on PATH"_s};
}

void inspectFormat(InspectedServer &inspected, const Context &context)
{
    const auto add = [&](Kind kind, const QString &subject) { inspected.problems.append({kind, subject, {}}); };
    if (!isExecutableFile(inspected.program))
        return add(Kind::NotForThisUser, inspected.program);
    const FileContent file = readFile(context.surroundings, inspected.program, headSize);
    if (!file.isRead())
        return;
    const codex::ProgramFormat format = codex::programFormat(file.bytes);
    const SearchPath own{inspected.server.envPath.value_or(context.variables.value(u"PATH"_s)),
                         context.surroundings.options->workingDirectory,
                         {}};
    if (format.kind == codex::ProgramFormat::Kind::Elf && format.architecture != QSysInfo::currentCpuArchitecture())
        return add(Kind::WrongArchitecture, format.architecture);
    if (format.kind == codex::ProgramFormat::Kind::Empty || format.kind == codex::ProgramFormat::Kind::Unknown)
        return add(Kind::NoInterpreter, inspected.program);
    if (format.kind == codex::ProgramFormat::Kind::Archive || format.kind == codex::ProgramFormat::Kind::WebPage)
        return add(Kind::NoInterpreter, inspected.program);
    if (format.kind != codex::ProgramFormat::Kind::Script)
        return;
    if (format.hasCarriageReturn)
        return add(Kind::CarriageReturn, format.interpreter);
    const bool isThere =
        format.viaEnv ? !programsOn(own, format.interpreter).isEmpty() : isExecutableFile(format.interpreter);
    if (!isThere)
        add(Kind::MissingInterpreter, format.interpreter);
}

void inspectCommand(InspectedServer &inspected, const Context &context)
{
    const codex::McpServer &server = inspected.server;
    if (server.command.trimmed().isEmpty()) {
        inspected.problems.append({Kind::EmptyCommand, server.command, u"stdio command is empty"_s});
        return;
    }
    const QString path = context.below(context.folderOf(server), server.command);
    const Resolution resolution = server.command.contains(u'/') ? resolvedPath(path) : resolvedOnPath(context, server);
    inspected.program = resolution.program;
    if (resolution.program.isEmpty())
        inspected.problems.append(
            {resolution.isThere ? Kind::NotExecutable : Kind::UnresolvedCommand, server.command,
             u"stdio command %1 is not resolvable (%2)"_s.arg(codex::quotedAsCodex(server.command), resolution.reason),
             QDir::cleanPath(path)});
}

void inspectPlace(InspectedServer &inspected, const Context &context)
{
    const codex::McpServer &server = inspected.server;
    const auto add = [&](Kind kind, const QString &subject, const QString &text) {
        inspected.problems.append({kind, subject, text});
    };
    if (server.isRemote && !server.cwd)
        return add(Kind::RemoteWithoutCwd, server.command, u"remote stdio requires an explicit cwd"_s);
    if (!server.cwd)
        return;
    if (server.isRemote && !server.cwd->startsWith(u'/'))
        return add(Kind::RemoteRelativeCwd, *server.cwd, u"remote stdio cwd is not absolute (%1)"_s.arg(*server.cwd));
    if (!server.isRemote && !fileEvidence(context.folderOf(server)).exists())
        inspected.problems.append({Kind::MissingCwd, *server.cwd, u"cwd does not exist (%1)"_s.arg(*server.cwd),
                                   QDir::cleanPath(context.folderOf(server))});
}

void inspectVariables(InspectedServer &inspected, const Context &context)
{
    const codex::McpServer &server = inspected.server;
    for (const QString &key : server.envKeys) {
        if (key.trimmed().isEmpty())
            inspected.problems.append({Kind::EmptyEnvKey, key, "empty env key "_L1 + key});
    }
    for (const QString &name : server.isRemote ? QStringList() : server.remoteVariables)
        inspected.problems.append(
            {Kind::RemoteVariable, name,
             u"env_vars entry `%1` uses source `remote`, which requires remote MCP stdio"_s.arg(name)});

    const auto require = [&](const QString &name, Kind kind, const QString &words) {
        if (!context.variables.isPresent(name))
            inspected.problems.append({kind, name, words.arg(name)});
    };
    for (const QString &name : server.localVariables)
        require(name, Kind::MissingVariable, u"env var %1 is not set"_s);
    if (!server.bearerVariable.isEmpty())
        require(server.bearerVariable, Kind::MissingBearer, u"bearer token env var %1 is not set"_s);
    for (const QString &name : server.headerVariables)
        require(name, Kind::MissingHeader, u"header env var %1 is not set"_s);
}

InspectedServer inspected(const codex::McpServer &server, const Context &context)
{
    InspectedServer inspected{.server = server};
    if (!server.isEnabled)
        return inspected;
    if (server.isStdio()) {
        inspectPlace(inspected, context);
        if (!server.isRemote || server.command.trimmed().isEmpty())
            inspectCommand(inspected, context);
    }
    inspectVariables(inspected, context);
    if (!inspected.program.isEmpty())
        inspectFormat(inspected, context);
    if (server.cwd && !server.isRemote) {
        const FileEvidence folder = fileEvidence(context.folderOf(server));
        if (folder.exists() && folder.kind != FileKind::Directory)
            inspected.problems.append({Kind::CwdIsNoFolder, *server.cwd, {}});
    }
    return inspected;
}

McpLoginState loginOf(const codex::McpServer &server, const McpLoginFile &file, const QDateTime &now)
{
    using Kind = McpLoginState::Kind;
    if (server.isStdio() || !server.isEnabled || server.hasAuthorisation)
        return {};
    if (file.errorNumber != 0)
        return {.kind = Kind::Unreadable, .errorText = codex::osErrorText(file.errorNumber)};
    if (!file.content.errorText.isEmpty())
        return {.kind = Kind::Unreadable, .errorText = file.content.errorText};
    const codex::McpLogin *const login = file.content.find(server.name, server.url);
    if (file.mayBeElsewhere || !login || login->accessToken.isEmpty())
        return {.kind = file.mayBeElsewhere ? Kind::NotInspected : Kind::None};
    const Kind over = login->hasRefreshToken ? Kind::Renewable : Kind::Over;
    return {.kind = login->isOver(now) ? over : Kind::Valid,
            .expires = login->expires,
            .hasRefreshToken = login->hasRefreshToken};
}

} // namespace

QFuture<McpServers> mcpServers(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const codex::Config &config, const codex::Variables &variables,
           const McpLoginFile &logins) {
            const Context context{surroundings, variables};
            McpServers result;
            const QList<codex::McpServer> servers = codex::mcpServers(config.root).mid(0, mostServers);
            for (const codex::McpServer &server : servers) {
                if (surroundings.isCancelled())
                    break;
                result.servers.append(inspected(server, context));
                result.servers.last().login = loginOf(server, logins, surroundings.options->now);
            }
            return result;
        },
        config, variables, mcpLogins);
}

} // namespace doctor::probes
