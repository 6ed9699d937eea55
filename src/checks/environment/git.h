// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/repositoryfault.h"

namespace doctor::checks {

struct GitEvidence {
    QStringList programs = {}; // git on PATH
    bool isRepository = false;
    QString repositoryRoot = {};
    QString entry = {}; // what .git is: "directory", "file -> …"
    probes::RepositoryFault fault = {};
};

Outcome judgeGit(const GitEvidence &evidence);
Check git();

} // namespace doctor::checks
