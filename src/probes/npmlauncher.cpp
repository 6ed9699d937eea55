// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/npmlauncher.h"

#include "probes/files.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qint64 largestJson = 1024LL * 1024;
constexpr int deepestFolder = 100;

QString parentOf(const QString &path)
{
    const QString parent = path.section(u'/', 0, -2);
    return parent.isEmpty() ? u"/"_s : parent;
}

// The folder and those above it, the root last.
QStringList ancestors(QString folder)
{
    QStringList folders;
    while (folders.size() < deepestFolder) {
        folders.append(folder);
        if (folder == u'/')
            break;
        folder = parentOf(folder);
    }
    return folders;
}

QString below(const QString &folder, const QString &path)
{
    return folder == u'/' ? folder + path : folder + u'/' + path;
}

// As Node looks for a package: in the node_modules of every folder above the file that asks.
QString resolvedPackage(const QString &launcher, const QString &package)
{
    const QStringList folders = ancestors(parentOf(launcher));
    for (const QString &folder : folders) {
        const bool isModules = folder.endsWith("/node_modules"_L1);
        const QString candidate = below(isModules ? folder : below(folder, u"node_modules"_s), package);
        if (fileEvidence(candidate + "/package.json"_L1).kind == FileKind::Regular)
            return realPath(candidate);
    }
    return {};
}

bool isOwnedByPnpm(const QString &folder, const QString &packageRoot)
{
    const QString modules = below(folder, u"node_modules"_s);
    return fileEvidence(modules + "/.modules.yaml"_L1).exists()
           && realPath(modules + "/@openai/codex"_L1) == packageRoot;
}

bool isOwnedByVitePlus(const Surroundings &surroundings, const QString &folder, const QString &packageRoot)
{
    if (!folder.endsWith("/packages"_L1))
        return false;
    const QString metadata = folder + "/@openai/codex.json"_L1;
    if (jsonMember(surroundings, metadata, u"name"_s) != "@openai/codex"_L1)
        return false;
    const QString id = jsonMember(surroundings, metadata, u"installId"_s);
    const QString home = folder + "/@openai/codex"_L1 + (id.isEmpty() || id.startsWith(u'#') ? id : u'/' + id);
    return realPath(home + "/lib/node_modules/@openai/codex"_L1) == packageRoot
           || realPath(home + "/node_modules/@openai/codex"_L1) == packageRoot;
}

codex::InstallMethod managerOf(const Surroundings &surroundings, const NpmLaunch &launch, const QString &launcher,
                               const QString &entryPoint)
{
    for (const QString &start : {launch.packageRoot, parentOf(entryPoint)}) {
        const QStringList folders = ancestors(start);
        for (const QString &folder : folders) {
            if (isOwnedByVitePlus(surroundings, folder, launch.packageRoot))
                return codex::InstallMethod::VitePlus;
            if (isOwnedByPnpm(folder, launch.packageRoot))
                return codex::InstallMethod::Pnpm;
        }
    }
    static const QRegularExpression bunAgent(u"\\bbun/"_s);
    const bool isBun = surroundings.variable(u"npm_config_user_agent"_s).contains(bunAgent)
                       || surroundings.variable(u"npm_execpath"_s).contains("bun"_L1)
                       || launcher.contains(".bun/install/global"_L1);
    return isBun ? codex::InstallMethod::Bun : codex::InstallMethod::Npm;
}

// Where the package has it now, or had it in versions before the package metadata; the first if there is none.
QString nativeProgram(const QString &package, const QString &target)
{
    QString now = package + "/vendor/"_L1 + target + "/bin/codex"_L1;
    for (const QString &program :
         {now, package + "/vendor/"_L1 + target + "/codex/codex"_L1, package + "/bin/codex-"_L1 + target}) {
        QString resolved = realPath(program);
        if (!resolved.isEmpty())
            return resolved;
    }
    return now;
}

} // namespace

QString jsonMember(const Surroundings &surroundings, const QString &path, const QString &member)
{
    const FileContent file = readFile(surroundings, path, largestJson);
    if (!file.isRead() || file.isTruncated)
        return {};
    return QJsonDocument::fromJson(file.bytes).object().value(member).toString();
}

NpmLaunch npmLaunch(const Surroundings &surroundings, const QString &launcher, const QString &entryPoint)
{
    const codex::PlatformNames names = codex::platformNames(QSysInfo::currentCpuArchitecture());
    NpmLaunch launch{.packageRoot = parentOf(parentOf(launcher)), .platformPackage = names.npmPackage};
    launch.version = jsonMember(surroundings, launch.packageRoot + "/package.json"_L1, u"version"_s);
    launch.method = managerOf(surroundings, launch, launcher, entryPoint);
    if (names.target.isEmpty())
        return launch;
    const QString platform = resolvedPackage(launcher, names.npmPackage);
    if (!platform.isEmpty())
        launch.platformVersion = jsonMember(surroundings, platform + "/package.json"_L1, u"version"_s);
    launch.program = nativeProgram(platform.isEmpty() ? launch.packageRoot : platform, names.target);
    return launch;
}

} // namespace doctor::probes
