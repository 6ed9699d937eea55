// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/checktree.h"

#include "gui/checkdelegate.h"
#include "gui/checkmodel.h"
#include "gui/shades.h"

#include <QTimerEvent>

namespace doctor {

namespace {

bool isInOneRow(const QItemSelection &selection)
{
    return selection.size() == 1 && selection.first().height() == 1;
}

bool isOneCell(const QItemSelection &selection)
{
    return isInOneRow(selection) && selection.first().width() == 1;
}

} // namespace

CheckTree::CheckTree(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new CheckDelegate(this));
}

void CheckTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int interval = 33;
    if (!m_tick.isActive() && index.data(CheckModel::StateRole).value<RowState>() == RowState::Running)
        m_tick.start(interval, const_cast<CheckTree *>(this));
    QStyleOptionViewItem tinted = option;
    tinted.palette = softened(option.palette, shadesOf(palette()));
    QTreeView::drawRow(painter, tinted, index);
}

QItemSelectionModel::SelectionFlags CheckTree::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const QItemSelectionModel::SelectionFlags command = QTreeView::selectionCommand(index, event);
    return command == QItemSelectionModel::NoUpdate ? command : command | QItemSelectionModel::Rows;
}

void CheckTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (isOneCell(deselected))
        selectionModel()->select(deselected, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    if (isOneCell(selected))
        selectionModel()->select(selected, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (isInOneRow(selected))
        followLater(selected.indexes().first().siblingAtColumn(CheckModel::CheckColumn));
}

// Keys and clicks make a row the current one just after they chose it, and what they do stays.
void CheckTree::followLater(const QModelIndex &chosen)
{
    const auto follow = [this, row = QPersistentModelIndex(chosen), before = QPersistentModelIndex(currentIndex())] {
        if (currentIndex() == before && row != before)
            selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    };
    QMetaObject::invokeMethod(this, follow, Qt::QueuedConnection);
}

void CheckTree::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_tick.timerId()) {
        QTreeView::timerEvent(event);
        return;
    }
    m_tick.stop(); // painting starts it again if a row still runs
    viewport()->update();
}

} // namespace doctor
