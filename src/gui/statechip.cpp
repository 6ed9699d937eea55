// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/statechip.h"

#include "gui/glyphicon.h"
#include "gui/shades.h"

#include <QPainter>
#include <QStyle>

namespace doctor {

namespace {

constexpr int glyphSide = 14;
constexpr int sideMargin = 9;
constexpr int gap = 5;

} // namespace

StateChip::StateChip(RowState state, Words name, QWidget *parent)
    : QAbstractButton(parent), m_state(state), m_name(std::move(name))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    word();
    whenLanguageChanges(this, [this] { word(); });
}

// Told for every row that changes; screen readers are told only of what did.
void StateChip::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    word();
}

void StateChip::word()
{
    setText(QString::number(m_count));
    const QString sentence = tr("%1: %2").arg(m_name(), text());
    setAccessibleName(sentence);
    setToolTip(sentence);
    setStatusTip(tr("Show only these checks: %1").arg(m_name()));
    setAccessibleDescription(statusTip());
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return {2 * sideMargin + glyphSide + gap + fontMetrics().horizontalAdvance(text()), fontMetrics().height() + 9};
}

void StateChip::paintEvent(QPaintEvent *)
{
    const Shades shades = shadesOf(palette());
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isChecked() || hasFocus() ? QPen(shades.accent, hasFocus() ? 2 : 1) : QPen(shades.line));
    painter.setBrush(isChecked() ? shades.selection
                                 : palette().color(underMouse() ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(hasFocus() ? outline.adjusted(0.5, 0.5, -0.5, -0.5) : outline, outline.height() / 2,
                            outline.height() / 2);
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    paintGlyph(painter, mirrored({sideMargin, (height() - glyphSide) / 2, glyphSide, glyphSide}), glyphOf(m_state),
               shades.colourOf(m_state));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(mirrored(rect().adjusted(sideMargin + glyphSide + gap, 0, -sideMargin / 2, 0)),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), text());
}

} // namespace doctor
