// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/pathlookup.h"

#include "probes/files.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qsizetype mostEntries = 1000;

// What two spellings of one path have in common: repeated slashes, and single dots other than the first, say nothing.
QStringList componentsOf(const QString &path)
{
    QStringList components;
    for (const QString &component : path.split(u'/')) {
        const bool isFirst = components.isEmpty();
        if (isFirst || (!component.isEmpty() && component != u'.'))
            components.append(component);
    }
    return components;
}

QString expanded(const QString &entry, const SearchPath &searchPath)
{
    const bool namesHome = entry == u'~' || entry.startsWith("~/"_L1);
    return namesHome && !searchPath.homeDirectory.isEmpty() ? searchPath.homeDirectory + entry.sliced(1) : entry;
}

QString joined(const QString &folder, const QString &name)
{
    return folder.isEmpty() || folder.endsWith(u'/') ? folder + name : folder + u'/' + name;
}

} // namespace

SearchPath shellSearchPath(const Surroundings &surroundings)
{
    const RunOptions &options = *surroundings.options;
    return {surroundings.variable(u"PATH"_s), options.workingDirectory, options.homeDirectory};
}

SearchPath codexSearchPath(const Surroundings &surroundings, const codex::Variables &variables)
{
    SearchPath searchPath = shellSearchPath(surroundings);
    searchPath.path = variables.value(u"PATH"_s);
    return searchPath;
}

bool isExecutableFile(const QString &path)
{
    return fileEvidence(path).kind == FileKind::Regular && ::access(QFile::encodeName(path).constData(), X_OK) == 0;
}

QString absolutePath(const SearchPath &searchPath, const QString &program)
{
    return QDir(searchPath.workingDirectory).absoluteFilePath(program);
}

QStringList programsOn(const SearchPath &searchPath, const QString &name)
{
    QStringList programs = filesOn(searchPath, name);
    programs.removeIf([&](const QString &program) { return !isExecutableFile(absolutePath(searchPath, program)); });
    return programs;
}

QStringList filesOn(const SearchPath &searchPath, const QString &name)
{
    QStringList files;
    if (searchPath.path.isEmpty() || name.isEmpty() || name.contains(u'/'))
        return files;
    QList<QStringList> seen;
    const QStringList entries = searchPath.path.split(u':').mid(0, mostEntries);
    for (const QString &entry : entries) {
        const QString path = joined(expanded(entry, searchPath), name);
        const FileEvidence file = fileEvidence(absolutePath(searchPath, path));
        const QStringList components = componentsOf(path);
        if (file.kind == FileKind::Directory || (!file.exists() && !file.isSymbolicLink) || seen.contains(components))
            continue;
        seen.append(components);
        files.append(path);
    }
    return files;
}

} // namespace doctor::probes
