// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace doctor {

// As high as what is in it needs at its width: a hint alone takes texts that wrap for narrower than they are. It grows
// later, and never shrinks under the user's hands.
void fitHeight(QWidget *dialog);
void growInHeight(QWidget *dialog, int atLeast = 0);

} // namespace doctor
