// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/files.h"

#include "codex/oserror.h"
#include "probes/descriptor.h"

#include <QFile>
#include <QTimeZone>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

FileKind kindOf(mode_t mode)
{
    if (S_ISREG(mode))
        return FileKind::Regular;
    if (S_ISDIR(mode))
        return FileKind::Directory;
    if (S_ISFIFO(mode))
        return FileKind::Fifo;
    if (S_ISSOCK(mode))
        return FileKind::Socket;
    if (S_ISCHR(mode) || S_ISBLK(mode))
        return FileKind::Device;
    return FileKind::Other;
}

void fill(FileEvidence &file, const struct stat &status)
{
    constexpr uint permissionBits = 07777;
    file.kind = kindOf(status.st_mode);
    file.size = status.st_size;
    file.mode = status.st_mode & permissionBits;
    file.owner = status.st_uid;
    file.device = static_cast<qint64>(status.st_dev);
    file.inode = static_cast<qint64>(status.st_ino);
    file.modified = QDateTime::fromMSecsSinceEpoch(
        (static_cast<qint64>(status.st_mtim.tv_sec) * 1000) + (status.st_mtim.tv_nsec / 1000000), QTimeZone::utc());
}

} // namespace

FileEvidence fileEvidence(const QString &path)
{
    FileEvidence file{.path = path};
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) == 0 && S_ISLNK(status.st_mode))
        file.isSymbolicLink = true;
    if (::stat(name.constData(), &status) != 0) {
        file.errorNumber = errno;
        file.kind = errno == ENOENT ? FileKind::Missing : FileKind::Unknown;
        return file;
    }
    fill(file, status);
    return file;
}

FileContent readFile(const Surroundings &surroundings, const QString &path, qint64 limit)
{
    FileContent content{.file = fileEvidence(path)};
    if (!content.file.exists()) {
        content.errorNumber = content.file.errorNumber;
        return content;
    }
    if (content.file.kind != FileKind::Regular) {
        content.errorNumber = content.file.kind == FileKind::Directory ? EISDIR : EINVAL;
        return content;
    }
    const Descriptor descriptor(openUntouched(QFile::encodeName(path), 0));
    struct stat status = {};
    // Another kind may have taken its place meanwhile; opened without blocking, it is found out here.
    if (descriptor.number() < 0 || ::fstat(descriptor.number(), &status) != 0 || !S_ISREG(status.st_mode)) {
        content.errorNumber = errno != 0 ? errno : EINVAL;
        return content;
    }
    surroundings.touchLog->file(path);
    constexpr qint64 block = 256 * 1024;
    while (content.bytes.size() < limit + 1 && !surroundings.isCancelled()) {
        const qsizetype had = content.bytes.size();
        content.bytes.resize(had + qMin(block, limit + 1 - had));
        const ssize_t got =
            ::read(descriptor.number(), content.bytes.data() + had, static_cast<size_t>(content.bytes.size() - had));
        content.bytes.resize(had + qMax<ssize_t>(got, 0));
        if (got < 0)
            content.errorNumber = errno;
        if (got <= 0)
            break;
    }
    content.isTruncated = content.bytes.size() > limit;
    content.bytes.truncate(limit);
    return content;
}

QString pathStateText(const FileEvidence &file)
{
    switch (file.kind) {
    case FileKind::Missing:
        return u"missing"_s;
    case FileKind::Regular:
        return u"file"_s;
    case FileKind::Directory:
        return u"dir"_s;
    case FileKind::Unknown:
        return codex::osErrorText(file.errorNumber);
    default:
        return u"other"_s;
    }
}

QString realPath(const QString &path)
{
    const std::unique_ptr<char, decltype(&std::free)> resolved(::realpath(QFile::encodeName(path).constData(), nullptr),
                                                               &std::free);
    return resolved ? QFile::decodeName(resolved.get()) : QString();
}

DirectoryListing listDirectory(const QString &path, qsizetype limit)
{
    DirectoryListing listing;
    Descriptor descriptor(openUntouched(QFile::encodeName(path), O_DIRECTORY));
    const auto close = [](DIR *directory) { ::closedir(directory); };
    const std::unique_ptr<DIR, decltype(close)> directory(
        descriptor.number() < 0 ? nullptr : ::fdopendir(descriptor.number()), close);
    if (!directory) {
        listing.errorNumber = errno;
        return listing;
    }
    descriptor.release();
    while (listing.names.size() < limit) {
        const dirent *entry = ::readdir(directory.get());
        if (!entry)
            break;
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            listing.names.append(name);
    }
    return listing;
}

} // namespace doctor::probes
