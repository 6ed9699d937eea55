// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/timelinefigure.h"

#include "gui/glyphicon.h"
#include "gui/shades.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace doctor {

namespace {

constexpr int gap = 12; // between name, bars and duration

}

std::chrono::microseconds tickStep(std::chrono::microseconds end, int most)
{
    for (std::chrono::microseconds decade = 1ms; decade < 1h; decade *= 10) {
        for (const int step : {1, 2, 5}) {
            if (decade * step * std::max(1, most) >= end)
                return decade * step;
        }
    }
    return end;
}

TimelineFigure::TimelineFigure(TimelineModel *model, QWidget *parent)
    : Figure(
        model, [] { return tr("When each check waited and worked"); }, parent),
      m_times(model)
{}

int TimelineFigure::heightForWidth(int width) const
{
    return topOfRows(width) + m_times->rowCount() * rowHeight();
}

QRect TimelineFigure::placeOf(int row) const
{
    return {0, topOfRows(width()) + row * rowHeight(), width(), rowHeight()};
}

int TimelineFigure::Axis::placeOf(std::chrono::microseconds time) const
{
    return area.left() + static_cast<int>(static_cast<double>(time.count()) / end * area.width());
}

TimelineFigure::Axis TimelineFigure::axis() const
{
    int names = 0;
    int durations = fontMetrics().horizontalAdvance(exactly(999ms));
    for (int row = 0; row < m_times->rowCount(); ++row) {
        names = std::max(names, fontMetrics().horizontalAdvance(m_times->nameOf(row)));
        durations =
            std::max(durations, fontMetrics().horizontalAdvance(exactly(m_times->courseOf(row).whole.length())));
    }
    const int left = rowHeight() + std::min(names + em() / 4, width() * 2 / 5) + gap;
    const int right = width() - durations - gap;
    return {.area = {left, topOfRows(width()), std::max(1, right - left), height() - topOfRows(width())},
            .end = std::max(1.0, static_cast<double>(m_times->end().count()))};
}

bool TimelineFigure::isPainted(Kind kind) const
{
    for (int row = 0; row < m_times->rowCount(); ++row) {
        const Course course = m_times->courseOf(row);
        if (course.whole.end > 0us && (course.worked.isEmpty() == (kind == Kind::Plain)))
            return true;
    }
    return false;
}

// Along the middle of a rectangle.
void TimelineFigure::paintStretch(QPainter &painter, const Shades &shades, const QRect &rect, Kind kind) const
{
    const int thickness = kind == Kind::Waited ? 2 : em() * 3 / 5;
    const QColor colour = kind == Kind::Worked ? shades.accent : kind == Kind::Waited ? shades.dim : shades.edge;
    painter.fillRect(mirrored({rect.left(), rect.top() + (rect.height() - thickness) / 2, rect.width(), thickness}),
                     colour);
}

QList<TimelineFigure::Sample> TimelineFigure::samples() const
{
    return {{Kind::Worked, tr("a thread worked for it")},
            {Kind::Waited, tr("it waited: for answers, for others, for a thread")},
            {Kind::Plain, m_times->isRunning() ? tr("it is under way") : tr("from its start to its end")}};
}

QList<QRect> TimelineFigure::placesOf(const QList<Sample> &samples, int width) const
{
    QStringList words;
    for (const Sample &sample : samples)
        words << sample.words;
    return legendPlaces(words, em(), width);
}

// Below a legend of everything that may come, so that nothing jumps, and the times of the axis.
int TimelineFigure::topOfRows(int width) const
{
    return legendHeight(placesOf(samples(), width)) + 2 * em();
}

void TimelineFigure::paintLegend(QPainter &painter, const Shades &shades) const
{
    QList<Sample> shown = samples();
    shown.removeIf([this](const Sample &sample) { return !isPainted(sample.kind); });
    const QList<QRect> places = placesOf(shown, width());
    for (qsizetype i = 0; i < shown.size(); ++i) {
        paintStretch(painter, shades, {places.at(i).topLeft(), QSize(em(), em())}, shown.at(i).kind);
        paintLegendWords(painter, places.at(i), em(), shown.at(i).words);
    }
}

void TimelineFigure::paintAxis(QPainter &painter, const Shades &shades, const Axis &axis) const
{
    painter.setFont(smallFont());
    const int room = painter.fontMetrics().horizontalAdvance(exactly(9999ms)) * 2;
    const auto end = std::chrono::microseconds(std::llround(axis.end));
    const std::chrono::microseconds step = tickStep(end, axis.area.width() / std::max(1, room));
    for (std::chrono::microseconds time{}; time <= end; time += step) {
        const int x = axis.placeOf(time);
        painter.fillRect(mirrored({x, axis.area.top(), 1, axis.area.height()}), shades.line);
        painter.setPen(shades.dim);
        paintText(painter, {x - room / 2, axis.area.top() - em() - em() / 4, room, em()},
                  Qt::AlignHCenter | Qt::AlignVCenter, exactly(time));
    }
}

// Without worked stretches nothing is known but the time that it took: of an opened report, or while it runs.
void TimelineFigure::paintCourse(QPainter &painter, const Shades &shades, const Axis &axis, int row) const
{
    const Course course = m_times->courseOf(row);
    const QRect place = placeOf(row);
    const auto paintOne = [&](const Stretch &stretch, Kind kind) {
        const int left = axis.placeOf(stretch.begin);
        const int length = std::max(2, axis.placeOf(stretch.end) - left);
        paintStretch(painter, shades, {left, place.top(), length, place.height()}, kind);
    };
    paintOne(course.whole, course.worked.isEmpty() ? Kind::Plain : Kind::Waited);
    for (const Stretch &stretch : course.worked)
        paintOne(stretch, Kind::Worked);
}

void TimelineFigure::paintRow(QPainter &painter, const Shades &shades, const Axis &axis, int row) const
{
    const QRect place = placeOf(row);
    const Course course = m_times->courseOf(row);
    const bool isShown = course.whole.end > 0us || m_times->stateOf(row) == RowState::Running;
    const int icon = em() * 4 / 5;
    const QRect iconPlace(2, place.top() + (place.height() - icon) / 2, icon, icon);
    const RowState state = m_times->stateOf(row);
    paintGlyph(painter, mirrored(iconPlace), glyphOf(state), shades.colourOf(state));
    painter.setFont(font());
    painter.setPen(isShown ? palette().color(QPalette::WindowText) : shades.dim);
    paintText(painter, {rowHeight(), place.top(), axis.area.left() - gap - rowHeight(), place.height()},
              Qt::AlignLeft | Qt::AlignVCenter, m_times->nameOf(row));
    if (!isShown)
        return;
    paintCourse(painter, shades, axis, row);
    painter.setPen(shades.dim);
    const int right = axis.area.right() + gap;
    paintText(painter, {right, place.top(), width() - right, place.height()}, Qt::AlignRight | Qt::AlignVCenter,
              exactly(course.whole.length()));
}

void TimelineFigure::paint(QPainter &painter, const Shades &shades) const
{
    const Axis times = axis();
    paintLegend(painter, shades);
    paintAxis(painter, shades, times);
    for (int row = 0; row < m_times->rowCount(); ++row)
        paintRow(painter, shades, times, row);
}

} // namespace doctor
