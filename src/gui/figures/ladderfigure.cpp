// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/ladderfigure.h"

#include "gui/glyphicon.h"
#include "gui/shades.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

constexpr int gap = 3; // between disc and words

bool isTried(RowState state)
{
    return state != RowState::Waiting;
}

} // namespace

LadderFigure::LadderFigure(LadderModel *model, QWidget *parent)
    : Figure(
        model, [] { return tr("The way to each endpoint, hop by hop"); }, parent),
      m_ladders(model)
{}

int LadderFigure::titleHeight() const
{
    return em() + em() / 3;
}

int LadderFigure::lineHeight() const
{
    const int small = QFontMetrics(smallFont()).height();
    return em() * 3 / 2 + gap + em() + 2 * small + em() / 2;
}

LadderFigure::Spread LadderFigure::spreadOf(int way, int width) const
{
    const int hops = std::max(1, static_cast<int>(m_ladders->ways().at(way).hops.size()));
    const int room = std::max(1, width / (5 * em()));
    const int lines = (hops + room - 1) / room;
    return {.lines = lines, .hopsPerLine = (hops + lines - 1) / lines};
}

int LadderFigure::topOf(int way, int width) const
{
    int top = 0;
    for (int before = 0; before < way; ++before)
        top += titleHeight() + spreadOf(before, width).lines * lineHeight() + em() / 4;
    return top;
}

int LadderFigure::heightForWidth(int width) const
{
    return topOf(static_cast<int>(m_ladders->ways().size()), width);
}

QRect LadderFigure::cellOf(int way, int hop) const
{
    const Spread spread = spreadOf(way, width());
    const int cellWidth = width() / spread.hopsPerLine;
    const int line = hop / spread.hopsPerLine;
    return {hop % spread.hopsPerLine * cellWidth, topOf(way, width()) + titleHeight() + line * lineHeight(), cellWidth,
            lineHeight()};
}

QRect LadderFigure::placeOf(int row) const
{
    int way = 0;
    while (way + 1 < m_ladders->ways().size() && m_ladders->firstRowOf(way + 1) <= row)
        ++way;
    return cellOf(way, row - m_ladders->firstRowOf(way));
}

QRect LadderFigure::discIn(const QRect &cell) const
{
    const int size = (em() * 4 / 3) & ~1;
    return {cell.center().x() - size / 2 + 1, cell.top() + (em() * 3 / 2 - size) / 2, size, size};
}

// To the next hop, in the colour of one that was reached.
void LadderFigure::paintLine(QPainter &painter, const Shades &shades, int way, int hop) const
{
    const QList<LadderHop> &hops = m_ladders->ways().at(way).hops;
    if (hop + 1 >= hops.size())
        return;
    const QRect cell = cellOf(way, hop);
    const QRect next = cellOf(way, hop + 1);
    const bool isSameLine = next.top() == cell.top();
    const bool isReached = isTried(hops.at(hop + 1).state);
    const int thickness = 2;
    const QRect disc = discIn(cell);
    const int end = isSameLine ? discIn(next).left() : cell.right();
    const QRect line(disc.right() + 1, disc.center().y(), end - disc.right() - 1, thickness);
    painter.fillRect(mirrored(line), isReached ? shades.ok : shades.edge);
    if (!isSameLine) {
        const QRect rest(next.left(), discIn(next).center().y(), discIn(next).left() - next.left(), thickness);
        painter.fillRect(mirrored(rest), isReached ? shades.ok : shades.edge);
    }
}

void LadderFigure::paintDisc(QPainter &painter, const Shades &shades, const QRect &disc, RowState state) const
{
    if (!isTried(state)) {
        painter.setPen(QPen(shades.edge, 2));
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawEllipse(QRectF(disc).adjusted(1, 1, -1, -1));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(shades.colourOf(state));
    if (state == RowState::Fail)
        painter.drawRoundedRect(disc, 4, 4);
    else
        painter.drawEllipse(disc);
    const int inset = disc.width() / 5;
    paintGlyph(painter, disc.adjusted(inset, inset, -inset, -inset), glyphOf(state), palette().color(QPalette::Base));
}

void LadderFigure::paintHop(QPainter &painter, const Shades &shades, int way, int hop) const
{
    const LadderHop &shown = m_ladders->ways().at(way).hops.at(hop);
    const QRect cell = cellOf(way, hop);
    const bool isBroken = shown.state == RowState::Fail || shown.state == RowState::Warning;
    const QRect disc = discIn(cell);
    paintDisc(painter, shades, mirrored(disc), shown.state);

    QRect words(cell.left() + 4, cell.top() + em() * 3 / 2 + gap, cell.width() - 8, em());
    painter.setFont(font());
    painter.setPen(isBroken               ? shades.colourOf(shown.state)
                   : isTried(shown.state) ? palette().color(QPalette::WindowText)
                                          : shades.dim);
    paintText(painter, words, Qt::AlignHCenter | Qt::AlignVCenter, m_ladders->nameOf(way, shown));
    painter.setFont(smallFont());
    painter.setPen(shades.dim);
    words.translate(0, em());
    words.setHeight(painter.fontMetrics().height());
    paintText(painter, words, Qt::AlignHCenter | Qt::AlignVCenter,
              isTried(shown.state) ? m_ladders->gistOf(shown) : u"–"_s);
    words.translate(0, words.height());
    paintText(painter, words, Qt::AlignHCenter | Qt::AlignVCenter, m_ladders->timeOf(shown));
}

void LadderFigure::paint(QPainter &painter, const Shades &shades) const
{
    for (int way = 0; way < m_ladders->ways().size(); ++way) {
        painter.setFont(font());
        painter.setPen(shades.dim);
        paintText(painter, {0, topOf(way, width()), width(), em()}, Qt::AlignLeft | Qt::AlignVCenter,
                  m_ladders->titleOf(way));
        const int hops = static_cast<int>(m_ladders->ways().at(way).hops.size());
        for (int hop = 0; hop < hops; ++hop)
            paintLine(painter, shades, way, hop);
        for (int hop = 0; hop < hops; ++hop)
            paintHop(painter, shades, way, hop);
    }
}

} // namespace doctor
