// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace doctor {

// Opens the user's terminal in a folder, with nothing run in it; says over the window if there is none.
void openTerminal(const QString &folder, QWidget *window);

} // namespace doctor
