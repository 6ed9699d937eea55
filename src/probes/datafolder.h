// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"

namespace doctor::probes {

// The program's own folder for what it keeps, there or not. As the base directory specification has it: a path that is
// not absolute does not count. Empty if there is none.
QString dataFolder(const RunOptions &options);
QString settingsFolder(const RunOptions &options); // the same for what the user sets

// Whether the path, there or not, is the home or in it, with links resolved.
bool liesBelow(const QString &path, const QString &home);

} // namespace doctor::probes
