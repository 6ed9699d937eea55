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
    painter.setPen(Qt::NoPen);
    painter.setBrush(shadesOf(palette()).code);
    painter.drawRoundedRect(rect(), radius, radius);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace doctor
