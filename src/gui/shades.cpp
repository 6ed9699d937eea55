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

// Colours that can be told from everything they may lie on.
struct Ground {
    QColor text;
    QList<QColor> surfaces;

    // Moved towards the text's colour until its contrast is enough.
    QColor apart(const QColor &colour, double enough) const
    {
        constexpr int steps = 20;
        for (int step = 0; step < steps; ++step) {
            const QColor candidate = mixed(colour, text, double(step) / steps);
            if (std::ranges::all_of(surfaces, [&](const QColor &on) { return contrast(candidate, on) >= enough; }))
                return candidate;
        }
        return text;
    }

    QColor legible(const QColor &colour) const { return apart(colour, 4.6); }
    QColor visible(const QColor &colour) const { return apart(colour, 3.1); }
};

// What of a palette the shades follow from.
struct Basis {
    QColor window = {};
    QColor base = {};
    QColor alternate = {};
    QColor text = {};
    QColor accent = {};

    bool operator==(const Basis &) const = default;
};

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

Shades shadesOn(const Basis &basis)
{
    const auto &[window, base, alternate, text, accent] = basis;
    const bool isDark = luminance(window) < luminance(text);
    const bool isHighContrast = contrast(text, window) >= highContrast && contrast(text, base) >= highContrast;
    const QColor card = mixed(base, window, isDark ? 0.5 : 0.25);
    const QColor code = mixed(window, text, isDark ? 0.06 : 0.035);
    const QColor selection = mixed(base, accent, isDark ? 0.28 : 0.15);
    const Ground ground{text, {window, base, alternate, card, code, selection}};
    return {.isDark = isDark,
            .isHighContrast = isHighContrast,
            .dim = ground.legible(mixed(text, window, isHighContrast ? 0.15 : 0.4)),
            .line = isHighContrast ? mixed(window, text, 0.6) : mixed(window, text, isDark ? 0.14 : 0.13),
            .track = mixed(window, text, isDark ? 0.14 : 0.13),
            .edge = ground.visible(mixed(window, text, 0.3)),
            .card = card,
            .code = code,
            .selection = selection,
            .accent = ground.legible(accent),
            .fail = ground.legible(isDark ? QColor(0xff7b72) : QColor(0xc62f2b)),
            .warning = ground.legible(isDark ? QColor(0xf0b64a) : QColor(0x9a6200)),
            .ok = ground.legible(isDark ? QColor(0x5fca86) : QColor(0x1f7a3f))};
}

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

QColor shaded(const QColor &surface, const QColor &text, double share)
{
    const QColor towards = mixed(surface, text, share);
    const bool isTextLight = luminance(text) > luminance(surface);
    return contrast(towards, text) >= 4.6 ? towards : mixed(surface, isTextLight ? Qt::black : Qt::white, share);
}

double contrast(const QColor &a, const QColor &b)
{
    const std::pair<double, double> both = std::minmax({luminance(a), luminance(b)});
    const auto [darker, lighter] = both;
    return (lighter + 0.05) / (darker + 0.05);
}

Shades shadesOf(const QPalette &palette)
{
    // Every cell asks for them, and reckoning takes a while.
    thread_local std::pair<Basis, Shades> last;
    const Basis basis{.window = palette.color(QPalette::Window),
                      .base = palette.color(QPalette::Base),
                      .alternate = palette.color(QPalette::AlternateBase),
                      .text = palette.color(QPalette::WindowText),
                      .accent = palette.color(QPalette::Active, QPalette::Highlight)};
    if (last.first != basis)
        last = {basis, shadesOn(basis)};
    return last.second;
}

QColor bannerOf(const QPalette &palette, RowState state)
{
    const Shades shades = shadesOf(palette);
    const bool isCalm = state != RowState::Fail && state != RowState::Warning && state != RowState::Ok;
    return isCalm ? shades.card
                  : mixed(palette.color(QPalette::Base), shades.colourOf(state), shades.isDark ? 0.16 : 0.09);
}

QPalette softened(QPalette palette, const Shades &shades)
{
    palette.setColor(QPalette::Highlight, shades.selection);
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    return palette;
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
