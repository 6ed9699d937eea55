// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/shades.h"

#include <algorithm>
#include <cmath>

namespace doctor {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// Moved towards the text's colour until it can be read on every surface.
QColor legible(const QColor &colour, const QPalette &palette)
{
    constexpr int steps = 20;
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    for (int step = 0; step <= steps; ++step) {
        const QColor candidate = mixed(colour, palette.color(QPalette::WindowText), double(step) / steps);
        if (std::min(contrast(candidate, window), contrast(candidate, base)) >= 4.6)
            return candidate;
    }
    return palette.color(QPalette::WindowText);
}

// Of palettes that are made for it; those of ordinary desktops stay below.
constexpr double highContrast = 18;

struct Surfaces {
    QColor window;
    QColor base;
    QColor button;
    QColor text;
    QColor dim;
    QColor accent;
    QColor onAccent;
};

QPalette paletteOf(const Surfaces &surfaces)
{
    QPalette palette(surfaces.text, surfaces.button, mixed(surfaces.button, Qt::white, 0.5),
                     mixed(surfaces.button, Qt::black, 0.3), mixed(surfaces.button, Qt::black, 0.15), surfaces.text,
                     surfaces.text, surfaces.base, surfaces.window);
    palette.setColor(QPalette::AlternateBase, mixed(surfaces.base, surfaces.window, 0.6));
    palette.setColor(QPalette::Highlight, surfaces.accent);
    palette.setColor(QPalette::HighlightedText, surfaces.onAccent);
    palette.setColor(QPalette::Link, surfaces.accent);
    palette.setColor(QPalette::PlaceholderText, surfaces.dim);
    palette.setColor(QPalette::ToolTipBase, surfaces.base);
    palette.setColor(QPalette::ToolTipText, surfaces.text);
    const QColor disabled = mixed(surfaces.text, surfaces.window, 0.55);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

} // namespace

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](double a, double b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const std::pair<double, double> both = std::minmax({luminance(a), luminance(b)});
    const auto [darker, lighter] = both;
    return (lighter + 0.05) / (darker + 0.05);
}

Shades shadesOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::WindowText);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const bool isDark = luminance(window) < luminance(text);
    const bool isHighContrast = contrast(text, window) >= highContrast && contrast(text, base) >= highContrast;
    return {.isDark = isDark,
            .isHighContrast = isHighContrast,
            .dim = legible(mixed(text, window, isHighContrast ? 0.15 : 0.4), palette),
            .line = isHighContrast ? mixed(window, text, 0.6) : mixed(window, text, isDark ? 0.14 : 0.13),
            .card = mixed(base, window, isDark ? 0.5 : 0.25),
            .code = mixed(window, text, isDark ? 0.06 : 0.035),
            .selection = mixed(base, accent, isDark ? 0.28 : 0.15),
            .accent = legible(accent, palette),
            .fail = legible(isDark ? QColor(0xff7b72) : QColor(0xc62f2b), palette),
            .warning = legible(isDark ? QColor(0xf0b64a) : QColor(0x9a6200), palette),
            .ok = legible(isDark ? QColor(0x5fca86) : QColor(0x1f7a3f), palette)};
}

QColor Shades::colourOf(RowState state) const
{
    switch (state) {
    case RowState::Fail:
        return fail;
    case RowState::Warning:
        return warning;
    case RowState::Ok:
        return ok;
    case RowState::Running:
        return accent;
    case RowState::Waiting:
    case RowState::Skipped:
    case RowState::Idle:
        return dim;
    }
    Q_UNREACHABLE();
}

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xf6f6f7),
                      .base = QColor(0xffffff),
                      .button = QColor(0xffffff),
                      .text = QColor(0x1d1f23),
                      .dim = QColor(0x666b74),
                      .accent = QColor(0x2563c9),
                      .onAccent = QColor(0xffffff)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x26282c),
                      .base = QColor(0x1e2023),
                      .button = QColor(0x1e2023),
                      .text = QColor(0xe8e9ec),
                      .dim = QColor(0x9aa0aa),
                      .accent = QColor(0x7fb0ff),
                      .onAccent = QColor(0x10233f)});
}

QPalette highContrastPalette()
{
    QPalette palette = paletteOf({.window = Qt::black,
                                  .base = Qt::black,
                                  .button = Qt::black,
                                  .text = Qt::white,
                                  .dim = QColor(0xd9d9d9),
                                  .accent = QColor(0xffd60a),
                                  .onAccent = Qt::black});
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0xa6a6a6)); // what is off can be read, too
    return palette;
}

} // namespace doctor
