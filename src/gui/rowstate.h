// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"

#include <QLatin1StringView>

#include <chrono>

namespace doctor {

// What a row of the tree shows, in the order of weight: a category shows the heaviest of its checks.
enum class RowState { Waiting, Running, Skipped, Idle, Ok, Warning, Fail };

RowState stateOf(const Outcome &outcome);
RowState stateOf(Severity severity);

QString wordOf(RowState state);            // for the screen, translated
QLatin1StringView glyphOf(RowState state); // the name of its icon
QString wordOf(std::chrono::milliseconds duration);

} // namespace doctor
