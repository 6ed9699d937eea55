// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/variables.h"
#include "core/surroundings.h"

namespace doctor::probes {

// Why git refuses what Codex takes for a repository, as far as files tell it.
struct RepositoryFault {
    enum class Kind {
        None,
        NoGitFolder, // the file in the place of .git names a folder that is not there
        BadHead,
        OtherOwner, // and no configuration says that it is safe
        BadConfig,  // of the repository or of the user
    };
    Kind kind = Kind::None;
    QString path = {}; // of what is missing, broken or another user's
    int line = 0;      // in a configuration
};

// Blocks: workers only.
RepositoryFault repositoryFault(const Surroundings &surroundings, const codex::Variables &variables,
                                const QString &root);

} // namespace doctor::probes
