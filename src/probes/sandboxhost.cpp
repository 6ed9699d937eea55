// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/sandboxhost.h"

#include "probes/facts.h"
#include "probes/files.h"
#include "probes/installation.h"
#include "probes/pathlookup.h"

#include <QHash>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qint64 longestFile = 64 * 1024;

QByteArray content(const Surroundings &surroundings, const QString &path)
{
    return readFile(surroundings, surroundings.systemPath(path), longestFile).bytes;
}

std::optional<qint64> number(const Surroundings &surroundings, const QString &path)
{
    bool isNumber = false;
    const qint64 value = content(surroundings, path).trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<bool> flag(const Surroundings &surroundings, const QString &path)
{
    const std::optional<qint64> value = number(surroundings, path);
    return value ? std::optional(*value != 0) : std::nullopt;
}

// Asked for its version, the call makes nothing.
int landlockVersion()
{
#ifdef SYS_landlock_create_ruleset
    constexpr unsigned versionFlag = 1;
    return static_cast<int>(std::max(::syscall(SYS_landlock_create_ruleset, nullptr, 0, versionFlag), 0L));
#else
    return 0;
#endif
}

QHash<QString, QString> osRelease(const Surroundings &surroundings)
{
    QHash<QString, QString> values;
    QByteArray bytes = content(surroundings, u"/etc/os-release"_s);
    if (bytes.isEmpty())
        bytes = content(surroundings, u"/usr/lib/os-release"_s);
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        QString value = line.section(u'=', 1).trimmed();
        if (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.sliced(1, value.size() - 2);
        values.insert(line.section(u'=', 0, 0), value);
    }
    return values;
}

QString containerMarker(const Surroundings &surroundings)
{
    for (const QString &path : {u"/.dockerenv"_s, u"/run/.containerenv"_s}) {
        if (fileEvidence(surroundings.systemPath(path)).exists())
            return path;
    }
    const QByteArray group = content(surroundings, u"/proc/1/cgroup"_s);
    for (const QByteArray &name : {"docker"_ba, "kubepods"_ba, "containerd"_ba, "lxc"_ba, "libpod"_ba}) {
        if (group.contains(name))
            return u"/proc/1/cgroup: "_s + QString::fromLatin1(name);
    }
    return {};
}

bool hasBubblewrapProfile(const Surroundings &surroundings)
{
    constexpr qsizetype mostProfiles = 2000;
    const QString folder = surroundings.systemPath(u"/etc/apparmor.d"_s);
    for (const QByteArray &name : listDirectory(folder, mostProfiles).names) {
        if (name.contains("bwrap") || name.contains("bubblewrap"))
            return true;
    }
    return false;
}

// Codex prefers the one on PATH to the one it brings.
void findBubblewrap(SandboxHost &host, const SearchPath &path, const Installation &installation)
{
    const QStringList onPath = programsOn(path, u"bwrap"_s);
    if (!onPath.isEmpty()) {
        host.bubblewrap = absolutePath(path, onPath.constFirst());
    } else if (const CodexCopy *const copy = installation.codex()) {
        const QString resources = copy->program.section(u'/', 0, -3) + "/codex-resources"_L1;
        const QString bundled = resources + "/bwrap"_L1;
        host.hasResources = fileEvidence(resources).kind == FileKind::Directory;
        host.isBundled = isExecutableFile(bundled);
        host.bubblewrap = host.isBundled ? bundled : QString();
    }
    const FileEvidence file = fileEvidence(host.bubblewrap);
    host.isSetuid = file.owner == 0 && (file.mode & S_ISUID) != 0;
}

void readOwnStatus(SandboxHost &host, const QByteArray &status)
{
    for (const QByteArray &line : status.split('\n')) {
        if (line.startsWith("NoNewPrivs:"))
            host.hasNoNewPrivileges = line.mid(11).trimmed() == "1";
        if (line.startsWith("Seccomp:"))
            host.seccompMode = line.mid(8).trimmed().toInt();
    }
}

SandboxHost readSandboxHost(const Surroundings &surroundings, const codex::Variables &variables,
                            const Installation &installation)
{
    const QHash<QString, QString> release = osRelease(surroundings);
    utsname system = {};
    ::uname(&system);
    SandboxHost host{
        .mostUserNamespaces = number(surroundings, u"/proc/sys/user/max_user_namespaces"_s),
        .mayCloneUnprivileged = flag(surroundings, u"/proc/sys/kernel/unprivileged_userns_clone"_s),
        .isRestrictedByAppArmor = flag(surroundings, u"/proc/sys/kernel/apparmor_restrict_unprivileged_userns"_s),
        .hasAppArmorProfile = hasBubblewrapProfile(surroundings),
        .landlockAbi = landlockVersion(),
        .securityModules = QString::fromUtf8(content(surroundings, u"/sys/kernel/security/lsm"_s).trimmed()),
        .container = containerMarker(surroundings),
        .kernel = QString::fromUtf8(system.release),
        .distribution = release.value(u"ID"_s),
        .relatives = release.value(u"ID_LIKE"_s).split(u' ', Qt::SkipEmptyParts),
        .distributionName = release.value(u"PRETTY_NAME"_s),
        .isRoot = ::geteuid() == 0};
    findBubblewrap(host, codexSearchPath(surroundings, variables), installation);
    readOwnStatus(host, content(surroundings, u"/proc/self/status"_s));
    return host;
}

} // namespace

QFuture<SandboxHost> sandboxHost(Environment &environment)
{
    return environment.inWorker(readSandboxHost, variables, installation);
}

} // namespace doctor::probes
