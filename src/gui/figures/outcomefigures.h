// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

#include <QWidgetList>

namespace doctor {

// The pictures that the details of an outcome give, each with its table; mostly there is none.
QWidgetList figuresOf(const RedactedOutcome &outcome, QWidget *parent);

} // namespace doctor
