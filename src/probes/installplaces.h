// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"

namespace doctor::probes {

// Where installers put a codex, whether it is on PATH or not: files that exist (also as dead links), well-known ones
// first. Bounded. Blocks: workers only.
QStringList codexInWellKnownPlaces(const Surroundings &surroundings, const QString &codexHome);

} // namespace doctor::probes
