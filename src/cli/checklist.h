// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace doctor::cli {

// --list-checks: a line a check, its id first.
QString checkList();

// --list-checks --format markdown: the table of the README.
QString checkTable();

// --explain ID: of the check, or of all whose id begins with it. Empty if there is none.
QString explanationsOf(const QString &id);

} // namespace doctor::cli
