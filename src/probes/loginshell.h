// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"
#include "core/loginshell.h"

namespace doctor::probes {

// Starts the user's login shell once, if the environment has the consent, and reads the variables it ends up with. What
// its start-up files print, and what they start, does not matter: the shell has no terminal and no input, and is ended,
// with all it started, after some seconds.
QFuture<LoginShell> loginShell(Environment &environment);

// The variables that stand between the marks in what a shell printed; none if they do not.
QHash<QString, QString> variablesBetween(const QString &mark, const QString &output);

} // namespace doctor::probes
