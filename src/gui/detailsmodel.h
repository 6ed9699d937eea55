// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"

#include <QAbstractTableModel>

namespace doctor {

// In the window's language, as far as it is in words of ours: a name that somebody gave stays as it is, also where it
// is a word of ours.
QString wordsOfValue(const Detail &detail);

// The labelled values of one redacted outcome.
class DetailsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, ValueColumn, ColumnCount };

    explicit DetailsModel(QObject *parent = nullptr);

    enum Role { EnglishRole = Qt::UserRole }; // as the report has it

    void setDetails(const QList<Detail> &details);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Detail> m_details;
};

} // namespace doctor
