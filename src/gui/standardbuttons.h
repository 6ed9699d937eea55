// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QMessageBox;

namespace doctor {

// In the words of the program's own translations, now and whenever the language changes: Qt's are not installed
// everywhere.
void nameStandardButtons(QMessageBox *box);

} // namespace doctor
