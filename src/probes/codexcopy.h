// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/installation.h"
#include "probes/pathlookup.h"

namespace doctor::probes {

// What is needed to say what a file called codex is.
struct CopyContext {
    Surroundings surroundings = {};
    SearchPath searchPath = {};
    QString codexHome = {};
};

// Looks at one codex: follows links, wrappers and the npm launcher to the native program, as starting it would.
CodexCopy codexCopyAt(const CopyContext &context, const QString &path);

// The package a program lies in: its folder is bin, beside codex-package.json.
codex::PackageFolders packageAround(const QString &program);

} // namespace doctor::probes
