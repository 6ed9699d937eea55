// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/configlayers.h"
#include "codex/configsecrets.h"
#include "probes/facts.h"
#include "probes/files.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qint64 largestConfig = 8 * 1024 * 1024;
constexpr int deepestFolder = 256;

codex::ConfigText configText(const Surroundings &surroundings, codex::ConfigLayerKind kind, const QString &path)
{
    codex::ConfigText text{.kind = kind, .file = path};
    const FileEvidence file = fileEvidence(path);
    text.exists = file.kind != FileKind::Missing && file.errorNumber != ENOTDIR;
    text.isDeadLink = file.kind == FileKind::Missing && file.isSymbolicLink;
    if (!text.exists)
        return text;
    text.isTooLarge = file.kind == FileKind::Regular && file.size > largestConfig;
    if (text.isTooLarge)
        return text;
    const FileContent content = readFile(surroundings, path, largestConfig);
    text.errorNumber = content.errorNumber;
    text.isOfOther = file.owner != ::geteuid();
    text.isTooLarge = content.isTruncated;
    text.bytes = content.bytes;
    return text;
}

bool hasMarker(const QString &folder, const QStringList &markers)
{
    return std::ranges::any_of(markers,
                               [&](const QString &marker) { return fileEvidence(folder + u'/' + marker).exists(); });
}

// The folders from the working directory up to the root, nearest first.
QStringList ancestors(const QString &folder)
{
    QStringList all;
    for (QString path = folder; all.size() < deepestFolder; path = QFileInfo(path).path()) {
        all.append(path);
        if (path == u'/' || path.isEmpty() || path == u'.')
            break;
    }
    return all;
}

// The nearest folder with a marker and those below it down to the working directory, highest first; without a marker
// the working directory alone.
QStringList projectFolders(const QString &workingDirectory, const QStringList &markers)
{
    QStringList folders;
    for (const QString &folder : ancestors(workingDirectory)) {
        folders.prepend(folder);
        if (hasMarker(folder, markers))
            return folders;
    }
    return {workingDirectory};
}

// The main folder of the git repository a folder is in, for a linked worktree that of the repository it belongs to.
QString mainRepository(const Surroundings &surroundings, const QString &folder)
{
    for (const QString &candidate : ancestors(folder)) {
        const QString dotGit = candidate + "/.git"_L1;
        const FileEvidence file = fileEvidence(dotGit);
        if (file.kind == FileKind::Directory)
            return candidate;
        if (file.kind != FileKind::Regular)
            continue;
        constexpr qint64 longestLink = 64 * 1024;
        const QString link = QString::fromUtf8(readFile(surroundings, dotGit, longestLink).bytes).trimmed();
        if (!link.startsWith("gitdir:"_L1))
            return {};
        const QString target = QDir(candidate).absoluteFilePath(link.mid(7).trimmed());
        const QString worktrees = QFileInfo(QDir::cleanPath(target)).path();
        return worktrees.endsWith("/.git/worktrees"_L1) ? QFileInfo(QFileInfo(worktrees).path()).path() : QString();
    }
    return {};
}

void addProjects(const Surroundings &surroundings, codex::Config &config, codex::ConfigLayers &layers)
{
    const codex::ConfigValue soFar = layers.merged();
    const QStringList folders = projectFolders(config.workingDirectory, codex::projectRootMarkers(soFar));
    config.projectRoot = folders.constFirst();
    const QString repository = mainRepository(surroundings, config.workingDirectory);
    const QString ownHome = realPath(config.codexHome);
    for (const QString &folder : folders) {
        const QString dotCodex = folder + "/.codex"_L1;
        if (realPath(dotCodex) == ownHome && !ownHome.isEmpty())
            continue; // its config.toml is the user's
        const codex::ConfigText text =
            configText(surroundings, codex::ConfigLayerKind::Project, dotCodex + "/config.toml"_L1);
        if (text.exists)
            layers.addProject(text, codex::isTrusted(soFar, {folder, config.projectRoot, repository}));
    }
}

QStringList missingFiles(const codex::Config &config)
{
    QStringList missing;
    for (const QString &key :
         {u"model_instructions_file"_s, u"experimental_compact_prompt_file"_s, u"model_catalog_json"_s}) {
        const codex::ConfigValue value = config.root.member(key);
        if (value.type() == codex::ConfigValue::Type::String
            && fileEvidence(config.resolvedPath(value, config.homeDirectory)).kind != FileKind::Regular)
            missing.append(key);
    }
    return missing;
}

codex::Config loadConfig(const Surroundings &surroundings, const CodexHome &home)
{
    const RunOptions &options = *surroundings.options;
    const QString realDirectory = realPath(options.workingDirectory);
    codex::Config config{.codexHome = home.path,
                         .workingDirectory = realDirectory.isEmpty() ? options.workingDirectory : realDirectory,
                         .homeDirectory = options.homeDirectory};
    using Kind = codex::ConfigLayerKind;
    codex::ConfigLayers layers;
    layers.add(configText(surroundings, Kind::System, surroundings.systemPath(u"/etc/codex/config.toml"_s)));
    if (!home.path.isEmpty())
        layers.add(configText(surroundings, Kind::User, config.filePath()));
    if (!home.path.isEmpty() && !options.profile.isEmpty())
        layers.add(configText(surroundings, Kind::Profile, home.path + u'/' + options.profile + ".config.toml"_L1));
    layers.addSessionFlags(options.configOverrides, options.enabledFeatures, options.disabledFeatures);
    addProjects(surroundings, config, layers);
    layers.add(
        configText(surroundings, Kind::LegacyManaged, surroundings.systemPath(u"/etc/codex/managed_config.toml"_s)));
    layers.fillIn(config);
    codex::addLint(config, {.missingFiles = missingFiles(config)});
    for (const codex::ConfigLayer &layer : std::as_const(config.layers)) {
        for (const codex::ConfigSecret &secret : codex::secretsIn(layer.root) + layer.brokenSecrets)
            surroundings.secrets->add(secret.value, secret.kind);
    }
    return config;
}

} // namespace

QFuture<codex::Config> config(Environment &environment)
{
    return environment.inWorker(loadConfig, codexHome);
}

} // namespace doctor::probes
