// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"
#include "probes/codexversions.h"

namespace doctor::checks {

// "codex-cli 0.169.0", or how it ended instead.
QString printedText(const probes::ProgramEvidence &answer);

// What is wrong with a Codex by its answer to --version. Nothing if it was not asked.
QList<Issue> judgePrintedVersion(const probes::CodexCopy &copy, const probes::ProgramEvidence &answer);

} // namespace doctor::checks
