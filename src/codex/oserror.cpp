// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/oserror.h"

#include <QHash>

#include <cerrno>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

QString osErrorText(int number)
{
    static const QHash<int, QString> musl{{EIO, u"I/O error"_s},
                                          {EBUSY, u"Resource busy"_s},
                                          {EMFILE, u"No file descriptors available"_s},
                                          {ENAMETOOLONG, u"Filename too long"_s},
                                          {ELOOP, u"Symbolic link loop"_s},
                                          {ETIMEDOUT, u"Operation timed out"_s}};
    const char *const glibc = strerrordesc_np(number);
    const QString words = glibc ? QString::fromLocal8Bit(glibc) : u"No error information"_s;
    return u"%1 (os error %2)"_s.arg(musl.value(number, words), QString::number(number));
}

QString osErrorClass(int number)
{
    switch (number) {
    case ENOENT:
        return u"NotFound"_s;
    case EACCES:
    case EPERM:
        return u"PermissionDenied"_s;
    case ENOTDIR:
        return u"NotADirectory"_s;
    case EINVAL:
        return u"InvalidInput"_s;
    case ETIMEDOUT:
        return u"TimedOut"_s;
    case ENOSYS:
    case EOPNOTSUPP:
        return u"Unsupported"_s;
    default:
        return u"Uncategorized"_s;
    }
}

} // namespace doctor::codex
