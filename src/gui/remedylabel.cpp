// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/remedylabel.h"

#include "gui/shades.h"

#include <QPainter>

namespace doctor {

RemedyLabel::RemedyLabel(QWidget *parent) : QLabel(parent)
{
    setContentsMargins(8, 5, 8, 5);
}

void RemedyLabel::paintEvent(QPaintEvent *event)
{
    constexpr qreal radius = 4;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Shades shades = shadesOf(palette());
    painter.setPen(shades.isHighContrast ? QPen(shades.line) : Qt::NoPen); // its surface hardly differs there
    painter.setBrush(shades.code);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace doctor
