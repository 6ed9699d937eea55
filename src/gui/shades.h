// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/rowstate.h"

#include <QPalette>

namespace doctor {

// The colours that a palette has no role for, made to fit it: light, dark or high in contrast. Everything written in
// one of them keeps a contrast of 4.5 to whatever it may lie on.
struct Shades {
    bool isDark = false;
    bool isHighContrast = false; // borders can be seen as well as text
    QColor dim = {};             // text of less weight
    QColor line = {};            // borders that only part
    QColor track = {};           // of a bar that fills
    QColor edge = {};            // borders that show what a thing is
    QColor card = {};            // surface of a card
    QColor code = {};            // surface of something to type
    QColor selection = {};       // behind ordinary text
    QColor accent = {};
    QColor fail = {};
    QColor warning = {};
    QColor ok = {};

    QColor colourOf(RowState state) const;
};

Shades shadesOf(const QPalette &palette);
QPalette softened(QPalette palette, const Shades &shades);              // what is chosen is behind ordinary text
QColor bannerOf(const QPalette &palette, RowState state);               // behind the verdict
QColor shaded(const QColor &surface, const QColor &text, double share); // below the mouse; the text stays legible
QColor mixed(const QColor &from, const QColor &to, double share);
double contrast(const QColor &a, const QColor &b); // 1 to 21, as WCAG has it

// Our own, where the platform has no opinion, or the user chose one.
QPalette lightPalette();
QPalette darkPalette();
QPalette highContrastPalette();

} // namespace doctor
