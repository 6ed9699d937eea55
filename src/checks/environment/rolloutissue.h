// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"
#include "probes/threads.h"

namespace doctor::checks {

// What the issues of rollouts and of their rows are made of.

int countOf(const codex::Sampled &sampled);
QString firstOf(const codex::Sampled &sampled);

QString threadOfPath(const QString &path); // empty if the name tells none
QString threadWord(const QString &path);   // as a command names it

Issue issueOf(const Message &cause, const codex::Sampled &rows, const Message &expected, const Message &remedy,
              const QString &subject);

// One event damages many files alike, and the checks that see them see different ones: they name the same root.
RootCause zeroedRollouts(const QString &home);
RootCause damagedArchives(const QString &home); // compressed rollouts that cannot be unpacked

} // namespace doctor::checks
