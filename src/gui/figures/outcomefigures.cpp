// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/outcomefigures.h"

#include "gui/figures/barfigure.h"
#include "gui/figures/figurepane.h"
#include "gui/figures/ladderfigure.h"

namespace doctor {

namespace {

using ChartOf = std::optional<BarChart> (*)(const Outcome &);

// The model dies with its picture.
template<typename Picture, typename Model>
FigurePane *paneOf(const Words &title, Model *model, QWidget *parent)
{
    auto *const figure = new Picture(model, parent);
    model->setParent(figure);
    return new FigurePane(title, figure, parent);
}

FigurePane *barsOf(const BarChart &chart, const std::function<BarChart()> &again, QWidget *parent)
{
    auto *const model = new BarModel(chart, nullptr);
    whenLanguageChanges(model, [model, again] { model->setChart(again()); });
    return paneOf<BarFigure>([model] { return model->chart().title; }, model, parent);
}

} // namespace

QWidgetList figuresOf(const RedactedOutcome &outcome, QWidget *parent)
{
    QWidgetList figures;
    if (const QList<LadderWay> ways = waysIn(outcome.outcome()); !ways.isEmpty())
        figures << paneOf<LadderFigure>([] { return LadderFigure::tr("Hop by hop"); }, new LadderModel(ways, nullptr),
                                        parent);
    for (const ChartOf chartOf : {ChartOf(storageChart), ChartOf(databaseChart)}) {
        if (const std::optional<BarChart> chart = chartOf(outcome.outcome()))
            figures << barsOf(
                *chart, [chartOf, outcome] { return *chartOf(outcome.outcome()); }, parent);
    }
    return figures;
}

} // namespace doctor
