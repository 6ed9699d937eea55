// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/processoptions.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

RunOptions processOptions()
{
    RunOptions options{.workingDirectory = QDir::currentPath(), .now = QDateTime::currentDateTimeUtc()};
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names)
        options.variables.insert(name, environment.value(name));

    const passwd *const user = ::getpwuid(::getuid());
    options.homeDirectory = environment.value(u"HOME"_s);
    if (options.homeDirectory.isEmpty() && user)
        options.homeDirectory = QFile::decodeName(user->pw_dir);
    options.userName = user ? QString::fromLocal8Bit(user->pw_name) : environment.value(u"USER"_s);
    return options;
}

} // namespace doctor
