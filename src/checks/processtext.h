// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace doctor::checks {

// How long something has been there: "12 min", "3 h", "5 d".
QString ageText(qint64 seconds);

} // namespace doctor::checks
