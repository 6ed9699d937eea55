// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"

#include <QStringList>

namespace doctor::checks {

struct TerminalTitleEvidence {
    bool isConfigured = false;
    QStringList entries = {};
    QString source = {};         // "config.toml:7"
    QString repositoryRoot = {}; // empty: none
    QString projectFolder = {};  // the parent of the lowest project .codex folder with a config.toml; empty: none
    QString workingDirectory = {};
};

Outcome judgeTerminalTitle(const TerminalTitleEvidence &evidence);
Check terminalTitle();

} // namespace doctor::checks
