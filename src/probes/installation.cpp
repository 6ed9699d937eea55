// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/installation.h"

#include "probes/codexcopy.h"
#include "probes/facts.h"
#include "probes/files.h"
#include "probes/installplaces.h"
#include "probes/npmlauncher.h"
#include "probes/processes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

using Fault = CodexCopy::Fault;

constexpr qsizetype mostCopies = 100;

void addCopy(QList<CodexCopy> &copies, CodexCopy copy)
{
    const auto known = std::ranges::find_if(
        copies, [&](const CodexCopy &other) { return other.path == copy.path || other.isSameAs(copy); });
    if (known == copies.end() && copies.size() < mostCopies)
        copies.append(std::move(copy));
}

QList<CodexCopy> findCopies(const CopyContext &context)
{
    QList<CodexCopy> copies;
    const QStringList onPath = filesOn(context.searchPath, u"codex"_s);
    for (const QString &path : onPath) {
        CodexCopy copy = codexCopyAt(context, absolutePath(context.searchPath, path));
        copy.isOnPath = true;
        addCopy(copies, std::move(copy));
    }
    const QStringList elsewhere = codexInWellKnownPlaces(context.surroundings, context.codexHome);
    for (const QString &path : elsewhere) {
        if (!context.surroundings.isCancelled())
            addCopy(copies, codexCopyAt(context, path));
    }
    return copies;
}

// A shell passes over what it cannot execute, and starts the next; editors keep theirs for themselves.
int chooseCopy(const QList<CodexCopy> &copies)
{
    const auto isStarted = [](const CodexCopy &copy) {
        return copy.isOnPath && copy.fault != Fault::DeadLink && copy.fault != Fault::NotExecutable;
    };
    const auto isOrdinary = [](const CodexCopy &copy) {
        return copy.isUsable() && copy.method != codex::InstallMethod::EditorExtension;
    };
    auto chosen = std::ranges::find_if(copies, isStarted);
    if (chosen == copies.end())
        chosen = std::ranges::find_if(copies, isOrdinary);
    if (chosen == copies.end())
        chosen = std::ranges::find_if(copies, &CodexCopy::isUsable);
    if (chosen == copies.end())
        chosen = copies.begin();
    return copies.isEmpty() ? -1 : static_cast<int>(chosen - copies.begin());
}

void chooseByOption(Installation &installation, const CopyContext &context)
{
    const QString named = context.surroundings.options->codexProgram;
    const QStringList onPath = programsOn(context.searchPath, named);
    CodexCopy copy = codexCopyAt(context, absolutePath(context.searchPath, onPath.isEmpty() ? named : onPath.first()));
    copy.isOnPath = !onPath.isEmpty();
    installation.copies.removeIf([&](const CodexCopy &other) { return other.isSameAs(copy); });
    installation.copies.prepend(copy);
    installation.chosen = 0;
    installation.isChosenByOption = true;
}

// The launcher leaves one of the four variables; a native program has those its shell inherited.
void readManagers(codex::LaunchContext &launch, const CodexCopy &copy, const Surroundings &surroundings)
{
    using codex::InstallMethod;
    const bool isLaunched = !copy.packageRoot.isEmpty();
    const auto &variables = surroundings.options->variables;
    const auto isManagedBy = [&](InstallMethod method, const QString &variable) {
        return isLaunched ? copy.method == method : variables.contains(variable);
    };
    launch.managedByNpm = isManagedBy(InstallMethod::Npm, u"CODEX_MANAGED_BY_NPM"_s);
    launch.managedByBun = isManagedBy(InstallMethod::Bun, u"CODEX_MANAGED_BY_BUN"_s);
    launch.managedByPnpm = isManagedBy(InstallMethod::Pnpm, u"CODEX_MANAGED_BY_PNPM"_s);
    launch.managedByVitePlus = isManagedBy(InstallMethod::VitePlus, u"CODEX_MANAGED_BY_VITE_PLUS"_s);
    launch.hasManagedRoot = isLaunched || variables.contains(u"CODEX_MANAGED_PACKAGE_ROOT"_s);
    launch.managedRoot = isLaunched ? copy.packageRoot : variables.value(u"CODEX_MANAGED_PACKAGE_ROOT"_s);
    launch.isCargoBuild = codex::isCargoBuild(launch.executable);
    launch.ignoresVariables =
        launch.isCargoBuild
        && (launch.managedByNpm || launch.managedByBun || launch.managedByPnpm || launch.managedByVitePlus);
}

codex::InstallMethod methodForCodex(const codex::LaunchContext &launch, const QString &releases)
{
    using codex::InstallMethod;
    if (launch.managedByVitePlus)
        return InstallMethod::VitePlus;
    if (launch.managedByPnpm)
        return InstallMethod::Pnpm;
    if (launch.managedByNpm)
        return InstallMethod::Npm;
    if (launch.managedByBun)
        return InstallMethod::Bun;
    const QString place = launch.package.exists() ? launch.package.root : launch.executable;
    return place.startsWith(releases) ? InstallMethod::Standalone : InstallMethod::Unknown;
}

// What Codex says of its own installation when this copy is started.
codex::LaunchContext launchOf(const CodexCopy &copy, const Surroundings &surroundings, const QString &codexHome)
{
    codex::LaunchContext launch{.executable = realPath(copy.program)};
    readManagers(launch, copy, surroundings);
    if (launch.ignoresVariables) {
        launch.managedByNpm = false;
        return launch;
    }
    launch.package = copy.package;
    launch.method = methodForCodex(launch, realPath(codexHome) + "/packages/standalone/releases/"_L1);
    if (launch.method == codex::InstallMethod::Standalone && !launch.package.exists()) {
        launch.standaloneRelease = launch.executable.section(u'/', 0, -2);
        const QString resources = launch.standaloneRelease + "/codex-resources"_L1;
        if (fileEvidence(resources).kind == FileKind::Directory)
            launch.legacyResources = resources;
    }
    return launch;
}

QList<RunningCodex> findRunning(const Surroundings &surroundings, const ProcessTable &table, const CodexHome &home)
{
    const QString defaultHome = realPath(surroundings.options->homeDirectory + "/.codex"_L1);
    QList<RunningCodex> running;
    for (const Process &process : table.processes) {
        const QString itsHome = process.codexHome.isEmpty() ? defaultHome : realPath(process.codexHome);
        if (!process.isCodex() || process.isZombie() || itsHome.isEmpty() || itsHome != realPath(home.path))
            continue;
        RunningCodex codex{
            .pid = process.pid, .executable = process.executable, .isDeleted = process.isExecutableDeleted};
        const codex::PackageFolders package = packageAround(process.executable);
        if (package.exists() && !codex.isDeleted)
            codex.version = jsonMember(surroundings, package.root + "/codex-package.json"_L1, u"version"_s);
        running.append(codex);
    }
    return running;
}

Installation findInstallation(const Surroundings &surroundings, const CodexHome &home,
                              const codex::Variables &variables, const ProcessTable &table)
{
    const CopyContext context{surroundings, shellSearchPath(surroundings), home.path};
    Installation installation{.copies = findCopies(context),
                              .pathEntries = programsOn(codexSearchPath(surroundings, variables), u"codex"_s),
                              .running = findRunning(surroundings, table, home)};
    installation.chosen = chooseCopy(installation.copies);
    if (!surroundings.options->codexProgram.isEmpty())
        chooseByOption(installation, context);
    if (const CodexCopy *codex = installation.codex())
        installation.launch = launchOf(*codex, surroundings, home.path);
    return installation;
}

} // namespace

QFuture<Installation> installation(Environment &environment)
{
    return environment.inWorker(findInstallation, codexHome, variables, processes);
}

} // namespace doctor::probes
