// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/extensionfiles.h"

#include "codex/configlayers.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr qsizetype mostFiles = 2000;
constexpr qsizetype mostNames = 10000;
constexpr int mostFolders = 5000; // of skills: a project's dependencies may lie among them
constexpr int deepestSkill = 6;   // folders below skills/, as Codex goes

class Search
{
public:
    explicit Search(const Surroundings &surroundings) : m_surroundings(surroundings) {}

    void addRules(const QString &folder)
    {
        const DirectoryListing listing = listDirectory(folder, mostNames);
        if (listing.errorNumber && listing.errorNumber != ENOENT)
            m_found.files.append({.path = folder,
                                  .errorNumber = listing.errorNumber,
                                  .isOfOtherUser = fileEvidence(folder).owner != ::geteuid()});
        QList<QByteArray> names = listing.names;
        std::ranges::sort(names);
        for (const QByteArray &name : names) {
            const QString path = folder + u'/' + QFile::decodeName(name);
            if (name.endsWith(".rules") && fileEvidence(path).kind == FileKind::Regular)
                add(ExtensionFile::Kind::Rules, path);
        }
    }

    void addHooks(const QString &path)
    {
        if (fileEvidence(path).kind == FileKind::Regular)
            add(ExtensionFile::Kind::Hooks, path);
    }

    void addSkills(const QString &folder, int depth = 0)
    {
        if (depth > deepestSkill || isFull() || m_surroundings.isCancelled())
            return;
        if (++m_folders > mostFolders) {
            m_found.isCut = true;
            return;
        }
        for (const QByteArray &name : listDirectory(folder, mostNames).names) {
            const QString path = folder + u'/' + QFile::decodeName(name);
            const FileEvidence file = fileEvidence(path);
            if (file.kind == FileKind::Directory && (depth == 0 || !name.startsWith('.')))
                addSkills(path, depth + 1);
            else if (name == "SKILL.md" && depth > 0 && file.kind == FileKind::Regular)
                add(ExtensionFile::Kind::Skill, path);
        }
    }

    // The first of the names that the folder has.
    void addInstructions(const QString &folder, const QStringList &names)
    {
        for (const QString &name : names) {
            const FileEvidence file = fileEvidence(folder + u'/' + name);
            if (file.kind == FileKind::Regular) {
                m_found.instructions.append({file.path, file.size});
                return;
            }
        }
    }

    ExtensionFiles found() const { return m_found; }

private:
    bool isFull()
    {
        m_found.isCut = m_found.isCut || m_found.files.size() >= mostFiles;
        return m_found.isCut;
    }

    void add(ExtensionFile::Kind kind, const QString &path)
    {
        if (isFull() || m_surroundings.isCancelled())
            return;
        const FileContent content = readFile(m_surroundings, path, largestFile);
        ExtensionFile file{.kind = kind,
                           .path = path,
                           .errorNumber = content.errorNumber,
                           .isOfOtherUser = content.file.owner != ::geteuid()};
        if (content.isRead() && !content.isTruncated)
            look(file, content.bytes);
        m_found.files.append(file);
    }

    static void look(ExtensionFile &file, const QByteArray &bytes)
    {
        switch (file.kind) {
        case ExtensionFile::Kind::Rules:
            file.rules = codex::findRulesFault(bytes);
            break;
        case ExtensionFile::Kind::Hooks:
            file.hooks = codex::findHooksFault(bytes);
            break;
        case ExtensionFile::Kind::Skill:
            file.skill = codex::findSkillFault(bytes);
            break;
        }
    }

    const Surroundings &m_surroundings;
    ExtensionFiles m_found;
    int m_folders = 0;
};

// From the project's root down to the working directory.
QStringList projectFolders(const codex::Config &config)
{
    QStringList folders{config.workingDirectory};
    if (!config.workingDirectory.startsWith(config.projectRoot + u'/'))
        return folders;
    while (folders.constFirst() != config.projectRoot)
        folders.prepend(folders.constFirst().section(u'/', 0, -2));
    return folders;
}

QStringList instructionNames(const codex::Config &config)
{
    QStringList names{u"AGENTS.override.md"_s, u"AGENTS.md"_s};
    for (const codex::ConfigValue &name : config.root.member(u"project_doc_fallback_filenames").elements())
        names.append(name.toString());
    return names;
}

} // namespace

ExtensionFiles findExtensionFiles(const Surroundings &surroundings, const codex::Config &config)
{
    Search search(surroundings);
    search.addRules(config.codexHome + "/rules"_L1);
    search.addHooks(config.codexHome + "/hooks.json"_L1);
    search.addSkills(config.codexHome + "/skills"_L1);
    search.addSkills(config.homeDirectory + "/.agents/skills"_L1);
    const QString home = realPath(config.codexHome);
    for (const QString &folder : projectFolders(config)) {
        search.addInstructions(folder, instructionNames(config));
        const QString dotCodex = folder + "/.codex"_L1;
        if (realPath(dotCodex) == home || !fileEvidence(dotCodex).exists())
            continue;
        search.addSkills(dotCodex + "/skills"_L1);
        if (!codex::isTrusted(config.root, {folder, config.projectRoot}))
            continue;
        search.addRules(dotCodex + "/rules"_L1);
        search.addHooks(dotCodex + "/hooks.json"_L1);
    }
    if (config.projectRoot != config.homeDirectory)
        search.addSkills(config.projectRoot + "/.agents/skills"_L1);
    return search.found();
}

} // namespace doctor::probes
