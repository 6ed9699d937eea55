// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/comparison.h"

#include <QAbstractItemModel>

namespace doctor {

// What changed between two reports: a row for each check that did, and below it each value and issue.
class ComparisonModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { ThingColumn, BeforeColumn, AfterColumn, ColumnCount };

    explicit ComparisonModel(QObject *parent = nullptr);

    void setComparison(const report::Comparison &comparison);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    // A problem that came or went, or a value.
    struct Line {
        enum class Kind { Appeared, Gone, Unseen, Value };

        Kind kind = Kind::Value;
        QString label = {}; // of a value
        Message before = {};
        Message after = {};

        QString thing() const;
        QString text(int column) const;
    };
    struct Change {
        QString id = {};
        std::optional<Status> before = {};
        std::optional<Status> after = {};
        QList<Line> lines = {};
    };

    static Change changeOf(const report::CheckChange &change);
    QVariant changeData(const Change &change, int column, int role) const;
    static QVariant lineData(const Line &line, int column, int role);

    QList<Change> m_changes;
};

} // namespace doctor
