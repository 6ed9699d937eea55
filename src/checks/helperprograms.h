// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"
#include "core/loginshell.h"

namespace doctor::checks {

// What a run with consent would start on this machine, for the question that asks for it: one line each, with what for.
// Nothing is started to find out; `environment` has to be one without consent.
QFuture<QList<Message>> helperPrograms(Environment &environment);

// The variables of the user's login shell. It is started once, if `environment` has the consent.
QFuture<LoginShell> askLoginShell(Environment &environment);

} // namespace doctor::checks
