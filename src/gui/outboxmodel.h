// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "feedback/outboxentry.h"

#include <QAbstractTableModel>

namespace doctor {

// What was queued, the oldest first.
class OutboxModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, TimeColumn, SizeColumn, AttemptsColumn, WordsColumn, ColumnCount };

    explicit OutboxModel(QObject *parent = nullptr);

    void setEntries(const QList<feedback::OutboxEntry> &entries); // row by row, so that a selection stays
    std::optional<feedback::OutboxEntry> entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<feedback::OutboxEntry> m_entries;
};

} // namespace doctor
