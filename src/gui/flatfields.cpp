// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/flatfields.h"

#include "gui/glyphicon.h"
#include "gui/shades.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

constexpr qreal radius = 5;

struct Panel {
    QColor fill;
    QColor border;
    qreal borderWidth = 1;
};

void paintPanel(QPainter *painter, const QRect &rect, const Panel &panel)
{
    const qreal inset = panel.borderWidth / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(panel.border, panel.borderWidth));
    painter->setBrush(panel.fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

Panel edited(const QStyleOption &option)
{
    const Shades shades = shadesOf(option.palette);
    const bool isFocused = option.state & QStyle::State_HasFocus;
    return {option.palette.color(QPalette::Base), isFocused ? shades.accent : shades.edge, isFocused ? 2.0 : 1.0};
}

// A button whose surface is not that of the window's others is the one to press first.
Panel pressed(const QStyleOption &option, const QWidget *widget)
{
    const Shades shades = shadesOf(option.palette);
    const QColor text = option.palette.color(QPalette::ButtonText);
    QColor fill = option.palette.color(QPalette::Button);
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        fill = shaded(fill, text, 0.16);
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        fill = shaded(fill, text, 0.07);
    const bool isFocused = option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
    const QColor border = qobject_cast<const QComboBox *>(widget) ? shades.edge : shades.line; // that is a field
    return {fill, isFocused ? shades.accent : border, isFocused ? 2.0 : 1.0};
}

} // namespace

void paintField(QPainter *painter, const QStyleOption &option)
{
    paintPanel(painter, option.rect, edited(option));
}

void paintButton(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    paintPanel(painter, option.rect, pressed(option, widget));
}

void paintCheckBox(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    // That of an item that is chosen is softened.
    const QPalette palette = widget ? widget->palette() : option.palette;
    const Shades shades = shadesOf(palette);
    const bool isOn = option.state & QStyle::State_On;
    const bool isFocused = option.state & QStyle::State_HasFocus;
    const QColor fill = palette.color(isOn ? QPalette::Highlight : QPalette::Base);
    const QColor border = isOn || isFocused ? shades.accent : shades.dim;
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->restore();
    if (isOn)
        paintGlyph(*painter, box.adjusted(1, 1, -1, -1), "ok"_L1, palette.color(QPalette::HighlightedText));
}

// A field with two arrows at its end.
void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &box, const QStyle &style, const QWidget *widget)
{
    constexpr int side = 9;
    paintField(painter, box);
    const std::tuple<QStyle::SubControl, QStyle::PrimitiveElement, QAbstractSpinBox::StepEnabledFlag> arrows[] = {
        {QStyle::SC_SpinBoxUp, QStyle::PE_IndicatorArrowUp, QAbstractSpinBox::StepUpEnabled},
        {QStyle::SC_SpinBoxDown, QStyle::PE_IndicatorArrowDown, QAbstractSpinBox::StepDownEnabled}};
    for (const auto &[part, shape, step] : arrows) {
        QStyleOption arrow = box;
        arrow.rect = {0, 0, side, side};
        arrow.rect.moveCenter(style.subControlRect(QStyle::CC_SpinBox, &box, part, widget).center());
        arrow.state.setFlag(QStyle::State_Enabled, box.stepEnabled.testFlag(step) && box.state & QStyle::State_Enabled);
        style.drawPrimitive(shape, &arrow, painter, widget);
    }
}

} // namespace doctor
