// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/theme.h"

#include "gui/flatstyle.h"
#include "gui/shades.h"

#include <QApplication>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

struct Native {
    QPalette palette;
    bool isFallback = false; // Fusion in its own colours: the platform has no opinion
};

const Native &native()
{
    static const Native first = [] {
        const bool isFusion = QApplication::style()->name() == "fusion"_L1;
        const QPalette palette = QApplication::palette();
        const bool isFallback = isFusion && palette.color(QPalette::Window) == QColor(239, 239, 239);
        if (isFusion)
            QApplication::setStyle(new FlatStyle);
        return Native{palette, isFallback};
    }();
    return first;
}

QPalette paletteOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return lightPalette();
    case Theme::Dark:
        return darkPalette();
    case Theme::HighContrast:
        return highContrastPalette();
    case Theme::Platform:
        return native().isFallback ? lightPalette() : native().palette;
    }
    Q_UNREACHABLE();
}

} // namespace

void setTheme(Theme theme)
{
    native(); // before anything is changed
    QPalette palette = paletteOf(theme);
    palette.setColor(QPalette::PlaceholderText, shadesOf(palette).dim); // Qt's own is too faint to read
    QApplication::setPalette(palette);
}

void markPrimary(QWidget *button)
{
    QPalette palette = QApplication::palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Button, palette.color(QPalette::Active, QPalette::Highlight));
        palette.setColor(group, QPalette::ButtonText, palette.color(QPalette::Active, QPalette::HighlightedText));
    }
    button->setPalette(palette);
}

} // namespace doctor
