// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"

namespace doctor::checks {

// What a run with consent would start on this machine, for the question that asks for it: one line each, with what for.
// Nothing is started to find out; `environment` has to be one without consent.
QFuture<QStringList> helperPrograms(Environment &environment);

} // namespace doctor::checks
