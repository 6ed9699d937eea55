// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/outcomefigures.h"

#include "gui/figures/barfigure.h"
#include "gui/figures/figurepane.h"
#include "gui/figures/ladderfigure.h"

namespace doctor {

namespace {

// The model dies with its picture.
template<typename Picture, typename Model, typename Content>
FigurePane *paneOf(const QString &title, Content content, QWidget *parent)
{
    auto *const model = new Model(std::move(content), nullptr);
    auto *const figure = new Picture(model, parent);
    model->setParent(figure);
    return new FigurePane(title, figure, parent);
}

} // namespace

QWidgetList figuresOf(const RedactedOutcome &outcome, QWidget *parent)
{
    QWidgetList figures;
    if (const QList<LadderWay> ways = waysIn(outcome.outcome()); !ways.isEmpty())
        figures << paneOf<LadderFigure, LadderModel>(LadderFigure::tr("Hop by hop"), ways, parent);
    for (const std::optional<BarChart> &chart : {storageChart(outcome.outcome()), databaseChart(outcome.outcome())}) {
        if (chart)
            figures << paneOf<BarFigure, BarModel>(chart->title, *chart, parent);
    }
    return figures;
}

} // namespace doctor
