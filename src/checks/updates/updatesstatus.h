// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/installlayout.h"
#include "codex/versioncache.h"
#include "core/check.h"
#include "probes/httprequest.h"

namespace doctor::checks {

struct UpdatesEvidence {
    bool checksOnStartup = true;
    codex::InstallMethod method = codex::InstallMethod::Unknown; // as Codex sees it
    QString installedVersion = {};
    QString cachePath = {};
    bool hasCache = false;
    QString readError = {};
    codex::VersionCache cache = {};
    QString bundleError = {}; // why Codex asks nobody: its CA certificates cannot be had
    QString bundleVariable = {};
    std::optional<probes::HttpEvidence> asked = {}; // for the latest version; nothing: --offline
    bool areCredentialsWithheld = false;            // those of a proxy too
};

Outcome judgeUpdates(const UpdatesEvidence &evidence);
Check updatesStatus();

} // namespace doctor::checks
