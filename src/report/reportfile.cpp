// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/reportfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

// At once, so that what is wrong is told by its name: later Qt knows no more of it than that there was an error.
bool isWritten(QFileDevice &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size() && file.flush();
}

// Does not wait for somebody who reads a pipe: there may never be one.
QString writeThrough(const QString &path, const QByteArray &bytes)
{
    const int number = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (number < 0)
        return errno == ENXIO ? u"nobody reads from it"_s : qt_error_string(errno);
    ::fcntl(number, F_SETFL, O_WRONLY);
    QFile file;
    const bool isOpen = file.open(number, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    return isOpen && isWritten(file, bytes) ? QString() : file.errorString();
}

} // namespace

QString writeReportFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir())
        return writeThrough(path, bytes);
    QSaveFile file(path);
    const bool isDone = file.open(QIODevice::WriteOnly) && isWritten(file, bytes) && file.commit();
    return isDone ? QString() : file.errorString();
}

} // namespace doctor
