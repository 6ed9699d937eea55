// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QStringList>

namespace doctor::codex {

// What `tmux show-options` prints: a name and a value a line, the value quoted where it needs to be.
QHash<QString, QString> readTmuxOptions(const QString &output);

// Those that touch what Codex draws and which keys reach it: colours, the Escape key, Shift+Enter, the clipboard,
// images, and whether it knows that its window is looked at.
QStringList tmuxOptionsThatMatter();

} // namespace doctor::codex
