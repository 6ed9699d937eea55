// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/statebadge.h"

#include "gui/glyphicon.h"
#include "gui/shades.h"
#include "gui/wording.h"

#include <QPainter>

namespace doctor {

StateBadge::StateBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    whenLanguageChanges(this, [this] { setState(m_state); });
}

void StateBadge::setState(RowState state)
{
    m_state = state;
    setAccessibleName(wordOf(state));
    update();
}

void StateBadge::paintEvent(QPaintEvent *)
{
    const QPalette palette = window()->palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shadesOf(palette).colourOf(m_state));
    painter.drawEllipse(rect());
    const int inset = width() * 2 / 9;
    paintGlyph(painter, rect().adjusted(inset, inset, -inset, -inset), glyphOf(m_state), palette.color(QPalette::Base));
}

} // namespace doctor
