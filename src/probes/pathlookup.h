// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/variables.h"
#include "core/surroundings.h"

namespace doctor::probes {

// A PATH and what its relative entries and its ~ stand for.
struct SearchPath {
    QString path = {};
    QString workingDirectory = {};
    QString homeDirectory = {};
};

// Where the user's shell looks for programs: the variables as they came.
SearchPath shellSearchPath(const Surroundings &surroundings);
// Where Codex looks: its .env may set another PATH.
SearchPath codexSearchPath(const Surroundings &surroundings, const codex::Variables &variables);

// Programs of this name, in the order of the path and spelt as its entries spell them: regular files that the user may
// execute. One path is reported once (doctor-checks §4.0). Looks and runs nothing. Blocks: workers only.
QStringList programsOn(const SearchPath &searchPath, const QString &name);

// The same without the test: also dead links and files that cannot be executed, but no folders.
QStringList filesOn(const SearchPath &searchPath, const QString &name);

// The file a result of programsOn names: absolute, links not resolved.
QString absolutePath(const SearchPath &searchPath, const QString &program);

// Whether this is a regular file that the user may execute.
bool isExecutableFile(const QString &path);

} // namespace doctor::probes
