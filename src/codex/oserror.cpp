// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/oserror.h"

#include <cerrno>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

QString osErrorText(int number)
{
    QString words = QString::fromLocal8Bit(strerrordesc_np(number));
    if (number == ENAMETOOLONG)
        words = u"Filename too long"_s;
    else if (number == ELOOP)
        words = u"Symbolic link loop"_s;
    return u"%1 (os error %2)"_s.arg(words, QString::number(number));
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
