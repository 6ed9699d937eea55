// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/installlayout.h"
#include "core/surroundings.h"

namespace doctor::probes {

// What the launcher of the npm package (bin/codex.js) makes of where it lies, as it would if it ran.
struct NpmLaunch {
    QString packageRoot = {};
    QString version = {}; // of package.json
    codex::InstallMethod method = codex::InstallMethod::Npm;
    QString program = {};         // the native program, whether it exists or not; links resolved
    QString platformPackage = {}; // "@openai/codex-linux-x64", empty if there is none for this processor
    QString platformVersion = {}; // of its package.json
};

// `launcher` is the real path of codex.js, `entryPoint` what was started.
NpmLaunch npmLaunch(const Surroundings &surroundings, const QString &launcher, const QString &entryPoint);

// A member of a JSON file that is a string, or empty. Files over 1 MiB are not read.
QString jsonMember(const Surroundings &surroundings, const QString &path, const QString &member);

} // namespace doctor::probes
