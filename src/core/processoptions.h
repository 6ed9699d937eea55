// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"

namespace doctor {

// What the outside told this process when it started: variables, folders, user, time. Both front ends begin with it.
RunOptions processOptions();

} // namespace doctor
