// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/rowstate.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace doctor {

// The rows that have all the words looked for and one of the states chosen; with no state chosen, any.
class CheckFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CheckFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setStates(const QSet<RowState> &states);
    void setChangedOnly(bool only);
    void setSeverityFirst(bool first); // else in the order of the run
    bool isFiltering() const { return !m_words.isEmpty() || !m_states.isEmpty() || m_isChangedOnly; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    QSet<RowState> m_states;
    bool m_isChangedOnly = false;
};

} // namespace doctor
