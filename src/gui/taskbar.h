// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/verdict.h"

#include <QVariantMap>

namespace doctor {

// What the entry of this program in the dock or task bar is to show of a run.
QVariantMap taskBarValues(const Verdict &verdict);

// Tells docks and task bars that listen on the session bus (com.canonical.Unity.LauncherEntry: KDE, Dash to Dock,
// Ubuntu). Never waits for the bus; without one, or without Qt D-Bus, nothing happens.
void showInTaskBar(const Verdict &verdict);
bool isTaskBarBusy(); // for a program that is about to end: the bus may hang

} // namespace doctor
