// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace doctor::codex {

// The entries of [tui] terminal_title as Codex reads them (doctor-checks §4.10).
struct TitleItems {
    QStringList known = {};   // in the spelling Codex gives them; one that comes twice stays twice
    QStringList unknown = {}; // each once
};
TitleItems titleItems(const QStringList &entries);

// What the title shows of a project: the last part of its folder, cut to 24 characters as a reader counts them.
QString titleOfProject(const QString &folder);

} // namespace doctor::codex
