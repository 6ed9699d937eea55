// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace doctor::codex {

// What brought a copy of Codex to the machine, and therefore what updates and removes it. Codex itself knows the first
// six; everything behind them is "other" to it.
enum class InstallMethod {
    Npm,
    Bun,
    Pnpm,
    VitePlus,
    Brew,
    Standalone,
    Cargo,
    SourceBuild,
    Snap,
    EditorExtension,
    Shim,
    Unknown,
};

QString codexWord(InstallMethod method);      // "npm", "vite+" … "other", as in `install context`
QString provenanceWord(InstallMethod method); // the same, but "local build" for other
QString name(InstallMethod method);           // ours: "npm", "Homebrew", "cargo", "source build" …

// The literal command; empty where there is none.
QString updateCommand(InstallMethod method);
// `path` is what PATH finds, `packageRoot` the npm package if it is one.
QString removeCommand(InstallMethod method, const QString &path, const QString &packageRoot);

// What the location alone says, of a path with links resolved.
InstallMethod methodOfLocation(const QString &realPath, const QString &codexHome);

// Below target/debug or target/release, as cargo builds.
bool isCargoBuild(const QString &realPath);

// The version in the name of a folder on the way, as Homebrew (Cellar/codex/1.2.3/…) and the standalone installer
// (releases/1.2.3-x86_64-…) have it; else empty.
QString versionInPath(const QString &realPath);

// Of .crates.toml, which cargo keeps beside its bin folder.
QString cargoVersion(const QByteArray &cratesToml);

// The version that a native program names itself by towards servers ("codex-mcp-client/1.2.3"), of its first megabytes.
QString versionInProgram(const QByteArray &bytes);

// Of what `codex --version` prints: "codex-cli 1.2.3".
QString versionPrinted(const QString &output);

// The folders of a package: codex-package.json beside bin/ (doctor-checks §4.4).
struct PackageFolders {
    QString root = {};
    QString bin = {};
    QString resources = {}; // empty if it does not exist
    QString path = {};      // empty if it does not exist
    bool exists() const { return !root.isEmpty(); }
};

// What Codex reports of its own installation; the details of installation and runtime.provenance.
struct LaunchContext {
    QString executable = {}; // with links resolved; empty if there is none
    InstallMethod method = InstallMethod::Unknown;
    bool isCargoBuild = false;
    bool ignoresVariables = false; // a cargo build with inherited CODEX_MANAGED_BY_*
    bool managedByNpm = false;
    bool managedByBun = false;
    bool managedByVitePlus = false;
    bool managedByPnpm = false;
    bool hasManagedRoot = false;
    QString managedRoot = {};
    PackageFolders package = {};
    QString standaloneRelease = {}; // of a standalone copy without package
    QString legacyResources = {};   // of that release: codex-resources, else the folder itself

    QString contextText() const; // "npm (package …, bin …, resources …, path …)"
};

// The names the npm package has for a processor: "x86_64-unknown-linux-musl", "@openai/codex-linux-x64". Empty if Codex
// is not published for it.
struct PlatformNames {
    QString target = {};
    QString npmPackage = {};
};
PlatformNames platformNames(const QString &architecture); // as QSysInfo names it: "x86_64", "arm64"

// The program that a shell wrapper hands over to, such as pnpm's (`exec node "$basedir/…/codex.js"`), or empty.
// Relative ones are resolved against the wrapper's folder.
QString wrappedProgram(const QByteArray &script, const QString &scriptPath, const QString &homeDirectory);

// By their numbers; a pre-release is older than its release. False if one of them is no version.
bool isOlderVersion(const QString &version, const QString &than);

} // namespace doctor::codex
