// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/checkfilter.h"

#include "gui/checkmodel.h"

#include <algorithm>

namespace doctor {

CheckFilter::CheckFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true); // a category stays while one of its checks does
}

void CheckFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void CheckFilter::setStates(const QSet<RowState> &states)
{
    m_states = states;
    invalidateFilter();
}

void CheckFilter::setChangedOnly(bool only)
{
    m_isChangedOnly = only;
    invalidateFilter();
}

void CheckFilter::setSeverityFirst(bool first)
{
    sort(first ? CheckModel::CheckColumn : -1);
}

// The worst first; alike, in the order of the run.
bool CheckFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto leftState = left.data(CheckModel::StateRole).value<RowState>();
    const auto rightState = right.data(CheckModel::StateRole).value<RowState>();
    return leftState != rightState ? leftState > rightState : left.row() < right.row();
}

bool CheckFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!sourceParent.isValid())
        return false; // a category is there for its checks only
    const QModelIndex index = sourceModel()->index(sourceRow, CheckModel::CheckColumn, sourceParent);
    if (!m_states.isEmpty() && !m_states.contains(index.data(CheckModel::StateRole).value<RowState>()))
        return false;
    if (m_isChangedOnly && !index.data(CheckModel::ChangedRole).toBool())
        return false;
    const QString text = index.data(CheckModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace doctor
