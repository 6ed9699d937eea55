// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/figures/figure.h"
#include "gui/figures/timelinemodel.h"

namespace doctor {

// A row for each check: a thin line while it waited, a bar while a thread worked for it.
class TimelineFigure final : public Figure
{
    Q_OBJECT

public:
    TimelineFigure(TimelineModel *model, QWidget *parent);

    int heightForWidth(int width) const override;

protected:
    QRect placeOf(int row) const override;
    void paint(QPainter &painter, const Shades &shades) const override;

private:
    // Where the time is painted, and how much of it there is.
    struct Axis {
        QRect area = {};
        double end = 1; // µs

        int placeOf(std::chrono::microseconds time) const;
    };

    enum class Kind { Worked, Waited, Plain };
    struct Sample {
        Kind kind = Kind::Worked;
        QString words = {};
    };

    int rowHeight() const { return em() + em() / 2; }
    int topOfRows(int width) const;
    Axis axis() const;
    bool isPainted(Kind kind) const;
    QList<Sample> samples() const;
    QList<QRect> placesOf(const QList<Sample> &samples, int width) const;
    void paintStretch(QPainter &painter, const Shades &shades, const QRect &rect, Kind kind) const;
    void paintLegend(QPainter &painter, const Shades &shades) const;
    void paintAxis(QPainter &painter, const Shades &shades, const Axis &axis) const;
    void paintRow(QPainter &painter, const Shades &shades, const Axis &axis, int row) const;
    void paintCourse(QPainter &painter, const Shades &shades, const Axis &axis, int row) const;

    TimelineModel *m_times;
};

// Round steps of time, so that about `most` of them fill it.
std::chrono::microseconds tickStep(std::chrono::microseconds end, int most);

} // namespace doctor
