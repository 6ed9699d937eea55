// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/installplaces.h"

#include "probes/files.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qsizetype mostEntries = 200;
constexpr qint64 largestNpmrc = 64LL * 1024;

// Folders of a user's home that installers put programs into.
constexpr QLatin1StringView homeFolders[] = {
    ".local/bin"_L1,
    "bin"_L1,
    ".npm-global/bin"_L1,
    ".npm-packages/bin"_L1,
    ".node_modules/bin"_L1,
    "n/bin"_L1,
    ".bun/bin"_L1,
    ".local/share/pnpm"_L1,
    ".local/share/pnpm/bin"_L1,
    ".volta/bin"_L1,
    ".vite-plus/bin"_L1,
    ".cargo/bin"_L1,
    ".linuxbrew/bin"_L1,
    ".asdf/shims"_L1,
    ".local/share/mise/shims"_L1,
};
constexpr QLatin1StringView systemFolders[] = {
    "/usr/local/bin"_L1, "/usr/bin"_L1,       "/opt/homebrew/bin"_L1,      "/home/linuxbrew/.linuxbrew/bin"_L1,
    "/snap/bin"_L1,      "/opt/codex/bin"_L1, "/usr/local/lib/npm/bin"_L1,
};

// A variable names a folder, and the programs are in `below` of it.
struct VariableFolder {
    QLatin1StringView variable = {};
    QLatin1StringView below = {};
};
constexpr VariableFolder variableFolders[] = {
    {"CODEX_INSTALL_DIR"_L1, ""_L1},
    {"npm_config_prefix"_L1, "/bin"_L1},
    {"NPM_CONFIG_PREFIX"_L1, "/bin"_L1},
    {"BUN_INSTALL"_L1, "/bin"_L1},
    {"PNPM_HOME"_L1, ""_L1},
    {"VOLTA_HOME"_L1, "/bin"_L1},
    {"CARGO_HOME"_L1, "/bin"_L1},
    {"CARGO_INSTALL_ROOT"_L1, "/bin"_L1},
    {"HOMEBREW_PREFIX"_L1, "/bin"_L1},
    {"N_PREFIX"_L1, "/bin"_L1},
    {"NVM_BIN"_L1, ""_L1},
};

// One folder a version of Node, each with global packages of its own.
struct VersionFolders {
    QLatin1StringView variable = {}; // names the root, if set
    QLatin1StringView home = {};     // else it is this, in the home directory
    QLatin1StringView versions = {}; // below the root
    QLatin1StringView programs = {}; // below a version
};
constexpr VersionFolders versionFolders[] = {
    {"NVM_DIR"_L1, ".nvm"_L1, "/versions/node"_L1, "/bin"_L1},
    {"FNM_DIR"_L1, ".local/share/fnm"_L1, "/node-versions"_L1, "/installation/bin"_L1},
    {""_L1, ".fnm"_L1, "/node-versions"_L1, "/installation/bin"_L1},
    {"ASDF_DATA_DIR"_L1, ".asdf"_L1, "/installs/nodejs"_L1, "/bin"_L1},
    {"MISE_DATA_DIR"_L1, ".local/share/mise"_L1, "/installs/node"_L1, "/bin"_L1},
    {"MISE_DATA_DIR"_L1, ".local/share/mise"_L1, "/installs/npm-openai-codex"_L1, "/bin"_L1},
};

constexpr QLatin1StringView editorFolders[] = {
    ".vscode/extensions"_L1, ".vscode-server/extensions"_L1, ".vscode-insiders/extensions"_L1,
    ".cursor/extensions"_L1, ".cursor-server/extensions"_L1, ".windsurf/extensions"_L1,
};

QStringList subfolders(const QString &folder, const QString &prefix = {})
{
    QStringList names;
    const DirectoryListing listing = listDirectory(folder, mostEntries);
    for (const QByteArray &name : listing.names) {
        if (name.startsWith(prefix.toUtf8()))
            names.append(folder + u'/' + QFile::decodeName(name));
    }
    std::ranges::sort(names);
    return names;
}

// `prefix=` of the user's .npmrc. Its other lines may be secrets and are not looked at.
QString npmrcPrefix(const Surroundings &surroundings)
{
    const QString home = surroundings.options->homeDirectory;
    const FileContent file = readFile(surroundings, home + "/.npmrc"_L1, largestNpmrc);
    for (const QByteArray &line : file.bytes.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals < 0 || line.left(equals).trimmed() != "prefix")
            continue;
        QString prefix = QFile::decodeName(line.mid(equals + 1).trimmed());
        return prefix.replace("${HOME}"_L1, home).replace(u'~', home);
    }
    return {};
}

QStringList managerFolders(const Surroundings &surroundings)
{
    const QString home = surroundings.options->homeDirectory;
    QStringList folders;
    for (const VersionFolders &place : versionFolders) {
        const QString named = place.variable.isEmpty() ? QString() : surroundings.variable(place.variable);
        const QString root = named.isEmpty() ? home + u'/' + place.home : named;
        const QStringList versions = subfolders(root + place.versions);
        for (const QString &version : versions)
            folders.append(version + place.programs);
    }
    for (const QLatin1StringView editor : editorFolders) {
        const QStringList extensions = subfolders(home + u'/' + editor, u"openai.chatgpt-"_s);
        for (const QString &extension : extensions)
            folders += subfolders(extension + "/bin"_L1, u"linux-"_s);
    }
    return folders;
}

QStringList candidateFolders(const Surroundings &surroundings)
{
    const QString home = surroundings.options->homeDirectory;
    QStringList folders;
    for (const VariableFolder &place : variableFolders) {
        const QString named = surroundings.variable(place.variable);
        if (named.startsWith(u'/'))
            folders.append(named + place.below);
    }
    if (!home.isEmpty()) {
        const QString prefix = npmrcPrefix(surroundings);
        if (prefix.startsWith(u'/'))
            folders.append(prefix + "/bin"_L1);
        for (const QLatin1StringView folder : homeFolders)
            folders.append(home + u'/' + folder);
    }
    for (const QLatin1StringView folder : systemFolders)
        folders.append(surroundings.systemPath(folder));
    return home.isEmpty() ? folders : folders + managerFolders(surroundings);
}

} // namespace

QStringList codexInWellKnownPlaces(const Surroundings &surroundings, const QString &codexHome)
{
    QStringList candidates;
    const QStringList folders = candidateFolders(surroundings);
    for (const QString &folder : folders)
        candidates.append(folder + "/codex"_L1);
    if (!codexHome.isEmpty()) {
        const QString current = codexHome + "/packages/standalone/current"_L1;
        candidates += {current + "/bin/codex"_L1, current + "/codex"_L1};
    }
    candidates.removeDuplicates();
    candidates.removeIf([&](const QString &path) {
        const FileEvidence file = fileEvidence(path);
        return surroundings.isCancelled() || (!file.isSymbolicLink && file.kind != FileKind::Regular);
    });
    return candidates;
}

} // namespace doctor::probes
