// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/course.h"
#include "gui/rowstate.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

namespace doctor {

class CheckModel;

// When each check of the last run waited and worked, as the checks of a model tell it; live while they run. Of an
// opened report only how long each took is known.
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CheckColumn, StateColumn, StartColumn, WaitedColumn, WorkedColumn, EndColumn, ColumnCount };

    TimelineModel(CheckModel *checks, QObject *parent);

    QString nameOf(int row) const;
    RowState stateOf(int row) const;
    Course courseOf(int row) const; // empty: not of this run, or still unknown
    std::chrono::microseconds end() const;
    QString idOf(int row) const;
    bool isRunning() const { return m_tick.isActive(); }
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        bool isOfRun = false; // the last one
        std::chrono::microseconds start = {};
    };

    void take(int row);
    void begin();
    void tellTime();
    void readClock();
    QString textOf(int row, int column) const;
    QModelIndex check(int row) const;

    CheckModel *m_checks;
    QList<Row> m_rows;
    QElapsedTimer m_clock;
    std::chrono::microseconds m_now = {}; // as far as it has been told: all that is shown has this one time
    QTimer m_tick;                        // while something runs
};

QString exactly(std::chrono::microseconds time); // "0.3 ms", "24 ms", "1.2 s"

} // namespace doctor
