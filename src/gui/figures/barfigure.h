// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/figures/barmodel.h"
#include "gui/figures/figure.h"

namespace doctor {

// Bars below the title of their group: the name before, the amount behind; what the parts mean stands on top.
class BarFigure final : public Figure
{
    Q_OBJECT

public:
    BarFigure(BarModel *model, QWidget *parent);

    int heightForWidth(int width) const override;

protected:
    QRect placeOf(int row) const override;
    void paint(QPainter &painter, const Shades &shades) const override;

private:
    int rowHeight() const { return em() + em() / 2; }
    int titleHeight(int group) const;
    int topOf(int row, int width) const;
    QList<BarPart> legend() const;
    QList<QRect> placesOf(const QList<BarPart> &parts, int width) const;
    int squareSide() const { return em() * 3 / 5; }
    int nameWidth() const;
    int amountWidth() const;
    qint64 longestIn(int group) const;
    void paintLegend(QPainter &painter, const Shades &shades) const;
    void paintTitle(QPainter &painter, int row) const;
    void paintBar(QPainter &painter, const Shades &shades, int row) const;
    void paintPart(QPainter &painter, const Shades &shades, const QRect &rect, BarPattern pattern) const;

    BarModel *m_bars;
};

} // namespace doctor
