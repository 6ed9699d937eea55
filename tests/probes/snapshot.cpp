// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "snapshot.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentHash(const QByteArray &path)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_NOATIME | O_CLOEXEC);
    QFile file;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return "unreadable";
    hash.addData(&file);
    return hash.result().toHex();
}

QString lineFor(const QString &path)
{
    struct stat status = {};
    const QByteArray name = QFile::encodeName(path);
    if (::lstat(name.constData(), &status) != 0)
        return path + " gone"_L1;
    // A link is accessed by every path that leads through it, and there is no way around that.
    const auto moment = [](const timespec &time) { return u"%1.%2"_s.arg(time.tv_sec).arg(time.tv_nsec); };
    return u"%1 mode %2 owner %3:%4 size %5 a %6 m %7 c %8 %9"_s.arg(path, QString::number(status.st_mode, 8))
        .arg(status.st_uid)
        .arg(status.st_gid)
        .arg(S_ISDIR(status.st_mode) ? 0 : status.st_size)
        .arg(S_ISREG(status.st_mode) ? moment(status.st_atim) : QString(), moment(status.st_mtim),
             moment(status.st_ctim), S_ISREG(status.st_mode) ? QString::fromLatin1(contentHash(name)) : QString());
}

} // namespace

QStringList snapshotOf(const QString &folder)
{
    QStringList lines{lineFor(folder)};
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QString &name : QDir(folder).entryList(all, QDir::Name)) {
        const QString path = folder + u'/' + name;
        struct stat status = {};
        if (::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISDIR(status.st_mode))
            lines += snapshotOf(path);
        else
            lines.append(lineFor(path));
    }
    return lines;
}
