// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/config.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

bool Config::stopsCodex() const
{
    return std::ranges::any_of(faults, [](const ConfigFault &fault) { return fault.effect == FaultEffect::Stops; });
}

const ConfigFault *Config::firstFailure() const
{
    const ConfigFault *first = nullptr;
    for (const ConfigFault &fault : faults) {
        if (fault.effect == FaultEffect::Stops && (!first || fault.stage < first->stage))
            first = &fault;
    }
    return first;
}

const ConfigLayer *Config::layer(ConfigLayerKind kind) const
{
    const auto found = std::ranges::find(layers, kind, &ConfigLayer::kind);
    return found == layers.end() ? nullptr : &*found;
}

QString Config::filePath() const
{
    return codexHome + "/config.toml"_L1;
}

QString Config::modelProvider() const
{
    return root.member(u"model_provider").toString(u"openai"_s);
}

QString Config::sqliteHome(const QString &environmentValue) const
{
    const ConfigValue configured = root.member(u"sqlite_home");
    if (configured.exists())
        return resolvedPath(configured, homeDirectory);
    if (!environmentValue.isEmpty())
        return QDir::cleanPath(QDir(workingDirectory).absoluteFilePath(environmentValue));
    return codexHome;
}

QString Config::logDirectory() const
{
    const ConfigValue configured = root.member(u"log_dir");
    return configured.exists() ? resolvedPath(configured, homeDirectory) : codexHome + "/log"_L1;
}

QString Config::resolvedPath(const ConfigValue &value, const QString &homeDirectory) const
{
    QString path = value.toString();
    if (!homeDirectory.isEmpty() && (path == u'~' || path.startsWith("~/"_L1)))
        path.replace(0, 1, homeDirectory);
    const bool isSessionFlag = value.source().layer == ConfigLayerKind::SessionFlags;
    const QString folder = isSessionFlag ? workingDirectory : QFileInfo(value.source().file).path();
    return QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

} // namespace doctor::codex
