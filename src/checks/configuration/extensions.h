// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/extensionfiles.h"

namespace doctor::checks {

struct ExtensionsEvidence {
    probes::ExtensionFiles found = {};
    qint64 instructionLimit = 32768; // bytes: project_doc_max_bytes
    QString limitSource = {};        // where it is set; empty for the default
};

Outcome judgeExtensions(const ExtensionsEvidence &evidence);
Check extensions();

} // namespace doctor::checks
