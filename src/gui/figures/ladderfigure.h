// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/figures/figure.h"
#include "gui/figures/laddermodel.h"

namespace doctor {

// Every way as a row of hops that a line joins, as far as it came; those without room go on below.
class LadderFigure final : public Figure
{
    Q_OBJECT

public:
    LadderFigure(LadderModel *model, QWidget *parent);

    int heightForWidth(int width) const override;

protected:
    QRect placeOf(int row) const override;
    void paint(QPainter &painter, const Shades &shades) const override;

private:
    // Of one way: how its hops are spread over lines.
    struct Spread {
        int lines = 1;
        int hopsPerLine = 1;
    };

    Spread spreadOf(int way, int width) const;
    int lineHeight() const;
    int titleHeight() const;
    int topOf(int way, int width) const;
    QRect cellOf(int way, int hop) const;
    QRect discIn(const QRect &cell) const;
    void paintLine(QPainter &painter, const Shades &shades, int way, int hop) const;
    void paintDisc(QPainter &painter, const Shades &shades, const QRect &disc, RowState state) const;
    void paintHop(QPainter &painter, const Shades &shades, int way, int hop) const;

    LadderModel *m_ladders;
};

} // namespace doctor
