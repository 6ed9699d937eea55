// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/figures/ladder.h"

#include <QAbstractTableModel>

namespace doctor {

// The hops of all ways, one a row.
class LadderModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EndpointColumn, WayColumn, HopColumn, StateColumn, TimeColumn, ResultColumn, ColumnCount };

    LadderModel(QList<LadderWay> ways, QObject *parent);

    const QList<LadderWay> &ways() const { return m_ways; }
    int firstRowOf(int way) const;
    QString titleOf(int way) const; // over its row of hops
    QString nameOf(int way, const LadderHop &hop) const;
    QString gistOf(const LadderHop &hop) const;
    QString timeOf(const LadderHop &hop) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place {
        int way = 0;
        int hop = 0;
    };

    QString textOf(const Place &place, int column) const;
    QString wordOf(const LadderHop &hop) const;

    QList<LadderWay> m_ways;
    QList<Place> m_places; // by row
};

} // namespace doctor
