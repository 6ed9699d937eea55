// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"

namespace doctor::probes {

// The git repository of the working directory as Codex finds it, without running git (doctor-checks §4.7).
struct Repository {
    QString workingDirectory = {}; // symbolic links resolved
    QString root = {};             // empty: there is none
    QString mainRoot = {};         // of a linked worktree that of the repository it belongs to; what [projects] names
};
QFuture<Repository> repository(Environment &environment);

// The nearest folder that is a repository, from this one upwards; empty if none is. Blocks: workers only.
QString repositoryAbove(const Surroundings &surroundings, QString folder);

// The folder a file in a .git's place points at, absolute; empty if it names none. Blocks: workers only.
QString gitFolderNamedIn(const Surroundings &surroundings, const QString &dotGit);

} // namespace doctor::probes
