// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/mounts.h"

#include "probes/files.h"
#include "probes/processes.h"

#include <QFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

// Spaces, tabulators, line ends and backslashes are written as three octal digits.
QString unescaped(const QByteArray &field)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool isNumber = false;
        constexpr int octal = 8;
        const int code = field[i] == '\\' ? field.mid(i + 1, 3).toInt(&isNumber, octal) : 0;
        plain.append(isNumber ? static_cast<char>(code) : field[i]);
        i += isNumber ? 3 : 0;
    }
    return QFile::decodeName(plain);
}

QString nearestFolder(QString path)
{
    while (!path.isEmpty() && realPath(path).isEmpty())
        path = path.section(u'/', 0, -2);
    return path.isEmpty() ? u"/"_s : realPath(path);
}

} // namespace

bool Mount::isNetwork() const
{
    static const QSet<QString> network{u"afs"_s,
                                       u"afpfs"_s,
                                       u"beegfs"_s,
                                       u"ceph"_s,
                                       u"cifs"_s,
                                       u"davfs"_s,
                                       u"glusterfs"_s,
                                       u"gpfs"_s,
                                       u"lustre"_s,
                                       u"ncpfs"_s,
                                       u"nfs"_s,
                                       u"nfs4"_s,
                                       u"orangefs"_s,
                                       u"smb2"_s,
                                       u"smb3"_s,
                                       u"smbfs"_s,
                                       u"fuse.afpfs"_s,
                                       u"fuse.ceph"_s,
                                       u"fuse.curlftpfs"_s,
                                       u"fuse.davfs"_s,
                                       u"fuse.gcsfuse"_s,
                                       u"fuse.geesefs"_s,
                                       u"fuse.glusterfs"_s,
                                       u"fuse.goofys"_s,
                                       u"fuse.juicefs"_s,
                                       u"fuse.nfs"_s,
                                       u"fuse.rclone"_s,
                                       u"fuse.s3fs"_s,
                                       u"fuse.smbnetfs"_s,
                                       u"fuse.sshfs"_s,
                                       u"fuse.ceph-fuse"_s,
                                       u"fuse.JuiceFS"_s,
                                       u"fuse.s3backer"_s,
                                       u"fuse.mount-s3"_s};
    return network.contains(type);
}

bool Mount::isOfHost() const
{
    // A root of type 9p is that of a virtual machine, which has it for itself.
    static const QSet<QString> shares{u"9p"_s,    u"drvfs"_s, u"vboxsf"_s, u"prl_fs"_s, u"fuse.vmhgfs-fuse"_s,
                                      u"vmhgfs"_s};
    return shares.contains(type) && point != "/"_L1;
}

QList<Mount> parseMounts(const QByteArray &mountInfo)
{
    QList<Mount> mounts;
    for (const QByteArray &line : mountInfo.split('\n')) {
        // Before the lone hyphen stands the point, as the fifth field, and a varying number of others.
        const qsizetype separator = line.indexOf(" - ");
        const QList<QByteArray> before = line.left(qMax<qsizetype>(separator, 0)).split(' ');
        const QList<QByteArray> after = line.mid(separator + 3).split(' ');
        constexpr qsizetype point = 4;
        if (separator > 0 && before.size() > point && after.size() >= 2)
            mounts.append({unescaped(before[point]), unescaped(after[0]), unescaped(after[1])});
    }
    return mounts;
}

std::optional<Mount> mountOf(const QString &path, const QList<Mount> &mounts)
{
    std::optional<Mount> found;
    for (const Mount &mount : mounts) {
        const bool isAbove = mount.point == "/"_L1 || path == mount.point || path.startsWith(mount.point + u'/');
        // What was mounted later on the same point hides the earlier.
        if (isAbove && (!found || mount.point.size() >= found->point.size()))
            found = mount;
    }
    return found;
}

std::optional<Mount> mountAt(const Surroundings &surroundings, const QString &path)
{
    const QByteArray table = processFile(surroundings.systemPath(u"/proc/self/mountinfo"_s));
    return mountOf(nearestFolder(path), parseMounts(table));
}

} // namespace doctor::probes
