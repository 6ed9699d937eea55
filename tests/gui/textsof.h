// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QWidget;

namespace doctor {

// Every text of a window and all that is in it, sorted, each with where it stands: properties of widgets and actions,
// what a screen reader is told, tabs, entries of boxes, headers and cells.
QStringList textsOf(QWidget &window);

// What is behind a tab is made when it is shown first. The one that was shown stays.
void lookAtEveryTab(const QWidget &window);

} // namespace doctor
