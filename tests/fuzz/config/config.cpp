// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "../target.h"
#include "codex/configlayers.h"
#include "codex/configsecrets.h"
#include "codex/providers.h"

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

namespace {

// config.toml, its faults, what the linter has to say of it, and what is read out of it.

void faultsLieInside(const Config &config, const QByteArray &bytes)
{
    const qsizetype lines = bytes.count('\n') + 1;
    for (const ConfigFault &fault : config.faults) {
        const bool isWide = fault.kind == ConfigFault::Kind::NotUtf8 && fault.source.line == 0; // UTF-16
        doctor::fuzz::require(isWide || fault.source.line >= 1, "a fault has a line");
        doctor::fuzz::require(fault.source.line <= lines, "the line of a fault lies inside the file");
        doctor::fuzz::require(isWide || fault.source.column >= 1, "a fault has a column");
        doctor::fuzz::require(fault.source.column <= bytes.size() + 1, "the column of a fault lies inside the file");
        doctor::fuzz::require(fault.excerpt.isEmpty() || fault.excerpt.count(u'\n') == 1, "an excerpt has two lines");
    }
}

} // namespace

void doctor::fuzz::take(const QByteArray &bytes)
{
    const QString file = u"/home/ada/.codex/config.toml"_s;
    ConfigLayers layers;
    layers.add({.kind = ConfigLayerKind::User, .file = file, .exists = true, .bytes = bytes});
    layers.addProject(
        {.kind = ConfigLayerKind::Project, .file = u"/work/.codex/config.toml"_s, .exists = true, .bytes = bytes},
        true);
    Config config{.codexHome = u"/home/ada/.codex"_s, .workingDirectory = u"/work"_s, .homeDirectory = u"/home/ada"_s};
    layers.fillIn(config);
    faultsLieInside(config, bytes);
    addLint(config, {.missingFiles = {u"model_instructions_file"_s}});
    startupWarnings(config);
    secretsIn(config.root);
    const Provider provider = activeProvider(config, {});
    providerEndpoint(provider, config, ReachabilityMode::ChatGptAuth);
    webSocketUrl(provider, {});
}
