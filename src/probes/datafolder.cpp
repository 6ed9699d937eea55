// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/datafolder.h"

#include "probes/files.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

QString ownFolder(const RunOptions &options, const QString &variable, QLatin1StringView belowHome)
{
    const QString configured = options.variables.value(variable);
    if (QDir::isAbsolutePath(configured))
        return configured + "/codex-doctor"_L1;
    const QString home = options.variables.value(u"HOME"_s);
    return QDir::isAbsolutePath(home) ? home + belowHome + "/codex-doctor"_L1 : QString();
}

} // namespace

QString dataFolder(const RunOptions &options)
{
    return ownFolder(options, u"XDG_DATA_HOME"_s, "/.local/share"_L1);
}

QString settingsFolder(const RunOptions &options)
{
    return ownFolder(options, u"XDG_CONFIG_HOME"_s, "/.config"_L1);
}

// The nearest folder that exists decides: a new one is made in it.
bool liesBelow(const QString &path, const QString &home)
{
    QString existing = path;
    while (!existing.isEmpty() && realPath(existing).isEmpty())
        existing = existing.section(u'/', 0, -2);
    const QString real = realPath(home);
    return (realPath(existing) + u'/').startsWith((real.isEmpty() ? QDir::cleanPath(home) : real) + u'/');
}

} // namespace doctor::probes
