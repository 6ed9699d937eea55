// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace doctor {

// What this program is, its version, and where it keeps what.
void showAbout(QWidget *window);

} // namespace doctor
