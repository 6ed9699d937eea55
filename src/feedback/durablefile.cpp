// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/durablefile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::feedback {

using probes::Descriptor;

namespace {

constexpr mode_t folderMode = 0700;
constexpr mode_t fileMode = 0600;

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

int resultOf(int returned)
{
    return returned == 0 ? 0 : errno;
}

int writeAll(int file, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return errno;
        done += std::max<ssize_t>(written, 0);
    }
    return 0;
}

// Some file systems tell that the disk is full only when they are told to write.
int writeSynced(const QByteArray &path, const QByteArray &bytes)
{
    Descriptor file(::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, fileMode));
    if (!file.isOpen())
        return errno;
    if (const int error = writeAll(file.number(), bytes); error != 0)
        return error;
    if (::fsync(file.number()) != 0)
        return errno;
    return resultOf(::close(file.release()));
}

// The new content lies beside the old until it is whole. Which of both a crash leaves does not matter.
template<typename Rename>
int writeBeside(const QString &path, const QByteArray &bytes, Rename rename)
{
    const QByteArray beside = QFile::encodeName(path + ".new"_L1);
    int error = writeSynced(beside, bytes);
    if (error == 0)
        error = rename(beside, QFile::encodeName(path));
    if (error == 0)
        return syncFolder(folderOf(path));
    ::unlink(beside.constData());
    return error;
}

flock wholeFile(short type)
{
    flock range = {};
    range.l_type = type;
    range.l_whence = SEEK_SET;
    return range;
}

} // namespace

int makeFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) == 0)
        return S_ISDIR(status.st_mode) ? 0 : ENOTDIR;
    const QString above = folderOf(path);
    if (!above.isEmpty()) {
        if (const int error = makeFolder(above); error != 0)
            return error;
    }
    if (::mkdir(name.constData(), folderMode) != 0 && errno != EEXIST)
        return errno;
    return syncFolder(above.isEmpty() ? u"/"_s : above);
}

int syncFolder(const QString &path)
{
    const Descriptor folder(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return errno;
    // Some network file systems cannot, and do it of their own accord.
    return ::fsync(folder.number()) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

int replaceFile(const QString &path, const QByteArray &bytes)
{
    return writeBeside(path, bytes, [](const QByteArray &from, const QByteArray &to) {
        return resultOf(::rename(from.constData(), to.constData()));
    });
}

int createFile(const QString &path, const QByteArray &bytes)
{
    return writeBeside(path, bytes, [](const QByteArray &from, const QByteArray &to) {
        if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
            return 0;
        if (errno != EINVAL && errno != ENOSYS)
            return errno;
        // The file system cannot do both at once.
        if (::access(to.constData(), F_OK) == 0)
            return EEXIST;
        return resultOf(::rename(from.constData(), to.constData()));
    });
}

int renameDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return errno;
    return syncFolder(folderOf(to));
}

int removeFolder(const QString &path)
{
    const QStringList names = QDir(path).entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names)
        ::unlink(QFile::encodeName(path + u'/' + name).constData());
    return resultOf(::rmdir(QFile::encodeName(path).constData()));
}

// Locks of the open file, not of the process: two threads exclude each other too, and closing another descriptor of the
// file does not end it.
FileLock lockFile(const QString &path)
{
    FileLock lock{.file = Descriptor(::open(QFile::encodeName(path).constData(),
                                            O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, fileMode))};
    flock range = wholeFile(F_WRLCK);
    if (!lock.file.isOpen() || ::fcntl(lock.file.number(), F_OFD_SETLK, &range) != 0)
        lock.errorNumber = errno == EACCES && lock.file.isOpen() ? EAGAIN : errno;
    return lock;
}

bool isLocked(const QString &path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
    flock range = wholeFile(F_WRLCK);
    return file.isOpen() && ::fcntl(file.number(), F_OFD_GETLK, &range) == 0 && range.l_type != F_UNLCK;
}

} // namespace doctor::feedback
