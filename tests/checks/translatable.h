// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"

namespace doctor {

// The same outcome; the test fails if it has words of ours that no language would be told in.
Outcome translatable(const Outcome &outcome);

} // namespace doctor
