// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/wording.h"

namespace doctor {

// Something that was asked for and could not be done.
struct Failure {
    Words text = {};
    Words reason = {};
};

// Says so over the window, without an event loop of its own.
void tell(QWidget *window, const Failure &failure);

} // namespace doctor
