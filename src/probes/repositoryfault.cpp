// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/repositoryfault.h"

#include "codex/gitconfig.h"
#include "probes/files.h"
#include "probes/repository.h"

#include <QRegularExpression>

#include <optional>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

using Kind = RepositoryFault::Kind;

constexpr qint64 largestConfig = 1024LL * 1024;
constexpr qint64 largestHead = 256; // what git reads of it

// As git: a branch or a commit. What cannot be read is not judged.
bool isBroken(const FileContent &head)
{
    static const QRegularExpression form(uR"(\A(ref:\s*refs/|[0-9a-fA-F]{40}))"_s);
    return head.isRead() && !head.file.isSymbolicLink && !form.match(QString::fromLatin1(head.bytes)).hasMatch();
}

struct Ownership {
    uint user = ::geteuid();
    std::optional<uint> caller = {}; // who became root by sudo

    bool isOfOther(const QString &path) const
    {
        const FileEvidence file = fileEvidence(path);
        return file.exists() && file.owner != user && file.owner != caller;
    }
};

Ownership ownershipOf(const codex::Variables &variables)
{
    Ownership ownership;
    bool isNumber = false;
    const uint caller = variables.value(u"SUDO_UID"_s).toUInt(&isNumber);
    if (ownership.user == 0 && isNumber)
        ownership.caller = caller;
    return ownership;
}

// The files in which safe.directory counts, in git's order.
QStringList ownConfigs(const Surroundings &surroundings, const codex::Variables &variables)
{
    const QString &home = surroundings.options->homeDirectory;
    const QString system = variables.value(u"GIT_CONFIG_SYSTEM"_s);
    QStringList files;
    if (!variables.isSet(u"GIT_CONFIG_NOSYSTEM"_s))
        files.append(system.isEmpty() ? surroundings.systemPath(u"/etc/gitconfig"_s) : system);
    if (variables.isSet(u"GIT_CONFIG_GLOBAL"_s))
        return files << variables.value(u"GIT_CONFIG_GLOBAL"_s);
    const QString folder = variables.value(u"XDG_CONFIG_HOME"_s);
    return files << (folder.isEmpty() ? home + "/.config"_L1 : folder) + "/git/config"_L1 << home + "/.gitconfig"_L1;
}

bool hasSettingsInVariables(const codex::Variables &variables)
{
    return variables.isPresent(u"GIT_CONFIG_COUNT"_s) || variables.isPresent(u"GIT_CONFIG_PARAMETERS"_s);
}

class Inspection
{
public:
    Inspection(const Surroundings &surroundings, const codex::Variables &variables)
        : m_surroundings(surroundings), m_variables(variables)
    {}

    RepositoryFault faultOf(const QString &root) const;

private:
    codex::GitConfig configIn(const QString &path) const
    {
        return codex::parseGitConfig(readFile(m_surroundings, path, largestConfig).bytes);
    }
    RepositoryFault faultOfConfigs(const QStringList &files) const;
    bool isSaidToBeSafe(const QString &root) const;

    const Surroundings &m_surroundings;
    const codex::Variables &m_variables;
};

RepositoryFault Inspection::faultOfConfigs(const QStringList &files) const
{
    for (const QString &file : files) {
        if (const int line = configIn(file).badLine; line > 0)
            return {.kind = Kind::BadConfig, .path = file, .line = line};
    }
    return {};
}

// Or where that cannot be told: included files and variables may say it too.
bool Inspection::isSaidToBeSafe(const QString &root) const
{
    QStringList values;
    bool isUnknown = hasSettingsInVariables(m_variables);
    const QStringList files = ownConfigs(m_surroundings, m_variables);
    for (const QString &file : files) {
        const codex::GitConfig config = configIn(file);
        values += config.values.value(u"safe.directory"_s);
        isUnknown = isUnknown || config.hasIncludes();
    }
    return isUnknown || codex::isSafeDirectory(values, root, m_surroundings.options->homeDirectory);
}

RepositoryFault Inspection::faultOf(const QString &root) const
{
    const QString entry = (root == u'/' ? QString() : root) + "/.git"_L1;
    const bool isFolder = fileEvidence(entry).kind == FileKind::Directory;
    const QString folder = isFolder ? entry : gitFolderNamedIn(m_surroundings, entry);
    if (folder.isEmpty())
        return {};
    if (!isFolder && fileEvidence(folder).kind == FileKind::Missing)
        return {.kind = Kind::NoGitFolder, .path = folder};
    if (isBroken(readFile(m_surroundings, folder + "/HEAD"_L1, largestHead)))
        return {.kind = Kind::BadHead, .path = folder + "/HEAD"_L1};
    const Ownership ownership = ownershipOf(m_variables);
    for (const QString &path : {root, entry, folder}) {
        if (ownership.isOfOther(path) && !isSaidToBeSafe(realPath(root)))
            return {.kind = Kind::OtherOwner, .path = path};
    }
    return faultOfConfigs(ownConfigs(m_surroundings, m_variables) << folder + "/config"_L1);
}

} // namespace

RepositoryFault repositoryFault(const Surroundings &surroundings, const codex::Variables &variables,
                                const QString &root)
{
    // Another repository, or another way to find it, is asked for.
    if (variables.isPresent(u"GIT_DIR"_s) || variables.isPresent(u"GIT_WORK_TREE"_s))
        return {};
    return Inspection(surroundings, variables).faultOf(root);
}

} // namespace doctor::probes
