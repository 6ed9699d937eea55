// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "core/redactedreport.h"
#include "gui/rowstate.h"

#include <QAbstractItemModel>

namespace doctor {

// The checks of a run below their categories. It changes by setRunning() and setOutcome() alone, and holds only what
// was redacted before it came here.
class CheckModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { CheckColumn, ResultColumn, TimeColumn, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole, // RowState
        OutcomeRole,              // RedactedOutcome; of a check that has one
        DurationRole,             // std::chrono::milliseconds
        InfoRole,                 // CheckInfo; of a check
        RowRole,                  // int, the row of the run; -1 of a category
        SearchRole,               // everything that is known of the row, to look for words in
        ChangedRole,              // bool: the last run of a check found something else than the one before
    };

    explicit CheckModel(const QList<CheckInfo> &checks, QObject *parent = nullptr);
    ~CheckModel() override;

    int checkCount() const;
    int countOf(RowState state) const;
    QList<int> rowsIn(const QList<RowState> &states) const;
    QModelIndex indexOf(int row) const;
    QModelIndex indexOf(QStringView id) const;

    void setRunning(int row);
    void setOutcome(int row, const RedactedOutcome &outcome, std::chrono::milliseconds duration);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row;
    struct Group;

    QVariant checkData(const Row &row, int column, int role) const;
    QVariant groupData(const Group &group, int column, int role) const;
    RowState stateOf(const Group &group) const;
    QString countsOf(const Group &group) const;
    void tellChange(int row);

    QList<Row> m_rows;     // in run order
    QList<Group> m_groups; // the categories that have checks
};

} // namespace doctor
