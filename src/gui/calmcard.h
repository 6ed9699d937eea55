// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"

class QWidget;

namespace doctor {

// Where nothing is wrong, what was seen is worth showing at once.
QWidget *calmCard(const Outcome &outcome, QWidget *parent);

} // namespace doctor
