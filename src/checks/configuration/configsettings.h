// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/config.h"
#include "core/outcome.h"

namespace doctor::checks {

// The layers that were read, and every setting with the place it comes from and what it hides. No secret among them.
QList<Detail> settingDetails(const codex::Config &config);

} // namespace doctor::checks
