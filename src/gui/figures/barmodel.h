// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/figures/barchart.h"

#include <QAbstractTableModel>

namespace doctor {

// The bars of a chart, one a row: its group, its name, its parts, their sum, and the words of the check.
class BarModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    BarModel(BarChart chart, QObject *parent);

    void setChart(const BarChart &chart); // the same in other words
    const BarChart &chart() const { return m_chart; }
    const Bar &bar(int row) const;
    int groupOf(int row) const { return m_places.at(row).group; }
    QString amountOf(int row) const; // "–" if not known

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { GroupColumn, NameColumn, FirstPartColumn };

    struct Place {
        int group = 0;
        int bar = 0;
    };

    int sumColumn() const { return FirstPartColumn + static_cast<int>(m_chart.parts.size()); }
    QString textOf(int row, int column) const;

    BarChart m_chart;
    QList<Place> m_places; // by row
};

} // namespace doctor
