// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QLabel;

namespace doctor {

// For painting only, where the window runs from right to left: "8 ms", "~/.codex" and a command keep their order, for a
// text has the direction of its first letter and not that of the window. What is copied, saved or read aloud has no
// such marks.
QString isolated(const QString &text, Qt::LayoutDirection direction);

// A text that can be selected stands where its own direction begins; beside its name or its icon it belongs on the side
// where the window begins.
void keepAtLeadingSide(QLabel *label);

} // namespace doctor
