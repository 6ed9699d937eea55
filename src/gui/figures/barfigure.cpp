// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/barfigure.h"

#include "gui/shades.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

constexpr int gap = 12; // between name, bar and amount

}

BarFigure::BarFigure(BarModel *model, QWidget *parent)
    : Figure(
        model, [model] { return model->chart().title; }, parent),
      m_bars(model)
{}

int BarFigure::titleHeight(int group) const
{
    return m_bars->chart().groups.at(group).title.isEmpty() ? 0 : 2 * em();
}

// Below the legend and the titles of its group and those before.
int BarFigure::topOf(int row, int width) const
{
    int top = legendHeight(placesOf(m_bars->chart().parts, width)) + em() / 2 + row * rowHeight();
    const int last = row < m_bars->rowCount() ? m_bars->groupOf(row) : int(m_bars->chart().groups.size()) - 1;
    for (int group = 0; group <= last; ++group)
        top += titleHeight(group);
    return top;
}

int BarFigure::heightForWidth(int width) const
{
    return topOf(m_bars->rowCount(), width);
}

QRect BarFigure::placeOf(int row) const
{
    return {0, topOf(row, width()), width(), rowHeight()};
}

int BarFigure::nameWidth() const
{
    int widest = 0;
    for (int row = 0; row < m_bars->rowCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_bars->bar(row).name));
    return std::min(widest + em() / 4, width() * 2 / 5);
}

int BarFigure::amountWidth() const
{
    int widest = 0;
    for (int row = 0; row < m_bars->rowCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_bars->amountOf(row)));
    return widest + em() / 4;
}

qint64 BarFigure::longestIn(int group) const
{
    qint64 longest = 1;
    for (const Bar &bar : m_bars->chart().groups.at(group).bars)
        longest = std::max(longest, bar.sum());
    return longest;
}

void BarFigure::paintPart(QPainter &painter, const Shades &shades, const QRect &rect, BarPattern pattern) const
{
    const QRect place = mirrored(rect);
    if (pattern == BarPattern::Solid) {
        painter.fillRect(place, shades.accent);
        return;
    }
    painter.save();
    painter.setClipRect(place);
    painter.setPen(QPen(shades.accent, 1));
    if (pattern == BarPattern::Hatched) {
        constexpr int step = 4;
        for (int x = place.left() - place.height(); x <= place.right(); x += step)
            painter.drawLine(x, place.bottom() + 1, x + place.height(), place.top());
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    painter.restore();
}

// Only of parts that some bar has.
QList<BarPart> BarFigure::legend() const
{
    QList<BarPart> parts;
    for (qsizetype part = 0; part < m_bars->chart().parts.size(); ++part) {
        bool isUsed = false;
        for (int row = 0; row < m_bars->rowCount() && !isUsed; ++row)
            isUsed = m_bars->bar(row).parts.value(part) > 0;
        if (isUsed)
            parts << m_bars->chart().parts.at(part);
    }
    return parts;
}

QList<QRect> BarFigure::placesOf(const QList<BarPart> &parts, int width) const
{
    QStringList words;
    for (const BarPart &part : parts)
        words << part.name;
    return legendPlaces(words, squareSide(), width);
}

void BarFigure::paintLegend(QPainter &painter, const Shades &shades) const
{
    const QList<BarPart> parts = legend();
    const QList<QRect> places = placesOf(parts, width());
    const int square = squareSide();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QRect &place = places.at(i);
        paintPart(painter, shades, {place.left(), place.top() + (em() - square) / 2, square, square},
                  parts.at(i).pattern);
        paintLegendWords(painter, place, square, parts.at(i).name);
    }
}

void BarFigure::paintTitle(QPainter &painter, int row) const
{
    const int group = m_bars->groupOf(row);
    const bool isFirst = row == 0 || m_bars->groupOf(row - 1) != group;
    if (!isFirst || titleHeight(group) == 0)
        return;
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    paintText(painter, {0, topOf(row, width()) - em() - em() / 4, width(), em()}, Qt::AlignLeft | Qt::AlignVCenter,
              m_bars->chart().groups.at(group).title);
}

void BarFigure::paintBar(QPainter &painter, const Shades &shades, int row) const
{
    const QRect place = placeOf(row);
    const Bar &bar = m_bars->bar(row);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    paintText(painter, {0, place.top(), nameWidth(), place.height()}, Qt::AlignLeft | Qt::AlignVCenter, bar.name);
    painter.setPen(shades.dim);
    paintText(painter, {width() - amountWidth(), place.top(), amountWidth(), place.height()},
              Qt::AlignRight | Qt::AlignVCenter, m_bars->amountOf(row));

    const int left = nameWidth() + gap;
    const int room = width() - left - amountWidth() - gap;
    const int thickness = em() * 3 / 4;
    const int top = place.top() + (place.height() - thickness) / 2;
    const qint64 longest = longestIn(m_bars->groupOf(row));
    double end = left;
    for (qsizetype part = 0; part < bar.parts.size(); ++part) {
        if (bar.parts.at(part) <= 0)
            continue;
        const double length = std::max(2.0, double(bar.parts.at(part)) / double(longest) * room);
        const QRect rect(int(end), top, int(end + length) - int(end), thickness);
        paintPart(painter, shades, rect, m_bars->chart().parts.at(part).pattern);
        end += length;
    }
}

void BarFigure::paint(QPainter &painter, const Shades &shades) const
{
    paintLegend(painter, shades);
    for (int row = 0; row < m_bars->rowCount(); ++row) {
        paintTitle(painter, row);
        paintBar(painter, shades, row);
    }
}

} // namespace doctor
