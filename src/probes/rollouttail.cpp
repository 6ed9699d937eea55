// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/rollouttail.h"

#include <QByteArray>
#include <QJsonDocument>

#include <sys/stat.h>
#include <unistd.h>

namespace doctor::probes {

namespace {

QByteArray lastBytes(int file, qint64 size, qsizetype most)
{
    QByteArray bytes(qMin<qint64>(size, most), Qt::Uninitialized);
    const ssize_t got = ::pread(file, bytes.data(), static_cast<size_t>(bytes.size()), size - bytes.size());
    bytes.truncate(qMax<ssize_t>(got, 0));
    return bytes;
}

} // namespace

bool endsWithNewline(int file, qint64 size)
{
    char last = 0;
    return size > 0 && ::pread(file, &last, 1, size - 1) == 1 && last == '\n';
}

Tail readTail(int file)
{
    constexpr qsizetype little = 64 * 1024;
    constexpr qsizetype longestParsed = 4 * 1024 * 1024;
    struct stat status = {};
    if (::fstat(file, &status) != 0 || status.st_size == 0)
        return Tail::Whole;
    for (const qsizetype most : {little, longestParsed}) {
        const QByteArray bytes = lastBytes(file, status.st_size, most);
        if (bytes.isEmpty() || bytes.endsWith('\n'))
            return Tail::Whole;
        if (bytes.endsWith('\0'))
            return Tail::Zeroed;
        const qsizetype lineStart = bytes.lastIndexOf('\n') + 1;
        if (lineStart > 0 || bytes.size() == status.st_size)
            return QJsonDocument::fromJson(bytes.sliced(lineStart)).isObject() ? Tail::Whole : Tail::Cut;
    }
    return lastBytes(file, status.st_size, 1) == "}" ? Tail::Whole : Tail::Cut;
}

} // namespace doctor::probes
