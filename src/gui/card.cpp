// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/card.h"

#include "gui/shades.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace doctor {

Card::Card(RowState state, QWidget *parent) : QFrame(parent), m_state(state)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Card::paintEvent(QPaintEvent *)
{
    constexpr qreal radius = 5;
    constexpr int edge = 4;
    const Shades shades = shadesOf(palette());
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outline, shades.card);
    painter.strokePath(outline, QPen(shades.line));
    painter.setClipRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, edge, height()}));
    painter.fillPath(outline, shades.colourOf(m_state));
}

} // namespace doctor
